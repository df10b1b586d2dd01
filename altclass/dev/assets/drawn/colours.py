"""Colours as blots of paint, and shapes as big soft counters."""

import math
from typing import Final

from altclass.dev.assets.drawn.svg import SHADES, circle, ellipse, path, svg

_BLOT: Final = (
    "M61 12C77 8 84 20 96 21C113 22 121 33 116 47C112 58 122 66 121 80C119 98 101 97 92 107"
    "C82 118 66 122 54 115C45 110 33 116 21 107C9 98 14 85 10 73C6 61 14 54 16 43C18 29 32 28 42 22C49 18 54 14 61 12Z"
)


def colour(name: str) -> str:
    """A blot of that paint, a little shaded below and shining above."""
    light, dark = SHADES[name]
    edge = 'stroke="#B9BEC4" stroke-width="2"' if name == "white" else ""
    lit = path(_BLOT, light, 'transform="translate(-4 -6)"')
    shine = ".55" if name in {"black", "brown", "purple", "blue", "white", "navy-blue"} else ".7"
    return svg(
        f'<clipPath id="blot"><path d="{_BLOT}"/></clipPath>',
        path(_BLOT, dark, edge),
        f'<g clip-path="url(#blot)">{lit}</g>',
        path(
            "M30 52C32 42 41 36 52 33",
            "none",
            f'stroke="#fff" stroke-width="7" stroke-linecap="round" opacity="{shine}"',
        ),
        circle(27, 65, 3.6, "#fff", f'opacity="{shine}"'),
        circle(110, 112, 7, light, edge),
        circle(17, 18, 5, light, edge),
        circle(120, 15, 3.6, light, edge),
    )


def _polygon(corners: int, radius: float = 56, turn: float = -90, squeeze: float = 1) -> str:
    points = [math.radians(turn + 360 * step / corners) for step in range(corners)]
    spots = [f"{64 + radius * math.cos(angle):.2f} {64 + squeeze * radius * math.sin(angle):.2f}" for angle in points]
    return "M" + "L".join(spots) + "Z"


def _star() -> str:
    spots = []
    for step in range(10):
        angle, radius = math.radians(-90 + 36 * step), 58 if step % 2 == 0 else 26
        spots.append(f"{64 + radius * math.cos(angle):.2f} {66 + radius * math.sin(angle):.2f}")
    return "M" + "L".join(spots) + "Z"


_HEART: Final = "M64 114C40 96 10 74 10 44C10 26 23 14 38 14C50 14 59 21 64 31C69 21 78 14 90 14C105 14 118 26 118 44C118 74 88 96 64 114Z"
_SHAPES: Final = {
    "circle": ("red", "M64 8A56 56 0 1 1 63.99 8Z"),
    "triangle": ("green", "M64 14L120 112L8 112Z"),
    "square": ("blue", "M14 14H114V114H14Z"),
    "rectangle": ("orange", "M8 34H120V94H8Z"),
    "diamond": ("light-blue", "M64 6L112 64L64 122L16 64Z"),
    "star": ("yellow", _star()),
    "heart": ("pink", _HEART),
    "oval": ("purple", "M64 28C98 28 120 44 120 64C120 84 98 100 64 100C30 100 8 84 8 64C8 44 30 28 64 28Z"),
    "pentagon": ("brown", _polygon(5)),
    "hexagon": ("orange", _polygon(6, turn=0)),
    "arrow": ("blue", "M12 44H66V18L118 64L66 110V84H12Z"),
    "crescent": ("yellow", "M84 12A54 54 0 1 0 116 84A46 46 0 0 1 84 12Z"),
    "cross": ("red", "M46 12H82V46H116V82H82V116H46V82H12V46H46Z"),
}
_SOLIDS: Final = {
    "cube": (
        path("M64 6L116 34L64 62L12 34Z", "#7FD3FF"),
        path("M12 34L64 62V122L12 94Z", "#4DC4FF"),
        path("M116 34L64 62V122L116 94Z", "#27A3E0"),
    ),
    "cone": (
        path("M64 6L112 100C112 130 16 130 16 100Z", "#FF8082"),
        path("M64 6L112 100C112 116 92 122 74 122C86 92 80 50 64 6Z", "#E5666A"),
    ),
    "cylinder": (
        path("M18 26V102C18 128 110 128 110 102V26Z", "#03AF7A"),
        path("M82 42V121C98 118 110 111 110 102V26Z", "#028A60"),
        ellipse(64, 26, 46, 18, "#4FD3A5"),
    ),
}


def shape(name: str) -> str:
    """The shape with rounded corners: a darker rim below, the light on top."""
    if name in _SOLIDS:
        return svg(*_SOLIDS[name])
    shade, outline = _SHAPES[name]
    light, dark = SHADES[shade]
    rim = f'stroke="{dark}" stroke-width="9" stroke-linejoin="round"'
    top = f'stroke="{light}" stroke-width="5" stroke-linejoin="round" transform="translate(0 -3)"'
    gloss = path(
        outline,
        "none",
        'stroke="#fff" stroke-opacity=".45" stroke-width="4" stroke-linejoin="round" transform="translate(9 4.5) scale(.86)"',
    )
    return svg(path(outline, dark, rim), path(outline, light, top), gloss)
