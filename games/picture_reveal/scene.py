"""Picture reveal on the screen: as much of the picture as may be seen, and what it is worth now."""

from __future__ import annotations

from altclass.host.stage import Area, Stage

from .rules import Hidden, clock

ROOMY, BOARD_WIDE = 2.2, 3.0  # width over height of the body on a wide screen, and on one as wide as a blackboard


def draw(stage: Stage, at: Hidden) -> None:
    """The picture large; beside it the points that are falling, and the class's own."""
    if at.phase == "over":
        _end(stage, at)
        return
    stage.heading(_heading(at))
    if at.phase == "answer":
        stage.body.card(at.card, ja=stage.session.switched("japanese"))
    else:
        picture, side = _halves(stage.body)
        picture.disguised(at.card, at.look)
        _side(side, at)
    stage.teams()
    stage.progress(at.picture + 1, len(at.cards))


def _halves(body: Area) -> list[Area]:
    """Room for the picture and, not far from it, for the points."""
    if body.wide > BOARD_WIDE:
        return body.columns(3, 5, 3, 3)[1:3]
    return body.columns(5, 2 if body.wide > ROOMY else 3)


def _heading(at: Hidden) -> str:
    if at.phase == "answer":
        return "right" if at.named else "say_it"
    if at.phase == "waiting":
        return "your_answer"
    return "good_try" if at.tried else "what_is_it"


def _side(side: Area, at: Hidden) -> None:
    """The points for naming it now, the clock to the next look, the class's points."""
    running = clock(at)
    together = not at.session.teams
    parts = side.rows(*[2] * (1 + bool(running)), *[1] * together)
    parts[0].number(at.worth, "now_worth" if at.worth > 1 else "one_point")
    if running:
        parts[1].clock(running)
    if together:
        parts[-1].say("class_points", points=at.class_points)


def _end(stage: Stage, at: Hidden) -> None:
    if at.session.teams or not at.class_points:
        stage.end("well_done")
    else:
        stage.end("class_done", points=at.class_points)
