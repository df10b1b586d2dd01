"""Three-hint quiz as it is run: hints one by one, falling points, hands or whispers or locked answers."""

from __future__ import annotations

import msgspec
import pytest

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.library import deck
from altclass.content.ruby import plain
from altclass.content.telling import tells
from altclass.host import examine
from altclass.play.game import load_game
from altclass.play.moves import Move, Spoken
from altclass.play.session import new_session
from altclass.play.shelf import folder_of
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play


def right(team: int) -> Move:
    return Move("team_got_it", (team,))


def lock(team: int) -> Move:
    return Move("lock", (team,))


@pytest.mark.parametrize(("hints", "points"), [(1, 3), (2, 2), (3, 1)])
def test_points_fall_with_every_hint(table: NewTable, hints: int, points: int) -> None:
    quiz = play(table("three_hints", teams=2), 0.0, *["next_hint"] * hints, right(1))
    assert quiz.scores == (0, points)


def test_after_the_third_hint_comes_the_answer(table: NewTable) -> None:
    quiz = play(table("three_hints"), 0.0, *["next_hint"] * 3)
    assert not quiz.play(Move("next_hint"), 1.0)
    assert quiz.game.advance(quiz.state) == Move("reveal")


def test_with_hands_one_team_answers_and_the_word_is_over(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=3), 0.0, "next_hint", right(0))
    assert quiz.state.phase == "answer"
    assert not quiz.play(right(1), 1.0)


def test_with_whispers_every_group_may_score_and_nobody_hears_the_answer(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=3, answer="whisper"), 0.0, "next_hint", right(0))
    assert quiz.state.phase == "asking"
    assert quiz.game.speak(quiz.state) == ()
    play(quiz, 1.0, "next_hint", right(2))
    assert quiz.scores == (3, 0, 2)
    assert quiz.state.done == (0, 2)


def test_a_group_that_has_whispered_it_cannot_whisper_again(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=3, answer="whisper"), 0.0, "next_hint", right(0))
    assert not quiz.play(right(0), 1.0)


def test_when_all_groups_know_it_the_answer_is_shown(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=2, answer="whisper"), 0.0, "next_hint", right(1), right(0))
    assert quiz.state.phase == "answer"


def test_a_locked_answer_counts_what_it_was_worth_when_it_was_locked(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=3, answer="write"), 0.0, "next_hint", lock(2), "next_hint", lock(0))
    assert quiz.scores == (0, 0, 0)
    play(quiz, 1.0, "next_hint", "reveal", right(2), right(0))
    assert quiz.scores == (2, 0, 3)


def test_a_locked_answer_cannot_be_changed(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=2, answer="write"), 0.0, "next_hint", lock(0))
    assert not quiz.play(lock(0), 1.0)
    assert not quiz.play(right(0), 1.0)


def test_who_locked_nothing_gets_nothing(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=2, answer="write"), 0.0, "next_hint", lock(0), "reveal")
    assert not quiz.play(right(1), 1.0)
    play(quiz, 1.0, right(0))
    assert not quiz.play(right(0), 1.0)
    assert quiz.scores == (3, 0)


def test_a_wrong_answer_costs_nothing(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=2), 0.0, "next_hint", "not_this_time", "next_hint", right(0))
    assert quiz.scores == (2, 0)


def test_the_class_together_gathers_points(table: NewTable) -> None:
    quiz = play(table("three_hints"), 0.0, "next_hint", "got_it", "next_word", "next_hint", "got_it")
    assert quiz.state.class_points == 5


def test_no_word_is_asked_twice_and_the_quiz_ends(table: NewTable) -> None:
    quiz = table("three_hints", words=5)
    asked = set()
    while move := quiz.game.advance(quiz.state):
        assert quiz.play(move, 0.0)
        asked.add(quiz.state.card.en)
    assert len(asked) == 5
    assert quiz.game.finished(quiz.state)


def test_hints_come_by_themselves_where_the_teacher_wants_it(table: NewTable) -> None:
    quiz = play(table("three_hints", pace=10), 0.0, "next_hint")
    assert let_time_pass(quiz, 60.0) == ["next_hint", "next_hint", "reveal"]


def test_an_answer_stops_the_clock_and_it_goes_on_where_it_stood(table: NewTable) -> None:
    quiz = play(table("three_hints", pace=10), 0.0, "next_hint")
    play(quiz, 4.0, "hands_up")
    assert quiz.game.due(quiz.state) is None
    play(quiz, 60.0, "not_this_time")
    due = quiz.game.due(quiz.state)
    assert due is not None
    assert due.at == 66.0


def test_a_hint_is_read_once_and_the_word_only_with_the_answer(table: NewTable) -> None:
    quiz = play(table("three_hints", teams=2), 0.0, "next_hint")
    (said,) = quiz.game.speak(quiz.state)
    assert said.text == quiz.state.told[0].said
    play(quiz, 0.0, "not_this_time")
    assert quiz.game.speak(quiz.state) == ()
    play(quiz, 0.0, "reveal")
    assert quiz.game.speak(quiz.state) == (Spoken(quiz.state.card.en),)


def test_a_quiet_quiz_reads_no_hints(table: NewTable) -> None:
    quiz = play(table("three_hints", aloud=False), 0.0, "next_hint")
    assert quiz.game.speak(quiz.state) == ()
    assert set(quiz.game.will_say(quiz.session)) == {card.en for card in quiz.state.cards}


@pytest.mark.parametrize("deck_id", ["animals", "about-me", "irregular-verbs-1", "countries", "at-the-shop"])
@pytest.mark.parametrize("last", ["spelling", "japanese"])
def test_nothing_on_the_screen_tells_the_word_before_the_answer(table: NewTable, deck_id: str, last: str) -> None:
    quiz = table("three_hints", deck_id, words=30, last=last, teams=4)
    while move := quiz.game.advance(quiz.state):
        state = quiz.state
        if state.open:
            seen = examine.first_marks(quiz.game, quiz.session, state, (1024, 768))
            hints = [mark.words for mark in seen if mark.piece.startswith("hint")]
            assert hints
            assert not any(tells(text, state.card) for text in hints), (state.card.en, hints)
            assert not examine.pictures(examine.drawn(quiz.game, quiz.session, state, (1024, 768)).sheet.pieces)
        assert quiz.play(move, 0.0)


def test_who_am_i_speaks_in_the_first_person(table: NewTable) -> None:
    quiz = play(table("three_hints", "colours", ask="who"), 0.0, *["next_hint"] * 3)
    assert any(hint.en.startswith("I ") for hint in quiz.state.told)


def test_a_teachers_own_hints_are_told_in_their_order() -> None:
    game = load_game(folder_of("three_hints"))
    cards = tuple(
        Card(name, sentence_en=f"Hint one of {number}. / Hint two. / Hint three.")
        for number, name in enumerate(("Ken", "Mei", "Tom"))
    )
    own = Deck("own", {"en": "Our school"}, cards)
    quiz = play(Table(game, new_session(game.manifest, own, seed=1)), 0.0, *["next_hint"] * 3)
    number = [card.en for card in cards].index(quiz.state.card.en)
    assert [hint.en for hint in quiz.state.told] == [f"Hint one of {number}.", "Hint two.", "Hint three."]


def test_a_deck_without_pictures_or_sentences_is_enough() -> None:
    game = load_game(folder_of("three_hints"))
    fruit = deck("fruit")
    bare = tuple(msgspec.structs.replace(c, picture="", sentence_en="", key="", ja="") for c in fruit.cards)
    quiz = Table(game, new_session(game.manifest, msgspec.structs.replace(fruit, cards=bare), seed=1))
    play(quiz, 0.0, *["next_hint"] * 3, "reveal")
    assert quiz.state.phase == "answer"


def test_every_word_has_the_same_chance_to_be_first() -> None:
    """Chi-square on 3,000 deals over the vegetables (p > 0.001)."""
    game = load_game(folder_of("three_hints"))
    cards = deck("vegetables")
    counts = dict.fromkeys((card.en for card in cards.cards), 0)
    session = new_session(game.manifest, cards, options={"words": 2}, seed=0)
    for seed in range(3000):
        chance = msgspec.structs.replace(session, seed=seed).random("words")
        counts[chance.sample(cards.cards, 2)[0].en] += 1
    expected = 3000 / len(counts)
    assert sum((count - expected) ** 2 / expected for count in counts.values()) < 40.8  # 17 degrees of freedom


def test_the_teacher_sees_the_answer_and_the_hints_to_come(table: NewTable) -> None:
    quiz = play(table("three_hints"), 0.0, "next_hint")
    brief = quiz.game.brief(quiz.state)
    assert quiz.state.card.en in brief.answer
    assert brief.next[:2] == tuple(hint.en for hint in quiz.state.hints[0].hints[1:])


@pytest.mark.parametrize("deck_id", ["connectives", "at-the-airport", "animals", "directions", "sounds-r-l-2"])
@pytest.mark.parametrize("pace", [0, 20])
def test_eight_teams_at_4_to_3_still_see_all_three_hints(table: NewTable, deck_id: str, pace: int) -> None:
    quiz = table("three_hints", deck_id, words=30, teams=8, pace=pace)
    rounds = 0
    for step in range(60):
        if quiz.state.open and quiz.state.hint == 3:
            seen = {mark.words for mark in examine.first_marks(quiz.game, quiz.session, quiz.state, (1024, 768))}
            assert {plain(hint.en) for hint in quiz.state.told} <= seen
            rounds += 1
        told = quiz.state.open and quiz.state.hint < 3
        quiz.play(Move("next_hint") if told else quiz.game.advance(quiz.state) or Move("finish"), float(step))
    assert rounds > 3
