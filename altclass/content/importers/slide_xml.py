"""The lines, tables and pictures of one slide, out of XML that nobody vouches for.

Only marks and texts are looked at: a document that declares a type or an entity is refused before either is used.
"""

from __future__ import annotations

from typing import NamedTuple, NoReturn, Protocol
from xml.parsers import expat

MOST_DEPTH = 100
TEXT = "http://schemas.openxmlformats.org/drawingml/2006/main "
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships "


class Slide(NamedTuple):
    """Texts by paragraph, rows of tables, and the marks of pictures (rId3)."""

    lines: list[str]
    tables: list[list[str]]
    pictures: list[str]


def slide(content: bytes) -> Slide:
    """What the slide shows.  Raises ValueError where it is no plain XML."""
    reading = _Reading()
    _parse(content, reading)
    return reading.slide


def links(content: bytes) -> dict[str, str]:
    """Mark of a picture -> its file, beside the slide; links out of the file do not count.  Raises ValueError."""
    reading = _Links()
    _parse(content, reading)
    return reading.found


class _Links:
    """Looks for pictures among the links of a slide."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def begins(self, _name: str, values: dict[str, str]) -> None:
        if values.get("Type", "").endswith("/image") and values.get("TargetMode") != "External":
            self.found[values.get("Id", "")] = values.get("Target", "")

    def ends(self, _name: str) -> None:
        """Links hold nothing."""

    def text(self, _text: str) -> None:
        """Nor do they say anything."""


class _Reading:
    """Walks through a slide: paragraphs make lines, or cells inside a table."""

    def __init__(self) -> None:
        self.slide = Slide([], [], [])
        self._words: list[str] = []
        self._cell: list[str] | None = None
        self._is_text = False
        self._depth = 0

    def begins(self, name: str, values: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise ValueError("too deep")
        if name == TEXT + "tr":
            self.slide.tables.append([])
        elif name == TEXT + "tc":
            self._cell = []
        elif name == TEXT + "t":
            self._is_text = True
        elif name == TEXT + "br":
            self._words.append(" ")
        elif name == TEXT + "blip" and (mark := values.get(LINK + "embed")):
            self.slide.pictures.append(mark)

    def ends(self, name: str) -> None:
        self._depth -= 1
        if name == TEXT + "t":
            self._is_text = False
        elif name == TEXT + "p":
            self._end_line()
        elif name == TEXT + "tc" and self._cell is not None and self.slide.tables:
            self.slide.tables[-1].append(" ".join(self._cell))
            self._cell = None

    def text(self, text: str) -> None:
        if self._is_text:
            self._words.append(text)

    def _end_line(self) -> None:
        line = "".join(self._words).strip()
        self._words.clear()
        if line:
            (self.slide.lines if self._cell is None else self._cell).append(line)


class _Walker(Protocol):
    """What listens to the document."""

    def begins(self, name: str, values: dict[str, str], /) -> None: ...

    def ends(self, name: str, /) -> None: ...

    def text(self, text: str, /) -> None: ...


def _parse(content: bytes, walker: _Walker) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = walker.begins, walker.ends
    parser.CharacterDataHandler = walker.text
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ExternalEntityRefHandler = _refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError) as fault:
        raise ValueError(str(fault)) from fault


def _refuse(*_: object) -> NoReturn:
    raise ValueError("a document type or an entity")
