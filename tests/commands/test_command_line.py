"""The command line is a promise to teachers' scripts: these words, these names, these exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.content.lexicon import lexicon
from tests.commands.conftest import Altclass

WORDS = ("games", "decks", "deck", "play", "print", "say", "import", "doctor")


def test_games_are_listed_with_what_a_script_may_count_on(altclass: Altclass) -> None:
    games = altclass("games", "--json").json
    assert {"flashcards", "bingo", "word_chain"} <= {game["id"] for game in games}
    for game in games:
        assert set(game) == {"id", "title", "minutes", "grades", "skills", "options"}
        assert set(game["title"]) == {"en", "ja"}


def test_decks_are_listed_with_their_counts(altclass: Altclass) -> None:
    decks = {deck["id"]: deck for deck in altclass("decks", "--json").json}
    assert len(decks) >= 16
    animals = decks["animals"]
    assert set(animals) == {"id", "title", "grade", "note", "cards", "pictures", "voices"}
    assert animals["cards"] >= 16
    assert animals["pictures"] >= 0.85 * animals["cards"]
    assert 0 <= animals["voices"] <= animals["cards"]
    assert animals["title"]["ja"] == "動物"


def test_a_deck_is_shown_whole(altclass: Altclass) -> None:
    cards = altclass("deck", "animals", "--json").json
    dog = next(card for card in cards if card["en"] == "dog")
    assert (dog["ja"], dog["reading"], dog["ja_marked"]) == ("犬", "いぬ", "{犬|いぬ}")
    assert dog["sentence"]["en"] == lexicon()["dog"].sentence_en
    assert dog["picture"]
    assert dog["grade"]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_word_explains_itself_in_both_languages(altclass: Altclass, word: str, lang: str) -> None:
    told = altclass(word, "--help", "--lang", lang)
    assert told.code == 0
    own, other = told.out.strip().split("\n\n", 1)
    assert f"altclass {word}" in told.out
    japanese = [any("\u3040" <= sign <= "\u30ff" for sign in part) for part in (own, other)]
    assert japanese == [lang == "ja", lang != "ja"] or any(japanese)


@pytest.mark.parametrize(
    "words",
    [
        ("fly",),
        ("deck",),
        ("deck", "no-such-deck"),
        ("games", "--xml"),
        ("play", "chess", "--deck", "animals"),
        ("play", "flashcards", "--deck", "no-such-deck"),
        ("play", "flashcards", "--deck", "animals", "--option", "speed=9", "--shots", "x"),
        ("play", "flashcards", "--deck", "animals", "--moves", "gone.moves"),
        ("play", "bingo", "--deck", "days", "--option", "size=5", "--shots", "x"),
        ("print", "newspaper", "--deck", "animals", "--to", "x.pdf"),
        ("print", "bingo", "--deck", "animals", "--sheets", "99", "--to", "x.pdf"),
        ("import", "gone.csv"),
        ("say", "", "--to", "x.wav"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_what_cannot_be_done_is_one_sentence_and_exit_code_2(
    altclass: Altclass, words: tuple[str, ...], lang: str
) -> None:
    told = altclass(*words, "--lang", lang)
    assert told.code == 2
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
    assert "Traceback" not in told.err
    assert ("。" in told.err) == (lang == "ja")


def test_a_list_becomes_a_deck_that_can_be_played(altclass: Altclass, tmp_path: Path) -> None:
    (tmp_path / "Unit 3.csv").write_bytes("英語,日本語\ndragon,竜\ncastle,城\ndog,\n".encode("cp932"))
    told = altclass("import", "Unit 3.csv", "--json").json
    assert (told["id"], told["cards"], told["bad"]) == ("unit-3", 3, [])
    assert told["completed"] >= 1
    (tmp_path / "steps.moves").write_text("advance\nadvance\n", encoding="utf-8")
    played = altclass("play", "flashcards", "--deck", "unit-3", "--moves", "steps.moves", "--shots", "shots")
    assert played.code == 0, played.err
    assert len(list((tmp_path / "shots").glob("*.png"))) == 3


def test_a_list_with_a_bad_row_brings_in_nothing_and_names_the_row(altclass: Altclass, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("dragon,竜\n,城\n", encoding="utf-8")
    told = altclass("import", "list.csv")
    assert told.code == 2
    assert "2" in told.err
    assert altclass("import", "list.csv", "--skip-bad", "--json").json["cards"] == 1


def test_a_dry_run_leaves_nothing_behind(altclass: Altclass, tmp_path: Path, own_home: Path) -> None:
    (tmp_path / "list.csv").write_text("dragon,竜\n", encoding="utf-8")
    assert altclass("import", "list.csv", "--dry-run", "--json").json["cards"] == 1
    assert not (own_home / "decks").exists()


def test_the_doctor_reports_and_names_nobody(altclass: Altclass, own_home: Path) -> None:
    told = altclass("doctor", "--json")
    checks = {check["name"]: check for check in told.json["checks"]}
    assert set(checks) == {"folder", "fonts", "words", "games", "clips", "voice", "sound", "screen", "speed"}
    assert checks["folder"]["well"]
    assert checks["voice"]["well"], checks["voice"]
    assert not checks["screen"]["well"]
    assert str(own_home) not in told.out
    assert all(set(check["told"]) == {"en", "ja"} for check in checks.values())


def test_a_folder_that_cannot_be_written_is_in_the_doctors_report(altclass: Altclass, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    told = altclass("doctor", "--json", ALTCLASS_HOME=str(tmp_path / "file"))
    folder = next(check for check in told.json["checks"] if check["name"] == "folder")
    assert not folder["well"]


def test_moves_leave_a_picture_after_each(altclass: Altclass, tmp_path: Path) -> None:
    (tmp_path / "steps.moves").write_text("start\nsay apple\nsay elephant\nback\n", encoding="utf-8")
    told = altclass(
        "play", "word_chain", "--deck", "animals", "--option", "starts=a", "--seed", "1",
        "--moves", "steps.moves", "--shots", "shots", "--size", "1024x768",
    )  # fmt: skip
    assert told.code == 0, told.err
    pictures = sorted((tmp_path / "shots").glob("*.png"))
    assert [picture.stem.split("-", 1)[1] for picture in pictures] == [
        "start",
        "start",
        "say-apple",
        "say-elephant",
        "back",
    ]
    assert pictures[2].read_bytes() == pictures[4].read_bytes()  # taken back: the very same picture
