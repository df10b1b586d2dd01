"""The small pieces that all pages are made of."""
