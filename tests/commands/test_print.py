"""`altclass print`, in a process of its own, as a teacher's script calls it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from altclass.content.library import deck
from altclass.content.pictures import picture_file


def printed(*words: str, lang: str = "en") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "altclass", "print", *words, "--lang", lang]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)


def text_of(pdf: Path) -> str:
    command = ["pdftotext", "-layout", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def text_by_page(pdf: Path) -> list[str]:
    return text_of(pdf).split("\f")[:-1]


@pytest.fixture(scope="module")
def class_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty sheets of animals, pictures, English and Japanese."""
    pdf = tmp_path_factory.mktemp("print") / "sheets.pdf"
    done = printed("bingo", "--deck", "animals", "--seed", "7", "--option", "japanese=yes", "--to", str(pdf))
    assert done.returncode == 0, done.stderr
    return pdf


def test_every_word_can_be_read_back_in_both_languages(class_set: Path) -> None:
    text = text_of(class_set)
    for card in deck("animals").cards:
        assert card.en in text
        assert card.ja_plain in text


def test_readings_stand_over_their_kanji(class_set: Path) -> None:
    lines = text_of(class_set).splitlines()
    dog = next(at for at, line in enumerate(lines) if "犬" in line)
    assert "いぬ" in lines[dog - 1]


def test_forty_sheets_are_all_different(class_set: Path) -> None:
    names = sorted({card.en for card in deck("animals").cards}, key=len, reverse=True)
    pattern = re.compile("|".join(names))
    pages = [tuple(pattern.findall(page)) for page in text_by_page(class_set)[:40]]
    assert all(len(page) == 9 for page in pages)
    assert len(set(pages)) == 40


def test_all_fonts_are_in_the_file(class_set: Path) -> None:
    told = subprocess.run(["pdffonts", str(class_set)], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in told.splitlines()[2:]]
    assert {"Andika", "BIZUDPGothic-Regular"} <= {row[0].split("+")[-1] for row in rows}
    assert all(row[-5] == "yes" for row in rows)  # the column "emb"


def test_each_picture_is_kept_once_and_sharp(class_set: Path) -> None:
    told = subprocess.run(["pdfimages", "-list", str(class_set)], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in told.splitlines()[2:]]
    assert rows
    assert len({row[10] for row in rows}) == sum(picture_file(card) is not None for card in deck("animals").cards)
    assert all(int(row[12]) >= 200 for row in rows)  # dots an inch


@pytest.mark.parametrize(("paper", "size"), [("A4", "595 x 842"), ("B5", "516 x 72[89]"), ("B4", "72[89] x 1032")])
def test_the_page_is_the_paper_that_was_asked_for(tmp_path: Path, paper: str, size: str) -> None:
    pdf = tmp_path / "out.pdf"
    assert printed("bingo", "--deck", "animals", "--paper", paper, "--sheets", "1", "--to", str(pdf)).returncode == 0
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    assert re.search(f"Page size: +{size}", told), told


def test_the_same_seed_prints_the_same_sheets(tmp_path: Path, class_set: Path) -> None:
    again = tmp_path / "again.pdf"
    printed("bingo", "--deck", "animals", "--seed", "7", "--option", "japanese=yes", "--to", str(again))
    assert text_of(again) == text_of(class_set)
    other = tmp_path / "other.pdf"
    printed("bingo", "--deck", "animals", "--seed", "8", "--option", "japanese=yes", "--to", str(other))
    assert text_of(other) != text_of(class_set)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["sugoroku", "--deck", "animals"], "sugoroku"),
        (["bingo", "--deck", "nowhere"], "nowhere"),
        (["bingo", "--deck", "animals", "--sheets", "0"], "1 to 45"),
        (["bingo", "--deck", "animals", "--sheets", "many"], "many"),
        (["bingo", "--deck", "animals", "--paper", "A0"], "A4, B5, B4"),
        (["bingo", "--deck", "animals", "--option", "size=7"], "size = 7"),
        (["bingo", "--deck", "animals", "--option", "size"], "size"),
        (["bingo", "--deck", "colours", "--option", "size=5"], "24 words"),
        (["bingo"], "--deck"),
    ],
)
def test_bad_input_gets_one_sentence_and_leaves_the_old_file(tmp_path: Path, words: list[str], sentence: str) -> None:
    old = tmp_path / "out.pdf"
    old.write_text("last week's sheets")
    done = printed(*words, "--to", str(old))
    assert done.returncode == 2
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert old.read_text() == "last week's sheets"


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = printed("bingo", "--deck", "animals", "--to", str(tmp_path / "file" / "out.pdf"))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_help_names_every_option_in_both_languages(lang: str) -> None:
    done = printed("--help", lang=lang)
    assert done.returncode == 0
    for word in ("bingo-blank", "size=3..5", "Squares a side", "一辺のマス", "--paper"):
        assert word in done.stdout


def test_a_teachers_own_deck_file_prints_too(tmp_path: Path) -> None:
    words = ["sushi", "ramen", "udon", "soba", "tempura", "natto", "miso soup", "onigiri", "curry and rice"]
    own = tmp_path / "lunch.json"
    cards = ", ".join(f'{{"en": "{word}"}}' for word in words)
    own.write_text(f'{{"title": {{"en": "Lunch"}}, "cards": [{cards}]}}')
    pdf = tmp_path / "lunch.pdf"
    done = printed("bingo", "--deck", str(own), "--sheets", "3", "--to", str(pdf))
    assert done.returncode == 0, done.stderr
    assert all(word.split()[0] in text_of(pdf) for word in words)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_games_guide_is_one_page(tmp_path: Path, lang: str) -> None:
    done = printed("guide", "--game", "bingo", "--to", str(tmp_path / "guide.pdf"), lang=lang)
    assert done.returncode == 0, done.stderr
    assert len(text_by_page(tmp_path / "guide.pdf")) == 1
    assert ("進め方" if lang == "ja" else "Steps") in text_of(tmp_path / "guide.pdf")


def test_an_unknown_game_has_no_guide_and_the_games_are_named(tmp_path: Path) -> None:
    done = printed("guide", "--game", "chess", "--to", str(tmp_path / "guide.pdf"))
    assert done.returncode == 2
    assert "chess" in done.stderr
    assert "bingo" in done.stderr
    assert not (tmp_path / "guide.pdf").exists()
