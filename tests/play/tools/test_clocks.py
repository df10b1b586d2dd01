"""Countdown and stopwatch: told the time, never asking for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from altclass.play.moves import Clock, Move
from altclass.play.tools.countdown import LEAST, MOST, PRESETS, Countdown
from altclass.play.tools.stopwatch import Stopwatch
from tests.play.tools.telling import after


def test_one_press_starts_a_countdown() -> None:
    for number, seconds in enumerate(PRESETS, 1):
        press = next(press for press in Countdown().presses() if press.key == str(number))
        assert after(Countdown(), press.move, now=7.0).clock() == Clock(7.0 + seconds, seconds)


def test_a_countdown_that_is_stopped_goes_on_where_it_was() -> None:
    at = Countdown().preset(60, now=0.0).go(now=20.0)
    assert at.seconds(500.0) == 40
    assert at.go(now=500.0).clock() == Clock(540.0, 60)


def test_a_countdown_that_is_over_lies_ready_again() -> None:
    at = Countdown().preset(30, now=0.0)
    assert at.over(30.0)
    assert at.go(now=33.0) == Countdown(30, 30.0)


def test_time_is_added_while_it_runs() -> None:
    at = Countdown().preset(60, now=0.0)
    assert at.longer(now=1.5).seconds(1.5) == 60
    assert at.longer(now=0.0).seconds(0.0) == 90
    assert at.shorter(now=1.0).seconds(1.0) == 50


@given(st.lists(st.sampled_from(("longer", "shorter", "go", "again")), max_size=60), st.floats(0, 100))
def test_a_countdown_stays_within_ten_seconds_and_an_hour(moves: list[str], step: float) -> None:
    at, now = Countdown(), 0.0
    for move in moves:
        at = after(at, move, now=now)
        assert LEAST <= at.total <= MOST
        assert 0 <= at.seconds(now) <= at.total + 1e-6
        now += step


def test_the_stopwatch_counts_only_while_it_runs() -> None:
    at = Stopwatch().go(now=10.0).split(now=12.0).go(now=15.0)
    assert at.seconds(99.0) == 5.0
    assert at.splits == (2.0,)
    assert at.split(now=99.0) == at
    assert at.go(now=100.0).seconds(101.0) == 6.0
    assert after(at, Move("again")) == Stopwatch()
