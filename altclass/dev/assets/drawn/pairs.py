"""Opposites: the one meant in full colour, its opposite faint beside it."""

from typing import Final

from altclass.dev.assets.drawn.svg import circle, faded, line, path, rect, svg, text, use

Placed = tuple[str, float, float, float]
_PAIRS: Final[dict[str, tuple[list[Placed], list[Placed]]]] = {
    "big": ([("noto:elephant", 0, 14, 96)], [("noto:mouse", 94, 84, 32)]),
    "small": ([("noto:mouse", 86, 82, 42)], [("noto:elephant", 0, 14, 96)]),
    "fast": ([("noto:rabbit", 0, 10, 74)], [("noto:snail", 78, 76, 46)]),
    "slow": ([("noto:snail", 54, 46, 74)], [("noto:rabbit", 0, 4, 56)]),
    "tall": ([("noto:giraffe", 0, 0, 122)], [("noto:dog", 88, 84, 38)]),
    "short-height": ([("noto:dog", 80, 80, 46)], [("noto:giraffe", 0, 0, 118)]),
    "young": ([("noto:baby", 0, 44, 74)], [("noto:old-man", 74, 6, 54)]),
    "old-age": ([("noto:old-woman", 46, 4, 82)], [("noto:baby", 0, 72, 50)]),
    "new": ([("noto:running-shoe", 8, 44, 96), ("noto:sparkles", 72, 2, 54), ("noto:sparkles", 0, 16, 38)], []),
    "expensive": ([("noto:gem-stone", 4, 4, 72), ("noto:money-bag", 64, 54, 64)], [("noto:candy", 2, 88, 34)]),
    "cheap": ([("noto:candy", 2, 34, 66), ("noto:coin", 78, 70, 38)], [("noto:gem-stone", 70, 2, 48)]),
    "hard": ([("noto:rock", 2, 18, 100)], [("noto:teddy-bear", 88, 76, 40)]),
    "soft": ([("noto:teddy-bear", 0, 4, 92), ("noto:feather", 82, 4, 44)], [("noto:rock", 86, 84, 40)]),
    "strong": ([("noto:man-lifting-weights", 0, 0, 128)], []),
    "noisy": ([("noto:megaphone", 0, 30, 84), ("noto:drum", 74, 66, 54), ("noto:collision", 70, 0, 56)], []),
    "quiet": ([("noto:shushing-face", 6, 6, 116)], []),
    "bright": ([("noto:light-bulb", 22, 14, 86)], []),
    "wet": ([("own:dog-wet", 0, 0, 128)], []),
}


def pair(name: str) -> str:
    """The word's own thing over its faint opposite."""
    meant, other = _PAIRS[name]
    extra = {"fast": _speed, "bright": _rays}.get(name, str)()
    back = faded(*(use(*thing) for thing in other)) if other else ""
    return svg(back, extra, *(use(*thing) for thing in meant))


def _speed() -> str:
    return "".join(line([(66 + 6 * n, 24 + 18 * n), (100 + 4 * n, 24 + 18 * n)], "#4DC4FF", 6) for n in range(3))


def _rays() -> str:
    spots = [(64, 0, 64, 8), (20, 18, 28, 26), (108, 18, 100, 26), (4, 60, 14, 60), (124, 60, 114, 60)]
    return circle(64, 60, 46, "#FFF3A6") + "".join(line([(a, b), (c, d)], "#F6AA00", 6) for a, b, c, d in spots)


def stretch(name: str) -> str:
    """Long and short, high and low, thick and thin: two of a kind, one of them meant."""
    return svg(*_STRETCHES[name])


def _pencil(x: float, y: float, length: float, faint: bool = False) -> str:
    body = (
        rect(x, y, 12, 26, "#F48FB1", 4)
        + rect(x + 9, y, 7, 26, "#B0BEC5")
        + rect(x + 15, y, length, 26, "#FFB300")
        + rect(x + 15, y, length, 9, "#FFCA28")
        + rect(x + 15, y + 18, length, 8, "#F57C00")
        + path(f"M{x + 15 + length} {y}l20 13l-20 13z", "#F3D2A2")
        + path(f"M{x + 28 + length} {y + 8.5}l7 4.500l-7 4.500z", "#37474F")
    )
    return faded(body) if faint else body


def _book(y: float, high: float, faint: bool = False) -> str:
    body = (
        rect(14, y, 100, high, "#1565C0", 4)
        + rect(26, y + high * 0.16, 88, high * 0.68, "#FFFDF6", 2)
        + "".join(line([(28, y + high * k), (112, y + high * k)], "#CDBFA6", 0.9) for k in (0.32, 0.5, 0.68))
    )
    return faded(body) if faint else body


_HILL: Final = path("M6 122L58 20L76 46L86 36L124 122Z", "#7A97A8") + path(
    "M58 20l-16 32l10 -6l8 8l10 -10l6 2z", "#FFFFFF"
)
_STRETCHES: Final[dict[str, tuple[str, ...]]] = {
    "long": (_pencil(2, 28, 88), _pencil(2, 78, 24, faint=True)),
    "short": (_pencil(2, 28, 88, faint=True), _pencil(2, 78, 24)),
    "thick": (_book(12, 70), _book(98, 16, faint=True)),
    "thin": (_book(6, 70, faint=True), _book(94, 18)),
    "high": (
        _HILL,
        use("own:kite-up", 66, 0, 60),
        line([(112, 112), (112, 62)], "#FF4B00", 7),
        path("M102 64L122 64L112 46Z", "#FF4B00"),
    ),
    "low": (
        faded(_HILL),
        path("M2 122C20 98 56 98 74 122Z", "#7CB342"),
        line([(100, 40), (100, 96)], "#FF4B00", 7),
        path("M89 94L111 94L100 114Z", "#FF4B00"),
    ),
    "easy": (
        rect(4, 18, 120, 92, "#FFFFFF", 10, 'stroke="#B0BEC5" stroke-width="3"'),
        text("1+1", 64, 80, 56, "#03AF7A"),
        use("noto:beaming-face-with-smiling-eyes", 82, 74, 50),
    ),
    "difficult": (
        rect(4, 18, 120, 92, "#FFFFFF", 10, 'stroke="#B0BEC5" stroke-width="3"'),
        text("739×48", 64, 66, 33, "#D63B00"),
        text("÷0.6?", 50, 100, 30, "#D63B00"),
        use("noto:face-with-spiral-eyes", 80, 74, 50),
    ),
}
