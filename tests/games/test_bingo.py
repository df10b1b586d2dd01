"""Bingo as it is run: call, cross out, reach, claim, check, count."""

from __future__ import annotations

import msgspec
import pytest

from altclass.content.library import deck
from altclass.play import sheets
from altclass.play.claims import lines_of
from altclass.play.game import load_game
from altclass.play.moves import Move, Spoken
from altclass.play.session import new_session
from altclass.play.shelf import folder_of
from altclass.play.table import Table
from altclass.problems import Problem
from tests.games.conftest import NewTable, let_time_pass, play


def press(table: Table, times: int = 1) -> None:
    """Presses of the clicker, a second apart."""
    for _ in range(times):
        move = table.game.advance(table.state)
        assert move is not None
        assert table.play(move, table.seconds_played + 1.0)


def first_winner(table: Table) -> int:
    """The sheet that has bingo before all others."""
    made = sheets.sheets(table.state.set, len(table.state.order), sheets.MOST_SHEETS)
    at = [sheets.bingo_at(sheet, table.state.order, table.state.lines_needed) for sheet in made]
    return at.index(min(at)) + 1


def test_one_button_calls_every_word_once_and_ends(table: NewTable) -> None:
    bingo = table("bingo")
    called = []
    for _ in range(28):
        press(bingo)
        called.append(bingo.state.card.en)
    assert sorted(called) == sorted(card.en for card in bingo.session.deck.cards)
    press(bingo)
    assert bingo.game.finished(bingo.state)
    assert bingo.game.advance(bingo.state) is None


@pytest.mark.parametrize("way", ["picture", "japanese", "sound"])
def test_what_hides_something_takes_two_presses(table: NewTable, way: str) -> None:
    bingo = table("bingo", call=way)
    press(bingo)
    assert not bingo.state.revealed
    assert bingo.state.history == ()
    press(bingo)
    assert bingo.state.revealed
    assert bingo.state.called == 1
    assert bingo.state.history == (bingo.state.card,)


def test_a_picture_call_is_silent_until_the_class_has_said_it(table: NewTable) -> None:
    bingo = table("bingo", call="picture")
    press(bingo)
    assert bingo.game.speak(bingo.state) == ()
    press(bingo)
    assert bingo.game.speak(bingo.state) == (Spoken(bingo.state.card.en),)


def test_a_sentence_is_read_out_whole_and_then_the_word(table: NewTable) -> None:
    bingo = table("bingo", call="sentence")
    press(bingo)
    assert bingo.game.speak(bingo.state) == (Spoken(bingo.state.card.sentence_en),)
    press(bingo)
    assert bingo.game.speak(bingo.state) == (Spoken(bingo.state.card.en),)


def test_a_card_without_a_sentence_is_called_as_a_word() -> None:
    game = load_game(folder_of("bingo"))
    animals = deck("animals")
    bare = tuple(msgspec.structs.replace(card, sentence_en="") for card in animals.cards)
    session = new_session(
        game.manifest, msgspec.structs.replace(animals, cards=bare), options={"call": "sentence"}, seed=1
    )
    bingo = Table(game, session)
    press(bingo)
    assert bingo.state.revealed


def test_the_voice_says_a_word_once(table: NewTable) -> None:
    bingo = table("bingo", teams=2)
    press(bingo)
    play(bingo, 2.0, Move("team_wins", (1,)))
    assert bingo.game.speak(bingo.state) == ()
    play(bingo, 3.0, "reach", "go_on")
    assert bingo.game.speak(bingo.state) == ()


def test_a_reach_stops_the_calls_until_the_class_has_cheered(table: NewTable) -> None:
    bingo = table("bingo", pace=5)
    press(bingo, 3)
    play(bingo, 10.0, "reach")
    assert bingo.state.reaches == 1
    assert not bingo.play(Move("call_next"), 11.0)
    assert bingo.game.due(bingo.state) is None
    press(bingo)
    assert bingo.state.page == "call"
    assert bingo.state.called == 3


def test_words_come_by_themselves_and_the_answer_in_between(table: NewTable) -> None:
    bingo = table("bingo", pace=10, call="japanese")
    press(bingo)
    assert let_time_pass(bingo, 35.0) == ["reveal", "call_next", "reveal", "call_next", "reveal", "call_next"]
    assert bingo.state.called == 4


def test_the_last_word_waits_for_the_teacher(table: NewTable) -> None:
    bingo = table("bingo", pace=1, end="calls", end_count=3)
    press(bingo)
    let_time_pass(bingo, 100.0)
    assert bingo.state.called == 3
    assert not bingo.game.finished(bingo.state)
    assert not bingo.play(Move("call_next"), 101.0)


def test_claims_are_right_against_the_log_at_every_call(table: NewTable) -> None:
    bingo = table("bingo", size=4, lines=2)
    cards = bingo.session.deck.cards
    log: set[str] = set()
    for _ in range(len(cards)):
        press(bingo)
        log.add(bingo.state.card.en)
        for number in (1, 13, 45):
            play(bingo, bingo.seconds_played, Move("check", (number,)))
            squares = bingo.state.squares
            assert [hit for _, hit in squares] == [card is None or card.en in log for card, _ in squares]
            won, lines = bingo.state.claim
            crossed = [hit for _, hit in squares]
            full = sum(all(crossed[square] for square in line) for line in sheets.lines_on(4))
            assert (won, lines) == (full >= 2, full)
            play(bingo, bingo.seconds_played, "close_check")


def test_a_checked_sheet_is_the_printed_one(table: NewTable) -> None:
    bingo = table("bingo", seed=7, size=4)
    press(bingo)
    play(bingo, 1.0, Move("check", (12,)))
    printed = sheets.sheet(sheets.SheetSet(7, 4), 28, 12)
    assert [card.key for card, _ in bingo.state.squares] == [bingo.session.deck.cards[at].key for at in printed]


def test_the_set_number_brings_the_sheets_whatever_the_session(table: NewTable) -> None:
    printed = sheets.SheetSet(813, 5, free=True, lines=2, first=15).fitting(28)
    bingo = table("bingo", seed=99, set=printed.number, lines=2)
    assert bingo.state.set == printed
    press(bingo, 14)
    winner = first_winner(bingo)
    play(bingo, 20.0, Move("check", (winner,)))
    assert bingo.state.claim[0] is False
    play(bingo, 20.0, "close_check")
    press(bingo)
    play(bingo, 22.0, Move("check", (winner,)))
    assert bingo.state.claim[0] is True


def test_a_second_round_has_another_order_and_the_same_sheets(table: NewTable) -> None:
    first, second = table("bingo", seed=7), table("bingo", seed=7, round=2)
    assert first.state.order != second.state.order
    assert first.state.set == second.state.set


def test_a_check_shows_the_word_just_called(table: NewTable) -> None:
    bingo = table("bingo", call="sound")
    press(bingo)
    play(bingo, 1.0, Move("check", (1,)))
    assert bingo.state.revealed


@pytest.mark.parametrize("number", [0, -1, 46, 1000])
def test_a_sheet_that_does_not_exist_is_not_checked(table: NewTable, number: int) -> None:
    bingo = table("bingo")
    press(bingo)
    assert not bingo.play(Move("check", (number,)), 1.0)


def test_bongo_wants_the_whole_sheet(table: NewTable) -> None:
    bingo = table("bingo", goal="all")
    press(bingo, 27)
    missing = bingo.session.deck.cards[bingo.state.order[-1]]
    for number in range(1, 46):
        play(bingo, bingo.seconds_played, Move("check", (number,)))
        assert bingo.state.claim[0] == all(card != missing for card, _ in bingo.state.squares)
        play(bingo, bingo.seconds_played, "close_check")


def test_first_second_and_third_earn_three_two_and_one(table: NewTable) -> None:
    bingo = table("bingo", teams=4)
    for team in (2, 0, 3, 1):
        press(bingo)
        play(bingo, bingo.seconds_played, Move("team_wins", (team,)))
    assert bingo.scores == (2, 0, 3, 1)


def test_two_bingos_at_one_call_share_the_place(table: NewTable) -> None:
    bingo = table("bingo", teams=3)
    press(bingo)
    play(bingo, 1.0, Move("team_wins", (0,)), Move("team_wins", (1,)))
    press(bingo)
    play(bingo, 2.0, Move("team_wins", (2,)))
    assert bingo.scores == (3, 3, 1)


def test_a_bingo_counted_by_mistake_is_taken_back(table: NewTable) -> None:
    bingo = table("bingo", teams=2)
    press(bingo)
    play(bingo, 1.0, Move("team_wins", (0,)))
    assert bingo.take_back()
    assert bingo.scores == (0, 0)


def test_the_game_ends_after_so_many_winners(table: NewTable) -> None:
    bingo = table("bingo", end="winners", end_count=2, lines=2)
    press(bingo)
    play(bingo, 1.0, "win")
    assert not bingo.game.finished(bingo.state)
    play(bingo, 1.0, "win")
    assert bingo.game.finished(bingo.state)


def test_the_game_ends_after_so_many_lines_of_all_pupils_together(table: NewTable) -> None:
    bingo = table("bingo", end="lines", end_count=4, lines=2)
    press(bingo)
    play(bingo, 1.0, "win")
    assert lines_of(bingo.state.wins) == 2
    play(bingo, 1.0, "win")
    assert bingo.game.finished(bingo.state)


def test_a_checked_sheet_brings_its_own_lines_each_only_once(table: NewTable) -> None:
    bingo = table("bingo", end="lines", end_count=99)
    counted = 0
    for _ in range(40):
        press(bingo)
        play(bingo, bingo.seconds_played, Move("check", (7,)))
        won, lines = bingo.state.claim
        if won and lines > counted:
            play(bingo, bingo.seconds_played, "win")
            counted = lines
            assert lines_of(bingo.state.wins) == lines
        play(bingo, bingo.seconds_played, "close_check")
        if bingo.state.called == bingo.state.last_call:
            break
    assert counted == 8
    assert 1 < len(bingo.state.wins) < 8


def test_a_deck_too_small_for_the_squares_is_told_before_the_game() -> None:
    game = load_game(folder_of("bingo"))
    colours = deck("colours")
    with pytest.raises(Problem) as told:
        new_session(game.manifest, colours, options={"size": 5})
    assert told.value.key == "content.deck_too_small"
    assert told.value.params["needs"] == 24
    assert new_session(game.manifest, colours, options={"size": 4}).number("size") == 4


def test_words_are_made_ready_in_the_order_they_are_called(table: NewTable) -> None:
    bingo = table("bingo")
    assert bingo.game.will_say(bingo.session) == tuple(bingo.session.deck.cards[at].en for at in bingo.state.order)


def test_the_teacher_sees_the_answer_and_what_comes_next(table: NewTable) -> None:
    bingo = table("bingo", call="japanese")
    press(bingo)
    brief = bingo.game.brief(bingo.state)
    cards = bingo.session.deck.cards
    assert bingo.state.card.en in brief.answer
    assert brief.next == tuple(cards[at].en for at in bingo.state.order[1:4])
    assert brief.step == (1, 28)
    assert ("set", str(bingo.state.set.number)) in brief.lines
