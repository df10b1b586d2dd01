"""Builds every picture from the hand-made list, and removes pictures that the list no longer names."""

from collections.abc import Iterable
from pathlib import Path

from PIL import Image

from altclass.dev.assets.drawn import code_drawing
from altclass.dev.assets.icons import icon, with_icons
from altclass.dev.assets.places import ASSETS, DRAWINGS, PICTURES
from altclass.dev.assets.raster import picture, whole_picture, write_webp
from altclass.dev.assets.sources import Source, read_sources


def drawing(source: Source, store: Path) -> str:
    """The SVG of one row, whole: every icon it borrows is inside it."""
    if source.set_name == "code":
        return with_icons(code_drawing(source.icon), store, DRAWINGS)
    if source.set_name == "own":
        text = (DRAWINGS / f"{source.icon}.svg").read_text(encoding="utf-8")
        return with_icons(text, store, DRAWINGS)
    return icon(source.set_name, source.icon, store)


def build(store: Path, only: Iterable[str] = ()) -> int:
    """Write the pictures named in `only`, or all of them; how many were written."""
    wanted = set(only)
    rows = [row for row in read_sources().values() if not wanted or row.stem in wanted]
    for row in rows:
        write_webp(_picture(row, store), PICTURES / f"{row.stem}.webp")
    if not wanted:
        _remove_strangers({row.stem for row in rows})
    if not wanted or "app" in wanted:
        _write_app_icon(store)
    return len(rows)


def _picture(row: Source, store: Path) -> Image.Image:
    """Signs of the program keep their place on the grid, so that all their lines are of one width."""
    svg = drawing(row, store)
    return whole_picture(svg) if row.icon.startswith("ui/") else picture(svg)


def _write_app_icon(store: Path) -> None:
    """The program's own sign for a desktop: `app.png`, and `app.ico` in the sizes Windows asks for."""
    sign = picture(drawing(Source("app", "own", "app", checked=True), store))
    sign.save(ASSETS / "app.png", optimize=True)
    sign.save(ASSETS / "app.ico", sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)])


def _remove_strangers(stems: set[str]) -> None:
    for path in PICTURES.glob("*.webp"):
        if path.stem not in stems:
            path.unlink()
