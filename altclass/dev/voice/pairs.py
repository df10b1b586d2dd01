"""`python -m altclass.dev.voice.pairs`: the minimal pairs, each pair by the speaker who parts its two sounds best."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

import numpy as np

from altclass.dev.places import ROOT
from altclass.dev.voice.clip import Clip
from altclass.dev.voice.cut import islands
from altclass.dev.voice.model import RATE, Samples, Voice
from altclass.dev.voice.orders import WORD_SPEEDS, Order
from altclass.dev.voice.parts import fetch
from altclass.dev.voice.render import decoded, render
from altclass.storage.files import write_whole, write_whole_bytes

LIST: Final = Path(__file__).with_name("pairs.csv")
FOLDER: Final = ROOT / "assets" / "voice" / "pairs"
CUE_APART: Final = 6.0  # dB between the two words of a pair, from which L and R count as told apart
_FIRST: Final = 0.080  # seconds of voice that are looked at


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of assets/voice/pairs/pairs.csv.

    The cue stands for the third formant: the energy of 2.3 to 3.4 kHz over that of 1.3 to 2.1 kHz, dB, in the first
    80 ms of voice; it is measured for L and R at the beginning of a word only.  `told_apart` says yes or no from it,
    or "not measured".  `leave_out` is yes where no speaker convinced three judges of the study: no scored play.
    """

    word_a: str
    word_b: str
    contrast: str
    speaker: str
    file_a: str
    file_b: str
    phonemes_a: str
    phonemes_b: str
    cue_a: str
    cue_b: str
    told_apart: str
    leave_out: str
    sha256_a: str
    sha256_b: str
    doubt: str
    heard_by: str = ""


def main() -> int:
    """Render every pair; the list says what was measured."""
    if sys.platform != "win32":
        os.nice(19)
    voice, made = Voice(fetch()), {}
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    FOLDER.mkdir(parents=True, exist_ok=True)
    for order in _orders(rows):
        if order.file not in made:
            content, clip = render(order, voice.say)
            write_whole_bytes(FOLDER / order.file, content)
            made[order.file] = clip
    write_pairs(FOLDER / "pairs.csv", [_pair(row, made, FOLDER) for row in rows])
    return 0


def _orders(rows: list[dict[str, str]]) -> Iterator[Order]:
    for row in rows:
        for side in "ab":
            yield _order(row, side)


@dataclass(frozen=True, slots=True)
class _PairOrder(Order):
    """A word of a pair: one word may be said by two speakers, so the file names the speaker."""

    @property
    def file(self) -> str:
        return f"{self.text.lower().replace(chr(39), '')}.{self.speaker}.ogg"


def _order(row: dict[str, str], side: str) -> Order:
    return _PairOrder(row[f"word_{side}"], row["speaker"], False, row[f"phonemes_{side}"] + ".", WORD_SPEEDS)


def _pair(row: dict[str, str], made: dict[str, Clip], folder: Path) -> Pair:
    first, second = (made[_order(row, side).file] for side in "ab")
    measured = row["contrast"] == "L/R initial"
    cues = [front_cue(decoded((folder / clip.file).read_bytes())) if measured else None for clip in (first, second)]
    apart = None if cues[0] is None or cues[1] is None else cues[0] - cues[1]
    return Pair(
        word_a=row["word_a"],
        word_b=row["word_b"],
        contrast=row["contrast"],
        speaker=row["speaker"],
        file_a=first.file,
        file_b=second.file,
        phonemes_a=first.phonemes,
        phonemes_b=second.phonemes,
        cue_a="" if cues[0] is None else f"{cues[0]:.1f}",
        cue_b="" if cues[1] is None else f"{cues[1]:.1f}",
        told_apart="not measured" if apart is None else ("yes" if apart >= CUE_APART else "no"),
        leave_out=row["leave_out"],
        sha256_a=first.sha256,
        sha256_b=second.sha256,
        doubt="; ".join(filter(None, (first.doubt, second.doubt))),
    )


def front_cue(clip: Samples) -> float:
    """How much of the first 80 ms of voice lies where L has its third formant, over where R has it, in dB."""
    start = islands(clip, floor=-25.0)[0][0]
    part = clip[start : start + round(_FIRST * RATE)]
    power = np.abs(np.fft.rfft(part * np.hanning(len(part)), 4096)) ** 2
    hertz = np.fft.rfftfreq(4096, 1 / RATE)
    high, low = (power[(hertz >= a) & (hertz < b)].sum() for a, b in ((2300, 3400), (1300, 2100)))
    return float(10 * np.log10(max(high, 1e-12) / max(low, 1e-12)))


def write_pairs(path: Path, pairs: list[Pair]) -> None:
    """Write the table whole."""
    text = io.StringIO()
    table = csv.DictWriter(text, [field.name for field in fields(Pair)], lineterminator="\n")
    table.writeheader()
    table.writerows(asdict(pair) for pair in pairs)
    write_whole(path, text.getvalue())


if __name__ == "__main__":
    raise SystemExit(main())
