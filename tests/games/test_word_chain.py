"""Word chain as classes play it: no word twice, the last letter counts, the clock waits for the teacher."""

from __future__ import annotations

import pytest

from altclass.play.moves import Move
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play


def say(table: Table, word: str, now: float = 1.0) -> Table:
    return play(table, now, Move("say", (word,)))


@pytest.fixture
def chain(table: NewTable) -> Table:
    """Two teams in turn, first letter A."""
    return play(table("word_chain", teams=2, starts="a", per_turn=10), 0.0, "start")


def test_a_word_begins_with_the_last_letter(chain: Table) -> None:
    say(chain, "apple")
    assert chain.state.letters == "e"
    say(chain, "dog")
    assert chain.state.refusal == "joint"
    assert [said.word for said in chain.state.words] == ["apple"]


def test_a_word_may_not_be_used_twice(chain: Table) -> None:
    for word in ("apple", "eggplant", "tea"):
        say(chain, word)
    say(chain, "apple")
    assert chain.state.refusal == "repeat"
    assert len(chain.state.words) == 3


def test_capitals_and_spaces_do_not_matter(chain: Table) -> None:
    say(chain, " Apple ")
    assert chain.state.words[0].word == "apple"


def test_the_turn_goes_on_with_every_word(chain: Table) -> None:
    assert chain.state.turns.team == 0
    say(chain, "apple")
    assert chain.state.turns.team == 1


def test_a_refused_word_may_be_tried_again_while_the_clock_runs(chain: Table) -> None:
    say(chain, "dog", 2.0)
    assert chain.state.turns.team == 0
    assert chain.game.clock(chain.state) == (10.0, 10.0)
    say(chain, "apple", 3.0)
    assert chain.state.turns.team == 1


def test_a_turn_ends_with_its_clock(chain: Table) -> None:
    assert let_time_pass(chain, 10.0) == ["time_up"]
    assert chain.state.turns.team == 1
    assert chain.state.refusal == "missed"


def test_a_team_without_lives_is_out_and_the_last_one_wins(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, lives=1, starts="a"), 0.0, "start")
    let_time_pass(chain, 10.0)
    assert chain.game.finished(chain.state)
    assert chain.state.turns.out == (0,)


def test_without_lives_the_game_ends_with_its_time(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, minutes=1, per_turn=10, starts="a"), 0.0, "start")
    came = let_time_pass(chain, 300.0)
    assert came == ["time_up"] * 6
    assert chain.game.finished(chain.state)


def test_a_word_no_dictionary_knows_waits_for_the_teacher_and_so_does_the_clock(chain: Table) -> None:
    say(chain, "anpanman", 4.0)
    assert chain.state.phase == "asking"
    assert chain.game.due(chain.state) is None
    play(chain, 34.0, "refuse")
    assert chain.game.clock(chain.state) == (40.0, 10.0)  # six seconds were left, and still are
    assert chain.state.turns.team == 0


def test_the_teacher_may_accept_it_anyway(chain: Table) -> None:
    say(chain, "anpanman")
    play(chain, 2.0, "accept")
    assert [said.word for said in chain.state.words] == ["anpanman"]
    assert chain.state.letters == "n"


def test_the_teacher_may_overrule_a_word(chain: Table) -> None:
    say(chain, "apple")
    play(chain, 2.0, "overrule")
    assert chain.state.words == ()
    assert chain.state.letters == "a"
    assert chain.state.turns.team == 1  # the team that said it has missed its turn


@pytest.mark.parametrize("word", ["a1pple", "りんご", "an!", "àpple", "-"])
def test_only_letters_make_a_word(chain: Table, word: str) -> None:
    say(chain, word)
    assert chain.state.refusal == "unfit"
    assert chain.state.pending == ""


def test_an_unfit_word_is_never_shown(chain: Table) -> None:
    say(chain, "a" + "sshole")
    assert chain.state.refusal == "unfit"
    assert chain.state.pending == ""
    assert "sshole" not in repr(chain.game.brief(chain.state))


def test_a_short_word_may_be_ruled_out(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, least=4, starts="a"), 0.0, "start")
    say(chain, "ant")
    assert chain.state.refusal == "short"


def test_the_last_two_letters_may_count(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, joint="last_two", starts="a"), 0.0, "start")
    say(chain, "apple")
    assert chain.state.letters == "le"
    say(chain, "lemon")
    assert chain.state.letters == "on"


def test_a_letter_no_word_begins_with_gives_way_to_the_one_before(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, joint="last_two", starts="b"), 0.0, "start")
    say(chain, "bulb")
    assert chain.state.letters == "b"  # nothing begins with "lb"


def test_a_category_counts_instead_of_letters(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, joint="category", category="animals"), 0.0, "start")
    say(chain, "dog")
    say(chain, "horse")
    assert len(chain.state.words) == 2
    say(chain, "desk")
    assert chain.state.phase == "asking"


def test_the_words_of_the_deck_may_be_the_category(table: NewTable) -> None:
    chain = play(table("word_chain", "fruit", teams=2, joint="category", category="deck"), 0.0, "start")
    say(chain, "apple")
    say(chain, "horse")
    assert chain.state.phase == "asking"


def test_a_dictionary_may_be_switched_off(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, checked=False, starts="a"), 0.0, "start")
    say(chain, "anpanman")
    assert len(chain.state.words) == 1


def test_every_team_has_its_own_chain_in_a_relay(table: NewTable) -> None:
    chain = play(table("word_chain", teams=3, mode="relay", starts="abc"), 0.0, "start")
    assert chain.state.letters == "a"
    say(chain, "apple")
    say(chain, "egg")
    play(chain, 2.0, Move("turn_to", (1,)))
    assert chain.state.letters == "b"
    say(chain, "bag")
    assert chain.scores == (2, 1, 0)


def test_a_word_of_another_team_may_not_be_used_again(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, mode="relay", starts="aa"), 0.0, "start")
    say(chain, "apple")
    play(chain, 2.0, Move("turn_to", (1,)))
    say(chain, "apple")
    assert chain.state.refusal == "repeat"


def test_the_class_beats_the_clock_together(table: NewTable) -> None:
    chain = play(table("word_chain", mode="together", target=5, starts="a"), 0.0, "start")
    for word in ("apple", "egg", "green", "nine", "eleven"):
        say(chain, word)
    assert chain.game.finished(chain.state)


def test_together_the_clock_may_win(table: NewTable) -> None:
    chain = play(table("word_chain", mode="together", minutes=1, starts="a"), 5.0, "start")
    assert let_time_pass(chain, 65.0) == ["time_up"]
    assert chain.game.finished(chain.state)


@pytest.mark.parametrize(("points", "expected"), [("word", (1, 1)), ("letters", (5, 8)), ("thirds", (1, 2))])
def test_points_by_word_or_by_letters(table: NewTable, points: str, expected: tuple[int, int]) -> None:
    chain = play(table("word_chain", teams=2, points=points, starts="a"), 0.0, "start")
    say(say(chain, "apple"), "eggplant")
    assert chain.scores == expected


def test_a_hint_is_a_picture_of_a_word_the_class_should_know_and_is_spent(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, hints=1, starts="e"), 0.0, "start")
    play(chain, 1.0, "give_hint")
    hint = chain.state.hint
    assert hint is not None
    assert hint.picture
    assert hint.en.startswith("e")
    assert not chain.play(Move("give_hint"), 2.0)


def test_a_pass_costs_no_life(table: NewTable) -> None:
    chain = play(table("word_chain", teams=2, lives=1, passes=1, starts="a"), 0.0, "start")
    play(chain, 3.0, "pass_turn")
    assert chain.state.turns.team == 1
    assert chain.state.turns.lives == (1, 1)


def test_the_teachers_own_first_letters_come_first_and_all_differ(table: NewTable) -> None:
    chain = table("word_chain", teams=4, mode="relay", starts="z")
    assert chain.state.settings.starts[0] == "z"
    assert len(set(chain.state.settings.starts)) == 4


def test_a_stray_press_of_the_clicker_costs_no_team_a_life(chain: Table) -> None:
    assert chain.game.advance(chain.state) is None


def test_the_teacher_sees_words_that_would_fit(chain: Table) -> None:
    brief = chain.game.brief(chain.state)
    assert brief.now == "a"
    assert brief.answer.startswith("a")
    assert brief.next
    assert all(word.startswith("a") for word in brief.next)


def test_only_a_word_that_was_taken_is_spoken(chain: Table) -> None:
    assert chain.game.speak(chain.state) == ()
    say(chain, "apple")
    assert [spoken.text for spoken in chain.game.speak(chain.state)] == ["apple"]
    say(chain, "exxxxx")
    assert chain.state.phase == "asking"
    assert chain.game.speak(chain.state) == ()
