"""Reads any file or folder a teacher may have: its ending tells the form, and each form has one reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from altclass.content.importers.brought import Brought
from altclass.problems import Problem

Reader = Callable[[Path, dict[str, int] | None], Brought]
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".apkg", ".altdeck", ".pptx")


def read_file(path: Path, columns: dict[str, int] | None = None) -> Brought:
    """The cards of a file, or of a folder of pictures.  Nothing is kept yet.

    Raises Problem import.*: one sentence that says what is wrong with the file.
    """
    if not path.exists():
        raise Problem("import.unreadable", file=path.name, why="storage.why_missing")
    reader = _reader("/" if path.is_dir() else path.suffix.lower())
    if reader is None:
        raise Problem("import.unknown_form", file=path.name, endings=", ".join(ENDINGS))
    return reader(path, columns)


def _reader(ending: str) -> Reader | None:
    """Loaded when first needed: none of them is part of a start."""
    match ending:
        case ".csv" | ".tsv" | ".txt" | ".tab":
            from altclass.content.importers.text_table import read_table as reader
        case ".xlsx" | ".xlsm":
            from altclass.content.importers.workbook import read_workbook as reader
        case ".apkg" | ".colpkg":
            from altclass.content.importers.anki import read_anki as reader
        case ".altdeck":
            from altclass.content.importers.altdeck import read_altdeck as reader
        case ".pptx":
            from altclass.content.importers.slides import read_slides as reader
        case "/":
            from altclass.content.importers.picture_folder import read_folder as reader
        case _:
            return None
    return reader
