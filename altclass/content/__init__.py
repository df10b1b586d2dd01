"""Words, decks and grades: what a class learns, apart from any game."""
