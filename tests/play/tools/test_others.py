"""Scoreboard, dice, wheel, light, routine, goal, pen and spotlight, as a class would use them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from altclass.play.moves import Move
from altclass.play.tools.dice import FACES, Dice
from altclass.play.tools.draw import Draw
from altclass.play.tools.goal import Goal
from altclass.play.tools.light import Light
from altclass.play.tools.pen import Pen
from altclass.play.tools.routine import QUESTIONS, Routine
from altclass.play.tools.scoreboard import Scoreboard
from altclass.play.tools.spotlight import LEAST, MOST, Spotlight
from altclass.play.tools.tool import Told
from altclass.play.tools.wheel import Wheel
from tests.play.tools.telling import after


def test_a_team_gets_a_point_and_nobody_goes_below_nothing() -> None:
    at = after(Scoreboard(), Move("more", (1,)), Move("more", (1,)), Move("less", (1,)), Move("less", (0,)))
    assert at.points == (0, 1, 0, 0)
    assert after(at, Move("more", (4,))) is at


def test_there_are_two_to_eight_teams() -> None:
    assert len(after(Scoreboard(), *["more_teams"] * 9).points) == 8
    assert len(after(Scoreboard(), *["fewer_teams"] * 9).points) == 2


def test_another_class_begins_at_nothing_with_as_many_teams() -> None:
    assert after(Scoreboard((3, 1, 2)), "zero").points == Scoreboard((3, 1, 2)).anew().points == (0, 0, 0)


def test_each_press_makes_the_class_quieter_and_then_it_may_talk_again() -> None:
    lamps = [after(Light(), *["next"] * times).lamp for times in range(4)]
    assert lamps == ["green", "yellow", "red", "green"]


def test_every_face_of_a_die_falls_as_often_as_any_other() -> None:
    for faces in FACES:
        counts: Counter[int] = Counter()
        chance = Random(faces)
        for _ in range(10_000):
            counts.update(Dice(1, faces).roll(chance=chance, now=0.0).shown)
        wanted = 10_000 / faces
        chi_square = sum((counts[face] - wanted) ** 2 / wanted for face in range(1, faces + 1))
        assert chi_square < faces + 4 * (2 * faces) ** 0.5
        assert set(counts) == set(range(1, faces + 1))


@given(st.lists(st.sampled_from(("more_faces", "fewer_faces", "roll")), max_size=20), st.integers(1, 3))
def test_as_many_dice_are_shown_as_were_asked_for(moves: list[str], count: int) -> None:
    at = after(Dice(), Move("many", (count,)), *moves, "roll")
    assert len(at.shown) == count
    assert all(1 <= face <= at.faces for face in at.shown)


def test_every_entry_of_the_wheel_is_as_likely() -> None:
    chance, at = Random(5), Wheel(tuple("abcdefgh"))
    counts = Counter(at.spin(chance=chance, now=0.0).at for _ in range(10_000))
    assert sum((counts[n] - 1250) ** 2 / 1250 for n in range(8)) < 24.3  # 7 degrees of freedom, one in a thousand


def test_entries_come_from_the_keyboard_or_from_the_deck() -> None:
    at = after(Wheel(), "write", Move("add", ("sing, dance、jump",)), Move("add", ("sing",)), "done")
    assert at.entries == ("sing", "dance", "jump")
    assert after(at, "from_deck").entries == ("dog", "cat", "bird")


def test_an_entry_nobody_could_read_is_not_taken() -> None:
    at = after(Wheel(), "write", Move("add", ("x" * 41,)), Move("add", ("あ" * 21,)), Move("add", ("あ" * 20,)))
    assert at.entries == ("あ" * 20,)


def test_whoever_had_a_turn_can_leave_the_wheel() -> None:
    at = after(Wheel(("a", "b", "c")), "spin")
    assert len(after(at, "drop").entries) == 2
    assert after(at, "drop", "drop").entries == after(at, "drop").entries


def test_the_routine_asks_four_things_and_then_shows_them_together() -> None:
    at = after(Routine(), "go_on", "go_on", "go_on", "go_on", "go_on", Move("choose", ("rainy",)), "go_on")
    assert at.question == "feelings"
    at = after(at, Move("choose", ("happy",)), "go_on")
    assert (at.question, at.weather, at.feeling) == ("", "rainy", "happy")


def test_the_routine_can_be_mixed_and_still_asks_everything() -> None:
    orders = {after(Routine(), "mix", seed=seed).order for seed in range(40)}
    assert len(orders) > 5
    assert all(sorted(order) == sorted(QUESTIONS) for order in orders)


def test_on_another_day_the_routine_begins_anew() -> None:
    monday = Routine().opened(Told(0.0, Random(1), today=date(2026, 6, 1)))
    asked = after(monday, "go_on", "go_on")
    assert asked.opened(Told(0.0, Random(1), today=date(2026, 6, 1))) == asked
    assert asked.opened(Told(0.0, Random(1), today=date(2026, 6, 2))).step == 0
    assert monday.day == date(2026, 6, 1)


def test_only_what_happens_is_heard_not_what_is_set_up() -> None:
    drawn = after(Draw(), "draw", "ask", "done")
    assert (drawn.heard("draw"), drawn.heard("done")) == ("draw", "")
    assert Scoreboard((1, 0)).heard("less") == Scoreboard((1, 0)).heard("more_teams") == ""
    assert Scoreboard((1, 0)).heard("more") == "award"


def test_a_goal_is_written_or_taken_and_a_stray_press_changes_nothing() -> None:
    at = after(Goal(), "write", Move("say", ("  I can   sing. ",)))
    assert (at.text, at.writing, at.advance()) == ("I can sing.", False, None)
    assert after(at, "write", Move("say", ("",))).text == "I can sing."
    assert after(at, Move("take", (2,))) == Goal(ready=2)


def test_a_stroke_follows_the_hand_and_is_wiped_without_a_trace() -> None:
    at = Pen().put(10, 10).to(11, 11).to(500, 500).ink("blue").put(900, 900)
    assert [(s.colour, s.points) for s in at.strokes] == [("red", ((10, 10), (500, 500))), ("blue", ((900, 900),))]
    assert at.wipe().strokes == ()


def test_a_very_long_stroke_goes_on_as_another_one() -> None:
    at = Pen().put(0, 0)
    for step in range(1, 1000):
        at = at.to(step * 50, 0)
    assert len(at.strokes) == 3
    assert all(one.points[-1] == other.points[0] for one, other in pairwise(at.strokes))


def test_the_light_can_be_made_wide_and_narrow_within_bounds() -> None:
    assert after(Spotlight(), *["wider"] * 20).radius == MOST
    assert after(Spotlight(), *["narrower"] * 20).radius == LEAST
