"""The colours of a screen: paper and ink, one accent a game, and teams that every eye can tell apart."""

from __future__ import annotations

from functools import cache
from typing import Literal

Colour = tuple[int, int, int]

# Colour universal design, version 4, screen values (FIELD.md, "colour").
PALETTE: dict[str, Colour] = {
    "red": (255, 75, 0),
    "yellow": (255, 241, 0),
    "green": (3, 175, 122),
    "blue": (0, 90, 255),
    "sky": (77, 196, 255),
    "pink": (255, 128, 130),
    "orange": (246, 170, 0),
    "purple": (153, 0, 153),
    "brown": (128, 64, 0),
}
LIGHT: dict[str, Colour] = {
    "ground": (251, 248, 241),
    "ink": (31, 35, 40),
    "soft": (63, 69, 77),
    "faint": (90, 96, 104),
    "card": (255, 255, 255),
    "chip": (241, 235, 221),
    "track": (226, 219, 203),
    "shadow": (66, 52, 28),
}
DARK: dict[str, Colour] = {
    "ground": (22, 25, 30),
    "ink": (244, 241, 234),
    "soft": (214, 211, 204),
    "faint": (184, 186, 190),
    "card": (38, 43, 51),
    "chip": (48, 54, 63),
    "track": (60, 67, 78),
    "shadow": (0, 0, 0),
}
READABLE = 4.5  # contrast of text (WCAG)


class Theme:
    """Colours by name for one game in light or dark."""

    def __init__(self, kind: Literal["light", "dark"], accent: str) -> None:
        self._base = LIGHT if kind == "light" else DARK
        self.kind = kind
        self.accent = PALETTE.get(accent, PALETTE["blue"])
        self._known = self._base | PALETTE | self._made()

    def colour(self, name: str) -> Colour:
        """The colour of that name.  An unknown name is drawn in ink rather than not at all."""
        return self._known.get(name, self._base["ink"])

    def _made(self) -> dict[str, Colour]:
        base, accent = self._base, self.accent
        papers = (base["card"], base["ground"], base["chip"])
        back = _back(accent, base["card"])
        made = {
            "accent": accent,
            "accent-ink": readable(accent, papers),
            "soft-accent": mixed(accent, base["ground"], 0.72),
            "hit": mixed(accent, base["card"], 0.26),
            "turn": mixed(accent, base["card"], 0.3),
            "back": back,
            "on-accent": on(back),
            "good": readable(PALETTE["green"], papers),
            "alert": readable(PALETTE["red"], papers),
            "veil": base["card"],
        }
        return made | {f"on-{name}": on(colour) for name, colour in PALETTE.items()}


def _back(accent: Colour, card: Colour) -> Colour:
    """The accent over the card's white, as much of it as still lets a number on it be read."""
    tried = (mixed(accent, card, share / 100) for share in range(58, 0, -2))
    return next((colour for colour in tried if contrast(on(colour), colour) >= READABLE), card)


def mixed(colour: Colour, ground: Colour, share: float) -> Colour:
    """`share` of a colour over a ground."""
    red, green, blue = (round(c * share + g * (1 - share)) for c, g in zip(colour, ground, strict=True))
    return red, green, blue


def on(colour: Colour) -> Colour:
    """Black or white, whichever reads better on a colour."""
    black, white = LIGHT["ink"], (255, 255, 255)
    return max(black, white, key=lambda ink: contrast(ink, colour))


@cache
def readable(colour: Colour, papers: tuple[Colour, ...]) -> Colour:
    """The colour, darkened (or on dark paper lightened) until text in it can be read on all these papers."""
    towards = (0, 0, 0) if luminance(papers[0]) > 0.4 else (255, 255, 255)
    for step in range(21):
        tried = mixed(towards, colour, step / 20)
        if all(contrast(tried, paper) >= READABLE for paper in papers):
            return tried
    return towards


def luminance(colour: Colour) -> float:
    """Relative luminance, 0 to 1 (WCAG 2)."""
    parts = [c / 255 for c in colour]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
