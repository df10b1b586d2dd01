"""The keyword game as it is run: repeat every word to the beat, and at the keyword grab or clap."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

import msgspec
import pytest

from altclass.host.examine import drawn, first_marks, tells
from altclass.play.moves import Move, Spoken
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play

DEALS = 10_000


def calling(table: Table) -> Table:
    """The keyword is known, and the words come."""
    return play(table, 0.0, "announce", "go")


def to_the_keyword(table: Table, now: float = 600.0) -> Table:
    """Let the words come until the keyword was called."""
    let_time_pass(table, now)
    assert table.state.phase == "caught"
    return table


def even(counts: Counter[int], kinds: int) -> bool:
    """Chi-square: whether all kinds come equally often (a fair draw fails less than once in ten thousand)."""
    expected = counts.total() / kinds
    off: float = sum((counts[kind] - expected) ** 2 / expected for kind in range(kinds))
    return off < kinds + 4 * math.sqrt(2 * kinds) + 8


def test_nobody_in_the_class_knows_the_keyword_before_it_is_told(table: NewTable) -> None:
    caller = table("keyword_caller")
    keyword = caller.game.brief(caller.state).answer
    assert keyword
    assert caller.game.speak(caller.state) == ()
    play(caller, 0.0, "announce")
    assert caller.game.brief(caller.state).answer == keyword
    assert caller.game.speak(caller.state) == (Spoken(keyword),)


def test_the_next_keyword_stands_on_the_teachers_screen_and_is_not_marked_for_the_class(table: NewTable) -> None:
    caller = table("keyword_caller")
    picture = drawn(caller.game, caller.session, caller.state, (1280, 800))
    outlines = {getattr(mark, "outline", "") for piece in picture.sheet.pieces for mark in piece.marks}
    assert "accent" not in outlines


def test_to_the_beat_a_word_comes_with_every_bar(table: NewTable) -> None:
    caller = calling(table("keyword_caller", tempo=60, faster=False, shortest=3))
    assert let_time_pass(caller, 1.9) == ["beat_on"]
    assert caller.state.word == -1  # two claps count in
    let_time_pass(caller, 2.0)
    first = caller.state.word
    let_time_pass(caller, 5.9)
    assert caller.state.word == first
    assert caller.state.beat == 3
    let_time_pass(caller, 6.0)
    assert caller.state.at == 1


def test_without_claps_words_come_twice_as_fast(table: NewTable) -> None:
    caller = calling(table("keyword_caller", tempo=60, faster=False, claps=False, shortest=3))
    let_time_pass(caller, 4.0)
    assert caller.state.at == 1


def test_words_come_faster_and_faster_and_never_too_fast_to_say(table: NewTable) -> None:
    caller = calling(table("keyword_caller", tempo=160, shortest=20, longest=20))
    lengths = []
    while caller.state.phase == "calling":
        lengths.append(caller.state.beat_length)
        due = caller.game.due(caller.state)
        assert due is not None
        play(caller, due.at, due.move)
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[-1] == pytest.approx(0.36)


def test_the_claps_are_heard_and_the_word_is_not_cut_off_by_them(table: NewTable) -> None:
    caller = calling(table("keyword_caller", tempo=60, faster=False, shortest=3))
    let_time_pass(caller, 2.0)
    said, game = caller.game.speak(caller.state), caller.game
    assert game.heard(caller.state) == ""
    let_time_pass(caller, 4.0)
    assert game.heard(caller.state) == "clap"
    assert game.speak(caller.state) == said  # the same words again are not said again


def test_at_the_keyword_the_round_ends_and_the_card_is_shown(table: NewTable) -> None:
    caller = to_the_keyword(calling(table("keyword_caller")))
    assert caller.state.word in caller.state.keywords
    seen = first_marks(caller.game, caller.session, caller.state, (1280, 800))
    assert tells(seen, caller.state.cards[caller.state.word].en)


def test_between_the_call_and_the_card_there_is_a_beat_to_grab(table: NewTable) -> None:
    caller = calling(table("keyword_caller", caller="press", shortest=1, longest=1))
    play(caller, 1.0, "call_next")
    assert caller.state.word in caller.state.keywords
    assert caller.state.phase == "calling"
    assert caller.game.advance(caller.state) == Move("catch")


def test_by_ear_the_called_word_is_not_on_the_screen(table: NewTable) -> None:
    caller = calling(table("keyword_caller", screen="keyword", caller="press", shortest=3))
    word = caller.state.cards[caller.state.word].en
    assert not tells(first_marks(caller.game, caller.session, caller.state, (1280, 800)), word)


def test_runs_are_as_long_as_the_teacher_allows_and_no_word_comes_twice_running(table: NewTable) -> None:
    for seed in range(60):
        caller = calling(table("keyword_caller", seed=seed, shortest=3, longest=6))
        run, keywords = caller.state.run, caller.state.keywords
        assert 3 <= len(run) - 1 <= 6
        assert run[-1] in keywords
        assert not set(run[:-1]) & set(keywords)
        assert all(one != other for one, other in pairwise(run))


def test_bounds_the_wrong_way_round_are_put_right(table: NewTable) -> None:
    caller = calling(table("keyword_caller", shortest=9, longest=2))
    assert 2 <= len(caller.state.run) - 1 <= 9


def test_every_length_of_run_and_every_other_word_is_equally_likely(table: NewTable) -> None:
    caller = table("keyword_caller")
    run_of, session = caller.game.rules.run_of, caller.session
    runs = [run_of(session, number, 6, (0,)) for number in range(DEALS)]
    assert even(Counter(len(run) - 3 for run in runs), 8)
    assert even(Counter(run[0] - 1 for run in runs), 5)


def test_with_two_keywords_either_may_end_the_round(table: NewTable) -> None:
    caller = table("keyword_caller", keywords=2)
    ends = Counter(caller.game.rules.run_of(caller.session, number, 6, (0, 1))[-1] for number in range(DEALS))
    assert even(ends, 2)
    assert len(calling(caller).state.keywords) == 2


def test_every_card_becomes_the_keyword_equally_often(table: NewTable) -> None:
    caller = table("keyword_caller")
    sessions = (msgspec.structs.replace(caller.session, seed=seed) for seed in range(DEALS))
    assert even(Counter(session.random("keywords").sample(range(6), 6)[0] for session in sessions), 6)


def test_no_keyword_comes_back_before_all_words_were_keywords(table: NewTable) -> None:
    caller = table("keyword_caller", cards=4, rounds=6, caller="press", shortest=1, longest=1)
    keywords = []
    while not caller.game.finished(caller.state):
        if caller.state.phase == "announced":
            keywords += caller.state.keywords
        move = caller.game.advance(caller.state)
        assert move is not None
        play(caller, 1.0, move)
    assert len(keywords) == 6
    assert sorted(keywords[:4]) == [0, 1, 2, 3]


def test_a_pupil_chooses_the_keyword(table: NewTable) -> None:
    caller = play(table("keyword_caller"), 0.0, Move("choose", (3,)))
    assert caller.state.phase == "announced"
    assert caller.state.keywords == (2,)
    two = play(table("keyword_caller", keywords=2), 0.0, Move("choose", (3,)), "announce")
    assert two.state.keywords[0] == 2
    assert len(set(two.state.keywords)) == 2


def test_a_pupil_calls_and_the_program_says_nothing(table: NewTable) -> None:
    caller = play(table("keyword_caller", caller="pupil"), 0.0, Move("choose", (2,)), "go", Move("call", (1,)))
    assert caller.game.speak(caller.state) == ()
    assert caller.state.phase == "calling"
    play(caller, 1.0, Move("call", (2,)))
    assert caller.state.phase == "caught"


def test_a_pupils_keyword_that_nobody_touched_is_shown_by_the_press(table: NewTable) -> None:
    caller = play(table("keyword_caller", caller="pupil"), 0.0, "announce", "go")
    assert caller.game.advance(caller.state) == Move("catch")


def test_where_the_teacher_speaks_the_program_only_keeps_the_beat(table: NewTable) -> None:
    caller = calling(table("keyword_caller", voice=False, shortest=3))
    let_time_pass(caller, 2.0)
    assert caller.game.speak(caller.state) == ()
    assert caller.game.heard(caller.state) == "tick"
    assert caller.game.brief(caller.state).now == caller.state.cards[caller.state.word].en


def test_taken_back_the_round_begins_with_the_same_words_again(table: NewTable) -> None:
    caller = to_the_keyword(calling(table("keyword_caller")))
    run = caller.state.run
    caller.take_back(to=1)
    assert caller.state.phase == "announced"
    assert play(caller, 0.0, "go").state.run == run


def test_after_the_last_round_the_words_the_class_heard_are_counted(table: NewTable) -> None:
    caller = to_the_keyword(calling(table("keyword_caller", rounds=1)))
    words = len(caller.state.run)
    play(caller, 700.0, "next_round")
    assert caller.game.finished(caller.state)
    assert caller.state.words == words
