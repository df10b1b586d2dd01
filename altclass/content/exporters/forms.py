"""Hands a deck out in the form that the file's ending names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from altclass.content.deck import Deck
from altclass.problems import Problem
from altclass.storage.files import write_whole_bytes

Writer = Callable[[Deck], bytes]
ENDINGS = (".csv", ".tsv", ".xlsx", ".apkg", ".altdeck")


def write_file(deck: Deck, path: Path) -> None:
    """Write the deck, whole.  Raises Problem export.unknown_form or storage.cannot_write."""
    writer = _writer(path.suffix.lower())
    if writer is None:
        raise Problem("export.unknown_form", file=path.name, endings=", ".join(ENDINGS))
    write_whole_bytes(path, writer(deck))


def _writer(ending: str) -> Writer | None:
    match ending:
        case ".csv":
            from altclass.content.exporters.table import as_csv as writer
        case ".tsv" | ".txt":
            from altclass.content.exporters.table import as_tsv as writer
        case ".xlsx":
            from altclass.content.exporters.workbook import as_workbook as writer
        case ".apkg":
            from altclass.content.exporters.anki import as_anki as writer
        case ".altdeck":
            from altclass.content.exporters.altdeck import as_altdeck as writer
        case _:
            return None
    return writer
