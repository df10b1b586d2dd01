"""`altclass export` and `altclass import` from a script: every form goes out and comes in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.content.exporters.forms import ENDINGS
from tests.commands.conftest import Altclass


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_deck_goes_out_and_comes_in_again_the_same(altclass: Altclass, tmp_path: Path, ending: str) -> None:
    told = altclass("export", "animals", "--to", f"my animals{ending}", "--json").json
    assert told["file"] == f"my animals{ending}"
    assert told["bytes"] == (tmp_path / told["file"]).stat().st_size
    brought = altclass("import", told["file"], "--title", "Again", "--json").json
    assert (brought["cards"], brought["bad"]) == (told["cards"], [])
    assert altclass("deck", brought["id"], "--json").json == altclass("deck", "animals", "--json").json


@pytest.mark.parametrize(
    "words",
    [
        ("export", "animals", "--to", "animals.docx"),
        ("export", "no-such-deck", "--to", "x.csv"),
        ("export", "animals"),
        ("export", "animals", "--to", "gone/../\0.csv"[:5] + "animals.pdf"),
        ("import", "list.docx"),
        ("import", "list.csv", "--columns", "english=1"),
        ("import", "list.csv", "--columns", "en=0"),
        ("import", "list.csv", "--columns", "ja=1"),
        ("search",),
        ("search", "dog", "--grade", "ES1"),
        ("search", "--coverage", "no-such-deck"),
        ("reencode", "one"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_what_cannot_be_done_is_one_sentence(
    altclass: Altclass, tmp_path: Path, words: tuple[str, ...], lang: str
) -> None:
    (tmp_path / "list.csv").write_text("dragon,竜\n", encoding="utf-8")
    (tmp_path / "list.docx").write_text("no list")
    told = altclass(*words, "--lang", lang)
    assert (told.code, told.out) == (2, "")
    assert len(told.err.strip().splitlines()) == 1
    assert "Traceback" not in told.err
    assert ("。" in told.err) == (lang == "ja")


def test_columns_can_be_told_and_are_told(altclass: Altclass, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("red,1,竜,dragon\n", encoding="utf-8")
    told = altclass("import", "list.csv", "--columns", "en=4,ja=3", "--dry-run", "--json").json
    assert (told["cards"], told["columns"]) == (1, {"en": 4, "ja": 3})
    assert altclass("import", "list.csv", "--dry-run", "--json").json["columns"] == {"en": 1, "ja": 3}


@pytest.mark.parametrize("word", ["export", "search", "import"])
def test_each_explains_itself_in_both_languages(altclass: Altclass, word: str) -> None:
    told = altclass(word, "--help", "--lang", "ja")
    assert told.code == 0
    own, other = told.out.strip().split("\n\n", 1)
    assert "。" in own
    assert "。" not in other
    assert word in own
    assert f"altclass {word}" in altclass("--help").out
