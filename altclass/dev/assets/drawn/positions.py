"""Where things are: one red ball and one box, as a teacher shows prepositions with her hands."""

from collections.abc import Callable
from typing import Final

from altclass.dev.assets.drawn.svg import circle, ellipse, line, path, rect, svg, use

_WOOD: Final = ("#D9A066", "#B57B45", "#8D5A34")


def _ball(x: float, y: float, radius: float = 15) -> str:
    return (
        circle(x, y, radius, "#B71C1C")
        + circle(x - 0.5, y - 1, radius - 1, "#F4362F")
        + ellipse(x - radius * 0.35, y - radius * 0.4, radius * 0.3, radius * 0.2, "#FFFFFF", 'opacity=".75"')
    )


def _box(x: float, y: float, wide: float = 60, high: float = 46) -> str:
    """A closed box with its lid's edge, the upper left corner of its front at x, y."""
    light, mid, dark = _WOOD
    top = path(f"M{x} {y}L{x + 10} {y - 12}H{x + wide - 10}L{x + wide} {y}Z", "#EBC08E")
    tape = rect(x + wide / 2 - 5, y, 10, 16, "#F3D9B1") + path(f"M{x + wide / 2 - 5} {y}l2 -12h6l2 12z", "#F8E6C8")
    return (
        rect(x, y, wide, high, light, 2)
        + rect(x, y + high - 7, wide, 7, mid, 2)
        + top
        + tape
        + rect(x, y, wide, 1.6, dark, 0, 'opacity=".5"')
    )


def _open_box(*inside: str) -> str:
    """An open box, its front before what is inside."""
    light, mid, dark = _WOOD
    back = path("M24 62L36 50H92L104 62Z", dark) + path("M24 62L10 48L24 42L36 50Z", "#EBC08E")
    flap = path("M104 62L118 48L104 42L92 50Z", "#EBC08E")
    return back + "".join(inside) + rect(24, 62, 80, 54, light, 2) + rect(24, 106, 80, 10, mid, 2) + flap


def _arrow(points: list[tuple[float, float]], head: str) -> str:
    return line(points, "#005AFF", 7) + path(
        head, "#005AFF", 'stroke="#005AFF" stroke-width="4" stroke-linejoin="round"'
    )


def _floor() -> str:
    return ellipse(64, 116, 58, 7, "#000", 'opacity=".08"')


def _road(down: bool = True) -> str:
    dashes = 'stroke-dasharray="10 9"'
    if down:
        return rect(38, 4, 52, 120, "#78909C", 4) + line([(64, 10), (64, 120)], "#FFFFFF", 4, dashes)
    return rect(4, 84, 120, 34, "#78909C", 4) + line([(10, 101), (118, 101)], "#FFFFFF", 4, dashes)


def _around() -> str:
    ring = (
        '<ellipse cx="64" cy="80" rx="56" ry="30" fill="none" stroke="#005AFF" stroke-width="7" stroke-linecap="round"'
    )
    behind = f'<g clip-path="url(#back)">{ring}/></g><clipPath id="back"><rect width="128" height="80"/></clipPath>'
    front = f'<g clip-path="url(#front)">{ring} stroke-dasharray="200 90"/></g>'
    front += '<clipPath id="front"><rect y="80" width="128" height="48"/></clipPath>'
    return behind + _box(38, 52, 52, 42) + front + _ball(104, 98, 13)


def _through() -> str:
    arch = path("M14 116V52C14 16 114 16 114 52V116H92V56C92 40 36 40 36 56V116Z", "#8D6E63")
    inside = path("M36 116V56C36 40 92 40 92 56V116Z", "#4E342E")
    return inside + line([(64, 58), (64, 92)], "#4DC4FF", 7, 'stroke-dasharray="1 12"') + arch + _ball(64, 100, 17)


_SCENES: Final[dict[str, Callable[[], str]]] = {
    "on": lambda: _floor() + _box(28, 68, 72, 48) + _ball(64, 42, 18),
    "in": lambda: _floor() + _open_box(_ball(64, 54, 22)),
    "under": lambda: _floor() + use("own:table-plain", 0, 0, 128) + _ball(64, 102, 17),
    "by": lambda: _floor() + use("noto:chair", -4, 12, 104) + _ball(104, 98, 17),
    "next-to": lambda: _floor() + _box(6, 68, 46, 46) + _ball(76, 91, 24),
    "behind": lambda: _floor() + _ball(86, 50, 25) + _box(20, 60, 78, 54),
    "in-front-of": lambda: _floor() + _box(30, 44, 78, 62) + _ball(46, 96, 23),
    "between": lambda: _floor() + _box(2, 72, 40, 42) + _box(86, 72, 40, 42) + _ball(64, 96, 19),
    "over": lambda: (
        _floor()
        + _box(30, 78, 68, 38)
        + line([(24, 42), (40, 22), (64, 14), (88, 22), (104, 42)], "#4DC4FF", 6, 'stroke-dasharray="1 12"')
        + _ball(64, 34, 17)
    ),
    "near": lambda: (
        _floor()
        + _box(8, 64, 54, 50)
        + _ball(104, 100, 14)
        + line([(70, 92), (84, 92)], "#005AFF", 5)
        + path("M68 92l8 -6v12zM88 92l-8 -6v12z", "#005AFF")
    ),
    "around": _around,
    "into": lambda: (
        _floor()
        + _arrow([(20, 30), (36, 14), (58, 14), (64, 30)], "M54 28L74 28L64 42Z")
        + _open_box(_ball(64, 62, 15))
    ),
    "out-of": lambda: (
        _floor() + _open_box() + _ball(64, 40, 17) + _arrow([(88, 40), (104, 30), (110, 18)], "M101 20L119 18L112 4Z")
    ),
    "through": _through,
    "across": lambda: _road() + _ball(20, 64, 15) + _arrow([(40, 64), (98, 64)], "M98 52L98 76L116 64Z"),
    "along": lambda: (
        _road(down=False)
        + _ball(18, 66, 14)
        + _arrow([(38, 66), (98, 66)], "M98 54L98 78L116 66Z")
        + use("noto:deciduous-tree", 30, 6, 44)
        + use("noto:deciduous-tree", 76, 6, 44)
    ),
}


def position(name: str) -> str:
    """The ball at that place."""
    return svg(_SCENES[name]())
