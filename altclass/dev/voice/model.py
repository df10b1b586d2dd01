"""Runs the voice model: phonemes of one text in, samples of one speaker out."""

from __future__ import annotations

import importlib
import json
import sys
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from altclass.dev.voice.parts import Parts

RATE: Final = 24_000  # samples a second, one channel
_WIDTH: Final = 256  # numbers in one row of a speaker's file

Samples = npt.NDArray[np.float32]


class UnknownSign(Exception):
    """A sign of the phonemes is not in the model's table; the model would leave it out in silence."""


class Voice:
    """The model and the speakers, loaded when the first clip is asked for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._speakers: dict[str, Samples] = {}

    @cached_property
    def _table(self) -> dict[str, int]:
        table: dict[str, int] = json.loads(self._parts.table.read_text(encoding="utf-8"))["vocab"]
        return table

    @cached_property
    def _session(self) -> Any:
        """One thread: the machine has other work, and two processes are faster than two threads."""
        sys.path.append(str(self._parts.packages))
        runtime = importlib.import_module("onnxruntime")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        return runtime.InferenceSession(str(self._parts.model), options, providers=["CPUExecutionProvider"])

    def numbers(self, phonemes: str) -> list[int]:
        """The model's number of each sign.  Raises UnknownSign."""
        unknown = sorted(set(phonemes) - set(self._table))
        if unknown:
            raise UnknownSign(f"the model does not know {' '.join(unknown)} in {phonemes}")
        return [self._table[sign] for sign in phonemes]

    def say(self, phonemes: str, speaker: str, speed: float) -> Samples:
        """Samples at RATE, -1 to 1, with the model's own silence around them.  Raises UnknownSign."""
        numbers = self.numbers(phonemes)
        given = {
            "tokens": np.array([[0, *numbers, 0]], dtype=np.int64),
            "style": self._speaker(speaker)[len(numbers) - 1].reshape(1, _WIDTH),
            "speed": np.array([speed], dtype=np.float32),
        }
        return np.asarray(self._session.run(None, given)[0], dtype=np.float32).reshape(-1)

    def _speaker(self, name: str) -> Samples:
        """A speaker is one row a length of text: the row of n signs is number n - 1."""
        if name not in self._speakers:
            raw = np.fromfile(self._parts.voices / f"{name}.bin", dtype=np.float32)
            self._speakers[name] = raw.reshape(-1, _WIDTH)
        return self._speakers[name]
