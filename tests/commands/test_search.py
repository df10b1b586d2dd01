"""`altclass search` from a script: cards as one would type them, and what the decks of a year cover."""

from __future__ import annotations

from pathlib import Path

from altclass.content.grade import Grade
from altclass.content.library import deck
from altclass.play.game import load_game
from altclass.play.session import new_session, save_session
from altclass.play.shelf import folder_of
from altclass.storage.paths import sessions_dir
from tests.commands.conftest import Altclass


def test_cards_are_found_in_either_language(altclass: Altclass) -> None:
    for typed in ("elephant", "elefant", "ぞう", "zou", "象"):
        found = altclass("search", typed, "--json").json
        assert "elephant" in [card["en"] for card in found[:3]], typed
        assert found[0].keys() >= {"en", "ja", "reading", "grade", "themes", "picture", "sentence"}


def test_a_teachers_own_words_are_found_too(altclass: Altclass, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("wyvern,飛竜\n", encoding="utf-8")
    assert altclass("search", "wyvern", "--json").json == []
    assert altclass("import", "list.csv").code == 0
    assert [card["ja"] for card in altclass("search", "wyvern", "--json").json] == ["飛竜"]


def test_they_are_narrowed_and_counted(altclass: Altclass) -> None:
    found = altclass("search", "", "--theme", "animals", "--grade", "ES3", "--most", "5", "--json").json
    assert len(found) == 5
    assert {card["grade"] for card in found} == {"ES3"}


def test_nothing_found_is_said_and_no_fault(altclass: Altclass) -> None:
    told = altclass("search", "xqzzvkw", "--lang", "ja")
    assert told.code == 0
    assert "xqzzvkw" in told.out
    assert "。" in told.out


def test_coverage_tells_of_every_grade(altclass: Altclass) -> None:
    found = altclass("search", "--coverage", "animals", "--json").json
    assert [row["grade"] for row in found] == list(Grade)
    assert all(row["held"] + len(row["missing"]) == row["words"] for row in found)
    assert sum(row["held"] for row in found) > 0
    assert "小3" in altclass("search", "--coverage", "animals", "--lang", "ja").out


def test_a_sound_finds_its_words_and_what_is_no_sound_is_said(altclass: Altclass) -> None:
    found = altclass("search", "--sound", "θ", "--grade", "ES3", "--json").json
    assert {"three", "mouth"} <= {card["en"] for card in found}
    assert all("θ" in card["phonemes"] for card in found)
    told = altclass("search", "--sound", "く")
    assert told.code != 0
    assert "“く” is no sound of English" in told.err


def test_without_a_name_coverage_counts_what_was_played_this_year(altclass: Altclass) -> None:
    before = altclass("search", "--coverage", "--json").json
    assert sum(row["held"] for row in before) == 0
    played = new_session(load_game(folder_of("flashcards")).manifest, deck("animals"), seed=1)
    save_session(played, sessions_dir() / played.id)
    after = altclass("search", "--coverage", "--json").json
    assert sum(row["held"] for row in after) == len(deck("animals").cards)


def test_words_are_found_by_their_beat(altclass: Altclass) -> None:
    found = altclass("search", "--beat", "oOo", "--grade", "ES3", "--most", "50", "--json").json
    assert "banana" in {card["en"] for card in found}
    assert "monkey" not in {card["en"] for card in found}
