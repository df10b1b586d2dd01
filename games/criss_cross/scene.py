"""Criss-cross on the screen: the question and the clock on one side, the classroom on the other."""

from __future__ import annotations

from altclass.host.stage import Area, Seat, Stage
from altclass.play.moves import Clock

from .rules import SPIN, Cross, class_clock, clock

SIGNS = (("across", "row"), ("updown", "column"), ("downhill", "down"), ("uphill", "up"), ("person", "only_me"))


def draw(stage: Stage, at: Cross) -> None:
    """One page of the game, and how many are home already."""
    if at.page == "over":
        _over(stage, at)
        return
    _heading(stage, at)
    told, room = stage.body.columns(*((5, 4) if _in_words(at) else (1, 1)))
    _told(told, at, stage.now)
    _room(room, at)
    stage.teams(turn=at.seats.band(at.seat, at.session.teams) if at.seat and at.session.teams else None)
    stage.progress(len(at.here) - len(at.left), len(at.here))


def _heading(stage: Stage, at: Cross) -> None:
    way = at.session.chosen("way")
    if at.page == "ready":
        stage.heading("all_sit" if way == "rise" else "all_stand")
    elif at.page == "ask" and at.waited and at.session.chosen("nobody") == "all_stand":
        stage.heading("sit_again" if way == "rise" else "stand_again")
    elif at.page == "ask":
        asked = at.question
        stage.heading(f"ask_{asked.way}" if asked else "ask_topic" if at.topics else "ask_teacher")
    elif at.page == "answer" and at.only_oneself:
        stage.heading("last_row")
    else:
        stage.heading({"seat": "your_turn", "answer": "which_line", "friend": "a_friend"}[at.page], seat=at.seat)


def _told(area: Area, at: Cross, now: float) -> None:
    """The question over the clock; the answer over the directions."""
    if at.page == "ready":
        area.emblem("", "sit-down" if at.session.chosen("way") == "rise" else "stand-up")
        return
    if at.page == "answer":
        above, below = area.foot(12)
        below.choices(SIGNS[-1:] if at.only_oneself else SIGNS)
    elif (running := _clock(at, now)) is not None:
        above, below = area.foot(4 if _in_words(at) and not area.roomy(84, 62) else 25.8)
        below.clock(running)
    else:
        above = area
    _question(above, at)


def _in_words(at: Cross) -> bool:
    """Sentences want room more than a clock's digits do: on a small screen their clock is a bar."""
    return at.question is not None and at.question.way != "picture"


def _clock(at: Cross, now: float) -> Clock | None:
    """The seconds to answer run only once the wheel is at rest."""
    return class_clock(at) if at.topics and now < at.since else clock(at)


def _question(area: Area, at: Cross) -> None:
    if at.question is not None:
        area.question(at.question, answered=at.page in ("answer", "friend"))
    elif at.topics:
        area.wheel(at.topics, at.topic, Clock(at.since, SPIN))
    else:
        area.say("ask_teacher", size="title")


def _room(area: Area, at: Cross) -> None:
    """Who stands, who sits, who answers; a touch calls a pupil, and before the start marks one who is away."""
    stand = at.here if at.page == "ready" and at.session.chosen("way") != "rise" else at.standing
    area.seats(
        [
            Seat(seat, *at.seats.place(seat), standing=seat in stand, absent=seat in at.absent, chosen=seat == at.seat)
            for seat in at.seats.all
        ],
        move="away" if at.page == "ready" else "call",
    )


def _over(stage: Stage, at: Cross) -> None:
    if at.left:
        stage.end("not_all", done=len(at.here) - len(at.left), all=len(at.here))
    else:
        minutes, seconds = divmod(round(at.since - at.began), 60)
        stage.end("all_home", time=f"{minutes}:{seconds:02}")
