"""The shapes of the teacher's tools: faces that ask for quiet, and the signs in the tray."""

from __future__ import annotations

import math

from altclass.host.paint.outlines import Outline, Point


def _dot(x: float, y: float, radius: float) -> Outline:
    return Outline("fill", _circle(x, y, radius))


def _ring(x: float, y: float, radius: float, thick: float) -> Outline:
    points = _circle(x, y, radius)
    return Outline("line", (*points, points[0]), thick)


def _circle(x: float, y: float, radius: float) -> tuple[Point, ...]:
    return _bow(x, y, radius, 0, 360)[:-1]


def _bow(x: float, y: float, radius: float, start: int, end: int) -> tuple[Point, ...]:
    """Points along a circle, in degrees clockwise from the right."""
    angles = [math.radians(start + (end - start) * step / 36) for step in range(37)]
    return tuple((x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles)


def _box(left: float, top: float, right: float, bottom: float, thick: float = 0.06) -> Outline:
    return Outline("line", ((left, top), (right, top), (right, bottom), (left, bottom), (left, top)), thick)


def _person(x: float, top: float, size: float) -> tuple[Outline, ...]:
    body = ((-0.5, 1.0), (-0.42, 0.66), (-0.2, 0.52), (0.2, 0.52), (0.42, 0.66), (0.5, 1.0))
    return (
        _dot(x, top + 0.24 * size, 0.2 * size),
        Outline("fill", tuple((x + a * size * 0.8, top + b * size) for a, b in body)),
    )


EYES = (_dot(0.3, 0.34, 0.075), _dot(0.7, 0.34, 0.075))
SPOKES = tuple(
    Outline("line", ((0.5, 0.5), (0.5 + 0.42 * math.cos(a), 0.5 + 0.42 * math.sin(a))), 0.05)
    for a in (math.tau * step / 6 for step in range(6))
)

SILENCE = (
    *EYES,
    Outline("line", ((0.26, 0.66), (0.36, 0.66)), 0.08),
    Outline("line", ((0.64, 0.66), (0.74, 0.66)), 0.08),
    Outline("line", ((0.5, 0.54), (0.5, 0.9)), 0.12),
    Outline("fill", ((0.36, 0.84), (0.44, 0.78), (0.62, 0.78), (0.68, 0.86), (0.66, 1.0), (0.38, 1.0))),
)


def _smaller(parts: tuple[Outline, ...], share: float) -> tuple[Outline, ...]:
    """The same drawing around the middle, smaller."""
    return tuple(
        Outline(kind, tuple((0.5 + (x - 0.5) * share, 0.5 + (y - 0.5) * share) for x, y in points), thick * share)
        for kind, points, thick in parts
    )


TOOL_OUTLINES: dict[str, tuple[Outline, ...]] = {
    "face-talk": (*EYES, Outline("fill", (*_bow(0.5, 0.55, 0.3, 0, 180), (0.8, 0.55)))),
    "face-whisper": (*EYES, _ring(0.5, 0.68, 0.09, 0.07)),
    "face-silence": SILENCE,
    "tool-quiet": (_ring(0.5, 0.5, 0.45, 0.06), *_smaller(SILENCE, 0.7)),
    "tools": tuple(
        _box(x, y, x + 0.36, y + 0.36, 0.08) for x, y in ((0.08, 0.08), (0.56, 0.08), (0.08, 0.56), (0.56, 0.56))
    ),
    "sign-look": (
        Outline("line", (*_bow(0.5, 0.86, 0.56, 220, 320),), 0.07),
        Outline("line", (*_bow(0.5, 0.14, 0.56, 40, 140),), 0.07),
        _dot(0.5, 0.5, 0.15),
    ),
    "sign-listen": (
        Outline("line", (*_bow(0.5, 0.36, 0.28, 160, 390), (0.66, 0.58), (0.6, 0.76)), 0.09),
        Outline("line", _bow(0.47, 0.78, 0.13, 0, 140), 0.09),
        Outline("line", _bow(0.5, 0.38, 0.12, 180, 420), 0.08),
    ),
    "sign-stop": (
        Outline("fill", ((0.26, 0.46), (0.74, 0.46), (0.74, 0.7), (0.62, 0.96), (0.38, 0.96), (0.26, 0.72))),
        Outline("line", ((0.31, 0.5), (0.31, 0.2)), 0.1),
        Outline("line", ((0.435, 0.5), (0.435, 0.1)), 0.1),
        Outline("line", ((0.565, 0.5), (0.565, 0.1)), 0.1),
        Outline("line", ((0.69, 0.5), (0.69, 0.2)), 0.1),
        Outline("line", ((0.3, 0.72), (0.14, 0.54)), 0.1),
    ),
    "tool-stopwatch": (
        _ring(0.5, 0.57, 0.36, 0.07),
        Outline("line", ((0.5, 0.57), (0.68, 0.42)), 0.06),
        Outline("line", ((0.5, 0.2), (0.5, 0.08)), 0.09),
        Outline("line", ((0.4, 0.06), (0.6, 0.06)), 0.08),
        Outline("line", ((0.8, 0.24), (0.88, 0.16)), 0.08),
    ),
    "tool-light": (_box(0.3, 0.04, 0.7, 0.96), _dot(0.5, 0.2, 0.1), _dot(0.5, 0.5, 0.1), _dot(0.5, 0.8, 0.1)),
    "tool-scoreboard": (
        Outline("fill", ((0.08, 0.62), (0.3, 0.62), (0.3, 0.94), (0.08, 0.94))),
        Outline("fill", ((0.39, 0.2), (0.61, 0.2), (0.61, 0.94), (0.39, 0.94))),
        Outline("fill", ((0.7, 0.42), (0.92, 0.42), (0.92, 0.94), (0.7, 0.94))),
    ),
    "tool-draw": (
        *_person(0.5, 0.2, 0.76),
        Outline("line", ((0.5, 0.1), (0.5, 0.02)), 0.06),
        Outline("line", ((0.26, 0.16), (0.18, 0.08)), 0.06),
        Outline("line", ((0.74, 0.16), (0.82, 0.08)), 0.06),
    ),
    "tool-groups": (*_person(0.25, 0.3, 0.56), *_person(0.75, 0.3, 0.56), *_person(0.5, 0.1, 0.56)),
    "tool-dice": (
        _box(0.1, 0.1, 0.9, 0.9, 0.07),
        *(_dot(x, y, 0.08) for x, y in ((0.3, 0.3), (0.7, 0.3), (0.5, 0.5), (0.3, 0.7), (0.7, 0.7))),
    ),
    "tool-wheel": (_ring(0.5, 0.5, 0.42, 0.07), *SPOKES),
    "tool-routine": (
        _box(0.08, 0.16, 0.92, 0.92),
        Outline("fill", ((0.08, 0.16), (0.92, 0.16), (0.92, 0.38), (0.08, 0.38))),
        Outline("line", ((0.28, 0.06), (0.28, 0.22)), 0.08),
        Outline("line", ((0.72, 0.06), (0.72, 0.22)), 0.08),
        _dot(0.5, 0.65, 0.12),
    ),
    "tool-goal": (
        Outline("line", ((0.2, 0.06), (0.2, 0.96)), 0.08),
        Outline("fill", ((0.24, 0.1), (0.9, 0.3), (0.24, 0.54))),
    ),
    "tool-pen": (
        Outline("fill", ((0.68, 0.06), (0.94, 0.32), (0.38, 0.88), (0.12, 0.62))),
        Outline("fill", ((0.09, 0.67), (0.33, 0.91), (0.04, 0.96))),
    ),
    "tool-spotlight": (
        _ring(0.5, 0.5, 0.26, 0.07),
        *(
            Outline("line", tuple((0.5 + r * math.cos(a), 0.5 + r * math.sin(a)) for r in (0.38, 0.47)), 0.06)
            for a in (math.tau * step / 8 for step in range(8))
        ),
    ),
}
