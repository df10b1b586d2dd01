"""The teacher's tools that lie beside any game: each one a value and its moves, as games are."""
