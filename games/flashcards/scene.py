"""Flashcards on the screen: one large card, or as much of it as the class may see yet."""

from __future__ import annotations

from altclass.host.stage import Face, Stage

from .rules import Flashcards, uncovering

HEADING = {
    "repeat": "repeat",
    "speed_up": "faster",
    "flash": "watch",
    "picture_slowly": "what_is_it",
    "letters_slowly": "what_is_it",
    "en_to_ja": "in_japanese",
    "ja_to_en": "in_english",
    "picture_to_en": "what_is_it",
    "listen": "listen",
    "rows": "row",
}


def draw(stage: Stage, at: Flashcards) -> None:
    """The instruction above, the card in the middle, how far we are below."""
    if at.phase == "over":
        stage.end("well_done")
        return
    stage.heading("repeat" if at.mode == "repeat" and at.round == 0 else _heading(at))
    if at.phase == "ready":
        stage.body.say("ready", size="main")
    elif at.phase == "covered":
        stage.body.nothing()
    elif at.phase == "answer" or at.mode == "flash":
        _whole(stage, at)
    else:
        _front(stage, at)
    stage.teams()
    stage.progress(at.place + 1, at.turns)


def _heading(at: Flashcards) -> str:
    if at.phase == "answer" and at.mode != "speed_up":
        return "say_it"
    return "say_it" if at.mode == "repeat" else HEADING[at.mode]


def _whole(stage: Stage, at: Flashcards) -> None:
    japanese = "japanese" in at.also or at.mode in ("en_to_ja", "ja_to_en")
    word = at.phase == "answer"  # a flash shows the picture; a card without one flashes its word
    if len(at.shown) == 1 and "lines" in at.also and word:
        _to_write(stage, at, japanese=japanese)
    elif len(at.shown) == 1:
        stage.body.card(at.card, en=word or not at.card.picture, ja=japanese and word, sounds="sounds" in at.also)
    else:
        stage.body.cards([Face(card, ja=False) for card in at.shown], columns=len(at.shown))


def _to_write(stage: Stage, at: Flashcards, *, japanese: bool) -> None:
    """The picture, and the word as the class writes it in its exercise books."""
    if at.card.picture or japanese:
        picture, lines = stage.body.columns(2, 3)
        picture.card(at.card, en=False, ja=japanese)
    else:
        lines = stage.body
    lines.four_lines(at.card.en)


def _front(stage: Stage, at: Flashcards) -> None:
    body = stage.body
    if at.mode == "picture_slowly":
        body.card(at.card, en=False, uncovered=uncovering(at))
    elif at.mode == "letters_slowly":
        body.letters(at.card.en, at.letters)
    elif at.mode == "en_to_ja":
        body.card(at.card, picture=False, sounds="sounds" in at.also)
    elif at.mode == "ja_to_en":
        body.card(at.card, picture=False, en=False, ja=True)
    elif at.mode == "picture_to_en":
        body.card(at.card, en=not at.card.picture)
    else:
        body.sound()
