"""The roll is called at the console: every tool that calls pupils leaves out who is away."""

from __future__ import annotations

import random
from collections.abc import Callable

from altclass.host.headless import Headless
from altclass.host.orders import obey
from altclass.play import messages as told
from altclass.play.game import Game
from altclass.play.messages import Away, encode, read_from_launcher
from altclass.play.moves import Move
from altclass.play.session import Show
from altclass.play.tools.draw import Draw
from altclass.play.tools.roster import Called, Roster
from tests.host.tools.conftest import desk

Start = Callable[..., Headless]


def test_absentees_reach_the_draw_and_the_groups(play: Start) -> None:
    lesson = play()
    obey(lesson.host, told.Away(count=30, absent=(4, 17)), lesson.mono)
    for tool in ("draw", "groups"):
        value = lesson.host.kit.value(tool)
        assert isinstance(value, Called)
        assert (value.roster.count, list(value.roster.absent)) == (30, [4, 17])


def test_nobody_who_is_away_is_drawn(flashcards: Game) -> None:
    at = desk(flashcards, Show())
    at.kit.call_roll(Roster(5), (2, 4), 0.0)
    at.kit.open("draw", 0.0)
    drawn = []
    for _time in range(6):
        at.kit.play(Move("draw"), 0.0)
        value = at.kit.value("draw")
        assert isinstance(value, Draw)
        drawn.append(value.latest)
    assert {2, 4}.isdisjoint(drawn)


def test_a_roll_that_makes_no_sense_harms_nothing(play: Start) -> None:
    chance = random.Random(7)
    lesson = play()
    for _time in range(50):
        absent = tuple(chance.randint(-5, 99) for _number in range(chance.randint(0, 60)))
        obey(lesson.host, Away(count=chance.randint(-9, 99), absent=absent), lesson.mono)
        value = lesson.host.kit.value("draw")
        assert isinstance(value, Called)
        assert 2 <= value.roster.count <= 45
        assert all(1 <= number <= value.roster.count for number in value.roster.absent)


def test_the_message_comes_through_as_it_was_sent() -> None:
    assert read_from_launcher(encode(Away(count=33, absent=(1, 2)))) == Away(count=33, absent=(1, 2))
