"""Whole children in any pose: a head from the Noto set on a body of round limbs.

A drawing says `<use href="figure:girl" head="64 30" body="64 60 64 84" arm1="54 63 44 74 40 88" .../>`:
points are x y pairs on the 128 grid, from the shoulder or hip outward; arm1 lies behind the body, arm2 before it.
"""

import re
from typing import Final

from altclass.dev.assets.drawn.svg import circle, line, use

Points = list[tuple[float, float]]
SKIN: Final = "#FFCA28"
_DEFAULTS: Final = {"shirt": "#FF4B00", "trousers": "#2F4B8F", "shoes": "#5D4037", "size": "48", "thick": "1"}
_CALL: Final = re.compile(r'<use href="figure:([a-z0-9-]+)"([^>]*)/>', re.DOTALL)


def with_figures(svg: str) -> str:
    """The drawing with each figure in it drawn."""
    return _CALL.sub(lambda found: figure(found[1], dict(re.findall(r'([\w-]+)="([^"]*)"', found[2]))), svg)


def figure(who: str, given: dict[str, str]) -> str:
    """One figure from its points; whatever is not given is not drawn (an arm alone is a figure too)."""
    has = _DEFAULTS | given
    thick = float(has["thick"])
    parts = [
        _arm(_points(has.get("arm1", "")), has["shirt"], thick),
        _leg(_points(has.get("leg1", "")), has["trousers"], has["shoes"], thick),
        _leg(_points(has.get("leg2", "")), has["trousers"], has["shoes"], thick),
        _body(_points(has.get("body", "")), has, thick),
        _head(who, has.get("head", ""), float(has["size"])),
        _arm(_points(has.get("arm2", "")), has["shirt"], thick),
        _arm(_points(has.get("arm3", "")), has["shirt"], thick),
    ]
    return f"<g>{''.join(parts)}</g>"


def _points(written: str) -> Points:
    numbers = [float(word) for word in written.split()]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _shade(colour: str) -> str:
    """The same colour a fifth darker, for the side away from the light."""
    return "#" + "".join(f"{int(int(colour[at : at + 2], 16) * 0.8):02X}" for at in (1, 3, 5))


def _arm(points: Points, shirt: str, thick: float) -> str:
    """A sleeve to the elbow, skin beyond it, and a round hand."""
    if not points:
        return ""
    sleeve_end = _between(points[0], points[1], 0.85)
    hand = points[-1]
    return (
        line(points, "#E8A800", 9.4 * thick)
        + line(points, SKIN, 8 * thick)
        + line([points[0], sleeve_end], _shade(shirt), 12 * thick)
        + line([points[0], sleeve_end], shirt, 10 * thick)
        + circle(*hand, 6.2 * thick, "#E8A800")
        + circle(*hand, 5.4 * thick, SKIN)
    )


def _between(start: tuple[float, float], end: tuple[float, float], share: float) -> tuple[float, float]:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _leg(points: Points, trousers: str, shoes: str, thick: float) -> str:
    """A trouser leg and a shoe; a fourth point turns the toe."""
    if not points:
        return ""
    ankle = points[2]
    toe = points[3] if len(points) > 3 else (ankle[0] + (6 if ankle[0] >= points[0][0] else -6) * thick, ankle[1] + 1)
    return (
        line([ankle, toe], _shade(shoes), 10.5 * thick)
        + line([ankle, toe], shoes, 8.5 * thick)
        + line(points[:3], _shade(trousers), 13.5 * thick)
        + line(points[:3], trousers, 11.5 * thick)
    )


def _body(points: Points, has: dict[str, str], thick: float) -> str:
    if not points:
        return ""
    neck = line([points[0], (points[0][0], points[0][1] - 5 * thick)], "#E8A800", 11 * thick) if has.get("neck") else ""
    skirt = has.get("skirt", "")
    under = _skirt(points[-1], skirt, thick) if skirt else ""
    return neck + under + line(points, _shade(has["shirt"]), 27 * thick) + line(points, has["shirt"], 24.5 * thick)


def _skirt(hip: tuple[float, float], colour: str, thick: float) -> str:
    x, y, t = hip[0], hip[1], thick
    d = f"M{x - 12 * t} {y}L{x - 20 * t} {y + 20 * t}Q{x} {y + 26 * t} {x + 20 * t} {y + 20 * t}L{x + 12 * t} {y}Z"
    edge = f'stroke="{_shade(colour)}" stroke-width="{1.6 * t}" stroke-linejoin="round"'
    return f'<path d="{d}" fill="{colour}" {edge}/>'


def _head(who: str, where: str, size: float) -> str:
    """The head's middle, and an optional third number that tilts it (degrees)."""
    if not where or who == "none":
        return ""
    x, y, *tilt = (float(word) for word in where.split())
    turn = f"rotate({tilt[0]:g} {x:g} {y:g})" if tilt else ""
    return use(f"noto:{who}", x - size / 2, y - size / 2, size, turn)
