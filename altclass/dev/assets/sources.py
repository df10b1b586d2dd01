"""The list, made by hand, of which drawing stands for which word."""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, cast, get_args

from altclass.dev.assets.places import SOURCES

PictureSet = Literal["noto", "flag", "own", "code"]
COLUMNS: Final = ("stem", "set", "icon", "checked")


@dataclass(frozen=True, slots=True)
class Source:
    """One row: the picture `stem` comes from `icon` of `set_name`; `checked` says a person looked at it."""

    stem: str
    set_name: PictureSet
    icon: str
    checked: bool


def read_sources(path: Path = SOURCES) -> dict[str, Source]:
    """All rows by stem. A stem given twice, or a set we do not know, is a ValueError that names it."""
    rows: dict[str, Source] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            source = _source(row)
            if source.stem in rows:
                raise ValueError(f"sources.csv names {source.stem!r} twice")
            rows[source.stem] = source
    return rows


def _source(row: dict[str, str]) -> Source:
    if row["set"] not in get_args(PictureSet):
        raise ValueError(f"sources.csv: {row['stem']!r} comes from {row['set']!r}, which is no set of ours")
    return Source(row["stem"], cast(PictureSet, row["set"]), row["icon"], row["checked"] == "yes")
