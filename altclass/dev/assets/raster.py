"""Turns a drawing into the picture a classroom sees: 512 by 512, trimmed, centred, WebP."""

import io
from pathlib import Path
from typing import Final

import resvg_py
from PIL import Image

from altclass.dev.assets.places import FONTS

SIDE: Final = 512
MARGIN: Final = 0.03
GRID: Final = 128
_PROBE: Final = 256


def drawn(inner: str, view: tuple[float, float, float, float], pixels: int) -> Image.Image:
    """The 128-unit drawing seen through `view` (x, y, width, height in its units), `pixels` a side."""
    box = " ".join(f"{number:.3f}" for number in view)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{pixels}" height="{pixels}" viewBox="{box}">{inner}</svg>'
    )
    fonts = [str(path) for path in sorted(FONTS.glob("*.ttf"))] if "<text" in svg else []
    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=fonts)
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA")


def tight_view(inner: str) -> tuple[float, float, float, float]:
    """The square that holds all the ink, with our margin on each side."""
    box = drawn(inner, (0, 0, GRID, GRID), _PROBE).getchannel("A").point(lambda a: 255 * (a > 8)).getbbox()
    if box is None:
        raise ValueError("the drawing is empty")
    left, top, right, bottom = (number * GRID / _PROBE for number in box)
    side = max(right - left, bottom - top) / (1 - 2 * MARGIN)
    return (left + right - side) / 2, (top + bottom - side) / 2, side, side


def picture(svg: str, side: int = SIDE) -> Image.Image:
    """The finished picture of a drawing (an `<svg>` element on the 128 grid)."""
    return drawn(svg, tight_view(svg), side)


def whole_picture(svg: str, side: int = SIDE) -> Image.Image:
    """The drawing's whole grid, nothing trimmed."""
    return drawn(svg, (0, 0, GRID, GRID), side)


def write_webp(image: Image.Image, to: Path) -> None:
    """Write the same bytes for the same picture, each time and on each machine with one Pillow."""
    store = io.BytesIO()
    image.save(store, "WEBP", quality=88, alpha_quality=100, method=4, exact=False)
    to.write_bytes(store.getvalue())
