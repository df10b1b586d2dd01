"""Three-hint quiz on the screen: the hints one under the other with their points, then the whole card."""

from __future__ import annotations

from altclass.host.stage import Clue, Stage

from .rules import HINTS, Quiz, clock

MOST_ABOVE = 4  # teams: with more, and a clock, three hints need the heading's room


def draw(stage: Stage, at: Quiz) -> None:
    """The hints as large as they can be; the teams that are done, and the words below."""
    if at.phase == "over":
        _end(stage, at)
        return
    if not (at.open and clock(at) and at.session.teams > MOST_ABOVE):
        stage.heading(_heading(at))
    if at.phase == "ready":
        stage.body.say(f"ready_{at.way}", size="main")
    elif at.phase == "answer":
        stage.body.card(at.card, ja=True)
    else:
        _hints(stage, at)
    stage.teams(right=at.done)
    stage.progress(at.word + (at.phase != "ready"), len(at.cards))


def _heading(at: Quiz) -> str:
    if at.phase == "answer":
        return "right" if any(answer.right for answer in at.here) else "say_it"
    if at.phase in ("ready", "waiting"):
        return "ready" if at.phase == "ready" else "your_answer"
    if at.tried:
        return "good_try"
    return "who_am_i" if at.session.chosen("ask") == "who" else "what_is_it"


def _hints(stage: Stage, at: Quiz) -> None:
    """Told hints with their Japanese where the class reads Japanese; a bar while a clock runs."""
    running = clock(at)
    body = stage.body
    if running:
        body, foot = body.foot(3)
        foot.time_bar(running)
    japanese = stage.session.show.instructions != "en"
    told = [Clue(number, points=HINTS + 1 - number) for number in range(1, HINTS + 1)]
    for number, hint in enumerate(at.told, start=1):
        ja = hint.ja if japanese else ""
        told[number - 1] = Clue(number, hint.en, ja, HINTS + 1 - number, newest=number == at.hint)
    body.clues(told)


def _end(stage: Stage, at: Quiz) -> None:
    if at.session.teams or not at.class_points:
        stage.end("well_done")
    else:
        stage.end("class_done", points=at.class_points)
