"""Good files of every form, spoilt at random: each ends in cards or in one sentence, and nothing lands anywhere."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import pytest

from altclass.content.importers.brought import Brought
from altclass.content.importers.forms import read_file
from altclass.i18n import LANGS, sentence
from altclass.problems import Problem
from tests.fuzz import whole
from tests.fuzz.seeds import SEEDS, spoilt, spoilt_inside

QUICK, LONG = 200, 500  # spoilt files of each form; `python -m tests.fuzz.whole` takes more


def _outcome(file: Path) -> Brought | Problem:
    try:
        return read_file(file)
    except Problem as problem:
        return problem


def _check(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    began = time.monotonic()
    outcome = _outcome(file)
    assert time.monotonic() - began < whole.LONGEST
    problems = [outcome] if isinstance(outcome, Problem) else outcome.faults
    for problem in problems:
        assert problem.key.startswith("import.")
        for lang in LANGS:
            assert sentence(problem, lang) != problem.key
    if isinstance(outcome, Brought):
        assert all(card.en and len(card.en) <= 120 for card in outcome.cards)
    assert list(file.parent.iterdir()) == [file]
    assert file.read_bytes() == content


def _spoil_all(what: str, folder: Path, count: int) -> None:
    ending, make = SEEDS[what]
    good, file = make(), folder / f"list{ending}"
    for number in range(count):
        rng = random.Random(f"{what} {number}")
        harm = spoilt if number % 3 == 0 else spoilt_inside
        _check(file, harm(good, rng, rng.choice((1, 1, 2, 5, 20))))


@pytest.mark.parametrize("what", SEEDS)
def test_a_good_file_comes_in(tmp_path: Path, what: str) -> None:
    ending, make = SEEDS[what]
    (tmp_path / f"list{ending}").write_bytes(make())
    brought = read_file(tmp_path / f"list{ending}")
    assert brought.cards[0].en == "dragon"
    assert not brought.faults


@pytest.mark.parametrize("what", SEEDS)
def test_a_spoilt_file_ends_in_cards_or_in_one_sentence(tmp_path: Path, what: str) -> None:
    _spoil_all(what, tmp_path, QUICK)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="memory is counted by the resource module")
def test_ten_thousand_spoilt_files_of_every_form_crash_nothing_and_take_little_memory() -> None:
    told = list(whole.run_all(LONG))
    assert sum(figures.files for figures in told) >= 10_000
    assert {figures.form: figures.faults for figures in told if figures.faults} == {}
    assert {figures.form for figures in told if figures.grown > whole.MOST_GROWN} == set()
    assert {figures.form for figures in told if figures.slowest > whole.LONGEST} == set()
    assert sum(figures.read for figures in told) > 1_000
    assert sum(figures.refused for figures in told) > 1_000
