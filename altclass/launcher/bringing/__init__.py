"""Brings word lists into AltClass with one preview for all of them, and takes decks out again."""
