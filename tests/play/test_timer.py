"""The class sees 1 until the bell; a game's clock stands still while the game does."""

from __future__ import annotations

from altclass.play.timer import GameClock, seconds_left


def test_the_class_sees_1_until_the_bell() -> None:
    assert [seconds_left(10.0, now) for now in (0.0, 9.01, 9.99, 10.0, 99.0)] == [10, 1, 1, 0, 0]


def test_a_paused_game_does_not_grow_older() -> None:
    clock = GameClock()
    clock.at(100.0)
    clock.stop(101.0)
    assert clock.at(104.0) == 1.0
    clock.go_on(105.0)
    assert clock.at(106.5) == 2.5


def test_a_pc_that_slept_an_hour_has_not_played_an_hour() -> None:
    clock = GameClock()
    clock.at(10.0)
    clock.at(12.0)
    assert clock.at(3700.0) == 2.0
    assert clock.at(3701.0) == 3.0


def test_a_resumed_game_goes_on_where_it_stood() -> None:
    clock = GameClock(played=42.0)
    clock.at(5.0)
    assert clock.at(6.0) == 43.0


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    clock = GameClock()
    clock.at(50.0)
    assert clock.at(20.0) == 0.0
