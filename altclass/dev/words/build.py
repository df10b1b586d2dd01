"""The dictionary put together: the spelling lists, plus a school's own words, less the unfit and the left out."""

from __future__ import annotations

import json
from pathlib import Path

from altclass.content.dictionary import Unfit, digest
from altclass.content.lexicon import lexicon
from altclass.storage.files import write_whole

HERE = Path(__file__).parent
WORDS = HERE.parents[2] / "assets" / "words"
NAMES = frozenset({"countries"})  # a category of proper names: played in category mode only


def listed(path: Path) -> set[str]:
    """The words of a plain list: any number a line, lines with # are headings."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def school_words() -> set[str]:
    """What pupils here are taught or say: our own list, the categories, and the lexicon's single words."""
    categories = json.loads((WORDS / "categories.json").read_text(encoding="utf-8"))
    ours = listed(HERE / "school_words.txt")
    ours.update(*(entry["words"] for key, entry in categories.items() if key not in NAMES))
    return ours | {card.en for card in lexicon().values() if is_plain(card.en)}


def is_plain(word: str) -> bool:
    """Whether it is one word of small letters: no name, no phrase, no short form."""
    return word.isascii() and word.isalpha() and word.islower() and len(word) >= 3


def chain(spelling: set[str]) -> list[str]:
    """The chain's dictionary in order, from a set of correctly spelled words."""
    unfit = Unfit.read((WORDS / "blocked.txt").read_text(encoding="utf-8"))
    out = listed(HERE / "left_out.txt")
    return sorted(word for word in spelling | school_words() if word not in out and digest(word) not in unfit.whole)


def write_chain(words: list[str]) -> None:
    """One word a line, in order: git compares it, and a search is a bisection."""
    write_whole(WORDS / "chain.txt", "\n".join(words) + "\n")


def block(kind: str, words: list[str]) -> None:
    """Write the hashes of unfit words under their class in blocked.txt, which must be one of those there."""
    path = WORDS / "blocked.txt"
    sections = path.read_text(encoding="utf-8").split("\n# ")
    named = {section.partition("\n")[0]: place for place, section in enumerate(sections)}
    head, _, body = sections[named[kind]].partition("\n")
    hashes = sorted({*body.split(), *map(digest, words)})
    sections[named[kind]] = "\n".join([head, *hashes])
    write_whole(path, "\n# ".join(section.rstrip("\n") for section in sections) + "\n")
