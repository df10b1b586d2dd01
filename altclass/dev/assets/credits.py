"""Checks that every shipped file has its source and licence written down, and every word its picture."""

import csv
import re
from pathlib import Path

from altclass.dev.assets.places import ASSETS
from altclass.dev.assets.sources import read_sources
from altclass.dev.lint_content import faults_of_credits


def faults(assets: Path = ASSETS) -> list[str]:
    """All that is wrong with the shipped files, one sentence each; an empty list is a clean house."""
    return [*faults_of_credits(assets), *missing_licences(assets), *unpaired(assets), *wordless(assets)]


def missing_licences(assets: Path) -> list[str]:
    """Licence texts that CREDITS.md points to and that are not there."""
    named = re.findall(r"\(licences/([^)]+)\)", (assets / "CREDITS.md").read_text(encoding="utf-8"))
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
