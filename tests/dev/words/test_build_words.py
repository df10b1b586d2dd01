"""The dictionary as the workshop makes it: from the spelling lists, by the lists of what stays out."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from altclass.content.dictionary import Unfit, digest
from altclass.dev.words import build
from altclass.dev.words.scowl import scowl_words

if TYPE_CHECKING:
    from pathlib import Path

REAL = build.WORDS


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the word lists that may be spoiled."""
    shutil.copytree(REAL, tmp_path / "words")
    monkeypatch.setattr(build, "WORDS", tmp_path / "words")
    return tmp_path / "words"


def test_only_the_plain_words_of_the_wanted_lists_are_taken(tmp_path: Path) -> None:
    (tmp_path / "english-words.35").write_text("apple\nit's\nNASA\nox\ncafé\n", encoding="latin-1")
    (tmp_path / "british-words.50").write_text("colour\n", encoding="latin-1")
    (tmp_path / "english-words.80").write_text("aalii\n", encoding="latin-1")
    (tmp_path / "english-proper-names.35").write_text("tokyo\n", encoding="latin-1")
    (tmp_path / "english-abbreviations.35").write_text("etc\n", encoding="latin-1")
    assert scowl_words(tmp_path) == {"apple", "colour"}


def test_without_the_package_the_workshop_is_told_which_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="apt-get install scowl"):
        scowl_words(tmp_path)


def test_the_unfit_and_the_left_out_stay_out_and_the_school_s_own_words_come_in() -> None:
    words = build.chain({"zebra", "damn", "beer", "aardvark"})
    assert words == sorted(words)
    assert {"zebra", "aardvark", "matcha", "ox", "dog"} <= set(words)
    assert not {"damn", "beer", "japan"} & set(words)


def test_the_shipped_dictionary_is_what_the_lists_say() -> None:
    shipped = build.listed(REAL / "chain.txt")
    assert set(build.chain(shipped)) == shipped, "run: python3 -m altclass.dev.words add"


def test_no_school_word_is_also_left_out() -> None:
    assert not build.school_words() & build.listed(build.HERE / "left_out.txt")


def test_a_newly_blocked_word_is_unfit_from_then_on_and_nothing_else_changes(workshop: Path) -> None:
    before = (workshop / "blocked.txt").read_text(encoding="utf-8")
    build.block("crude", ["zorp"])
    after = (workshop / "blocked.txt").read_text(encoding="utf-8")
    assert set(after.split("\n")) - set(before.split("\n")) == {digest("zorp")}
    assert Unfit.read(after).catches("zorp")
    assert Unfit.read(after).anywhere == Unfit.read(before).anywhere
    build.block("crude", ["zorp"])
    assert (workshop / "blocked.txt").read_text(encoding="utf-8") == after


def test_a_class_of_unfit_words_that_is_not_there_is_refused(workshop: Path) -> None:
    with pytest.raises(KeyError):
        build.block("unheard-of", ["zorp"])


def test_the_dictionary_is_written_one_word_a_line(workshop: Path) -> None:
    build.write_chain(["ant", "bee"])
    assert (workshop / "chain.txt").read_bytes() == b"ant\nbee\n"
