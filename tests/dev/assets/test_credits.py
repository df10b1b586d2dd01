"""No file is shipped without its source, and no word without the picture it names."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.dev.assets.credits import faults, missing_licences, unpaired, wordless
from altclass.dev.assets.sources import read_sources


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A small assets folder in which all is well."""
    for name in ("pictures/dog.webp", "licences/MIT.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "pictures/sources.csv").write_text("stem,set,icon,checked\ndog,noto,dog,yes\n", encoding="utf-8")
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon/words.csv").write_text("key,picture\ndog,dog\nand,\n", encoding="utf-8")
    rows = "| Pictures | [MIT](licences/MIT.txt) | `assets/pictures/*` |\n| Rest | ours | `assets/lexicon/*`, `assets/licences/*` |\n"
    (tmp_path / "CREDITS.md").write_text(rows, encoding="utf-8")
    return tmp_path


def test_what_we_ship_is_in_order() -> None:
    assert faults() == []


def test_a_tidy_house_has_no_faults(house: Path) -> None:
    assert faults(house) == []


def test_a_file_without_a_source_is_found(house: Path) -> None:
    (house / "sounds").mkdir()
    (house / "sounds/bell.ogg").touch()
    assert faults(house) == ["CREDITS.md does not name assets/sounds/bell.ogg"]


def test_a_licence_that_was_forgotten_is_found(house: Path) -> None:
    (house / "licences/MIT.txt").unlink()
    assert missing_licences(house) == ["CREDITS.md points to licences/MIT.txt, which is not there"]


def test_a_picture_and_its_row_go_together(house: Path) -> None:
    (house / "pictures/dog.webp").rename(house / "pictures/cat.webp")
    assert unpaired(house) == [
        "sources.csv names dog, but dog.webp is not there",
        "cat.webp is there, but sources.csv does not name it",
    ]


def test_a_word_whose_picture_is_missing_is_found(house: Path) -> None:
    with (house / "lexicon/words.csv").open("a", encoding="utf-8") as file:
        file.write("cat,cat\n")
    assert wordless(house) == ["the word cat wants cat.webp, which is not there"]


def test_a_row_given_twice_is_refused(house: Path) -> None:
    with (house / "pictures/sources.csv").open("a", encoding="utf-8") as file:
        file.write("dog,own,dog,yes\n")
    with pytest.raises(ValueError, match="'dog' twice"):
        read_sources(house / "pictures/sources.csv")


def test_a_set_we_do_not_know_is_refused(house: Path) -> None:
    (house / "pictures/sources.csv").write_text("stem,set,icon,checked\ndog,web,dog,yes\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no set of ours"):
        read_sources(house / "pictures/sources.csv")
