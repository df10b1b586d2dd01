"""Where a list comes from: a file, a folder of pictures, or what was copied from a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from altclass.content.importers.brought import Brought, Media
from altclass.content.importers.forms import read_file
from altclass.problems import Problem


class Source(NamedTuple):
    """A path, or a text with a name to call it by."""

    name: str
    path: Path | None = None
    text: str = ""

    @property
    def title(self) -> str:
        """A first name for the deck: the file's, without its ending; none for what was pasted."""
        return "" if self.path is None else self.path.name if self.path.is_dir() else self.path.stem

    @property
    def has_columns(self) -> bool:
        """Whether there are columns that could be told apart otherwise."""
        return self.path is None or not (self.path.is_dir() or self.path.suffix.lower() == ".altdeck")

    def read(self, columns: dict[str, int] | None = None) -> tuple[Brought, Problem | None]:
        """What it gives, and what should be said of it.  Raises Problem import.*.

        Where no column looks English, the first is taken, so that the teacher can choose another.
        """
        try:
            return self._read(columns), None
        except Problem as problem:
            if problem.key != "import.no_english" or columns or not self.has_columns:
                raise
            brought = self._read({"en": 0})
            if not brought.cards:
                raise
            return brought, problem

    def _read(self, columns: dict[str, int] | None) -> Brought:
        if self.path is not None:
            return read_file(self.path, columns)
        from altclass.content.importers.text_table import from_text

        return from_text(self.text, self.name, columns)


def kept(brought: Brought, left_out: frozenset[int]) -> Brought:
    """What was brought without the cards at those places; pictures and sounds stay with their cards."""
    staying = [place for place in range(len(brought.cards)) if place not in left_out]
    now = {old: new for new, old in enumerate(staying)}
    media = Media(
        {now[old]: name for old, name in brought.media.pictures.items() if old in now},
        {now[old]: name for old, name in brought.media.sounds.items() if old in now},
        brought.media.read,
    )
    return brought._replace(cards=tuple(brought.cards[old] for old in staying), media=media)
