"""What's missing on the screen: the cards, the curtain, the gaps; or a row of cards that are turned over."""

from __future__ import annotations

from altclass.host.stage import Face, Stage

from .rules import Memory

HELD = (1.8, 5.2)  # cards that one row holds, and two rows, times the width of the board over its height


def draw(stage: Stage, at: Memory) -> None:
    """The board and what to do with it; the teams and the round below."""
    if at.phase == "over":
        _end(stage, at)
        return
    if at.recalling:
        _row(stage, at)
    else:
        _board(stage, at)
    stage.teams()
    stage.progress(at.round + 1, len(at.boards))


def _end(stage: Stage, at: Memory) -> None:
    if at.session.teams or not at.class_points:
        stage.end("well_done")
    else:
        stage.end("class_done", points=at.class_points)


def _board(stage: Stage, at: Memory) -> None:
    words = stage.session.switched("words")
    missing = len(at.board.gone)
    if at.phase == "look":
        stage.heading("look_well")
        _lay(stage, [Face(card, en=words) for card in at.board.before])
    elif at.phase == "asleep":
        stage.heading("eyes_closed")
        stage.body.curtain("go_to_sleep")
    elif at.phase == "guess":
        key = "more_missing" if at.found else "how_many" if missing > 1 else "whats_missing"
        stage.heading(key, count=at.left)
        _lay(stage, _left(stage, at, words))
    else:
        stage.heading("missing_was")
        stage.body.cards([Face(card) for card in at.board.gone], all_of_them=True)


def _left(stage: Stage, at: Memory, words: bool) -> list[Face]:
    """The board without the cards that have gone; a question mark where they were, if that is played."""
    gaps = stage.session.switched("gap")
    return [
        Face(card, en=words, gap=card in at.board.gone) for card in at.board.after if gaps or card not in at.board.gone
    ]


def _row(stage: Stage, at: Memory) -> None:
    """Cards from the first to the last: turned over from the left, and shown again from the left."""
    if at.phase == "look":
        stage.heading("ok" if at.turned else "look_well")
    elif at.phase == "guess":
        stage.heading("recall", number=at.told + 1)
    else:
        stage.heading("all_right")
    words = stage.session.switched("words")
    faces = [
        Face(card, en=words, back=at.told <= place < at.turned, number=place + 1)
        for place, card in enumerate(at.board.before)
    ]
    _lay(stage, faces)


def _lay(stage: Stage, faces: list[Face]) -> None:
    """All cards, in rows that are equally long."""
    rows = 1 + sum(len(faces) > held * stage.body.wide for held in HELD)
    stage.body.cards(faces, -(-len(faces) // rows), all_of_them=True)
