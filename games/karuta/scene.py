"""Karuta on the screen: the cards before the game, the call while all eyes are on the desks, then the card."""

from __future__ import annotations

from altclass.host.stage import Area, Clue, Face, Stage

from .rules import HINTS, Karuta, clock

HEADING = {"word": "read", "sound": "listen", "sentence": "read", "hints": "what_is_it", "definition": "what_is_it"}


def draw(stage: Stage, at: Karuta) -> None:
    """One page of the game, the teams, and how many cards are called."""
    if at.phase == "over":
        _end(stage, at)
        return
    pages = {"ready": _ready, "call": _call, "shown": _shown}
    pages[at.phase](stage, at)
    stage.teams(right=tuple(team for call, team in at.taken if call == at.called))
    stage.progress(at.called, len(at.order))


def _ready(stage: Stage, at: Karuta) -> None:
    """The cards that should lie on the desks, as many as can be seen well."""
    stage.heading("spread")
    cards, told = stage.body.columns(2, 1)
    cards.cards([Face(card, en=not card.picture) for card in at.in_play])
    told.say("hands_on_head", size="title")


def _call(stage: Stage, at: Karuta) -> None:
    stage.heading(HEADING[at.kind] if at.text or at.kind == "hints" else "listen")
    body, running = stage.body, clock(at)
    if running:
        body, foot = body.foot(3)
        foot.time_bar(running)
    if at.kind == "hints":
        _hints(stage, body, at)
    elif at.text:
        speaker, text = body.rows(2, 3)
        speaker.sound()
        text.word(at.text)
    else:
        body.sound()


def _hints(stage: Stage, body: Area, at: Karuta) -> None:
    japanese = stage.session.show.instructions != "en"
    told = [Clue(number) for number in range(1, HINTS + 1)]
    for number, hint in enumerate(at.hints[: at.hint], start=1):
        told[number - 1] = Clue(number, hint.en, hint.ja if japanese else "", newest=number == at.hint)
    body.clues(told)


def _shown(stage: Stage, at: Karuta) -> None:
    """The card large, and what the class has found together."""
    if at.found:
        stage.heading("say_and_count", count=len(at.found))
    else:
        stage.heading("say_it")
    if at.card:
        stage.body.card(at.card, ja=stage.session.switched("japanese"), sentence=at.kind == "sentence")


def _end(stage: Stage, at: Karuta) -> None:
    """Groups count what they kept; the class what it found together."""
    if at.found:
        stage.end("class_done", count=len(at.found), calls=at.called)
    else:
        stage.end("well_done" if at.taken else "count_cards")
