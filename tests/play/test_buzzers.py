"""Who pressed first: by the time of the press, and never by luck."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from altclass.play.buzzers import RESOLUTION, Buzzers

PRESSES = st.lists(st.tuples(st.integers(-1, 9), st.floats(0, 100)), max_size=30)


def after(teams: int, *presses: tuple[int, float]) -> Buzzers:
    buzzers = Buzzers(teams)
    for team, at in presses:
        buzzers = buzzers.press(team, at)
    return buzzers


def test_the_teams_stand_in_the_order_of_their_presses() -> None:
    buzzers = after(4, (2, 10.0), (0, 10.5), (3, 11.0))
    assert buzzers.places == ((2,), (0,), (3,))
    assert buzzers.waiting == (1,)


def test_a_press_that_is_heard_late_keeps_its_own_time() -> None:
    assert after(3, (0, 10.5), (1, 10.0)).places == ((1,), (0,))


def test_a_team_that_hammers_on_its_button_keeps_its_first_press() -> None:
    once = after(3, (1, 10.0))
    assert once.press(1, 9.0) is once
    assert after(3, (0, 9.0), (1, 10.0), (0, 12.0)).places == ((0,), (1,))


def test_two_presses_that_no_keyboard_can_tell_apart_are_a_tie() -> None:
    buzzers = after(4, (3, 10.0), (1, 10.0 + RESOLUTION / 2), (0, 10.1))
    assert buzzers.places == ((1, 3), (0,))
    assert buzzers.ranks == (1, 3)


def test_a_row_of_close_presses_is_not_one_long_tie() -> None:
    step = RESOLUTION * 0.75
    assert after(4, *((team, team * step) for team in range(4))).places == ((0, 1), (2, 3))


def test_a_team_that_does_not_play_has_no_buzzer() -> None:
    buzzers = Buzzers(2)
    assert buzzers.press(2, 1.0) is buzzers
    assert buzzers.press(-1, 1.0) is buzzers


@given(PRESSES, st.randoms())
def test_what_counts_is_the_time_and_not_the_order_of_the_cables(told: list[tuple[int, float]], chance: object) -> None:
    firsts = {team: min(at for other, at in told if other == team) for team, _ in told if 0 <= team < 8}
    there = list(firsts.items())
    buzzers = after(8, *there)
    assert after(8, *reversed(there)).places == buzzers.places
    assert sorted(team for place in buzzers.places for team in place) == sorted(firsts)
    began = [min(firsts[team] for team in place) for place in buzzers.places]
    assert began == sorted(began)
