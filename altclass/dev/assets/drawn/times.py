"""The hours of the day and the days around today."""

from typing import Final

from altclass.dev.assets.drawn.calendar import leaf
from altclass.dev.assets.drawn.clocks import clock
from altclass.dev.assets.drawn.svg import circle, line, path, rect, svg, text, use

_HOURS: Final = {
    "noon": ("12.00", "noto:sun", "#BFE6FA"),
    "midnight": ("12.00", "noto:crescent-moon", "#1F2F5C"),
    "afternoon": ("3.00", "noto:sun-behind-small-cloud", "#BFE6FA"),
}


def hour(name: str) -> str:
    """A clock under the sky of that hour."""
    time, sky, ground = _HOURS[name]
    stars = (
        "".join(circle(x, y, 2.4, "#FFF3A6") for x, y in ((22, 24), (46, 14), (16, 52), (60, 34)))
        if name == "midnight"
        else ""
    )
    inner = clock(time).replace('<svg width="128" height="128"', '<svg x="34" y="34" width="88" height="88"', 1)
    return svg(rect(4, 4, 120, 120, ground, 14), stars, use(sky, 4, 2, 62), inner)


def around_today(name: str) -> str:
    """Three days in a row; the ring shows which one is meant, and the middle one is today."""
    place = ("yesterday", "today", "tomorrow").index(name)
    leaves = "".join(_small_leaf(4 + 42 * n, n == place, n == 1) for n in range(3))
    arrows = {0: _jump(60, 24), 1: "", 2: _jump(68, 104)}[place]
    return svg(leaves, arrows)


def _small_leaf(x: float, meant: bool, now: bool) -> str:
    tone = "#FF4B00" if meant else "#B0BEC5"
    mark = use("noto:sun", x + 4, 78, 28) if now else circle(x + 18, 92, 9, tone if meant else "#CFD8DC")
    ring = 'stroke="#FF4B00" stroke-width="5"' if meant else 'stroke="#CFD8DC" stroke-width="2"'
    return (
        rect(x, 44, 36, 80, "#FFFFFF", 7, ring)
        + path(f"M{x + 2} 64V51a5 5 0 0 1 5 -5H{x + 29}a5 5 0 0 1 5 5V64Z", tone)
        + mark
    )


def _jump(start: float, end: float) -> str:
    middle = (start + end) / 2
    turn = 8 if end < start else -8
    bow = f'<path d="M{start} 42Q{middle} 8 {end} 36" fill="none" stroke="#FF4B00" stroke-width="7" stroke-linecap="round"/>'
    return bow + path(f"M{end - 11} 32L{end + 11} 32L{end + turn * 0.3} 47Z", "#FF4B00")


def span(name: str) -> str:
    """How long: an hour or a minute as a slice of the clock, a year as its twelve leaves."""
    if name == "year":
        spots = [rect(14 + n % 4 * 26, 52 + n // 4 * 22, 22, 18, "#FF4B00", 3) for n in range(12)]
        names = [text(str(n + 1), 25 + n % 4 * 26, 66 + n // 4 * 22, 14, "#fff") for n in range(12)]
        return svg(leaf("#37474F"), *spots, *names)
    face = circle(64, 64, 60, "#0046C7") + circle(64, 62.5, 58, "#005AFF") + circle(64, 64, 51, "#FFFFFF")
    if name == "hour":
        slice_ = circle(64, 64, 45, "#FFD9B8") + path("M64 64L104 46L92 34Z", "none")
        turn = (
            '<path d="M72 26A39 39 0 1 1 56 26" fill="none" stroke="#FF4B00" stroke-width="8" stroke-linecap="round"/>'
        )
        return svg(
            face,
            slice_,
            turn,
            path("M44 20L62 24L50 38Z", "#FF4B00"),
            line([(64, 64), (64, 34)], "#1F2328", 6),
            text("60", 64, 100, 28),
        )
    slice_ = path(
        "M64 64L64 19A45 45 0 0 1 68.700 19.250Z",
        "#FF4B00",
        'stroke="#FF4B00" stroke-width="3" stroke-linejoin="round"',
    )
    ticks = "".join(_tick(n) for n in range(60))
    return svg(face, ticks, slice_, text("1", 64, 98, 40, "#FF4B00"), circle(64, 64, 4, "#1F2328"))


def _tick(minute: int) -> str:
    turn = f'transform="rotate({minute * 6} 64 64)"'
    return rect(63, 15, 2 if minute % 5 == 0 else 1, 7 if minute % 5 == 0 else 4, "#607D8B", 0, turn)
