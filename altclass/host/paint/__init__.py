"""Puts the display list on a surface; everything that can be drawn once is drawn once."""
