"""Contact sheets: many pictures at once, each over its name, for a person to look at."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from altclass.dev.assets.places import FONTS

GROUND: Final = "#FBF8F1"


def sheet(pictures: Sequence[tuple[str, Image.Image]], across: int = 10, side: int = 150) -> Image.Image:
    """The pictures in rows of `across`, `side` pixels each, on the ground the class will see them on."""
    rows = -(-len(pictures) // across)
    whole = Image.new("RGB", (across * (side + 8), rows * (side + 30)), GROUND)
    pen = ImageDraw.Draw(whole)
    font = ImageFont.truetype(str(FONTS / "BIZUDPGothic-Regular.ttf"), 15)
    for place, (label, image) in enumerate(pictures):
        x, y = place % across * (side + 8), place // across * (side + 30)
        small = image.resize((side, side), Image.Resampling.LANCZOS)
        whole.paste(small, (x + 4, y), small)
        pen.text((x + 4 + side / 2, y + side + 4), label, fill="#1F2328", font=font, anchor="ma")
    return whole


def write_sheets(pictures: Sequence[tuple[str, Image.Image]], folder: Path, name: str, each: int = 80) -> list[Path]:
    """Sheets of `each` pictures as PNG files in `folder`; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for start in range(0, len(pictures), each):
        store = io.BytesIO()
        sheet(pictures[start : start + each]).save(store, "PNG")
        paths.append(folder / f"{name}-{start // each + 1:02d}.png")
        paths[-1].write_bytes(store.getvalue())
    return paths
