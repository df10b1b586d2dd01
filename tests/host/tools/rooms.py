"""Every page of every tool, as a lesson may bring it about; what the examination of the tools looks at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from altclass.play.moves import Move

LONG_GOAL = "Let's ask our friends what they want to be in the future and answer them in full sentences."
LONG_ENTRIES = "sing a song, dance, 好きな食べ物を三つ友だちに伝えよう, Say hello to your neighbour in English."


class Shown(NamedTuple):
    """A page: the tool, a name for it, the moves that lead there, the seconds that pass, what stands in its box."""

    tool: str
    name: str
    moves: tuple[Move, ...] = ()
    seconds: float = 0.0
    typed: str = ""


def _times(times: int, name: str) -> tuple[Move, ...]:
    return (Move(name),) * times


def pages() -> Iterator[Shown]:
    """The tray and all pages."""
    yield Shown("tray", "tray")
    yield Shown("countdown", "standing")
    yield Shown("countdown", "running", (Move("preset", (600,)),), 3.0)
    yield Shown("countdown", "last", (Move("preset", (30,)),), 26.2)
    yield Shown("countdown", "over", (Move("preset", (30,)),), 31.0)
    yield Shown("stopwatch", "running", (Move("go"), Move("split")), 4.3)
    yield Shown("stopwatch", "stopped", (Move("go"), Move("split"), Move("split"), Move("go")))
    yield Shown("light", "green")
    yield Shown("quiet", "quiet")
    for lamp in ("yellow", "red"):
        yield Shown("light", lamp, (Move("turn", (lamp,)),))
    for sign in ("look", "listen", "stop"):
        yield Shown("quiet", sign, (Move("hold", (sign,)),))
    yield Shown("scoreboard", "two", _times(2, "fewer_teams"))
    yield Shown("scoreboard", "eight", (*_times(4, "more_teams"), *(Move("more", (5,)),) * 120))
    yield from _called()
    yield from _chosen()
    yield from _told()


def _called() -> Iterator[Shown]:
    yield Shown("draw", "nobody yet")
    yield Shown("draw", "drawn", _times(9, "draw"), 2.0)
    yield Shown("draw", "rolling", _times(3, "draw"), 0.2)
    asking = (Move("ask"), Move("pupil", (7,)), *_times(10, "larger_class"))
    yield Shown("draw", "absentees", asking, typed="3 12")
    everybody = (*asking, Move("done"))
    yield Shown("groups", "not yet")
    for size in range(3):
        yield Shown("groups", f"size {4 - size}", (*everybody, *_times(size, "smaller"), Move("make")))
    yield Shown("groups", "twelve a group", (*everybody, *_times(9, "larger"), Move("make")))
    for number in (2, 6, 12):
        by = (Move("other_way"), *_times(abs(number - 6), "larger" if number > 6 else "smaller"))
        yield Shown("groups", f"{number} groups", (*everybody, *by, Move("make")))


def _chosen() -> Iterator[Shown]:
    for count in (1, 2, 3):
        yield Shown("dice", f"{count}", (Move("many", (count,)), Move("roll")), 1.0)
        yield Shown("dice", f"{count} of 20", (Move("many", (count,)), *_times(4, "more_faces"), Move("roll")), 1.0)
    yield Shown("dice", "of 4", (Move("many", (3,)), Move("fewer_faces"), Move("roll")), 0.2)
    yield Shown("wheel", "empty")
    yield Shown("wheel", "writing", (Move("write"), Move("add", (LONG_ENTRIES,))), typed="play the piano")
    yield Shown("wheel", "own", (Move("write"), Move("add", (LONG_ENTRIES,)), Move("done"), Move("spin")), 4.0)
    yield Shown("wheel", "spinning", (Move("from_deck"), Move("spin")), 0.5)


def _told() -> Iterator[Shown]:
    day = _times(2, "go_on")
    yield Shown("routine", "day?")
    yield Shown("routine", "day", _times(1, "go_on"))
    yield Shown("routine", "date", _times(3, "go_on"))
    yield Shown("routine", "weather?", (*day, *day))
    for weather in ("sunny", "cloudy", "windy"):
        asked = (*day, *day, Move("choose", (weather,)))
        yield Shown("routine", weather, asked)
        yield Shown("routine", f"{weather}, feelings?", (*asked, Move("go_on")))
    for feeling in ("great", "hungry", "tired"):
        felt = (*day, *day, Move("choose", ("cloudy",)), Move("go_on"), Move("choose", (feeling,)))
        yield Shown("routine", feeling, felt)
        yield Shown("routine", f"together, {feeling}", (*felt, Move("go_on")))
    yield Shown("goal", "empty")
    yield Shown("goal", "writing", (Move("write"),), typed=LONG_GOAL)
    yield Shown("goal", "own", (Move("say", (LONG_GOAL,)),))
    yield Shown("goal", "own in Japanese", (Move("say", ("友達の好きなものをたずねて、みんなに紹介しよう。",)),))
    for number in range(1, 7):
        yield Shown("goal", f"ready {number}", (Move("take", (number,)),))
