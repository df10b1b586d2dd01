"""Reads a game's guide: its sections, each a few lines of plain text with bold words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, NamedTuple

from altclass.i18n import LANGS, Lang

Kind = Literal["text", "item", "step"]

# What stands under a heading, by the heading in either language; a teacher's own game may have others.
SECTIONS = {
    "goal": ("Goal", "ねらい"),
    "level": ("Level and time", "対象と時間"),
    "say": ("What to say", "教室での英語"),
    "steps": ("Steps", "進め方"),
    "demonstration": ("Demonstration", "見本の見せ方"),
    "variations": ("Variations by grade", "学年に応じた工夫"),
    "no_projector": ("Without a projector", "プロジェクターがないとき"),
    "customs": ("Customs to mind", "気をつけたいこと"),
}
NAMES = {heading.casefold(): name for name, pair in SECTIONS.items() for heading in pair}
STEP, ITEM = re.compile(r"(\d+)\.\s+(.*)"), re.compile(r"[-*]\s+(.*)")


class Piece(NamedTuple):
    """A run of letters."""

    text: str
    bold: bool = False


class Block(NamedTuple):
    """A paragraph, an item or a numbered step."""

    kind: Kind
    pieces: tuple[Piece, ...]
    number: int = 0

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(piece.text for piece in self.pieces)


class Section(NamedTuple):
    """A heading and what stands under it; `name` is one of SECTIONS, or ""."""

    name: str
    title: str
    blocks: tuple[Block, ...]


def read_guide(folder: Path, lang: Lang) -> tuple[Section, ...]:
    """The guide in that language; in the other where it is missing; nothing where both are."""
    for wanted in sorted(LANGS, key=lambda one: one != lang):
        try:
            return parse((folder / f"guide.{wanted}.md").read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            continue
    return ()


def parse(told: str) -> tuple[Section, ...]:
    """Sections out of the few marks a guide uses: headings, items, steps and bold words."""
    sections: list[Section] = []
    for part in re.split(r"(?m)^## +", told)[1:]:
        title, _, body = part.partition("\n")
        title = title.strip()
        sections.append(Section(NAMES.get(title.casefold(), ""), title, tuple(map(_block, _paragraphs(body)))))
    return tuple(sections)


def section(guide: tuple[Section, ...], name: str) -> Section | None:
    """The section of that name."""
    return next((one for one in guide if one.name == name), None)


def _paragraphs(body: str) -> list[str]:
    """Lines that belong together in one: a new item, a new step or an empty line begins another."""
    found: list[str] = []
    goes_on = False
    for line in map(str.strip, body.splitlines()):
        if line and goes_on and not STEP.match(line) and not ITEM.match(line):
            found[-1] += f" {line}"
        elif line:
            found.append(line)
        goes_on = bool(line)
    return found


def _block(paragraph: str) -> Block:
    if step := STEP.fullmatch(paragraph):
        return Block("step", _pieces(step[2]), int(step[1]))
    if item := ITEM.fullmatch(paragraph):
        return Block("item", _pieces(item[1]))
    return Block("text", _pieces(paragraph))


def _pieces(words: str) -> tuple[Piece, ...]:
    """Every second part between double stars is bold."""
    parts = re.split(r"\*\*", words)
    return tuple(Piece(part, at % 2 == 1) for at, part in enumerate(parts) if part)
