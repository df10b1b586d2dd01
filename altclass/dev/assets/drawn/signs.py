"""The way through the town: road signs and arrows."""

from typing import Final

from altclass.dev.assets.drawn.svg import circle, line, path, rect, svg, use

Points = list[tuple[float, float]]
_WAYS: Final[dict[str, tuple[Points, str]]] = {
    "go-straight": ([(64, 108), (64, 46)], "M42 50L64 18L86 50Z"),
    "turn-right": ([(44, 108), (44, 58), (78, 58)], "M76 36L108 58L76 80Z"),
    "turn-left": ([(84, 108), (84, 58), (50, 58)], "M52 36L20 58L52 80Z"),
    "right": ([(22, 64), (76, 64)], "M72 36L112 64L72 92Z"),
    "left": ([(106, 64), (52, 64)], "M56 36L16 64L56 92Z"),
}


def sign(name: str) -> str:
    """A blue road sign with a white arrow."""
    points, head = _WAYS[name]
    plate = rect(4, 4, 120, 120, "#0041B8", 18) + rect(4, 2, 120, 120, "#005AFF", 18)
    edge = rect(9, 7, 110, 110, "none", 14, 'stroke="#fff" stroke-width="3.5"')
    arrow = line(points, "#FFFFFF", 17)
    return svg(plate, edge, arrow, path(head, "#FFFFFF", 'stroke="#fff" stroke-width="5" stroke-linejoin="round"'))


def side(name: str) -> str:
    """Walking up a road, with the post box on that side (`right` or `left`)."""
    grass = rect(4, 4, 120, 120, "#A5D66F", 12)
    road = path("M50 4H78L98 124H30Z", "#78909C") + line([(64, 10), (64, 78)], "#FFFFFF", 4, 'stroke-dasharray="9 9"')
    walker = use("own:walker-back", 40, 72, 50)
    x = 78 if name == "right" else 4
    ring = circle(x + 23, 48, 28, "none", 'stroke="#FF4B00" stroke-width="6"')
    return svg(grass, road, walker, use("noto:postbox", x, 24, 46), ring)
