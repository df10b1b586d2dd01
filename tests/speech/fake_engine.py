"""A small working worker that can be told to misbehave: the first word of a text says how.

Run as the real one is: `fake_engine.py LEDGER [HABIT] --address ... --parent ... --voice ...`.
"crash once" crashes the first time only (the ledger, a folder, remembers).  A tone's length tells which text it is.
"""

from __future__ import annotations

import math
import os
import sys
import time
from array import array
from multiprocessing.connection import Client
from pathlib import Path

from altclass.problems import Problem
from altclass.speech import worker
from altclass.speech.messages import VERSION, Done, Hello, to_ask, to_line
from altclass.speech.voice import Voice, VoiceName, choose_english
from altclass.speech.wav import Sound, write

RATE = 16_000
ANNE = VoiceName("anne", "Anne", ("en-GB",))
HARUKA = VoiceName("haruka", "Microsoft Haruka Desktop - Japanese", ("ja-JP",))


def seconds_for(text: str) -> float:
    """Different for almost any two texts of a test, and plausible for both."""
    return 0.5 + 0.05 * len(text) + (sum(text.encode()) % 97) / 200


def tone(seconds: float, loud: int = 12_000) -> Sound:
    return Sound(RATE, array("h", [int(loud * math.sin(step / 8)) for step in range(int(seconds * RATE))]))


class FakeVoice:
    def __init__(self, ledger: Path) -> None:
        self._ledger = ledger

    def voices(self) -> tuple[VoiceName, ...]:
        return (HARUKA, ANNE)

    def render(self, text: str, to: Path, slow: bool) -> None:  # noqa: ARG002  # it knows one pace
        habit = self._habit(text)
        if habit == "hang":
            time.sleep(600)
        if habit == "crash":
            os.abort()
        if habit == "exit":
            to.write_bytes(b"RIFF")
            os._exit(0)
        if habit == "full":
            draft = Path(str(to).removesuffix(".raw.wav"))
            draft.unlink()
            draft.mkdir()  # nothing can be written there, as on a full disk
        if habit == "raise":
            raise RuntimeError("run loop already started")
        self._write(habit, text, to)

    def _habit(self, text: str) -> str:
        words = text.split()
        if "once" in words:
            mark = self._ledger / "-".join(words)
            if mark.exists():
                return ""
            mark.touch()
        return words[0]

    def _write(self, habit: str, text: str, to: Path) -> None:
        if habit == "nofile":
            return
        if habit == "silent":
            write(tone(1.0, loud=0), to)
        elif habit == "short":
            write(tone(0.02), to)
        elif habit == "noise":
            write(Sound(RATE, array("h", [32767, -32768] * RATE)), to)
        else:
            write(tone(seconds_for(text)), to)
        if habit == "cut":
            to.write_bytes(to.read_bytes()[:-500])


def _open(ledger: Path, habit: str) -> tuple[Voice, Hello]:
    voice = FakeVoice(ledger)
    if habit == "no-engine":
        raise Problem("speech.no_engine", why="libespeak-ng.so.1")
    heard = (HARUKA,) if habit == "japanese-only" else voice.voices()
    return voice, Hello("fake", choose_english(heard), heard)


def _lie(habit: str, address: str) -> None:
    """Misbehave on the line itself, below anything the real worker can do."""
    if habit == "never-comes":
        time.sleep(600)
    with Client(address) as line:
        if habit == "speechless":
            time.sleep(600)
        version = VERSION + 1 if habit == "newer" else VERSION
        line.send_bytes(to_line(Hello("fake", ANNE, (ANNE,), version=version)))
        while True:
            ask = to_ask(line.recv_bytes())
            write(tone(seconds_for("another word")), Path(ask.to))
            wrong = to_line(Done(ask.number - 1, ask.to))
            line.send_bytes(b"}{ not json" if habit == "garbage" else wrong)


def main() -> None:
    ledger, habit = Path(sys.argv[1]), sys.argv[2]
    if habit == "quits":
        sys.exit(3)
    if habit in {"never-comes", "speechless", "newer", "garbage", "wrong-number"}:
        _lie(habit, sys.argv[sys.argv.index("--address") + 1])
    sys.exit(worker.main(sys.argv[3:], lambda _wanted: _open(ledger, habit)))


if __name__ == "__main__":
    main()
