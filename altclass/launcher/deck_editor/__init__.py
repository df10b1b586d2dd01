"""The deck editor: a table of cards that completes itself, takes everything back, and is never lost."""
