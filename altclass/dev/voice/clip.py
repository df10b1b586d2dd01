"""What is known of one shipped clip: a row of assets/voice/report.csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from altclass.storage.files import write_whole


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip, its figures and where it came from.  `heard_by` stays empty until a person has listened."""

    text: str
    speaker: str
    slow: str  # "slow" or nothing
    file: str
    seconds: float
    lufs: float
    peak: float
    lead: float
    tail: float
    seconds_a_phoneme: float
    ticks: int
    phonemes: str
    speed: float
    model: str
    script: str
    made_from: str
    sha256: str
    doubt: str
    heard_by: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """One clip a speaker, a text and a speed."""
        return self.speaker, self.slow, self.text


def read_clips(path: Path) -> list[Clip]:
    """The rows of a report; none if it is not there."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [_clip(row) for row in csv.DictReader(file)]


def _clip(row: dict[str, str]) -> Clip:
    numbers = {field.name: float(row[field.name]) for field in fields(Clip) if field.type == "float"}
    return Clip(**{**row, **numbers, "ticks": int(row["ticks"])})  # type: ignore[arg-type]


def write_clips(path: Path, clips: Iterable[Clip]) -> None:
    """Write the report whole, in an order that a new run does not change."""
    text = io.StringIO()
    table = csv.DictWriter(text, [field.name for field in fields(Clip)], lineterminator="\n")
    table.writeheader()
    for clip in sorted(clips, key=lambda clip: (clip.speaker, clip.slow, clip.text.lower(), clip.text)):
        table.writerow(asdict(clip))
    write_whole(path, text.getvalue())
