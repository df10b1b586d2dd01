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
    seats, here = at.partners.seats, at.partners.here
    told = [Seat(seat, *seats.place(seat), standing=seat in here, absent=seat not in here) for seat in seats.all]
    stage.body.partners(told, at.partners.groups(0), move="away")


def _topic(stage: Stage, at: Talk) -> None:
    """The topic and what may help; the class thinks in silence, or says a phrase after the voice."""
    running = clock(at)
    _about(stage, at)
    body = stage.body
    if running:
        body, foot = body.foot(11)
        told, bar = foot.columns(1, 3)
        told.say("think")
        bar.time_bar(running)
    if at.shown:
        _phrases(body, at)
    else:
        body.emblem("", "think")


def _about(stage: Stage, at: Talk) -> None:
    """The topic: the teacher's own words, or one of ours in the pupils' languages."""
    if at.own:
        stage.heading("topic_own", topic=at.topic)
    else:
        stage.heading(f"topic_{TOPICS.index(at.topic) + 1}")


def _phrases(area: Area, at: Talk, *, ja: bool = False) -> None:
    """The phrases of now; the one that is said stands alone, with what it means."""
    if at.model >= 0:
        area.card(at.shown[at.model], ja=True)
    else:
        area.cards([Face(card, picture=False, ja=ja) for card in at.shown], all_of_them=ja)


def _talk(stage: Stage, at: Talk) -> None:
    """The topic above, phrases on the left, and a clock as large as it can be."""
    running = clock(at)
    _about(stage, at)
    told, seconds = stage.body.columns(2, 1) if at.shown else (stage.body, stage.body)
    if at.shown:
        _phrases(told, at)
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
    now.inset(4).number(at.words, "words")
    if best:
        best.inset(4).number(at.record, "record")


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
            standing=seat in moving or (not steps and seat in pupil),
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
