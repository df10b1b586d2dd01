"""A small town from above: the way a finger follows on the map, and where a shop stands."""

from typing import Final

from altclass.dev.assets.drawn.svg import INK, circle, line, path, rect, svg, use

_GRASS: Final = "#CFE8B5"
_ROAD: Final = "#B8C2CB"
_WAY: Final = "#FF4B00"
_HERE: Final = "#005AFF"

# The walker comes up the middle road; the first corner is at 87, the second at 41.
_FIRST, _SECOND, _MIDDLE = 87.0, 41.0, 64.0
_WAYS: Final[dict[str, list[tuple[float, float]]]] = {
    "one-block": [(_MIDDLE, 114), (_MIDDLE, 66)],
    "two-blocks": [(_MIDDLE, 114), (_MIDDLE, 22)],
    "left-first": [(_MIDDLE, 114), (_MIDDLE, _FIRST), (20, _FIRST)],
    "right-first": [(_MIDDLE, 114), (_MIDDLE, _FIRST), (108, _FIRST)],
    "left-second": [(_MIDDLE, 114), (_MIDDLE, _SECOND), (20, _SECOND)],
    "right-second": [(_MIDDLE, 114), (_MIDDLE, _SECOND), (108, _SECOND)],
    "past-the-hospital": [(_MIDDLE, 114), (_MIDDLE, 22)],
}
_BUILDINGS: Final[tuple[tuple[str, float, float], ...]] = (
    ("noto:school", 12, 0),
    ("noto:convenience-store", 84, 0),
    ("noto:hospital", 84, 46),
    ("noto:house", 14, 47),
    ("noto:deciduous-tree", 16, 96),
    ("noto:house-with-garden", 85, 96),
)


def way(name: str) -> str:
    """A town of six blocks with one way drawn from the blue dot to the arrow's tip."""
    kept = [b for b in _BUILDINGS if name != "past-the-hospital" or b[0] == "noto:hospital"]
    return svg(
        rect(2, 2, 124, 124, _ROAD, 12),
        *(rect(x, y, 50, height, _GRASS, 5) for x in (3, 75) for y, height in ((3, 28), (51, 26), (97, 28))),
        *(_kerb(y) for y in (_FIRST, _SECOND)),
        *(use(icon, x, y, 31) for icon, x, y in kept),
        _arrow(_WAYS[name]),
        circle(_MIDDLE, 114, 9, "#FFFFFF"),
        circle(_MIDDLE, 114, 6.5, _HERE),
    )


def _kerb(y: float) -> str:
    dashes = 'stroke-dasharray="5 7"'
    return line([(6, y), (50, y)], "#FFFFFF", 2.2, dashes) + line([(78, y), (122, y)], "#FFFFFF", 2.2, dashes)


def _arrow(points: list[tuple[float, float]]) -> str:
    """A stout line with a head that points where its last stretch goes."""
    (x0, y0), (x, y) = points[-2:]
    dx, dy = (x > x0) - (x < x0), (y > y0) - (y < y0)
    head = [(x + dx * 15, y + dy * 15), (x + dy * 12, y + dx * 12), (x - dy * 12, y - dx * 12)]
    tip = "M" + "L".join(f"{a:g} {b:g}" for a, b in head) + "Z"
    return (
        line(points, "#FFFFFF", 15)
        + path(tip, _WAY, 'stroke="#FFFFFF" stroke-width="5" stroke-linejoin="round"')
        + line(points, _WAY, 9)
        + path(tip, _WAY)
    )


# icon, x, y, width; the one that is meant stands under the pin.
_STREETS: Final[dict[str, tuple[tuple[str, float, float, float], ...]]] = {
    "next-to": (("noto:bank", 8, 32, 54), ("noto:convenience-store", 66, 32, 54)),
    "between": (("noto:hospital", 1, 42, 42), ("noto:convenience-store", 44, 42, 40), ("noto:school", 85, 42, 42)),
    "across-from": (("noto:station", 8, -2, 54), ("noto:convenience-store", 14, 80, 46)),
    "behind": (("noto:convenience-store", 58, 12, 56), ("noto:school", 12, 36, 66)),
    "in-front-of": (("noto:school", 42, 6, 74), ("noto:convenience-store", 14, 50, 52)),
}
_PINS: Final = {
    "next-to": (80, 2),
    "between": (51, 12),
    "across-from": (23, 49),
    "behind": (90, -2),
    "in-front-of": (2, 20),
}
_ROADS: Final = {"next-to": 88, "between": 86, "across-from": 52, "behind": 99, "in-front-of": 99}


def street(name: str) -> str:
    """Buildings along one street, with a pin at the one that is meant."""
    return svg(
        rect(2, 2, 124, 124, _GRASS, 12),
        rect(2, _ROADS[name], 124, 20, _ROAD),
        line([(8, _ROADS[name] + 10), (120, _ROADS[name] + 10)], "#FFFFFF", 2.4, 'stroke-dasharray="8 8"'),
        *(use(icon, x, y, width) for icon, x, y, width in _STREETS[name]),
        _pin(*_PINS[name]),
    )


def corner(_name: str) -> str:
    """A shop where two roads meet, under its pin."""
    return svg(
        rect(2, 2, 124, 124, _GRASS, 12),
        rect(2, 82, 124, 24, _ROAD),
        rect(78, 2, 24, 124, _ROAD),
        line([(90, 8), (90, 76)], "#FFFFFF", 2.4, 'stroke-dasharray="8 8"'),
        line([(8, 94), (72, 94)], "#FFFFFF", 2.4, 'stroke-dasharray="8 8"'),
        use("noto:convenience-store", 22, 27, 56),
        _pin(34, 0),
    )


def _pin(x: float, y: float) -> str:
    """A map's drop, 28 wide and 36 high."""
    drop = f"M{x + 14} {y + 37}C{x + 10} {y + 27} {x + 1} {y + 23} {x + 1} {y + 14}a13 13 0 0 1 26 0C{x + 27} {y + 23} {x + 18} {y + 27} {x + 14} {y + 37}Z"
    return path(drop, _WAY, f'stroke="{INK}" stroke-width="1.5"') + circle(x + 14, y + 14, 5.5, "#FFFFFF")
