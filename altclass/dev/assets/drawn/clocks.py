"""A clock face that shows any time of day."""

import math

from altclass.dev.assets.drawn.svg import INK, circle, line, svg, text


def _at(angle: float, radius: float) -> tuple[float, float]:
    turn = math.radians(angle - 90)
    return 64 + radius * math.cos(turn), 64 + radius * math.sin(turn)


def clock(time: str) -> str:
    """The face at `time` (7.30): a short red hour hand and a long dark minute hand, as in the school's teaching clock."""
    hour, minute = (int(part) for part in time.split("."))
    numerals = "".join(_numeral(n) for n in range(1, 13))
    return svg(
        circle(64, 64, 60, "#0046C7"),
        circle(64, 62.5, 58, "#005AFF"),
        circle(64, 64, 51, "#FFFFFF"),
        numerals,
        line([(64, 64), _at(minute * 6, 33)], INK, 5),
        line([(64, 64), _at((hour % 12) * 30 + minute / 2, 22)], "#FF4B00", 7.5),
        circle(64, 64, 5, INK),
    )


def _numeral(hour: int) -> str:
    x, y = _at(hour * 30, 41)
    return text(str(hour), x, y + 5, 14.5)
