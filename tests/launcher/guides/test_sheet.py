"""Every game's guide goes on one sheet of paper, whole, in both languages."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from altclass.content.ruby import plain
from altclass.i18n import LANGS, Lang
from altclass.launcher import paper
from altclass.launcher.guides.guide import Piece, parse, read_guide, section
from altclass.launcher.guides.sheet import guide_pages
from altclass.launcher.guides.wrapping import NOT_FIRST, lines
from altclass.play.manifest import Manifest
from altclass.play.shelf import manifests
from altclass.printing.marks import Text

GAMES = {folder.name: (folder, manifest) for folder, manifest in manifests()[0]}


@pytest.fixture(scope="module", autouse=True)
def qt() -> QGuiApplication:
    return paper.ready()


def printed(folder: Path, manifest: Manifest, lang: Lang, to: Path) -> str:
    """The words of the PDF, its line breaks gone."""
    paper.write_pdf(guide_pages(folder, manifest, lang), to, manifest.title.said(lang))
    command = ["pdftotext", "-enc", "UTF-8", str(to), "-"]
    return squeezed(subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout)


def squeezed(words: str) -> str:
    return re.sub(r"\s", "", words)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("game", GAMES)
def test_every_guide_is_whole_on_one_a4_page(game: str, lang: Lang, tmp_path: Path) -> None:
    folder, manifest = GAMES[game]
    words = printed(folder, manifest, lang, tmp_path / "guide.pdf")
    told = subprocess.run(["pdfinfo", str(tmp_path / "guide.pdf")], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pages:\s+1\b", told)
    assert "(A4)" in told
    guide = read_guide(folder, lang)
    assert len(guide) == 8
    for one in guide:
        last = squeezed(one.blocks[-1].plain)
        assert squeezed(one.title) in words
        assert last[-12:] in words, one.title
    assert squeezed(plain(manifest.title.said(lang))) in words


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("game", GAMES)
def test_letters_are_large_enough_and_stay_on_the_paper(game: str, lang: Lang) -> None:
    (page,) = guide_pages(*GAMES[game], lang)
    body = [mark for mark in page.marks if isinstance(mark, Text) and mark.y > 50 and mark.y < 280]
    assert min(mark.size for mark in body) >= 2.9  # 8 points
    for mark in body:
        assert mark.x + mark.w <= page.width - 10  # the space after the last word, at most
        assert mark.y + mark.h <= page.height - 12


@pytest.mark.parametrize("game_paper", ["B5", "B4"])
def test_smaller_and_larger_paper_will_do(game_paper: str) -> None:
    assert len(guide_pages(*GAMES["small_talk"], "en", game_paper)) == 1


def test_a_teachers_own_long_guide_goes_on_overleaf(tmp_path: Path) -> None:
    manifest = GAMES["bingo"][1]
    long = "# Mine\n\n## Goal\n" + "\n\n".join(
        f"Sentence number {at} is about something else again." for at in range(400)
    )
    (tmp_path / "guide.en.md").write_text(long, encoding="utf-8")
    pages = guide_pages(tmp_path, manifest, "en")
    assert len(pages) > 1
    words = squeezed(" ".join(mark.text for page in pages for mark in page.marks if isinstance(mark, Text)))
    assert "Sentencenumber399is" in words


def test_a_missing_guide_is_told_in_the_other_language(tmp_path: Path) -> None:
    (tmp_path / "guide.ja.md").write_text("# 私の\n\n## ねらい\n楽しむ。\n", encoding="utf-8")
    guide = read_guide(tmp_path, "en")
    goal = section(guide, "goal")
    assert goal is not None
    assert goal.blocks[0].plain == "楽しむ。"
    assert section(guide, "steps") is None
    assert read_guide(tmp_path / "nowhere", "en") == ()


def test_steps_items_and_bold_words_are_known() -> None:
    (steps,) = parse("# T\n\n## Steps\n1. **ALT** says it.\n   Twice.\n2. Stop.\n\n- one\n- two\n")
    assert [(block.kind, block.number) for block in steps.blocks] == [
        ("step", 1),
        ("step", 2),
        ("item", 0),
        ("item", 0),
    ]
    assert steps.blocks[0].pieces == (Piece("ALT", True), Piece(" says it. Twice."))


@pytest.mark.parametrize("room", [8, 11, 14, 21])
def test_a_line_begins_with_no_comma_and_tears_no_number(room: int) -> None:
    told = "中学校では、35回読んだら（または「5ライン」そろったら）、小3・小4は終わりです。"
    broken = ["".join(run.text for run in line) for line in lines((Piece(told),), room)]
    assert "".join(broken) == told
    assert not any(line[0] in NOT_FIRST for line in broken)
    assert not any(line.endswith(("35", "（", "「", "小")) for line in broken)


def test_a_word_longer_than_the_column_is_cut_not_lost() -> None:
    broken = ["".join(run.text for run in line) for line in lines((Piece("Rindfleischetikettierung"),), 6)]
    assert len(broken) > 1
    assert "".join(broken) == "Rindfleischetikettierung"
