"""Small talk on the screen: the seat plan with pairs and arrows, then the topic, the phrases and a large clock."""

from __future__ import annotations

from altclass.host.stage import Area, Face, Seat, Stage

from .rules import TOPICS, Talk, clock


def draw(stage: Stage, at: Talk) -> None:
    """One page of a round, and the rounds below."""
    if at.page == "over":
        _over(stage, at)
        return
    pages = {"ready": _ready, "topic": _topic, "talk": _talk, "stop": _stop, "count": _count, "help": _help}
    pages.get(at.page, _move)(stage, at)
    stage.progress(at.round + (at.page not in ("ready", "topic")), at.rounds)


def _ready(stage: Stage, at: Talk) -> None:
    """Who talks with whom first; a touch marks a seat as empty."""
    if at.partners.pattern == "free":
        stage.heading("find_partner")
        stage.body.emblem("", "talk")
        return
    stage.heading("your_partner")
    seats = at.partners.seats
    told = [Seat(seat, *seats.place(seat), standing=True, absent=seat not in at.partners.here) for seat in seats.all]
    stage.body.partners(told, at.partners.groups(0), move="away")


def _topic(stage: Stage, at: Talk) -> None:
    """The topic and what may help; the class thinks in silence."""
    running = clock(at)
    stage.heading("think" if running else "ready")
    if not running:
        _about(stage.body, at)
        return
    told, seconds = stage.body.columns(5, 3)
    seconds.clock(running)
    _about(told, at)


def _about(area: Area, at: Talk) -> None:
    if not at.shown:
        _topic_card(area, at, "main")
        return
    above, below = area.rows(2, 5)
    _topic_card(above, at, "title")
    _phrases(below, at)


def _topic_card(area: Area, at: Talk, size: str) -> None:
    tier = "main" if size == "main" else "title"
    if at.own:
        area.word(at.topic, tier)  # type: ignore[arg-type]
    else:
        area.say(f"topic_{TOPICS.index(at.topic) + 1}", tier)  # type: ignore[arg-type]


def _phrases(area: Area, at: Talk, *, ja: bool = False) -> None:
    """The phrases of now, the one that is said framed."""
    faces = [Face(card, picture=False, ja=ja, marked=place == at.model) for place, card in enumerate(at.shown)]
    area.cards(faces)


def _talk(stage: Stage, at: Talk) -> None:
    running = clock(at)
    stage.heading("talk")
    told, seconds = stage.body.columns(4, 3)
    _about(told, at)
    if running:
        seconds.clock(running)


def _stop(stage: Stage, at: Talk) -> None:
    stage.heading("thank_partner")
    silent = at.session.switched("silent")
    picture, told = stage.body.columns(2, 3)
    picture.emblem("", "be-quiet" if silent else "raise-your-hand")
    told.say("stop_silently" if silent else "stop", size="main")


def _count(stage: Stage, at: Talk) -> None:
    """The words of this round beside the record."""
    if at.words is None:
        stage.heading("how_many")
        stage.body.number(at.record, "record") if at.record else stage.body.say("count_words", size="title")
        return
    stage.heading("new_record" if at.beaten else "next_time" if at.record else "first_count")
    now, best = stage.body.columns(1, 1) if at.record else (stage.body, None)
    now.number(at.words, "words")
    if best:
        best.number(at.record, "record")


def _help(stage: Stage, at: Talk) -> None:
    """What did you want to say?  The phrases with what they mean."""
    stage.heading("what_to_say")
    if at.shown:
        _phrases(stage.body, at, ja=True)
    else:
        stage.body.emblem("", "raise-your-hand")


def _move(stage: Stage, at: Talk) -> None:
    """The way to the next partner: arrows for those who move, or new pairs for those who turn."""
    pattern = at.partners.pattern
    stage.heading(f"move_{pattern}")
    if pattern == "free":
        stage.body.emblem("", "talk")
        return
    steps = at.partners.steps()
    pupil = at.partners.sitting(at.round)
    seats, moving = at.partners.seats, {start for start, _ in steps}
    told = [
        Seat(
            pupil.get(seat, seat),
            *seats.place(seat),
            standing=seat in moving or not steps,
            absent=seat not in pupil,
        )
        for seat in seats.all
    ]
    groups = at.partners.groups(at.round + 1)
    stage.body.partners(
        told,
        [[pupil[seat] for seat in group] for group in groups],
        [(pupil[start], pupil[end]) for start, end in steps],
    )


def _over(stage: Stage, at: Talk) -> None:
    if at.counts:
        stage.end("best", words=max(words for _, words in at.counts))
    else:
        stage.end("well_done")
