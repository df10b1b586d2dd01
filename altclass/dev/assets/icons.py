"""Finds one icon in a set and hands it over as a piece of SVG, 128 by 128."""

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from altclass.dev.assets.drawn.figure import with_figures
from altclass.dev.assets.packages import package_folder

GRID: Final = 128
INK: Final = "#1F2328"


class NoSuchIcon(Exception):
    """The set has no icon of that name."""


@lru_cache
def _set(name: str, store: Path) -> dict[str, Any]:
    text = (package_folder(name, store) / "icons.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def icon(set_name: str, name: str, store: Path) -> str:
    """An `<svg>` element for the icon, ready to be placed by x, y, width and height of its parent."""
    if set_name == "flag":
        return _flag(name, store)
    whole = _set(set_name, store)
    parent = whole["aliases"].get(name, {}).get("parent", name)
    if parent not in whole["icons"]:
        raise NoSuchIcon(f"{set_name}:{name}")
    body = whole["icons"][parent]["body"]
    return _box(f"0 0 {whole['width']} {whole['height']}", _own_ids(body, f"{set_name}-{name}-"))


def _box(view: str, body: str) -> str:
    return f'<svg width="{GRID}" height="{GRID}" viewBox="{view}" color="{INK}">{body}</svg>'


def _own_ids(body: str, prefix: str) -> str:
    """Ids made unique, so that two icons can stand in one picture."""
    body = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}\1"', body)
    body = re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}\1)", body)
    return re.sub(r'href="#([^"]+)"', rf'href="#{prefix}\1"', body)


def _flag(code: str, store: Path) -> str:
    """A flag of 4 by 3 with round corners and a faint edge, so that white fields end somewhere."""
    text = (package_folder("flag", store) / "flags" / "4x3" / f"{code}.svg").read_text(encoding="utf-8")
    body = _own_ids(text, f"flag-{code}-").replace("<svg ", '<svg x="4" y="19" width="120" height="90" ', 1)
    return (
        f'<svg width="{GRID}" height="{GRID}" viewBox="0 0 128 128">'
        '<clipPath id="flag-edge"><rect x="4" y="19" width="120" height="90" rx="5"/></clipPath>'
        f'<g clip-path="url(#flag-edge)">{body}</g>'
        '<rect x="4.6" y="19.6" width="118.8" height="88.8" rx="4.6" fill="none" '
        'stroke="#1F2328" stroke-opacity=".28" stroke-width="1.2"/></svg>'
    )


_USE: Final = re.compile(r'<use href="(noto|flag|own):([a-z0-9-]+)"([^>]*)/>')


def with_icons(svg: str, store: Path, drawings: Path) -> str:
    """Our drawing with each `<use href="noto:cat" .../>` in it replaced by the icon itself."""

    def place(found: re.Match[str]) -> str:
        set_name, name, where = found.groups()
        if set_name == "own":
            body = with_icons((drawings / f"{name}.svg").read_text(encoding="utf-8"), store, drawings)
            body = _own_ids(body, f"{name}-")
        else:
            body = icon(set_name, name, store)
        return _placed(body, where)

    return _USE.sub(place, with_figures(svg))


def _placed(body: str, where: str) -> str:
    """The icon in a group that moves it to x, y, scales it to width, then applies `transform`."""
    at = dict(re.findall(r'([\w-]+)="([^"]*)"', where))
    scale = float(at.get("width", GRID)) / GRID
    move = f"translate({at.get('x', 0)} {at.get('y', 0)}) scale({scale})"
    opacity = f' opacity="{at["opacity"]}"' if "opacity" in at else ""
    return f'<g transform="{at.get("transform", "")} {move}"{opacity}>{body}</g>'
