"""Any list a teacher has comes in: from Excel, from a browser, with or without headings; bad rows are named."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from altclass.content.importers.text_table import from_text, read_table
from altclass.i18n import LANGS, sentence
from altclass.problems import Problem

LIST = "英語,日本語,よみ\ncastle,お城,おしろ\ndragon,竜,りゅう\n"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("cp932", b""),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("iso2022_jp", b""),
        ("euc_jp", b""),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_list_comes_in_however_it_was_saved(tmp_path: Path, encoding: str, mark: bytes, newline: str) -> None:
    file = tmp_path / "単語.csv"
    file.write_bytes(mark + LIST.replace("\n", newline).encode(encoding))
    cards = read_table(file).cards
    assert [(card.en, card.ja, card.reading) for card in cards] == [
        ("castle", "{お城|おしろ}", "おしろ"),
        ("dragon", "{竜|りゅう}", "りゅう"),
    ]


@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_columns_are_found_without_headings(separator: str) -> None:
    rows = [("1", "りゅう", "竜", "dragon"), ("2", "しろ", "城", "castle")]
    brought = from_text("\n".join(separator.join(row) for row in rows), "list.txt")
    assert brought.columns == {"en": 3, "ja": 2, "reading": 1}
    assert brought.cards[0].ja == "{竜|りゅう}"


def test_what_was_copied_from_a_spreadsheet_comes_in() -> None:
    brought = from_text("dragon\t竜\ncastle\t城\n", "paste")
    assert [card.en for card in brought.cards] == ["dragon", "castle"]


def test_a_word_we_know_completes_itself() -> None:
    brought = from_text("dog\ndragon\n", "list.csv")
    dog, dragon = brought.cards
    assert dog.picture
    assert dog.ja_plain == "犬"
    assert dog.sentence_en
    assert not dragon.picture
    assert brought.completed == 1


def test_a_meaning_of_the_teachers_own_is_kept() -> None:
    (orange,) = from_text("orange,だいだい", "list.csv").cards
    assert orange.ja == "だいだい"
    assert not orange.picture  # the picture of another meaning would be wrong


def test_a_sentence_of_the_teachers_own_takes_the_place_of_ours() -> None:
    (dog,) = from_text("word,sentence\ndog,Pochi is our dog.\n", "list.csv").cards
    assert dog.sentence_en == "Pochi is our dog."
    assert dog.picture
    assert dog.key == ""


def test_full_width_letters_and_stray_spaces_are_put_right() -> None:
    (card,) = from_text("ｄｒａｇｏｎ  ｆｌｙ ,竜", "list.csv").cards
    assert card.en == "dragon fly"


def test_the_mark_before_a_formula_sign_is_taken_off() -> None:
    (card,) = from_text("word,meaning\n'-ful,〜でいっぱい\n", "list.csv").cards
    assert card.en == "-ful"


def test_japanese_keeps_its_own_signs_but_not_half_width_kana() -> None:
    (card,) = from_text("can,～できる！ ﾀﾞﾝｽ Ａ,\n", "list.csv", {"en": 0, "ja": 1}).cards
    assert card.ja == "～できる！ ダンス A"


def test_signs_that_nobody_sees_are_left_out() -> None:
    (card,) = from_text("dra\u200bgon \u202efly\x7f,\ufeff竜\u2069,\n", "list.csv", {"en": 0, "ja": 1}).cards
    assert (card.en, card.ja) == ("dragon fly", "竜")


def test_a_list_of_half_width_kana_is_not_taken_for_unix_text(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes("dance,ﾀﾞﾝｽ\nski,ｽｷｰ\n".encode("cp932"))
    assert [card.ja for card in read_table(tmp_path / "list.csv").cards] == ["ダンス", "スキー"]


def test_a_quotation_mark_that_is_never_closed_swallows_no_row() -> None:
    brought = from_text('dragon,"竜\ncastle,城\ntower,塔\n', "list.csv")
    assert [(card.en, card.ja_plain) for card in brought.cards] == [("dragon", "竜"), ("castle", "城"), ("tower", "塔")]


def test_a_study_set_comes_in_with_either_language_first() -> None:
    one = from_text("dragon\t竜\ncastle\t城\n", "paste")
    other = from_text("竜\tdragon\n城\tcastle\n", "paste")
    named = from_text("Term\tDefinition\ndragon\t竜\ncastle\t城\n", "paste")
    turned = from_text("Term\tDefinition\n竜\tdragon\n城\tcastle\n", "paste")
    assert one.cards == other.cards == named.cards == turned.cards


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (",竜", "import.row_without_english"),
        ("!?,何", "import.row_no_word"),
        ("x" * 121 + ",長い", "import.row_too_long"),
        ("castle,城", "import.row_twice"),
    ],
)
def test_a_bad_row_is_named_with_its_number_and_the_others_come_in(row: str, key: str) -> None:
    brought = from_text(f"英語,日本語\ncastle,城\n\n{row}\ntower,塔\n", "unit3.csv")
    assert [card.en for card in brought.cards] == ["castle", "tower"]
    (fault,) = brought.faults
    assert (fault.key, fault.params["row"]) == (key, 4)
    for lang in LANGS:
        assert "4" in sentence(fault, lang)
        assert "unit3.csv" in sentence(fault, lang)
        assert "{" not in sentence(fault, lang)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "import.empty"),
        (b" \r\n\r\n", "import.empty"),
        ("城,しろ\n竜,りゅう\n".encode(), "import.no_english"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xfe\xfd", "import.encoding"),
        (b"\xff\xff\xff\x80\x81", "import.encoding"),
    ],
    ids=["nothing", "blank lines", "no English", "a picture", "no text"],
)
def test_what_is_no_word_list_is_one_plain_sentence_and_stays_as_it_is(
    tmp_path: Path, content: bytes, key: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(Problem) as told:
        read_table(file)
    assert told.value.key == key
    assert "list.csv" in sentence(told.value, "ja")
    assert file.read_bytes() == content


def test_a_file_that_is_not_there_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"import\.unreadable"):
        read_table(tmp_path / "gone.csv")


def test_a_file_far_too_large_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "huge.csv"
    with file.open("wb") as huge:
        huge.truncate(30_000_000)
    with pytest.raises(Problem, match=r"import\.too_large"):
        read_table(file)
