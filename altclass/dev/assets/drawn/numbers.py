"""Numbers as a numeral over that many counters: rods of ten and single ones."""

from typing import Final

from altclass.dev.assets.drawn.svg import INK, circle, line, path, rect, svg, text

_ONE: Final = ("#FF4B00", "#D63B00")
_TEN: Final = ("#005AFF", "#0046C7")
_HUNDRED: Final = ("#03AF7A", "#028A60")


def number(digits: str) -> str:
    """The numeral above, the counters below; nought has an empty plate."""
    value = int(digits)
    size = {1: 84, 2: 78, 3: 62, 4: 48}[len(digits)]
    return svg(text(digits, 64, 72 if value < 1000 else 60, size, INK), _counters(value))


def _counters(value: int) -> str:
    if value == 0:
        return _plate()
    if value <= 20:
        return _dots(value)
    if value < 100:
        return _rods(*divmod(value, 10))
    return _hundreds(value // 100) if value < 1000 else _cube()


def _dots(value: int) -> str:
    """Rows of five, as on the fingers, or of ten beyond ten."""
    across = 5 if value <= 10 else 10
    step, radius = (17.0, 7.4) if across == 5 else (12.2, 5.4)
    left = 64 - (min(across, value) - 1) * step / 2
    parts = []
    for place in range(value):
        row, column = divmod(place, across)
        parts.append(_counter(left + column * step, 93 + row * (step + 1.5), radius))
    return "".join(parts)


def _counter(x: float, y: float, radius: float) -> str:
    light, dark = _ONE
    return circle(x, y + 0.8, radius, dark) + circle(x, y - 0.4, radius - 0.7, light)


def _plate() -> str:
    ring = 'stroke="#9AA0A6" stroke-width="4" stroke-dasharray="7 7" stroke-linecap="round"'
    return rect(26, 86, 76, 36, "none", 18, ring)


def _rods(tens: int, ones: int) -> str:
    """A rod of ten is a column of ten notches."""
    wide = tens * 11.5 + (9 if ones else 0)
    left = 64 - wide / 2
    parts = [_rod(left + 11.5 * place) for place in range(tens)]
    return "".join(parts) + "".join(_counter(left + 11.5 * tens + 5, 123 - 10 * place, 4.4) for place in range(ones))


def _rod(x: float) -> str:
    light, dark = _TEN
    notches = "".join(rect(x + 1.2, 85.4 + 4 * step, 7.6, 0.9, "#fff", 0.4, 'opacity=".75"') for step in range(1, 10))
    return rect(x, 84, 10, 42, dark, 2.6) + rect(x, 83.4, 10, 40.6, light, 2.6) + notches


def _hundreds(many: int) -> str:
    side, gap = (42, 4) if many <= 2 else (36 if many <= 3 else 22, 3)
    columns = min(many, 5)
    left = 64 - (columns * (side + gap) - gap) / 2
    return "".join(
        _square(left + (side + gap) * (place % 5), 84 + (place // 5) * (side + gap), side) for place in range(many)
    )


def _square(x: float, y: float, side: float) -> str:
    light, dark = _HUNDRED
    step = side / 10
    rules = "".join(rect(x + step * n - 0.3, y, 0.6, side, "#fff", 0, 'opacity=".6"') for n in range(1, 10))
    rules += "".join(rect(x, y + step * n - 0.3, side, 0.6, "#fff", 0, 'opacity=".6"') for n in range(1, 10))
    return rect(x, y + 1.4, side, side, dark, 2) + rect(x, y, side, side, light, 2) + rules


def _cube() -> str:
    """A thousand is ten hundreds, one behind the other: a cube."""
    side, deep = 42.0, 16.0
    x, y = 36.0, 84.0
    top = path(f"M{x} {y}l{deep} -{deep}h{side}l-{deep} {deep}Z", "#4FD3A5")
    right = path(f"M{x + side} {y}l{deep} -{deep}v{side}l-{deep} {deep}Z", "#028A60")
    layers = "".join(
        line([(x + deep * n / 10, y - deep * n / 10), (x + side + deep * n / 10, y - deep * n / 10)], "#fff", 0.7)
        + line(
            [(x + side + deep * n / 10, y - deep * n / 10), (x + side + deep * n / 10, y + side - deep * n / 10)],
            "#fff",
            0.7,
        )
        for n in range(1, 10)
    )
    return top + right + layers + _square(x, y, side)
