"""The routine on the screen: a question, what the class may answer, the answer; at the end all of today on one page."""

from __future__ import annotations

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.host.box import Box
from altclass.host.pieces.cards import picture
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Tier
from altclass.host.shows import Face
from altclass.host.tools.page import Page
from altclass.host.tools.words import manifest
from altclass.play.tools.routine import Routine

CARD = 33.0  # units wide: the longest word under its picture


def draw(page: Page, at: Routine) -> None:
    """One question at a time."""
    if not at.question:
        _together(page, at)
        return
    page.heading(f"ask_{at.question}")
    if at.choices:
        _choices(page, at)
        return
    draft = Draft(page.sheet, page.room, "routine", at.question)
    draft.plate(page.room)
    inner = page.room.inset(5 * page.sheet.u, 4 * page.sheet.u)
    if at.answered:
        stacked(draft, inner, _told(page, at, at.question), "main")
    else:
        side = min(inner.w, inner.h) * 0.7
        draft.shape(inner.middle(side, side), "tool-routine", "soft-accent")
    draft.done("flip", side="answer" if at.answered else "question")


def _choices(page: Page, at: Routine) -> None:
    """Cards to choose from; then the chosen picture, and how it is said."""
    told = _told(page, at, at.question) if at.answered else []
    if not told:
        faces = [Face(Card(word, picture=word), id=word) for word in at.choices]
        wide = len(faces) * CARD * page.sheet.u < page.room.w
        page.body.cards(faces, len(faces) if wide else 3, move="pick")
        return
    room, u = page.room, page.sheet.u
    shown, words = room.columns((2, 3), 3 * u)
    _picture(page, shown, at.weather if at.question == "weather" else at.feeling)
    draft = Draft(page.sheet, words, "routine-answer")
    stacked(draft, words, told, "main")
    draft.done("none")


def _picture(page: Page, place: Box, word: str) -> None:
    draft = Draft(page.sheet, place, "today-card", word)
    draft.plate(place)
    file = picture_file(Card(word, picture=word))
    if file is not None:
        picture(draft, place.inset(3 * page.sheet.u), file)
    draft.done("flip", side=word)


def _told(page: Page, at: Routine, question: str) -> list[str]:
    """The answer in the pupils' languages; empty where the class has not answered."""
    text, day = manifest().text, at.day
    if question == "day":
        return page.said(f"day_{day.weekday()}")
    if question == "date":
        return page.said("its_date", month=text[f"month_{day.month}"], day=text[f"date_{day.day}"])
    if question == "weather":
        return page.said(f"is_{at.weather}") if at.weather else []
    return page.said(f"am_{at.feeling}") if at.feeling else []


def _together(page: Page, at: Routine) -> None:
    """Today: what day, which date, how the weather is, how the class feels."""
    room, u = page.room, page.sheet.u
    pictured = [word for word in (at.weather, at.feeling) if word]
    left, right = room.columns((3, 2), 3 * u) if pictured else (room, room)
    draft = Draft(page.sheet, left, "today")
    draft.plate(left)
    rows = left.inset(4 * u, 3 * u).rows((1, 1), 2 * u)
    for question, row in zip(("day", "date"), rows, strict=True):
        stacked(draft, row, _told(page, at, question), "title")
    draft.done("none")
    if not pictured:
        return
    places = right.rows([1] * len(pictured), 2 * u)
    for word, place in zip(pictured, places, strict=True):
        _seen(page, place, word)


def _seen(page: Page, place: Box, word: str, tier: Tier = "title") -> None:
    u = page.sheet.u
    card = Draft(page.sheet, place, "today-card", word)
    card.plate(place)
    inner = place.inset(2 * u, 1.5 * u)
    file = picture_file(Card(word, picture=word))
    beside = inner.w > inner.h * 1.9
    shown, words = inner.columns((1, 1), 2 * u) if beside else inner.rows((2, 1), u)
    if file is not None:
        picture(card, shown, file)
    card.text(word, words, tier, bold=True, lines=1)
    card.done("none")
