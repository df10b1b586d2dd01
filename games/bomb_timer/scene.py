"""Bomb Timer on the screen: what goes round, and what to say before it is passed on."""

from __future__ import annotations

from altclass.host.stage import Area, Asked, Stage

from .rules import Bomb


def draw(stage: Stage, at: Bomb) -> None:
    """The thing on the left, the words on the right; after the bang a cheer and a small task."""
    if at.phase == "over":
        stage.end("well_done", passes=at.passes)
        return
    if at.phase == "popped":
        _bang(stage, at)
    else:
        _round(stage, at)
    if at.phase == "popped":  # while it goes round, the words have the whole screen
        stage.teams(turn=at.holder)
    stage.progress(at.round + (at.phase == "popped" and not at.left), len(at.fuses))


def _round(stage: Stage, at: Bomb) -> None:
    what = "whats_this" if at.way == "question" else at.phase
    stage.heading("one_more" if at.popped and at.phase == "running" else what)
    thing, words = stage.body.columns(*((3, 2) if at.way == "nothing" else (4, 7)))
    _thing(thing, at)
    _words(words, at)


def _thing(area: Area, at: Bomb) -> None:
    """What goes round; growing, or a clock in its place, where the teacher chose so."""
    seen, skin = at.session.chosen("seen"), at.session.chosen("skin")
    if at.phase != "running" or seen == "hidden":
        area.thing(skin, at.left)
    elif seen == "grows":
        area.thing(skin, at.left, grows=at.fuse)
    else:
        area.clock(at.fuse)


def _words(area: Area, at: Bomb) -> None:
    card, told = at.card, at.session
    if at.way == "sentence":
        area.quiz(Asked((card.sentence_en,), card))
    elif at.way == "word":
        area.card(card)
    elif at.way == "question":
        area.card(card, en=False)
    elif at.way == "japanese":
        area.card(card, picture=False, en=False, ja=True)
    elif at.way == "own":
        lines = [line for name in ("first_line", "second_line") if (line := told.chosen(name).strip())]
        for part, line in zip(area.rows(*[1] * len(lines)), lines, strict=True):
            part.quiz(Asked((line,)))
    else:
        area.number(at.passes, "passes")


def _bang(stage: Stage, at: Bomb) -> None:
    """Everybody cheers for whoever held it."""
    skin = at.session.chosen("skin")
    stage.heading(f"pop_{skin}")
    thing, told = stage.body.columns(2, 3)
    thing.burst(skin)
    task = f"task_{at.tasks[at.task]}" if at.session.switched("tasks") else "cheer"
    told.say(task, size="title" if task != "cheer" else "main")
