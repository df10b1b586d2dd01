"""A game.toml that is wrong says every fault at once, in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.i18n import LANGS, sentence
from altclass.play.manifest import Label, Option, read_manifest
from altclass.problems import Problem
from tests.play.conftest import MANIFEST, put_game


def faults(shelf: Path, manifest: str) -> str:
    with pytest.raises(Problem) as told:
        read_manifest(put_game(shelf, manifest))
    assert all("counting" in sentence(told.value, lang) for lang in LANGS)
    return str(told.value.params["faults"])


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    broken = (
        MANIFEST.replace('accent = "blue"', 'accent = "gold"')
        .replace("minutes = [1, 2]", 'minutes = ["soon", 2]')
        .replace('skills = ["speaking"]\n', "")
        .replace("[moves.count]", "colour = 3\n[moves.count]", 1)
        .replace('takes = { number = "number" }', 'takes = { number = "dream" }')
    )
    told = faults(tmp_path, broken)
    for name in ("accent", "minutes", "skills", "moves.add", "options.most"):
        assert name in told


def test_text_that_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    assert "line 2" in faults(tmp_path, "\nid = counting")


@pytest.mark.parametrize(
    ("was", "becomes", "named"),
    [
        ('id = "counting"', 'id = "racing"', "racing"),
        ("minutes = [1, 2]", "minutes = [3, 2]", "minutes"),
        ("default = 2 }", "default = 9 }", "teams"),
        ("default = 20", "default = 99", "options.most"),
        ("range = [5, 30]", "", "options.most"),
        ("range = [5, 30]", 'range = [5, 30]\nonly_with = { mood = ["good"] }', "mood"),
        ("[moves.wait]", '[moves.rest]\nlabel = { en = "R", ja = "休む" }\nkey = "w"\n[moves.wait]\nkey = "w"', "“w”"),
    ],
)
def test_what_makes_no_sense_is_named(tmp_path: Path, was: str, becomes: str, named: str) -> None:
    assert named in faults(tmp_path, MANIFEST.replace(was, becomes))


def test_a_missing_manifest_is_one_plain_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"play\.manifest_broken"):
        read_manifest(tmp_path)


@pytest.mark.parametrize(
    ("option", "fits", "fails"),
    [
        (Option(Label("Size", "大きさ"), 3, range=(3, 5)), [3, 5], [2, 6, True, "3", 3.0, None]),
        (Option(Label("On", "オン"), default=True), [True, False], [1, 0, "yes"]),
        (Option(Label("Way", "方法"), "a", choices={"a": Label("A", "ア"), "b": Label("B", "イ")}), ["b"], ["c", 1]),
        (Option(Label("Text", "文字"), ""), ["", "any"], [3, "x" * 201]),
    ],
    ids=["number", "switch", "choice", "text"],
)
def test_an_option_takes_what_fits_it_and_nothing_else(option: Option, fits: list[object], fails: list[object]) -> None:
    assert all(option.takes(value) for value in fits)
    assert not any(option.takes(value) for value in fails)
