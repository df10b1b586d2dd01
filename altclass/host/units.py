"""Sizes as shares of the screen's height, so that the last row reads the same on any projector."""

from __future__ import annotations

MARGIN = 4.0  # one unit is 1 % of the screen's height
GAP = 2.0
CORNER = 2.2
SHADOW = 1.4  # how far a card's shadow is blurred
HEADING = 12.0  # at most, where the instruction fits on one line
FOOT = 10.0

# Shares for the height of a small letter x; 4.2 % is 26 mm on a 50-inch screen, read from 8 m (FIELD.md, "Size rule").
BODY_X = 4.2
TITLE_X = 6.2
MAIN_X = 10.0
MOST_X = 17.0  # a short word alone grows no further: a calm page, not a shout
FLOOR_X = BODY_X
DIGIT_CAP = 20.0  # the height of a clock's digits


def unit(height: float) -> float:
    """Pixels of one unit on a screen of that height."""
    return height / 100.0
