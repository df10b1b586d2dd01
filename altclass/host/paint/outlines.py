"""The shapes of all drawn signs, as points in a square of side 1."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

Point = tuple[float, float]


class Outline(NamedTuple):
    """A filled polygon, or a line of a thickness (share of the side)."""

    kind: Literal["fill", "line"]
    points: tuple[Point, ...]
    thick: float = 0.03


def _round(count: int, start: float = -90.0, radius: float = 0.47, middle: Point = (0.5, 0.5)) -> tuple[Point, ...]:
    """Points evenly around a middle."""
    angles = [math.radians(start + 360 * i / count) for i in range(count)]
    return tuple((middle[0] + radius * math.cos(a), middle[1] + radius * math.sin(a)) for a in angles)


def _arc(radius: float, opening: float, middle: Point) -> tuple[Point, ...]:
    """An arc that opens to the right, `opening` degrees to each side."""
    angles = [math.radians(a) for a in range(-round(opening), round(opening) + 1, 3)]
    return tuple((middle[0] + radius * math.cos(a), middle[1] + radius * math.sin(a)) for a in angles)


def _star() -> tuple[Point, ...]:
    outer, inner = _round(5, radius=0.5, middle=(0.5, 0.53)), _round(5, -54.0, 0.32, (0.5, 0.53))
    return tuple(point for pair in zip(outer, inner, strict=True) for point in pair)


def _heart() -> tuple[Point, ...]:
    points: list[Point] = []
    for step in range(72):
        a = math.tau * step / 72
        across = 16 * (0.8 * math.sin(a) ** 3 + 0.2 * math.sin(a))  # fuller than the usual curve: a letter has room
        up = 13 * math.cos(a) - 3.2 * math.cos(2 * a) - 2 * math.cos(3 * a) - math.cos(4 * a)
        points.append((0.5 + across / 33, 0.46 - up / 33))
    return tuple(points)


def _cross(arm: float = 0.18) -> tuple[Point, ...]:
    a, b, near, far = 0.5 - arm, 0.5 + arm, 0.04, 0.96
    return (
        (a, near), (b, near), (b, a), (far, a), (far, b), (b, b),
        (b, far), (a, far), (a, b), (near, b), (near, a), (a, a),
    )  # fmt: skip


def _balloon() -> tuple[Point, ...]:
    """Round above, a little narrower towards its knot."""
    points = []
    for step in range(72):
        a = math.tau * step / 72
        across, down = math.sin(a), -math.cos(a)
        points.append((0.5 + across * (0.36 - 0.05 * max(0.0, down)), 0.39 + down * (0.36 + 0.05 * max(0.0, down))))
    return tuple(points)


def _burst() -> tuple[Point, ...]:
    outer, inner = _round(14, radius=0.5), _round(14, -90 + 180 / 14, 0.36)
    return tuple(point for pair in zip(outer, inner, strict=True) for point in pair)


def _arrows(start: Point, end: Point) -> tuple[Outline, ...]:
    """A line with an arrowhead at both ends."""
    along = math.atan2(end[1] - start[1], end[0] - start[0])
    heads = [_head(end, along), _head(start, along + math.pi)]
    return (Outline("line", (start, end), 0.12), *(Outline("line", head, 0.12) for head in heads))


def _head(tip: Point, along: float) -> tuple[Point, ...]:
    sides = [(tip[0] - 0.3 * math.cos(along + turn), tip[1] - 0.3 * math.sin(along + turn)) for turn in (0.7, -0.7)]
    return sides[0], tip, sides[1]


def _arrow(turns: int) -> tuple[Outline, ...]:
    """A broad arrow to the right, turned clockwise by quarters."""
    points: list[Point] = [
        (0.05, 0.34),
        (0.48, 0.34),
        (0.48, 0.06),
        (0.97, 0.5),
        (0.48, 0.94),
        (0.48, 0.66),
        (0.05, 0.66),
    ]
    for _ in range(turns):
        points = [(1 - y, x) for x, y in points]
    return (Outline("fill", tuple(points)),)


SPEAKER: Point = (0.5, 0.5)
_BODY: tuple[Point, ...] = ((0.06, 0.36), (0.22, 0.36), (0.45, 0.16), (0.45, 0.84), (0.22, 0.64), (0.06, 0.64))
_MOUTH = Outline("fill", _BODY)

OUTLINES: dict[str, tuple[Outline, ...]] = {
    "circle": (Outline("fill", _round(72)),),
    "triangle": (Outline("fill", ((0.5, 0.04), (0.98, 0.92), (0.02, 0.92))),),
    "square": (Outline("fill", ((0.07, 0.07), (0.93, 0.07), (0.93, 0.93), (0.07, 0.93))),),
    "star": (Outline("fill", _star()),),
    "diamond": (Outline("fill", ((0.5, 0.01), (0.97, 0.5), (0.5, 0.99), (0.03, 0.5))),),
    "hexagon": (Outline("fill", _round(6, 0.0, 0.49)),),
    "heart": (Outline("fill", _heart()),),
    "cross": (Outline("fill", _cross(0.24)),),
    "person": (
        Outline("fill", _round(36, radius=0.2, middle=(0.5, 0.24))),
        Outline("fill", ((0.12, 0.98), (0.14, 0.72), (0.26, 0.54), (0.5, 0.48), (0.74, 0.54), (0.86, 0.72), (0.88, 0.98))),
    ),
    "across": _arrows((0.06, 0.5), (0.94, 0.5)),
    "updown": _arrows((0.5, 0.06), (0.5, 0.94)),
    "downhill": _arrows((0.16, 0.16), (0.84, 0.84)),
    "uphill": _arrows((0.16, 0.84), (0.84, 0.16)),
    "go-right": _arrow(0),
    "go-down": _arrow(1),
    "go-left": _arrow(2),
    "go-up": _arrow(3),
    "tick-line": (Outline("line", ((0.27, 0.52), (0.44, 0.69), (0.74, 0.34)), 0.11),),
    "crossed": (Outline("line", ((0.12, 0.12), (0.88, 0.88)), 0.09), Outline("line", ((0.88, 0.12), (0.12, 0.88)), 0.09)),
    "ring": (Outline("line", (*_round(72, radius=0.4), *_round(1, radius=0.4)), 0.12),),
    "burst": (Outline("fill", _burst()),),
    "balloon": (Outline("fill", _balloon()), Outline("fill", ((0.5, 0.79), (0.56, 0.87), (0.44, 0.87)))),
    "string": (Outline("line", ((0.5, 0.87), (0.47, 0.91), (0.53, 0.95), (0.5, 0.99)), 0.012),),
    "alarm": (
        Outline("line", ((0.28, 0.8), (0.2, 0.93)), 0.07),
        Outline("line", ((0.72, 0.8), (0.8, 0.93)), 0.07),
        Outline("fill", _round(24, radius=0.14, middle=(0.22, 0.2))),
        Outline("fill", _round(24, radius=0.14, middle=(0.78, 0.2))),
        Outline("line", (*_round(72, radius=0.34, middle=(0.5, 0.53)), (0.5, 0.19)), 0.08),
        Outline("line", ((0.5, 0.33), (0.5, 0.54), (0.63, 0.62)), 0.05),
    ),
    "speaker": (
        _MOUTH,
        Outline("line", _arc(0.12, 48, SPEAKER), 0.07),
        Outline("line", _arc(0.26, 50, SPEAKER), 0.07),
        Outline("line", _arc(0.40, 50, SPEAKER), 0.07),
    ),
    "quiet": (
        _MOUTH,
        Outline("line", ((0.58, 0.36), (0.86, 0.64)), 0.07),
        Outline("line", ((0.86, 0.36), (0.58, 0.64)), 0.07),
    ),
    "frame": (
        Outline("line", ((0.08, 0.16), (0.92, 0.16), (0.92, 0.84), (0.08, 0.84), (0.08, 0.16)), 0.04),
        Outline("fill", ((0.16, 0.76), (0.38, 0.44), (0.54, 0.64), (0.66, 0.52), (0.84, 0.76))),
        Outline("fill", _round(36, radius=0.07, middle=(0.7, 0.34))),
    ),
    "bell": (
        Outline("fill", (
            (0.5, 0.06), (0.66, 0.14), (0.74, 0.3), (0.76, 0.56), (0.9, 0.74), (0.1, 0.74), (0.24, 0.56), (0.26, 0.3),
            (0.34, 0.14),
        )),
        Outline("fill", _round(24, radius=0.11, middle=(0.5, 0.83))),
    ),
    "pause": (
        Outline("fill", ((0.2, 0.12), (0.42, 0.12), (0.42, 0.88), (0.2, 0.88))),
        Outline("fill", ((0.58, 0.12), (0.8, 0.12), (0.8, 0.88), (0.58, 0.88))),
    ),
    "next": (Outline("fill", ((0.2, 0.1), (0.88, 0.5), (0.2, 0.9))),),
    "back": (
        Outline("line", ((0.4, 0.14), (0.12, 0.4), (0.4, 0.66)), 0.1),
        Outline("line", ((0.14, 0.4), (0.62, 0.4), (0.82, 0.5), (0.86, 0.66), (0.8, 0.8), (0.66, 0.88)), 0.1),
    ),
    "blank": (
        Outline("line", ((0.06, 0.14), (0.94, 0.14), (0.94, 0.74), (0.06, 0.74), (0.06, 0.14)), 0.07),
        Outline("line", ((0.3, 0.92), (0.7, 0.92)), 0.08),
        Outline("fill", ((0.1, 0.18), (0.9, 0.18), (0.9, 0.7), (0.1, 0.7))),
    ),
    "leave": (
        Outline("line", ((0.56, 0.1), (0.14, 0.1), (0.14, 0.9), (0.56, 0.9)), 0.08),
        Outline("line", ((0.4, 0.5), (0.9, 0.5)), 0.08),
        Outline("line", ((0.7, 0.3), (0.9, 0.5), (0.7, 0.7)), 0.08),
    ),
    "unsaved": (
        Outline("line", ((0.5, 0.08), (0.96, 0.88), (0.04, 0.88), (0.5, 0.08)), 0.08),
        Outline("line", ((0.5, 0.36), (0.5, 0.6)), 0.1),
        Outline("fill", _round(24, radius=0.055, middle=(0.5, 0.74))),
    ),
    "keys": (
        Outline("line", ((0.04, 0.22), (0.96, 0.22), (0.96, 0.78), (0.04, 0.78), (0.04, 0.22)), 0.06),
        Outline("line", ((0.3, 0.62), (0.7, 0.62)), 0.07),
        *(Outline("fill", _round(16, radius=0.045, middle=(x, 0.4))) for x in (0.2, 0.35, 0.5, 0.65, 0.8)),
    ),
}  # fmt: skip
