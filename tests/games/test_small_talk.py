"""Small talk as it is run: think, talk, stop, count, help, move to a new partner, talk again."""

from __future__ import annotations

import pytest

from altclass.host.examine import drawn, first_marks, tells
from altclass.play.moves import Clock, Move, Spoken
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play

DECK = "small-talk"


def talking(table: Table, now: float = 0.0) -> Table:
    """The first pair talks."""
    return play(table, now, "go_on", "talk")


def pages(table: Table, *, count: int | None = None) -> list[str]:
    """All pages to the end, by one button and the clock."""
    seen, now = [table.state.page], 0.0
    while not table.game.finished(table.state):
        if table.state.page == "count" and count and table.state.words is None:
            play(table, now, Move("count", (count,)))
        move, due = table.game.advance(table.state), table.game.due(table.state)
        now = now + 1.0 if move else due.at if due else now
        play(table, now, move or Move("time_up"))
        seen.append(table.state.page)
    return seen


def test_one_round_after_the_other_with_help_in_the_middle(table: NewTable) -> None:
    talk = table("small_talk", DECK, rounds=2)
    first = ["ready", "topic", "talk", "stop", "help", "move"]
    assert pages(talk) == [*first, "topic", "talk", "stop", "over"]


def test_help_comes_once_after_each_round_or_never(table: NewTable) -> None:
    for when, times in (("half", 1), ("each", 3), ("never", 0)):
        assert pages(table("small_talk", DECK, rounds=4, help=when)).count("help") == times


def test_after_the_time_to_think_the_talk_begins_by_itself(table: NewTable) -> None:
    talk = play(table("small_talk", DECK, think=15, seconds=60), 0.0, "go_on")
    assert talk.game.clock(talk.state) == Clock(15.0, 15.0)
    assert let_time_pass(talk, 15.0) == ["time_up"]
    assert talk.state.page == "talk"
    assert talk.game.clock(talk.state) == Clock(75.0, 60.0)


def test_without_a_time_to_think_the_class_waits_for_the_press(table: NewTable) -> None:
    talk = play(table("small_talk", DECK, think=0), 0.0, "go_on")
    assert let_time_pass(talk, 600.0) == []
    assert talk.game.advance(talk.state) == Move("talk")


def test_no_press_ends_a_talk_but_the_clock_does(table: NewTable) -> None:
    talk = talking(table("small_talk", DECK, seconds=60))
    assert talk.game.advance(talk.state) is None
    let_time_pass(talk, 60.0)
    assert talk.state.page == "stop"


def test_a_talk_that_goes_well_gets_half_a_minute_more(table: NewTable) -> None:
    talk = play(talking(table("small_talk", DECK, seconds=60)), 50.0, "more_time")
    assert let_time_pass(talk, 89.0) == []
    let_time_pass(talk, 90.0)
    assert talk.state.page == "stop"


def test_each_round_may_be_longer_than_the_one_before(table: NewTable) -> None:
    talk = talking(table("small_talk", DECK, seconds=60, longer=20, help="never"))
    play(talk, 10.0, "stop", "go_on", "go_on", "talk")
    assert talk.game.clock(talk.state) == Clock(90.0, 80.0)


def test_a_silent_start_and_end_have_no_bell(table: NewTable) -> None:
    talk = play(table("small_talk", DECK), 0.0, "go_on")
    for move in ("talk", "stop"):
        assert talk.game.heard(talk.state) == ""
        play(talk, 1.0, move)
    assert talk.game.heard(talk.state) == ""


def test_with_a_bell_start_and_end_are_heard(table: NewTable) -> None:
    talk = talking(table("small_talk", DECK, silent=False))
    assert talk.game.heard(talk.state) == "start"
    play(talk, 1.0, "stop")
    assert talk.game.heard(talk.state) == "time_up"


def test_partners_move_on_the_plan_before_the_next_round(table: NewTable) -> None:
    talk = play(table("small_talk", DECK, help="never"), 0.0, Move("away", (12,)), "go_on", "talk", "stop", "go_on")
    assert talk.state.page == "move"
    picture = drawn(talk.game, talk.session, talk.state, (1280, 800))
    arrows = [piece for piece in picture.sheet.pieces if piece.id.startswith("step:")]
    assert len(arrows) == len(talk.state.partners.steps()) == 16


def test_a_seat_can_be_empty_and_taken_after_all_but_the_room_not(table: NewTable) -> None:
    talk = play(table("small_talk", DECK, pupils=3), 0.0, Move("away", (2,)))
    assert talk.state.partners.here == {1, 3}
    assert not talk.play(Move("away", (1,)), 1.0)
    assert not talk.play(Move("away", (4,)), 1.0)
    play(talk, 2.0, Move("away", (2,)))
    assert talk.state.partners.here == {1, 2, 3}


def test_the_topic_stays_for_every_partner_or_is_new_each_round(table: NewTable) -> None:
    for way, same in (("same", True), ("new", False)):
        talk = talking(table("small_talk", DECK, topic=way, help="never"))
        before = talk.state.topic
        play(talk, 10.0, "stop", "go_on", "go_on")
        assert (talk.state.topic == before) is same


def test_the_teachers_own_topics_come_in_their_order(table: NewTable) -> None:
    talk = play(table("small_talk", DECK, topics="Our trip, Dogs"), 0.0, "go_on")
    assert tells(first_marks(talk.game, talk.session, talk.state, (1280, 800)), "Our trip")
    play(talk, 1.0, "other_topic")
    assert talk.state.topic == "Dogs"


def test_our_topics_stand_in_the_manifest_in_both_languages(table: NewTable) -> None:
    game = table("small_talk", DECK).game
    told = tuple(game.manifest.text[f"topic_{number + 1}"].en for number in range(len(game.rules.TOPICS)))
    assert told == game.rules.TOPICS


def test_phrases_are_on_the_screen_while_the_class_talks(table: NewTable) -> None:
    talk = talking(table("small_talk", DECK, phrases=2))
    seen = first_marks(talk.game, talk.session, talk.state, (1280, 800))
    assert all(tells(seen, card.en) for card in talk.state.shown)
    assert len(talk.state.shown) == 2


def test_a_deck_with_words_and_phrases_helps_with_its_phrases(table: NewTable) -> None:
    talk = table("small_talk", DECK)
    assert all(card.part == "phrase" for card in talk.state.phrases)
    assert table("small_talk", "animals").state.phrases


def test_a_phrase_is_said_and_the_next_press_goes_on(table: NewTable) -> None:
    talk = play(table("small_talk", DECK), 0.0, "go_on")
    assert talk.game.speak(talk.state) == ()
    play(talk, 1.0, "say_phrase")
    assert talk.game.speak(talk.state) == (Spoken(talk.state.shown[0].en),)
    play(talk, 2.0, "talk")
    assert talk.game.speak(talk.state) == ()


def test_other_phrases_bring_the_whole_deck_in_turn(table: NewTable) -> None:
    talk = play(table("small_talk", DECK, phrases=6), 0.0, "go_on")
    seen = set(talk.state.shown)
    for _ in range(2):
        play(talk, 1.0, "other_phrases")
        seen |= set(talk.state.shown)
    assert seen == set(talk.state.phrases)


def test_help_shows_what_the_phrases_mean(table: NewTable) -> None:
    talk = play(talking(table("small_talk", DECK, phrases=2)), 10.0, "stop", "go_on")
    assert talk.state.page == "help"
    seen = first_marks(talk.game, talk.session, talk.state, (1920, 1080))
    assert all(tells(seen, card.ja_plain) for card in talk.state.shown)


@pytest.mark.parametrize(("words", "beaten"), [(120, False), (180, False), (181, True)])
def test_the_class_beats_the_record_it_brought_along(table: NewTable, words: int, beaten: bool) -> None:
    talk = play(talking(table("small_talk", DECK, count=True, record=180)), 60.0, "stop", Move("count", (words,)))
    assert talk.state.beaten is beaten
    assert (talk.game.heard(talk.state) == "applause") is beaten


def test_the_second_round_is_measured_by_the_best_so_far(table: NewTable) -> None:
    talk = play(talking(table("small_talk", DECK, count=True, help="never")), 60.0, "stop", Move("count", (150,)))
    assert not talk.state.beaten  # a first count is nobody's defeat
    play(talk, 61.0, "go_on", "go_on", "talk", "stop", Move("count", (160,)))
    assert talk.state.record == 150
    assert talk.state.beaten


def test_a_wrong_count_is_put_right_by_the_right_one(table: NewTable) -> None:
    talk = play(talking(table("small_talk", DECK, count=True)), 60.0, "stop", Move("count", (1500,)))
    play(talk, 61.0, Move("count", (150,)))
    assert talk.state.counts == ((0, 150),)
    assert not talk.play(Move("count", (0,)), 62.0)


def test_a_count_may_be_left_out(table: NewTable) -> None:
    assert pages(table("small_talk", DECK, rounds=1, count=True))[-2:] == ["count", "over"]


def test_without_counting_there_is_no_page_for_it(table: NewTable) -> None:
    talk = play(talking(table("small_talk", DECK)), 60.0, "stop")
    assert not talk.play(Move("count", (100,)), 61.0)
    assert "count" not in pages(table("small_talk", DECK))
