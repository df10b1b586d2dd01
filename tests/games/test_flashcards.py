"""Flashcards as teachers run them: ten ways through a deck, one button."""

from __future__ import annotations

import itertools

import pytest

from altclass.host import examine
from altclass.play.moves import Move, Spoken
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play


def press(table: Table, now: float) -> None:
    """One press of the clicker."""
    move = table.game.advance(table.state)
    assert move is not None
    assert table.play(move, now)


def words_of_a_round(table: Table) -> list[str]:
    return [table.state.cards[place].en for place in table.state.orders[table.state.round]]


def test_each_card_comes_once_a_round_and_the_order_changes(table: NewTable) -> None:
    cards = table("flashcards", cards=10, rounds=2)
    first, second = cards.state.orders[:2]
    assert sorted(first) == sorted(second) == list(range(10))
    assert first != second


def test_a_deck_may_also_stay_in_its_order(table: NewTable) -> None:
    cards = table("flashcards", cards=8, shuffle=False)
    assert cards.state.orders[0] == cards.state.orders[1] == tuple(range(8))


def test_one_button_runs_the_whole_lesson(table: NewTable) -> None:
    cards = table("flashcards", cards=5, rounds=2)
    for second in range(10):
        press(cards, float(second))
    assert cards.game.finished(cards.state)
    assert cards.game.advance(cards.state) is None


def test_a_round_may_be_added_at_the_end(table: NewTable) -> None:
    cards = table("flashcards", cards=2, rounds=1)
    press(cards, 0.0)
    press(cards, 1.0)
    play(cards, 2.0, "one_more_round")
    assert not cards.game.finished(cards.state)
    assert cards.state.round == 1


def test_the_voice_may_fall_silent_after_the_first_round(table: NewTable) -> None:
    cards = table("flashcards", cards=2, rounds=2, voice="first_round")
    assert cards.game.speak(cards.state) == (Spoken(cards.state.card.en),)
    press(cards, 0.0)
    press(cards, 1.0)
    assert cards.state.round == 1
    assert cards.game.speak(cards.state) == ()


def test_the_voice_may_be_slow(table: NewTable) -> None:
    cards = table("flashcards", slow=True)
    assert cards.game.speak(cards.state)[0].slow


def test_speed_up_waits_for_the_teacher_and_then_runs_by_itself(table: NewTable) -> None:
    cards = table("flashcards", mode="speed_up", cards=10, rounds=1, first_gap=20, last_gap=8)
    assert let_time_pass(cards, 60.0) == []
    play(cards, 100.0, "start")
    came = let_time_pass(cards, 200.0)
    assert came == ["next_card"] * 10
    assert cards.game.finished(cards.state)


def test_speed_up_ends_under_a_second_a_card(table: NewTable) -> None:
    cards = table("flashcards", mode="speed_up", cards=10, rounds=1, first_gap=20, last_gap=8)
    play(cards, 0.0, "start")
    times = [0.0]
    while (due := cards.game.due(cards.state)) is not None:
        cards.play(due.move, due.at)
        times.append(due.at)
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert gaps[0] == pytest.approx(2.0, abs=0.01)
    assert gaps[-1] == pytest.approx(0.8, abs=0.01)
    assert gaps == sorted(gaps, reverse=True)


def test_a_flash_is_gone_after_its_time(table: NewTable) -> None:
    cards = table("flashcards", mode="flash", exposure=300)
    play(cards, 10.0, "start")
    due = cards.game.due(cards.state)
    assert due is not None
    assert due.move == Move("cover")
    assert due.at == pytest.approx(10.3)


def test_a_class_that_missed_the_flash_sees_it_longer(table: NewTable) -> None:
    cards = table("flashcards", mode="flash", exposure=300)
    word = cards.state.card.en
    play(cards, 0.0, "start", "cover", "again")
    due = cards.game.due(cards.state)
    assert due is not None
    assert due.at == pytest.approx(0.6)
    assert cards.state.card.en == word


def test_a_flash_does_not_say_the_word_before_the_answer(table: NewTable) -> None:
    cards = table("flashcards", mode="flash")
    play(cards, 0.0, "start")
    assert cards.game.speak(cards.state) == ()
    play(cards, 1.0, "cover")
    assert cards.game.speak(cards.state) == ()
    play(cards, 2.0, "reveal")
    assert cards.game.speak(cards.state) == (Spoken(cards.state.card.en),)


def test_letters_come_one_by_one_and_then_the_whole_card(table: NewTable) -> None:
    cards = table("flashcards", mode="letters_slowly", reveal_time=8)
    letters = len(cards.state.card.en)
    came = let_time_pass(cards, 20.0)
    assert came == ["letter"] * letters + ["reveal"]
    assert cards.state.phase == "answer"


def test_a_slow_picture_is_whole_when_its_time_is_over(table: NewTable) -> None:
    cards = table("flashcards", mode="picture_slowly", reveal_time=5)
    due = cards.game.due(cards.state)
    assert due is not None
    assert (due.at, due.move.name) == (5.0, "reveal")


@pytest.mark.parametrize("mode", ["en_to_ja", "ja_to_en", "picture_to_en", "listen"])
def test_the_answer_waits_for_a_press(table: NewTable, mode: str) -> None:
    cards = table("flashcards", mode=mode, cards=3)
    assert cards.state.phase == "front"
    assert cards.game.due(cards.state) is None
    press(cards, 1.0)
    assert cards.state.phase == "answer"
    press(cards, 2.0)
    assert (cards.state.phase, cards.state.place) == ("front", 1)


@pytest.mark.parametrize(("mode", "heard"), [("ja_to_en", False), ("picture_to_en", False), ("listen", True)])
def test_english_is_heard_with_the_question_only_where_hearing_is_the_question(
    table: NewTable, mode: str, heard: bool
) -> None:
    cards = table("flashcards", mode=mode)
    assert bool(cards.game.speak(cards.state)) == heard


def test_a_listening_round_speaks_even_where_the_voice_is_off(table: NewTable) -> None:
    cards = table("flashcards", mode="listen", voice="off")
    assert cards.game.speak(cards.state) != ()


def test_rows_grow_from_one_card_to_four(table: NewTable) -> None:
    cards = table("flashcards", mode="rows", cards=12, rounds=1, shuffle=False)
    rows = []
    for second in range(5):
        rows.append([card.en for card in cards.state.shown])
        press(cards, float(second))
    order = words_of_a_round(table("flashcards", cards=12, shuffle=False))
    assert [len(row) for row in rows] == [1, 2, 3, 4, 4]
    assert [word for row in rows[:4] for word in row] == order[:10]


def test_the_teacher_sees_both_sides_and_the_next_three(table: NewTable) -> None:
    cards = table("flashcards", mode="ja_to_en", cards=6, shuffle=False)
    brief = cards.game.brief(cards.state)
    words = [card.en for card in cards.state.cards]
    assert brief.now == words[0]
    assert brief.answer == cards.state.card.ja
    assert brief.next == tuple(words[1:4])
    assert brief.step == (1, 6)


def test_the_answer_stands_on_four_lines_where_the_class_writes(table: NewTable) -> None:
    cards = table("flashcards", mode="picture_to_en", cards=6, shuffle=False, lines=True)
    assert _on_lines(cards) == []
    press(cards, 1.0)
    assert _on_lines(cards) == [cards.state.card.en]


def _on_lines(cards: Table) -> list[str]:
    pieces = examine.drawn(cards.game, cards.session, cards.state, (1024, 768)).sheet.pieces
    return [seen.words for seen in examine.texts(pieces, (1024, 768)) if seen.piece.startswith("four-lines")]
