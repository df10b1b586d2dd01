"""`python -m altclass.dev.voice.pairs`: how far the two words of every minimal pair stand apart, as a table.

The words are on the shelf like all others (`python -m altclass.dev.voice`); nothing is rendered here.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final

from altclass.content.pairs import Pair, pairs
from altclass.content.sounds import VOWELS, sounds_of
from altclass.dev.places import ROOT
from altclass.dev.voice import cues
from altclass.dev.voice.clip import Clip, read_clips
from altclass.dev.voice.judge import Judge
from altclass.dev.voice.model import Samples
from altclass.dev.voice.render import decoded
from altclass.storage.files import write_whole

VOICE: Final = ROOT / "assets" / "voice"
DOUBTFUL: Final = Path(__file__).with_name("doubtful.txt")
DECIBELS, HERTZ, BARK = 6.0, 1000.0, 1.0  # from which two sounds count as told apart
NEARLY: Final = 0.5  # of a bar
_NOT_MEASURED: Final = ("n-ng", "t-ch", "y")  # no figure was found that parts these


@dataclass(frozen=True, slots=True)
class Row:
    """A row of assets/voice/pairs.csv: one pair by one speaker.

    `cue` names what was measured, `value_a` and `value_b` are its figures (dB, Hz or Bark).  `apart` is "yes" from the
    bar for that cue on, "nearly" from half the bar on, else "no", or "not measured".  `recognised` is how many of the two
    a recogniser takes for what they are.  `leave_out` is yes where neither judge parts the words, and for the pairs of
    doubtful.txt, which failed an earlier study with three judges.  `heard_by` stays empty until a person has listened.
    """

    contrast: str
    word_a: str
    word_b: str
    speaker: str
    cue: str
    value_a: str
    value_b: str
    apart: str
    recognised: str
    leave_out: str
    sha256_a: str
    sha256_b: str
    heard_by: str = ""


def main() -> int:
    """Measure every pair that a speaker has both words of; print how many are told apart."""
    clips = {(clip.speaker, clip.text): clip for clip in read_clips(VOICE / "report.csv") if not clip.slow}
    judge = Judge()
    rows = [
        measure(pair, first, second, judge)
        for speaker in sorted({speaker for speaker, _ in clips})
        for pair in pairs()
        if (first := clips.get((speaker, pair.words[0].en))) and (second := clips.get((speaker, pair.words[1].en)))
    ]
    write_rows(VOICE / "pairs.csv", _still_heard(rows, VOICE / "pairs.csv"))
    for (speaker, *told), count in sorted(Counter((row.speaker, row.apart, row.recognised) for row in rows).items()):
        print(f"{speaker}: {count} pairs apart by the figures: {told[0]}; words recognised: {told[1]}")
    return 0


def _still_heard(rows: list[Row], before: Path) -> list[Row]:
    """Who has listened to the very same clips is not forgotten."""
    if not before.exists():
        return rows
    with before.open(encoding="utf-8", newline="") as file:
        heard = {(row["sha256_a"], row["sha256_b"]): row["heard_by"] for row in csv.DictReader(file)}
    return [replace(row, heard_by=heard.get((row.sha256_a, row.sha256_b), "")) for row in rows]


def measure(pair: Pair, first: Clip, second: Clip, judge: Judge) -> Row:
    """The row of a pair by one speaker."""
    clips = [decoded((VOICE / each.speaker / each.file).read_bytes()) for each in (first, second)]
    cue, a, b, bar = _told(pair, *clips)
    recognised = judge.right([card.phonemes for card in pair.words], clips)
    told = _apart(abs(b - a) / bar) if cue else "not measured"
    shown_a, shown_b = (f"{value:.2f}" if cue else "" for value in (a, b))
    word_a, word_b = (card.en for card in pair.words)
    doubtful = f"{first.speaker} {word_a} {word_b}" in DOUBTFUL.read_text(encoding="utf-8").splitlines()
    leave_out = "yes" if doubtful or (told != "yes" and recognised < len(clips)) else ""
    said = (first.speaker, cue, shown_a, shown_b, told, str(recognised), leave_out, first.sha256, second.sha256)
    return Row(pair.contrast, word_a, word_b, *said)


def _apart(bars: float) -> str:
    return "yes" if bars >= 1 else ("nearly" if bars >= NEARLY else "no")


Told = tuple[str, float, float, float]  # the cue, its two figures, the bar for their distance


def _told(pair: Pair, a: Samples, b: Samples) -> Told:
    if pair.contrast in _NOT_MEASURED:
        return "", 0.0, 0.0, 1.0
    at, place = place_of(pair)
    if sounds_of(pair.words[0].phonemes)[at] in VOWELS:
        return _vowels(a, b)
    if pair.contrast == "r-l":
        find = cues.front_cue if at == 0 else cues.lowest_front_cue
        return "third formant", find(a), max(find(a), find(b)), DECIBELS  # an L below its R is not apart at all
    return _noises(cues.noise(a, place), cues.noise(b, place))


def place_of(pair: Pair) -> tuple[int, str]:
    """Which sound parts the words, and whether it is the "first" one, the "last", or in the "middle"."""
    first, second = (sounds_of(card.phonemes) for card in pair.words)
    at = next(place for place, (a, b) in enumerate(zip(first, second, strict=False)) if a != b)
    if not any(sound in VOWELS for sound in first[:at]):
        return at, "first"
    return at, "middle" if any(sound in VOWELS for sound in first[at + 1 :]) else "last"


def _vowels(a: Samples, b: Samples) -> Told:
    """The formant that moves most, at a quarter, half or three quarters of the vowel."""
    found = [
        (name, first, second)
        for share in (0.25, 0.5, 0.75)
        for name, first, second in zip(
            (f"first formant at {share:.0%}", f"second formant at {share:.0%}"),
            cues.formants(a, share), cues.formants(b, share), strict=True,
        )
    ]  # fmt: skip
    name, first, second = max(found, key=lambda each: abs(each[1] - each[2]))
    return name, first, second, BARK


def _noises(a: tuple[float, float, float], b: tuple[float, float, float]) -> Told:
    """The figure of the noise that is furthest over its bar."""
    names, bars = ("hiss", "hiss above 4 kHz", "middle of the hiss"), (DECIBELS, DECIBELS, HERTZ)
    found = list(zip(names, a, b, bars, strict=True))
    name, first, second, bar = max(found, key=lambda each: abs(each[1] - each[2]) / each[3])
    return name, first, second, bar


def write_rows(path: Path, rows: list[Row]) -> None:
    """Write the table whole."""
    text = io.StringIO()
    table = csv.DictWriter(text, [field.name for field in fields(Row)], lineterminator="\n")
    table.writeheader()
    table.writerows(asdict(row) for row in rows)
    write_whole(path, text.getvalue())


if __name__ == "__main__":
    raise SystemExit(main())
