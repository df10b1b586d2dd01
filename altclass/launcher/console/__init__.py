"""The teacher's console: any game, shown from its messages alone."""
