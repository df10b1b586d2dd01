"""Makes cards of a folder of pictures, each named by its word: `ice cream.png`, `ice_cream.png`."""

from __future__ import annotations

import re
from pathlib import Path

from altclass.content.importers.brought import Brought
from altclass.content.importers.pack import MOST_BYTES, MOST_FILES
from altclass.content.importers.rows import Table, cards_of
from altclass.problems import Problem
from altclass.storage.reasons import reason

ENDINGS = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"}
NUMBER = re.compile(r"^\d+[ .]+|[ (]+\d+\)?$")  # "01 dog.png", "dog (2).png"


def read_folder(path: Path, columns: dict[str, int] | None = None) -> Brought:
    """One card a picture.  Raises Problem import.no_pictures, import.unreadable or import.bomb."""
    try:
        names = sorted(entry.name for entry in path.iterdir() if entry.suffix.lower() in ENDINGS and entry.is_file())
    except OSError as refused:
        raise Problem("import.unreadable", file=path.name, why=reason(refused)) from refused
    if not names:
        raise Problem("import.no_pictures", file=path.name)
    if len(names) > MOST_FILES:
        raise Problem("import.bomb", file=path.name)
    rows = [[_word(name)] for name in names]
    brought = cards_of(Table(rows, [(name, "") for name in names]), path.name, columns or {"en": 0})
    return brought._replace(media=brought.media._replace(read=lambda name: bounded(path / Path(name).name)))


def _word(name: str) -> str:
    return NUMBER.sub("", Path(name).stem.replace("_", " ").strip()) or name


def bounded(file: Path) -> bytes:
    """The bytes of a picture, unless it is larger than any photo.  Raises Problem import.unreadable or import.bomb."""
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as refused:
        raise Problem("import.unreadable", file=file.name, why=reason(refused)) from refused
    if len(content) > MOST_BYTES:
        raise Problem("import.bomb", file=file.name)
    return content
