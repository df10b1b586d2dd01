"""Writing that the last row reads: any text at all, on the screen, at its size."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.content import kanji
from altclass.content.kanji import Furigana
from altclass.host.text.atoms import atoms
from altclass.host.text.faces import FILES, Face, missing, size_for, x_height
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import Style, lay
from altclass.host.text.safe import LONGEST, safe_text
from altclass.storage.paths import assets_dir

BODY = Style(x=32.0)


def words_of(marked: str) -> list[str]:
    return ["".join(bit.text for bit in atom.bits) for atom in atoms(marked)]


@pytest.mark.parametrize("bad", ["\0", "\ud800", "", "🐶", "\u200b", "\x07", "a" * 200_000, "\ufeff", "\u202e"])
def test_no_text_a_teacher_can_paste_crashes_a_font(bad: str) -> None:
    block = lay(bad, BODY, 500)
    assert block.w <= 500
    assert len(safe_text(bad)) <= LONGEST


@given(st.text(max_size=80))
def test_any_text_is_laid_out_within_its_width(text: str) -> None:
    assert lay(text, BODY, 700).w <= 700


def test_english_breaks_at_spaces_and_japanese_between_phrases() -> None:
    assert words_of("junior high school") == ["junior", "high", "school"]
    assert words_of("カードを見て、英語で言いましょう。") == ["カードを", "見て、", "英語で", "言いましょう。"]


def test_a_reading_is_never_torn_from_its_kanji() -> None:
    for atom in atoms("{学校|がっこう}で{友達|ともだち}と{英語|えいご}を{勉強|べんきょう}します。"):
        for bit in atom.bits:
            assert not bit.reading or bit.text in ("学校", "友達", "英語", "勉強")


def test_no_line_begins_with_a_full_stop() -> None:
    for width in range(60, 700, 20):
        block = lay("ゆっくり{言|い}ってみよう。そうです、そのとおり！", BODY, width)
        lines: dict[float, list[tuple[float, str]]] = {}
        for glyphs in block.glyphs:
            if not glyphs.ruby:
                lines.setdefault(round(glyphs.y), []).append((glyphs.x, glyphs.text))
        if not block.torn:
            assert all(min(line)[1][0] not in "。、！" for line in lines.values())


def test_english_and_japanese_stand_on_one_baseline() -> None:
    block = lay("dog は {犬|いぬ} です", BODY)
    assert len({glyphs.y for glyphs in block.glyphs if not glyphs.ruby}) == 1


def test_readings_stand_above_their_kanji_at_half_size() -> None:
    block = lay("{犬|いぬ}", BODY)
    kanji, reading = sorted(block.glyphs, key=lambda glyphs: glyphs.ruby)
    assert reading.text == "いぬ"
    assert reading.y < kanji.y - kanji.size * 0.8
    assert reading.size == pytest.approx(kanji.size / 2, abs=1)
    assert lay("{犬|いぬ}", BODY._replace(readings=Furigana.NONE)).glyphs[0].text == "犬"
    assert len(lay("{犬|いぬ}", BODY._replace(readings=Furigana.NONE)).glyphs) == 1


SENTENCE = "{一|いち}{年生|ねんせい}の{机|つくえ}の{上|うえ}に{鞄|かばん}があります。"


def readings_over(marked: str, step: Furigana) -> dict[str, str]:
    """Each reading of a laid-out text, and the letters it stands over."""
    glyphs = lay(marked, BODY._replace(readings=step)).glyphs
    return {one.text: below.text for below, one in pairwise(glyphs) if one.ruby}


@pytest.mark.parametrize(
    ("step", "read"),
    [
        ("none", []),
        ("G1", ["机", "鞄"]),
        ("G5", ["机", "鞄"]),
        ("G6", ["鞄"]),
        ("JHS", ["鞄"]),
        ("all", ["一", "年生", "机", "上", "鞄"]),
    ],
)
def test_a_class_reads_above_the_kanji_it_has_not_learned_and_nowhere_else(step: str, read: list[str]) -> None:
    assert list(readings_over(SENTENCE, Furigana(step)).values()) == read


def test_each_year_of_school_takes_readings_away_and_never_brings_one_back() -> None:
    marked = "{犬|いぬ}と{猫|ねこ}が{校庭|こうてい}で{並|なら}んで{朝食|ちょうしょく}を{待|ま}つ{鬱陶|うっとう}しい{季節|きせつ}"
    years = [set(readings_over(marked, Furigana(step))) for step in ("all", "G1", "G2", "G3", "G4", "G5", "G6", "JHS")]
    assert all(after <= before for before, after in pairwise(years))
    assert years[0] > years[3] > years[6]


def test_a_line_whose_kanji_are_all_known_needs_no_room_for_readings() -> None:
    known, not_known = (
        lay("{一年生|いちねんせい}", BODY._replace(readings=step)) for step in (Furigana.G1, Furigana.ALL)
    )
    assert known.h < not_known.h
    assert "".join(glyphs.text for glyphs in known.glyphs) == "一年生"


def test_where_the_table_of_kanji_is_gone_every_reading_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fonts = assets_dir() / "fonts"
    (tmp_path / "fonts").symlink_to(fonts)
    for made in (kanji._grades, kanji._common, lay, atoms):
        made.cache_clear()
    monkeypatch.setenv("ALTCLASS_ASSETS", str(tmp_path))
    assert readings_over("{一|いち}", Furigana.G6) == {"いち": "一"}
    for made in (kanji._grades, kanji._common, lay, atoms):
        made.cache_clear()


@pytest.mark.parametrize("face", FILES)
@pytest.mark.parametrize("x", [28.5, 32.256, 45.36, 90.72])
def test_the_height_of_x_is_measured_and_never_below_what_was_asked(face: Face, x: float) -> None:
    size = size_for(face, x)
    assert x_height(face, size) >= x
    assert x_height(face, size - 2) < x + 1


def test_all_fonts_are_there() -> None:
    assert missing() == []


def test_a_short_word_stays_on_one_line_and_a_phrase_wraps_before_it_shrinks_away() -> None:
    sizes = Sizes(170, 100, 42)
    assert fit("dog", 900, 400, sizes, BODY).lines == 1
    phrase = fit("junior high school student", 1200, 760, sizes, BODY)
    assert phrase.lines > 1
    assert phrase.x_height >= 100


def test_what_cannot_fit_is_set_small_rather_than_cut() -> None:
    block = fit("a very long sentence " * 12, 300, 120, Sizes(60, 42, 42), BODY)
    assert block.w <= 300
    assert block.h <= 120
    assert "".join(g.text for g in block.glyphs).startswith("averylongsentence")
