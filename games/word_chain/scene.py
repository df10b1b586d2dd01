"""Word chain on the screen: the letter that counts, huge; the chain so far; the clock; who is next."""

from __future__ import annotations

from altclass.host.stage import Area, Stage

from .rules import Chain, clock


def draw(stage: Stage, at: Chain) -> None:
    """The letter and the clock side by side, the chain below, the teams at the foot."""
    if at.phase == "over":
        stage.end("well_done", count=len(at.words))
        return
    _heading(stage, at)
    above, below = stage.body.rows(5, 2)
    _question(above, at)
    _chain(below, at)
    if at.settings.mode == "together":
        stage.progress(len(at.words), at.settings.target)
    else:
        stage.teams(turn=at.turns.team, lives=_lives(at), out=at.turns.out)


def _heading(stage: Stage, at: Chain) -> None:
    if at.phase == "asking":
        stage.heading("asking")
    elif at.refusal:
        stage.heading(at.refusal, letters=at.letters.upper())
    elif at.letters:
        stage.heading("next_letter")
    else:
        stage.heading("category")


def _question(area: Area, at: Chain) -> None:
    """What the class must answer to: the letter, the hint, the clock; or the word that waits for the teacher."""
    if at.phase == "asking":
        area.word(at.pending, size="main")
        return
    running = clock(at)
    sides = area.columns(3, 3, 4) if running and at.hint else area.columns(3, 2) if running else [area]
    if at.letters:
        sides[0].letter(at.letters)
    else:
        sides[0].say(f"cat_{at.settings.joints.category}", size="title")
    if running:
        sides[-1].clock(running)
    if running and at.hint:
        sides[1].card(at.hint, en=False)


def _chain(area: Area, at: Chain) -> None:
    """The words so far and, beside them, what a pupil is typing."""
    if at.phase != "running":
        area.chain(at.chain, letters=len(at.letters) or 1)
        return
    words, typing = area.columns(3, 2)
    words.chain(at.chain, letters=len(at.letters) or 1)
    typing.typing("say")


def _lives(at: Chain) -> tuple[int, ...]:
    return at.turns.lives if at.turns.lives_count else ()
