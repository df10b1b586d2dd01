"""Keyword caller on the screen: the cards with the keyword marked, the beat below; the keyword alone when it was called."""

from __future__ import annotations

from altclass.host.stage import Area, Face, Stage

from .rules import Caller

BEATS = ("listen", "talk", "clap", "clap")


def draw(stage: Stage, at: Caller) -> None:
    """One page of a round; the teams and the rounds below."""
    if at.phase == "over":
        stage.end("well_done", words=at.words)
        return
    {"ready": _ready, "announced": _announced, "calling": _calling, "caught": _caught}[at.phase](stage, at)
    stage.teams()
    stage.progress(at.round + 1, at.session.number("rounds"))


def _ready(stage: Stage, at: Caller) -> None:
    """The cards of the game, nothing told yet; a pupil may touch the one that shall be the keyword."""
    stage.heading(f"hands_{at.session.chosen('way')}")
    _cards(stage.body, at, "choose")


def _announced(stage: Stage, at: Caller) -> None:
    stage.heading("keywords_are" if len(at.keywords) > 1 else "keyword_is")
    _keywords(stage.body, at)


def _calling(stage: Stage, at: Caller) -> None:
    """What of the round the class sees: all cards, or the word that is called, or the keyword alone."""
    stage.heading("pupil_calls" if at.by == "pupil" else f"say_{at.session.chosen('way')}")
    body = stage.body
    if at.by == "auto":
        body, foot = body.foot(14)
        foot.beat(BEATS[: at.bar], at.beat)
    shown = at.session.chosen("screen")
    if at.by == "pupil" or shown == "cards":
        _cards(body, at, "call" if at.by == "pupil" else "")
    elif shown == "keyword" or at.word < 0:
        _keywords(body, at)
    else:
        called, keywords = body.columns(3, 2)
        called.card(at.cards[at.word])
        _keywords(keywords, at)


def _caught(stage: Stage, at: Caller) -> None:
    way = at.session.chosen("way")
    stage.heading(f"who_{way}")
    card, told = stage.body.columns(3, 2)
    if at.word in at.keywords:
        card.card(at.cards[at.word])
    else:
        _keywords(card, at)
    told.say(f"now_{way}", size="main")


def _cards(area: Area, at: Caller, move: str) -> None:
    faces = [Face(card, marked=number in at.keywords) for number, card in enumerate(at.cards)]
    area.cards(faces, all_of_them=True, move=move)


def _keywords(area: Area, at: Caller) -> None:
    area.cards([Face(at.cards[number], marked=True) for number in at.keywords])
