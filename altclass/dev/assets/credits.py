"""Checks that every shipped file has its source and licence written down, and every word its picture."""

import csv
import fnmatch
import re
from pathlib import Path
from typing import Final

from altclass.dev.assets.places import ASSETS
from altclass.dev.assets.sources import read_sources

SHIPPED: Final = ("fonts/*", "pictures/*", "sounds/*", "words/*", "voice/*", "app.*")


def faults(assets: Path = ASSETS) -> list[str]:
    """All that is wrong with the shipped files, one sentence each; an empty list is a clean house."""
    return [*uncredited(assets), *missing_licences(assets), *unpaired(assets), *wordless(assets)]


def patterns(assets: Path = ASSETS) -> list[str]:
    """The file patterns in the last column of every table of CREDITS.md, such as `fonts/Andika-*.ttf`."""
    rows = [line for line in _credits(assets).splitlines() if line.startswith("|")]
    cells = [row.strip().strip("|").split("|")[-1] for row in rows]
    return [pattern for cell in cells for pattern in re.findall(r"`([^`]+)`", cell)]


def _credits(assets: Path) -> str:
    return (assets / "CREDITS.md").read_text(encoding="utf-8")


def uncredited(assets: Path) -> list[str]:
    """Shipped files that no row of CREDITS.md covers."""
    known = patterns(assets)
    files = sorted(path for shipped in SHIPPED for path in assets.glob(shipped) if path.is_file())
    names = [path.relative_to(assets).as_posix() for path in files]
    return [
        f"CREDITS.md says nothing about {name}"
        for name in names
        if not any(fnmatch.fnmatch(name, pattern) for pattern in known)
    ]


def missing_licences(assets: Path) -> list[str]:
    """Licence texts that CREDITS.md points to and that are not there."""
    named = re.findall(r"\(licences/([^)]+)\)", _credits(assets))
    return [
        f"CREDITS.md points to licences/{name}, which is not there"
        for name in sorted(set(named))
        if not (assets / "licences" / name).is_file()
    ]


def unpaired(assets: Path) -> list[str]:
    """Pictures without a row in sources.csv, and rows without a picture."""
    rows = set(read_sources(assets / "pictures" / "sources.csv"))
    files = {path.stem for path in (assets / "pictures").glob("*.webp")}
    return [f"sources.csv names {stem}, but {stem}.webp is not there" for stem in sorted(rows - files)] + [
        f"{stem}.webp is there, but sources.csv does not name it" for stem in sorted(files - rows)
    ]


def wordless(assets: Path) -> list[str]:
    """Words of the lexicon whose picture is not there."""
    path = assets / "lexicon" / "words.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["picture"]]
    return [
        f"the word {row['key']} wants {row['picture']}.webp, which is not there"
        for row in rows
        if not (assets / "pictures" / f"{row['picture']}.webp").is_file()
    ]
