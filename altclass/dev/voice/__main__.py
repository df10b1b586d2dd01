"""`python -m altclass.dev.voice`: render what the lexicon says and no clip says yet, stage by stage."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import islice
from typing import Final

from altclass.dev.places import ROOT
from altclass.dev.voice.clip import Clip
from altclass.dev.voice.dictionary import Dictionary, NoSound
from altclass.dev.voice.model import Voice
from altclass.dev.voice.orders import STAGES, Order, Stage, orders, texts
from altclass.dev.voice.parts import Parts, fetch
from altclass.dev.voice.render import render
from altclass.dev.voice.shelf import Shelf

ASSETS: Final = ROOT / "assets"
MOST_MEGABYTES: Final = 40.0  # of all clips
_SAVE_EVERY: Final = 25  # clips; a run that is cut short loses no more than these rows
_A_BATCH: Final = 0.2  # megabytes that so many clips may take

_voice: list[Voice] = []  # one a worker process, loaded once


def main(given: list[str] | None = None) -> int:
    """Render every stage, or the ones asked for; 1 if a word has no phonemes."""
    asked = _asked(given)
    if sys.platform != "win32":  # a lesson being written beside it goes first
        os.nice(19)
    parts, shelf, until = fetch(), Shelf.read(ASSETS / "voice"), time.monotonic() + 60 * asked.minutes
    if asked.prune:
        print(f"{len(shelf.prune(_all_texts()))} clips that no card needs were taken away")
    stages = [stage for stage in STAGES if asked.stage in (None, f"{stage.speaker}/{stage.kind}")]
    work = {stage: _orders(stage, parts) for stage in stages}
    unknown = [str(each) for found in work.values() for each in found if isinstance(each, NoSound)]
    print("\n".join(dict.fromkeys(unknown)), flush=True)
    if unknown and not asked.go_on:
        return 1
    with ProcessPoolExecutor(asked.workers, initializer=_start, initargs=(parts,)) as pool:
        for stage, found in work.items():
            _render(stage, [each for each in found if isinstance(each, Order)], shelf, pool, until)
    return 0


def _asked(given: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m altclass.dev.voice", description=__doc__)
    parser.add_argument("--stage", choices=[f"{stage.speaker}/{stage.kind}" for stage in STAGES])
    parser.add_argument("--minutes", type=float, default=600, help="stop after so many minutes; run it again to go on")
    parser.add_argument("--workers", type=int, default=2, help="processes of one thread each")
    parser.add_argument("--go-on", action="store_true", help="leave out texts with a word that has no phonemes")
    parser.add_argument("--prune", action="store_true", help="take away clips of texts that no card holds any more")
    return parser.parse_args(given)


def _all_texts() -> set[str]:
    return {text for kind in ("words", "sentences") for text in texts(ASSETS / "lexicon" / "words.csv", kind)}


def _orders(stage: Stage, parts: Parts) -> list[Order | NoSound]:
    dictionary = Dictionary(stage.accent, parts.dictionaries)
    voice = Voice(parts)
    found = list(orders(stage, texts(ASSETS / "lexicon" / "words.csv", stage.kind), dictionary))
    for order in found:
        if isinstance(order, Order):
            voice.numbers(order.phonemes)  # an unknown sign stops the build before anything is rendered
    return found


def _start(parts: Parts) -> None:
    _voice.append(Voice(parts))


def _work(order: Order) -> tuple[bytes, Clip]:
    return render(order, _voice[0].say)


def _render(stage: Stage, wanted: list[Order], shelf: Shelf, pool: ProcessPoolExecutor, until: float) -> None:
    """Render what is not on the shelf, a few at a time, until all is there or the time is over."""
    missing = iter([order for order in wanted if not shelf.holds(order)])
    count = 0
    for content, clip in _finished(missing, pool, until):
        shelf.put(content, clip)
        count += 1
        if count % _SAVE_EVERY == 0:
            shelf.save()
            print(f"{stage.speaker} {stage.kind}: {count}, {shelf.megabytes:.1f} MB", flush=True)
            if shelf.megabytes > MOST_MEGABYTES - _A_BATCH:
                break
    if count:
        shelf.save()
    left = sum(1 for _ in missing)
    print(f"{stage.speaker} {stage.kind}: {count} made, {left} left of {len(wanted)}", flush=True)


def _finished(missing: Iterator[Order], pool: ProcessPoolExecutor, until: float) -> Iterator[tuple[bytes, Clip]]:
    running: set[Future[tuple[bytes, Clip]]] = {pool.submit(_work, order) for order in islice(missing, 4)}
    while running:
        done, running = wait(running, return_when=FIRST_COMPLETED)
        for each in done:
            if time.monotonic() < until:
                running |= {pool.submit(_work, order) for order in islice(missing, 1)}
            yield each.result()


if __name__ == "__main__":
    raise SystemExit(main())
