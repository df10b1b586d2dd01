"""The launcher's colours: paper white, warm greys and the colour-universal-design accents."""

from __future__ import annotations

GROUND = "#FBF8F1"
INK = "#1F2328"
SOFT_INK = "#565049"  # 7.4:1 on the ground
FAINT = "#6E675E"  # 5.2:1 on the ground
LINE = "#E4DCCD"
FIELD = "#8A8175"  # the edge of a field: 3.6:1 on white
CARD = "#FFFFFF"
RAIL = "#F3EDE0"
MAIN = "#005AFF"  # blue: the one thing to press next
MAIN_DEEP = "#0047CC"
FOCUS = "#B45A00"  # a dark orange ring, unlike any button: 4.9:1 on the ground
WARN = "#FFF3D6"
WARN_EDGE = "#F6AA00"
BAD = "#B3261E"

ACCENTS = {
    "red": "#FF4B00",
    "yellow": "#FFF100",
    "green": "#03AF7A",
    "blue": "#005AFF",
    "sky": "#4DC4FF",
    "pink": "#FF8082",
    "orange": "#F6AA00",
    "purple": "#990099",
    "brown": "#804000",
}
WHITE_ON = frozenset({"blue", "purple", "brown"})  # accents that carry white text at 4.5:1; the others carry ink


def ink_on(accent: str) -> str:
    """The colour of text on an accent."""
    return CARD if accent in WHITE_ON else INK


def tint(accent: str, share: float = 0.16) -> str:
    """The accent, thinned with white: a ground for a picture."""
    value = ACCENTS[accent]
    parts = (int(value[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)
