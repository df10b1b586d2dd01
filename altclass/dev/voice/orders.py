"""What is to be said: every card and every sentence of the lexicon, in the order in which the clips are made."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from altclass.dev.voice.dictionary import Dictionary, NoSound
from altclass.dev.voice.parts import MODEL_SHA256
from altclass.dev.voice.reading import phonemes
from altclass.speech.clips import recording_stem
from altclass.speech.text import tidy

SCRIPT: Final = "1"  # raise it when the same phonemes would give another clip
WORD_SPEEDS: Final = (0.9, 0.85, 0.95)  # the first is what we want; the others are other takes if it fails
SENTENCE_SPEEDS: Final = (1.0, 0.95, 0.9)
SLOW_SPEEDS: Final = (0.65, 0.7, 0.6)  # 0.65 is 1.66 times as long as 1.0
TAKES: Final = Path(__file__).with_name("takes.csv")
ACCENTS: Final = {"am": "us", "af": "us", "bm": "gb", "bf": "gb"}


@dataclass(frozen=True, slots=True)
class Stage:
    """A speaker and what of the lexicon: "words", "slow" (words again, slowly) or "sentences"."""

    speaker: str
    kind: str

    @property
    def accent(self) -> str:
        """Which dictionary the speaker goes by: "us" or "gb"."""
        return ACCENTS[self.speaker[:2]]

    @property
    def speeds(self) -> tuple[float, ...]:
        """The model's speed, first choice first."""
        return {"words": WORD_SPEEDS, "slow": SLOW_SPEEDS, "sentences": SENTENCE_SPEEDS}[self.kind]

    @property
    def compression(self) -> float:
        """Sentences take half the room of all clips: some 24 kbit/s (the second speaker's 18), words some 30."""
        if self.kind != "sentences":
            return 0.93
        return 0.95 if self.accent == "us" else 0.96


STAGES: Final = (
    Stage("am_michael", "words"),
    Stage("am_michael", "sentences"),
    Stage("bf_emma", "words"),
    Stage("am_michael", "slow"),
    Stage("bf_emma", "sentences"),
    Stage("bf_emma", "slow"),
)


@dataclass(frozen=True, slots=True)
class Order:
    """One clip to make."""

    text: str
    speaker: str
    slow: bool
    phonemes: str
    speeds: tuple[float, ...]
    compression: float = 0.93  # libsndfile's level for Opus: some 32 kbit/s

    @property
    def file(self) -> str:
        """The clip's name in its speaker's folder; safe on Windows, where May and may are one name."""
        return recording_stem(self.text) + ("-slow" if self.slow else "") + ".ogg"

    @property
    def made_from(self) -> str:
        """Changes when the clip would: with script, model, speaker, phonemes or speed."""
        inputs = (SCRIPT, MODEL_SHA256, self.speaker, self.phonemes, str(self.speeds))
        return hashlib.sha256("\n".join(inputs).encode()).hexdigest()[:16]


@cache
def takes() -> dict[tuple[str, str], float]:
    """The speed of words that part from their minimal pair better in another take than the first.

    Six takes of each pair that no judge parted were tried; both words of a pair have the same speed.
    """
    with TAKES.open(encoding="utf-8", newline="") as file:
        return {(row["speaker"], row["text"]): float(row["speed"]) for row in csv.DictReader(file)}


def texts(lexicon: Path, kind: str) -> list[str]:
    """The cards' texts and the words of the minimal pairs, or the sentences that are no card as well; each once."""
    with lexicon.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    words = dict.fromkeys([*(tidy(row["en"]) for row in rows if row["en"]), *_pair_words(lexicon)])
    if kind != "sentences":
        return list(words)
    sentences = dict.fromkeys(tidy(row["sentence_en"]) for row in rows if row["sentence_en"])
    return [sentence for sentence in sentences if sentence not in words]


def _pair_words(lexicon: Path) -> Iterator[str]:
    """The words of the minimal pairs, for they are cards of decks: assets/english/pairs.csv beside the lexicon."""
    pairs = lexicon.parents[1] / "english" / "pairs.csv"
    if pairs.exists():
        with pairs.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield from (tidy(row["word_a"]), tidy(row["word_b"]))


def orders(stage: Stage, said: Sequence[str], dictionary: Dictionary) -> Iterator[Order | NoSound]:
    """An order for every text, or the reason why a text cannot be said."""
    for text in said:
        try:
            said_as = phonemes(text, dictionary)
            slowly = stage.kind == "slow"
            chosen = takes().get((stage.speaker, text)) if stage.kind == "words" else None
            speeds = (chosen,) if chosen else stage.speeds
            yield Order(text, stage.speaker, slowly, said_as, speeds, stage.compression)
        except NoSound as unknown:
            yield NoSound(f"{stage.speaker} cannot say “{unknown}” in “{text}”: give it a row in phonemes.csv")
