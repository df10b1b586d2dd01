"""Small strokes of the pen that the code-made drawings share."""

from typing import Final

INK: Final = "#1F2328"
SHADES: Final = {
    "red": ("#FF4B00", "#D63B00"),
    "blue": ("#005AFF", "#0046C7"),
    "yellow": ("#FFF100", "#E8CB00"),
    "green": ("#03AF7A", "#028A60"),
    "black": ("#2B2F36", "#15181C"),
    "white": ("#FFFFFF", "#D9DCE0"),
    "orange": ("#F6AA00", "#D98900"),
    "purple": ("#990099", "#740074"),
    "pink": ("#FF8082", "#E5666A"),
    "brown": ("#804000", "#5E2F00"),
    "gray": ("#9AA0A6", "#7C8288"),
    "light-blue": ("#4DC4FF", "#27A3E0"),
    "yellow-green": ("#9ED52B", "#7DB012"),
    "navy-blue": ("#1B2A6B", "#101A48"),
    "beige": ("#EBD8B7", "#D2BA92"),
    "gold": ("#F2C230", "#B98A10"),
    "silver": ("#CDD3DA", "#98A1AB"),
}


def svg(*parts: str) -> str:
    """A drawing on the 128 grid."""
    return f'<svg width="128" height="128" viewBox="0 0 128 128">{"".join(parts)}</svg>'


def rect(x: float, y: float, width: float, height: float, fill: str, round_: float = 0, more: str = "") -> str:
    """A rectangle with corners of radius `round_`."""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{round_:g}" fill="{fill}" {more}/>'


def circle(x: float, y: float, radius: float, fill: str, more: str = "") -> str:
    """A circle."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}" {more}/>'


def ellipse(x: float, y: float, across: float, down: float, fill: str, more: str = "") -> str:
    """An ellipse with half-widths `across` and `down`."""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{across:g}" ry="{down:g}" fill="{fill}" {more}/>'


def path(d: str, fill: str, more: str = "") -> str:
    """A filled path."""
    return f'<path d="{d}" fill="{fill}" {more}/>'


def line(points: list[tuple[float, float]], colour: str, width: float, more: str = "") -> str:
    """A stroke through the points, round at its ends and corners."""
    through = " ".join(f"{x:g},{y:g}" for x, y in points)
    return (
        f'<polyline points="{through}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
        f'stroke-linecap="round" stroke-linejoin="round" {more}/>'
    )


def text(words: str, x: float, y: float, size: float, fill: str = INK, japanese: bool = False) -> str:
    """Bold letters, centred on x, standing on the base line y."""
    family = "BIZ UDPGothic" if japanese else "Andika"
    return (
        f'<text x="{x:g}" y="{y:g}" font-family="{family}" font-weight="700" font-size="{size:g}" '
        f'text-anchor="middle" fill="{fill}">{words}</text>'
    )


def use(icon: str, x: float, y: float, width: float, transform: str = "", opacity: float = 1) -> str:
    """An icon such as `noto:cat`, its 128 grid shrunk to `width` and moved to x, y."""
    more = f' transform="{transform}"' if transform else ""
    more += f' opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<use href="{icon}" x="{x:g}" y="{y:g}" width="{width:g}"{more}/>'


def faded(*parts: str, opacity: float = 0.28) -> str:
    """Things that are there only to be compared with."""
    return f'<g opacity="{opacity:g}">{"".join(parts)}</g>'
