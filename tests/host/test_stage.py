"""Pieces of a scene: readable from the last row at every size, and never more on the screen than may be known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from altclass.content.library import deck
from altclass.host.examine import SIZES, faults, pictures, tells, texts
from altclass.host.marks import Plate, Text
from altclass.host.stage import Cell, Drawn, Face, Stage, Telling, record
from altclass.host.text.faces import measure
from altclass.play.game import Game
from altclass.play.moves import Clock
from altclass.play.session import Session, Show

CARDS = deck("animals").cards
Scene = Callable[[Stage, object], None]


def chain(stage: Stage, _: object) -> None:
    stage.heading("repeat")
    above, below = stage.body.rows(5, 3)
    letter, clock = above.columns(3, 2)
    letter.letter("n")
    clock.clock(Clock(12.0, 20.0))
    below.chain(["apple", "elephant", "tiger", "rabbit", "table", "eggplant", "train"], 1)
    stage.teams(1, (3, 2, 1), (2,))


def calling(stage: Stage, _: object) -> None:
    stage.heading("listen")
    call, side = stage.body.columns(3, 2)
    call.card(CARDS[5], ja=True)
    side.chips([card.en for card in CARDS])
    stage.teams()
    stage.progress(3, 20)


def sheet(stage: Stage, _: object) -> None:
    stage.body.board([Cell(card, hit=i % 3 == 0, free=i == 12) for i, card in enumerate(CARDS[:25])], 5)


def table(stage: Stage, _: object) -> None:
    stage.heading("row")
    stage.body.cards([Face(card, number=i + 1, back=i % 4 == 0) for i, card in enumerate(CARDS[:12])])


def listening(stage: Stage, _: object) -> None:
    above, below = stage.body.rows(2, 1)
    above.sound()
    below.typing("say")


def ending(stage: Stage, _: object) -> None:
    stage.end("well_done")


def counting(stage: Stage, _: object) -> None:
    left, right = stage.body.columns(1, 1)
    left.number(12, "ready")
    right.say("what_is_it", size="title")


def spelling(stage: Stage, _: object) -> None:
    stage.heading("what_is_it")
    stage.body.letters("hippopotamus", 3)


def drawn(
    scene: Scene,
    game: Game,
    session: Session,
    size: tuple[int, int],
    typed: str = "",
    now: float = 0.0,
    quiet: str = "",
) -> Drawn:
    told = Telling(size, now, (12, 0, 7)[: session.teams], typed, quiet)
    return record(scene, game.manifest, session, None, told)


SCENES: Sequence[Scene] = (chain, calling, sheet, table, listening, ending, counting)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
@pytest.mark.parametrize("instructions", ["en", "ja", "both"])
def test_every_piece_is_read_from_the_last_row(
    scene: Scene, size: tuple[int, int], instructions: str, flashcards: Game, session_of: Callable[..., Session]
) -> None:
    session = session_of(show=Show(instructions=instructions))  # type: ignore[arg-type]
    pieces = drawn(scene, flashcards, session, size).sheet.pieces
    assert faults(list(texts(pieces, size)), size) == []


@pytest.mark.parametrize(
    ("step", "readings"),
    [("none", []), ("G1", ["つくえ"]), ("G2", ["つくえ"]), ("G3", ["つくえ"]), ("G4", ["つくえ"]), ("G5", ["つくえ"]), ("G6", []),
     ("JHS", []), ("all", ["せんせい", "つくえ"]), ("from a later version", ["せんせい", "つくえ"])],
)  # fmt: skip
def test_the_teacher_chooses_for_which_kanji_the_class_sees_readings(
    step: str, readings: list[str], flashcards: Game, session_of: Callable[..., Session]
) -> None:
    def said(stage: Stage, _: object) -> None:
        stage.body.word("{先生|せんせい}の{机|つくえ}")

    pieces = drawn(said, flashcards, session_of(show=Show(furigana=step)), (1024, 768)).sheet.pieces
    marks = [mark for piece in pieces for mark in piece.marks if isinstance(mark, Text)]
    assert [glyphs.text for mark in marks for glyphs in mark.glyphs if glyphs.ruby] == readings


def test_the_examination_sees_a_text_that_is_too_small(flashcards: Game, session_of: Callable[..., Session]) -> None:
    def crowded(stage: Stage, _: object) -> None:
        stage.body.columns(*[1] * 30)[0].word("Wednesday", size="body")

    found = list(texts(drawn(crowded, flashcards, session_of(), (1024, 768)).sheet.pieces, (1024, 768)))
    assert any("too small" in fault for fault in faults(found, (1024, 768)))


def test_the_examination_sees_texts_that_lie_over_each_other(
    flashcards: Game, session_of: Callable[..., Session]
) -> None:
    def twice(stage: Stage, _: object) -> None:
        stage.body.word("lion")
        stage.body.word("tiger")

    found = list(texts(drawn(twice, flashcards, session_of(), (1024, 768)).sheet.pieces, (1024, 768)))
    assert any("lies over" in fault for fault in faults(found, (1024, 768)))


def test_letters_not_seen_yet_are_nowhere_on_the_screen(flashcards: Game, session_of: Callable[..., Session]) -> None:
    found = list(texts(drawn(spelling, flashcards, session_of(), (1280, 800)).sheet.pieces, (1280, 800)))
    assert not tells(found, "hippopotamus")
    assert [seen.words for seen in found if seen.tier == "main"] == ["h", "i", "p"]


def test_a_card_face_down_shows_neither_word_nor_picture(flashcards: Game, session_of: Callable[..., Session]) -> None:
    def covered(stage: Stage, _: object) -> None:
        stage.body.card(CARDS[0], back=True)

    pieces = drawn(covered, flashcards, session_of(), (1280, 800)).sheet.pieces
    assert not tells(list(texts(pieces, (1280, 800))), CARDS[0].en)
    assert pictures(pieces) == []


def test_heading_and_foot_leave_the_rest_to_the_body_in_whatever_order_a_scene_draws(
    flashcards: Game, session_of: Callable[..., Session]
) -> None:
    def body_first(stage: Stage, _: object) -> None:
        stage.body.word("penguin")
        stage.progress(1, 4)
        stage.teams()
        stage.heading("repeat")

    def body_last(stage: Stage, _: object) -> None:
        stage.heading("repeat")
        stage.progress(1, 4)
        stage.teams()
        stage.body.word("penguin")

    for size in SIZES:
        one = drawn(body_first, flashcards, session_of(), size).sheet.pieces
        other = drawn(body_last, flashcards, session_of(), size).sheet.pieces
        assert {piece.id: piece for piece in one} == {piece.id: piece for piece in other}


def test_a_clock_asks_to_be_drawn_again_only_when_it_looks_different(
    flashcards: Game, session_of: Callable[..., Session]
) -> None:
    def ticking(stage: Stage, _: object) -> None:
        stage.body.clock(Clock(20.0, 20.0))

    picture = drawn(ticking, flashcards, session_of(), (1024, 768), now=3.2)
    later = picture.sheet.changes_at
    assert 3.2 < later <= 4.0
    just_before = drawn(ticking, flashcards, session_of(), (1024, 768), now=later - 0.01)
    after = drawn(ticking, flashcards, session_of(), (1024, 768), now=later + 0.001)
    assert picture.sheet.pieces == just_before.sheet.pieces
    assert picture.sheet.pieces != after.sheet.pieces


def test_too_many_cards_are_left_out_rather_than_shown_too_small(
    flashcards: Game, session_of: Callable[..., Session]
) -> None:
    def crowd(stage: Stage, _: object) -> None:
        stage.body.cards([Face(card) for card in CARDS])

    size = (1024, 768)
    found = list(texts(drawn(crowd, flashcards, session_of(), size).sheet.pieces, size))
    assert 6 <= len(found) < len(CARDS)
    assert faults(found, size) == []


def test_a_room_without_sound_sees_why(flashcards: Game, session_of: Callable[..., Session]) -> None:
    size = (1280, 800)
    found = [
        s.words for s in texts(drawn(listening, flashcards, session_of(), size, quiet="no_device").sheet.pieces, size)
    ]
    assert "No speaker." in found


def test_what_a_pupil_types_stands_in_the_box(flashcards: Game, session_of: Callable[..., Session]) -> None:
    picture = drawn(listening, flashcards, session_of(), (1280, 800), typed="eleph")
    assert picture.typing_move == "say"
    assert "eleph" in [seen.words for seen in texts(picture.sheet.pieces, (1280, 800))]


BANDS = pytest.mark.parametrize("word", ["dog", "Wednesday", "hippopotamus", "I get up at seven every morning.", "jug"])


@BANDS
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_word_to_be_written_stands_on_four_lines_in_the_ratio_of_school_books(
    word: str, size: tuple[int, int], flashcards: Game, session_of: Callable[..., Session]
) -> None:
    def written(stage: Stage, _: object) -> None:
        stage.heading("repeat")
        stage.body.four_lines(word)

    pieces = drawn(written, flashcards, session_of(), size).sheet.pieces
    assert faults(list(texts(pieces, size)), size) == []
    (piece,) = [piece for piece in pieces if piece.id.startswith("four-lines")]
    card, *lines = [mark.box for mark in piece.marks if isinstance(mark, Plate)]
    rows = [mark for mark in piece.marks if isinstance(mark, Text)]
    assert len(lines) == 4 * len(rows)
    assert " ".join(row.words for row in rows) == word
    for number, row in enumerate(rows):
        top, middle, base, low = (box.y + box.h / 2 for box in lines[4 * number : 4 * number + 4])
        assert (middle - top) / (base - middle) == pytest.approx(5 / 9, abs=0.02)
        assert (low - base) / (base - middle) == pytest.approx(5 / 9, abs=0.02)
        assert all(abs(row.box.y + glyphs.y - base) < 1 for glyphs in row.glyphs)
        assert row.x_height == pytest.approx(base - middle, abs=1.5)
        assert card.holds(row.box)


def test_no_letter_crosses_the_outer_lines() -> None:
    shape = measure("latin")
    assert shape.up - shape.x < shape.x * 5 / 9 * 1.03  # a line's thickness more at most
    assert shape.down < shape.x * 5 / 9


def test_four_empty_lines_wait_to_be_written_on(flashcards: Game, session_of: Callable[..., Session]) -> None:
    def empty(stage: Stage, _: object) -> None:
        stage.body.four_lines("")

    (piece,) = drawn(empty, flashcards, session_of(), (1024, 768)).sheet.pieces
    assert [type(mark) for mark in piece.marks] == [Plate] * 5
