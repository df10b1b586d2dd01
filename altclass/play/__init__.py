"""The contract of every game: a game is a value and its moves."""
