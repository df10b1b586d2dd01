"""Bingo on the screen: the call large, the words before it small; a pupil's sheet when it is checked."""

from __future__ import annotations

from altclass.host.stage import Area, Cell, Stage

from .rules import Bingo

HEADING = {"picture": "say_and_cross", "japanese": "say_and_cross", "sentence": "which_word", "sound": "which_word"}


def draw(stage: Stage, at: Bingo) -> None:
    """One page of the game, the teams and how many words were called."""
    if at.page == "over":
        stage.end("well_done")
        return
    if not at.called:
        _ready(stage, at)
    else:
        {"call": _call, "reach": _reach, "called": _called, "check": _check}[at.page](stage, at)
    stage.teams()
    stage.progress(at.called, at.last_call)


def _ready(stage: Stage, at: Bingo) -> None:
    """Before the first call: what has to be crossed out, shown on an empty sheet."""
    stage.heading("ready")
    sheet, goal = stage.body.columns(1, 1)
    size = at.set.size
    full = at.lines_needed or size
    sheet.board([Cell(None, hit=row < full) for row in range(size) for _ in range(size)], size)
    if at.lines_needed:
        goal.say("lines_to_find", size="title", lines=at.lines_needed)
    else:
        goal.say("whole_sheet", size="title")


def _call(stage: Stage, at: Bingo) -> None:
    stage.heading("listen_and_cross" if at.revealed else HEADING[at.kind])
    call, side = stage.body.columns(5, 3)
    _called_as(call, at)
    count, before = side.rows(1, 3)
    count.word(f"No. {at.called}", size="title")
    before.chips([card.en for card in at.history[at.revealed :]])


def _called_as(area: Area, at: Bingo) -> None:
    """The call itself: the whole word, or only what the class may see before it finds the word."""
    card = at.card
    if card is None:
        return
    if at.revealed:
        area.card(card, ja=at.kind == "japanese", sentence=at.kind == "sentence")
    elif at.kind == "picture":
        area.card(card, en=False)
    elif at.kind == "japanese":
        area.card(card, picture=False, en=False, ja=True)
    elif at.kind == "sentence" and at.gap:
        speaker, sentence = area.rows(3, 2)
        speaker.sound()
        sentence.word(at.gap, size="title")
    else:
        area.sound()


def _reach(stage: Stage, at: Bingo) -> None:
    stage.heading("one_more")
    cheer, count = stage.body.columns(5, 3)
    cheer.say("reach", size="main")
    count.number(at.reaches, "reaches")


def _called(stage: Stage, at: Bingo) -> None:
    stage.heading("called")
    stage.body.chips([card.en for card in at.history])


def _check(stage: Stage, at: Bingo) -> None:
    """A pupil's sheet with its hits, and whether it is a bingo."""
    stage.heading("sheet", number=at.sheet)
    sheet, verdict = stage.body.columns(5, 3)
    squares = at.squares
    sheet.board([Cell(card, hit=hit, free=card is None) for card, hit in squares], at.set.size)
    won, lines = at.claim
    told, count = verdict.rows(1, 1)
    told.say("bingo" if won else "not_yet", size="main")
    if at.lines_needed:
        count.say("lines_found", size="title", lines=lines)
    else:
        count.say("squares_left", size="title", squares=sum(not hit for _, hit in squares))
