"""Point grid on the screen: the question large, then the squares, then what was under the one that was chosen."""

from __future__ import annotations

from altclass.host.stage import Stage, Tile
from altclass.play.team import TEAMS

from .rules import Grid

CLOSED = {"typhoon": "cloud", "treasure": "island", "mystery": "box", "lucky": "night", "popcorn": "popcorn"}
STORM = {"typhoon": "typhoon", "treasure": "shark", "mystery": "wind", "lucky": "cloudy", "popcorn": "hot-air-balloon"}
PICTURES = {
    "points": "shape-star",
    "gift": "birthday",
    "minus": "rain",
    "double": "twins",
    "swap": "shape-arrow",
    "steal": "fox",
}


def draw(stage: Stage, at: Grid) -> None:
    """One page of the game, the teams, and how much of the grid is open."""
    if at.page == "over":
        _over(stage, at)
        return
    {"ask": _ask, "answer": _ask, "choose": _choose, "ready": _ready, "whom": _prize, "opened": _prize}[at.page](
        stage, at
    )
    stage.teams(turn=(at.owner if at.page in ("whom", "opened") else at.team) if at.teams > 1 else None)
    stage.progress(len(at.opened), len(at.prizes))


def _ask(stage: Stage, at: Grid) -> None:
    """The question, then its answer."""
    asked = at.question
    if asked is None:
        return
    stage.heading("answer" if at.page == "answer" else f"ask_{asked.way}")
    stage.body.question(asked, answered=at.page == "answer")


def _choose(stage: Stage, at: Grid) -> None:
    """Every square: closed, or with the sign of the team that has it."""
    if at.teams > 1:
        stage.heading("choose_team", team=TEAMS[at.team].letter)
    else:
        stage.heading("choose_class", points=at.points[0])
    owners = {opened.square: opened.team for opened in at.opened}
    several = at.teams > 1
    stage.body.tiles(
        [
            Tile(
                square + 1,
                CLOSED[stage.session.chosen("skin")],
                opened=square in owners,
                team=owners.get(square, -1) if several else -1,
            )
            for square in range(len(at.prizes))
        ],
        move="pick",
    )


def _ready(stage: Stage, at: Grid) -> None:
    """The chosen square, still closed, as large as the screen."""
    stage.heading("keep_or_give" if at.can_give else "ready")
    stage.body.tiles([Tile(at.square + 1, CLOSED[stage.session.chosen("skin")])])


def _prize(stage: Stage, at: Grid) -> None:
    """What was under it, and for whom."""
    kind, skin = at.prize.kind, stage.session.chosen("skin")
    if at.page == "whom":
        stage.heading("whom")
    elif kind == "wipe":
        stage.heading(f"wipe_{skin}", hit=_hit(at))
    else:
        other = at.opened[-1].other
        letters = {"team": TEAMS[at.owner].letter, "other": TEAMS[other].letter if other >= 0 else ""}
        stage.heading(f"got_{kind}", points=at.prize.points, **letters)
    picture = STORM[skin] if kind == "wipe" else PICTURES[kind]
    stage.body.emblem(at.prize.sign, picture)


def _hit(at: Grid) -> str:
    """The letters of the teams that a storm has hit."""
    if at.session.chosen("storm") == "all":
        return " ".join(team.letter for team in TEAMS[: at.teams])
    other = at.opened[-1].other
    return TEAMS[other if other >= 0 else at.owner].letter


def _over(stage: Stage, at: Grid) -> None:
    if at.teams > 1:
        stage.end("well_done")
    else:
        stage.end("class_done", points=at.points[0])
