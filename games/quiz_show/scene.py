"""Quiz Show on the screen: the board, the question with its choices, and at last the answer."""

from __future__ import annotations

from altclass.host.stage import Area, Asked, Choice, Head, Panel, Stage

from .rules import Quiz, clock, turn, worth

LETTERS = "ABCD"
HEADS = {
    "picture": Head(shape="frame"),
    "meaning": Head("あ"),
    "word": Head("abc"),
    "gap": Head("a_c"),
    "sound": Head(shape="speaker"),
}


def draw(stage: Stage, at: Quiz) -> None:
    """One page of the quiz, the teams and how far we are."""
    if at.phase == "over":
        stage.end("well_done")
        return
    pages = {"ready": _ready, "board": _board, "ask": _ask, "locked": _locked, "answer": _answer}
    pages[at.phase](stage, at)
    if at.mode == "board" or at.phase in ("ready", "answer"):  # while all think, the question has the whole screen
        stage.teams(turn=turn(at), right=at.winners if at.phase == "answer" else ())
    stage.progress(len(at.used) + (at.phase == "answer"), len(at.questions))


def _ready(stage: Stage, at: Quiz) -> None:
    stage.heading("ready")
    stage.body.say(f"how_{at.mode}", size="title")


def _board(stage: Stage, at: Quiz) -> None:
    """Topics along the top; used squares are empty."""
    stage.heading("choose")
    columns = at.session.number("columns")
    rows = len(at.questions) // columns
    kinds = [at.questions[column * rows].kind for column in range(columns)]
    heads = [HEADS.get(kind, Head("?")) for kind in kinds]
    if len(set(kinds)) == 1:  # one way of asking: the columns need names to be called by
        heads = [Head("ABCDE"[column]) for column in range(columns)]
    squares = [
        Panel(number + 1, str(worth(at, number)), used=number in at.used, chosen=number == at.at)
        for number in range(len(at.questions))
    ]
    stage.body.panels(heads, squares, "choose")


def _ask(stage: Stage, at: Quiz) -> None:
    stage.heading("true_or_not" if at.mode == "truth" else f"ask_{at.question.kind}")
    running, body = clock(at), stage.body
    if running:
        bar, body = body.rows(1, 20)
        bar.time_bar(running)
    _question(body, at)


def _locked(stage: Stage, at: Quiz) -> None:
    """Answers are up; hands are counted, or another team may try."""
    if at.to_count:
        signs = "○×" if at.mode == "truth" else LETTERS
        stage.heading("hands_for", letter=signs[len(at.hands)])
        choices, count = stage.body.rows(3, 1)
        _choices(choices, at)
        count.columns(1, 1, 1)[1].typing("count_hands")
        return
    stage.heading("steal" if at.missed else f"lock_{at.mode}")
    _question(stage.body, at)


def _answer(stage: Stage, at: Quiz) -> None:
    """The right answer, marked among its choices, and its whole card."""
    asked, body = at.question, stage.body
    if at.mode == "choices":
        body.quiz(_asked(at), _told(at), asked.answer_card)
    elif at.mode == "truth":
        card, signs = body.columns(3, 2)
        card.quiz(_asked(at), (), asked.answer_card)
        signs.true_or_false(asked.right == 0, _counted(at))
    else:
        body.quiz(_asked(at), (), asked.answer_card)


def _question(area: Area, at: Quiz) -> None:
    """The question with whatever the class chooses from."""
    if at.mode == "truth":
        claim, signs = area.columns(3, 2)
        claim.quiz(_asked(at))
        signs.true_or_false(None, _counted(at))
    else:
        area.quiz(_asked(at), _told(at) if at.mode == "choices" else ())


def _choices(area: Area, at: Quiz) -> None:
    """The choices alone, large, with the hands counted so far."""
    if at.mode == "truth":
        area.true_or_false(None, _counted(at))
    else:
        area.quiz(Asked(), _told(at))


def _asked(at: Quiz) -> Asked:
    """What asks: a picture, words, the voice; in a question with O or X, what is claimed."""
    asked = at.question
    lines = asked.claim if at.mode == "truth" else asked.lines
    shown = asked.kind == "picture" or (asked.kind == "sound" and at.mode == "truth" and not asked.claim)
    return Asked(lines, asked.card if shown else None, asked.kind == "sound")


def _told(at: Quiz) -> list[Choice]:
    """The choices with their hands; after the reveal the right one and the others."""
    asked, known = at.question, at.phase == "answer"
    hands = _counted(at)
    return [
        Choice(
            card.en if asked.face == "en" else card.ja,
            card,
            asked.face,
            right=known and number == asked.right,
            faded=known and number != asked.right,
            hands=hands[number],
        )
        for number, card in enumerate(asked.choices)
    ]


def _counted(at: Quiz) -> tuple[str, ...]:
    """Hands by choice: nothing where none are counted, a dash while they are not yet."""
    waiting = "–" if at.to_count else ""
    return tuple(str(at.hands[n]) if n < len(at.hands) else waiting for n in range(len(LETTERS)))
