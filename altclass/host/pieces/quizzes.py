"""A quiz on the screen: the question, and what the class chooses from; everything readable, whichever way it lies best."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.host import units
from altclass.host.box import Box
from altclass.host.pieces import arranging, cards, hands
from altclass.host.pieces.arranging import Line
from altclass.host.pieces.strips import sign_of
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Asked, Choice
from altclass.host.text.lay import lay
from altclass.play.team import Team

# Other shapes and colours than the teams', so that choice A is never taken for team A.
SIGNS = (
    Team("A", "diamond", "orange"),
    Team("B", "hexagon", "sky"),
    Team("C", "heart", "purple"),
    Team("D", "cross", "green"),
)
SIGN = 9.2
HANDS = 11.5  # units for a number of hands
STEPS = (2.0, 1.7, 1.4, 1.2, 1.0)  # sizes of x tried, times the floor
LEAST_PICTURE = 13.0
MOST_LINES = 3
LONG = 14  # letters; a longer text beside a picture is a sentence, and leaves the picture its room
SHARES = (0.34, 0.42, 0.5, 0.58, 0.66, 0.74)  # of the area, for the choices


class Plan(NamedTuple):
    """Where the question and the choices stand, the height of x of the choices, and how good that is."""

    asked: Box
    places: tuple[Box, ...]
    x: float
    worth: float


@dataclass(frozen=True)
class Wish:
    """What a plan depends on; the sheet is only what it is measured with."""

    size: tuple[int, int]
    furigana: str
    box: Box
    asked: Asked
    choices: tuple[Choice, ...]
    alone: bool
    sheet: Sheet = field(compare=False)


@lru_cache(maxsize=16)
def _best(wish: Wish) -> Plan:
    """The plan that is read best.  The same question is drawn again and again; it is laid out once."""
    if wish.alone:
        plans = _alone(wish.sheet, wish.box, wish.choices)
    else:
        plans = _plans(wish.sheet, wish.box, wish.asked, wish.choices)
    return max(plans, key=lambda plan: plan.worth)


def quiz(sheet: Sheet, box: Box, asked: Asked, choices: Sequence[Choice], answer: Card | None) -> None:
    """The question above or beside its choices; its answer, once told, on the question's own card."""
    if not choices:
        _asked(sheet, box, asked, answer)
        return
    alone = asked == Asked() and answer is None
    plan = _best(Wish(sheet.size, sheet.session.show.furigana, box, asked, tuple(choices), alone, sheet))
    if not alone:
        _asked(sheet, plan.asked, asked, answer)
    for number, (choice, place) in enumerate(zip(choices, plan.places, strict=False)):
        _choice(sheet, place, choice, number, plan.x)


def _alone(sheet: Sheet, box: Box, choices: Sequence[Choice]) -> Iterator[Plan]:
    """The choices without their question, while hands are counted."""
    for columns in {1, 2, len(choices)}:
        places = _grid(box, len(choices), columns, units.GAP * sheet.u)
        yield Plan(box, places, *_choices_worth(sheet, places[0], choices))


def _plans(sheet: Sheet, box: Box, asked: Asked, choices: Sequence[Choice]) -> Iterator[Plan]:
    gap, count = units.GAP * sheet.u, len(choices)
    for share in SHARES:
        above, below = box.rows((1 - share, share), gap)
        left, right = box.columns((1 - share, share), gap)
        for columns in {1, 2, count}:
            yield _plan(sheet, above, _grid(below, count, columns, gap), asked, choices)
        for columns in (1, 2):
            yield _plan(sheet, left, _grid(right, count, columns, gap), asked, choices)


def _grid(box: Box, count: int, columns: int, gap: float) -> tuple[Box, ...]:
    rows = -(-count // columns)
    return tuple(place for row in box.rows([1] * rows, gap) for place in row.columns([1] * columns, gap))


def _plan(sheet: Sheet, asked_box: Box, places: tuple[Box, ...], asked: Asked, choices: Sequence[Choice]) -> Plan:
    """How well question and choices fit there; what is unreadable weighs more than all else."""
    x, worth = _choices_worth(sheet, places[0], choices)
    asks = _asked_worth(sheet, asked_box, asked)
    return Plan(asked_box, places, x, min(worth, 0.0) * 10 + min(asks, 0.0) * 10 + worth + asks)


def _choices_worth(sheet: Sheet, place: Box, choices: Sequence[Choice]) -> tuple[float, float]:
    """The height of x for all choices and its worth, about 1 for a good one; below 0 where it does not fit."""
    u, floor = sheet.u, sheet.sizes("body").floor
    room = _room(sheet, place, choices[0])
    if place.h < (SIGN + (2.6 if choices[0].hands else 0.8)) * u:
        return floor, -1.0
    if any(choice.face == "picture" for choice in choices):
        side = min(room.w, room.h)
        return floor, side / (26 * u) if side >= LEAST_PICTURE * u else -1.0
    for times in STEPS:
        style = sheet.style()._replace(x=floor * times)
        blocks = [lay(choice.text, style, room.w) for choice in choices]
        if all(block.h <= room.h and not block.torn for block in blocks):
            most = max(block.lines for block in blocks)
            return floor * times, 0.5 + times * 0.35 - 0.1 * (most - 1)
    return floor, -1.0


def _room(sheet: Sheet, place: Box, choice: Choice) -> Box:
    """What the sign on the left, and the hands counted on the right, leave of a choice."""
    u = sheet.u
    left, right = (SIGN + 2.0) * u, (HANDS + 1.0 if choice.hands else 1.6) * u
    return Box(place.x + left, place.y + 0.4 * u, place.w - left - right, place.h - 0.8 * u)


def _asked_worth(sheet: Sheet, box: Box, asked: Asked) -> float:
    """The worth of the question's box, about 1 for a good one; below 0 where a text is not readable in it."""
    u, inner = sheet.u, _inner(sheet, box)
    if asked.sound and not asked.lines and asked.card is None:
        return min(1.0, min(box.w, box.h) / (40 * u))
    lines = _lines(asked)
    if asked.card is not None:
        if lines:
            inner = max(inner.columns((1, 1), 2 * u)[0], inner.rows((1, 1), 2 * u)[0], key=lambda b: min(b.w, b.h))
        return min(1.2, min(inner.w, inner.h) / (36 * u)) - (0.0 if min(inner.w, inner.h) > 18 * u else 2.0)
    if not _held(sheet, inner, lines):
        return -1.0
    return min(1.2, 0.4 + arranging.laid(sheet, inner.w, inner.h, lines)[0].x_height / (11 * u))


def _held(sheet: Sheet, inner: Box, lines: Sequence[Line]) -> bool:
    """Whether all texts find room at the smallest size the last row can read."""
    style = sheet.style()._replace(x=sheet.sizes("body").floor)
    blocks = [lay(line.words, style, inner.w) for line in lines] if inner.w > style.x * 3 else []
    high = sum(block.h for block in blocks) + arranging.between(sheet) * (len(blocks) - 1)
    return bool(blocks) and high <= inner.h and not any(block.torn or block.lines > MOST_LINES for block in blocks)


def _inner(sheet: Sheet, box: Box) -> Box:
    return box.inset(2.4 * sheet.u, min(2.2 * sheet.u, box.h * 0.05))


def _lines(asked: Asked) -> list[Line]:
    beside_a_picture = asked.card is not None and asked.lines and len(asked.lines[0]) > LONG
    tiers = [Line(asked.lines[0], "title" if beside_a_picture else "main")] if asked.lines else []
    return [*tiers, *(Line(text, "body", "soft") for text in asked.lines[1:] if text)]


def _asked(sheet: Sheet, box: Box, asked: Asked, answer: Card | None) -> None:
    """The question's card: a picture, a text, a speaker, or two of them side by side."""
    if answer is not None:
        _answer(sheet, box, answer)
        return
    if asked.sound and (asked.card or asked.lines):
        speaker, box = box.columns((1, 2), units.GAP * sheet.u)
        hands.sound(sheet, speaker)
    elif asked.sound:
        hands.sound(sheet, box)
        return
    plate = box.middle(min(box.w, box.h * 2.6), box.h) if asked.card else box
    draft = Draft(sheet, plate, "card", "asked")
    draft.plate(plate)
    cards.fill(draft, _inner(sheet, plate), picture_file(asked.card) if asked.card else None, _lines(asked))
    draft.done("deal", side="front")


def _answer(sheet: Sheet, box: Box, answer: Card) -> None:
    draft = Draft(sheet, box, "card", "asked")
    draft.plate(box)
    lines = [Line(answer.en, "main"), Line(answer.ja, "title"), Line(answer.sentence_en, "body", "soft")]
    told = [line for line in lines if line.words.strip()]
    cards.fill(draft, _inner(sheet, box), picture_file(answer), told)
    draft.done("flip", side="answer")


def _choice(sheet: Sheet, place: Box, choice: Choice, number: int, x: float) -> None:
    """A choice: its sign, its text or picture, the hands counted for it; the right one framed, wrong ones faint."""
    u = sheet.u
    draft = Draft(sheet, place, "choice", str(number))
    draft.plate(place, "ground" if choice.faded else "card", shadow=not choice.faded)
    if choice.faded:
        draft.frame(place, "track", 0.4)
    if choice.right:
        draft.frame(place, "good", 1.3)
    sign = Box(place.x + u, place.y + (place.h - SIGN * u) / 2, SIGN * u, SIGN * u)
    sign_of(draft, sign, SIGNS[number % len(SIGNS)], faded=choice.faded)
    if choice.right:
        side = 5.4 * u
        draft.shape(Box(sign.right - side * 0.6, sign.bottom - side * 0.7, side, side), "tick", "good", "card")
    room = _room(sheet, place, choice)
    file = picture_file(choice.card) if choice.card and choice.face == "picture" else None
    if file is not None:
        cards.picture(draft, room, file, faded=choice.faded)
    else:
        block = lay(choice.text, sheet.style()._replace(x=x), room.w)
        middle = room.middle(block.w, block.h)
        draft.block(block, middle.x, middle.y, "faint" if choice.faded else "ink", choice.text, "body")
    if choice.hands:
        draft.text(
            choice.hands,
            Box(place.right - HANDS * u, place.y, (HANDS - 1) * u, place.h),
            "title",
            "accent-ink",
            lines=1,
        )
    draft.done("fade", side="right" if choice.right else "")


def true_or_false(sheet: Sheet, box: Box, truth: bool | None, counted: Sequence[str]) -> None:
    """A large O and a large X; `truth` is None while nobody knows, `counted` the hands for each."""
    places = box.rows((1, 1), units.GAP * sheet.u) if box.h > box.w else box.columns((1, 1), units.GAP * sheet.u)
    for number, (place, name) in enumerate(zip(places, ("ring", "crossed"), strict=True)):
        right = truth is not None and truth == (number == 0)
        _one(sheet, place, name, right=right, faded=truth is not None and not right, hands=counted[number])


def _one(sheet: Sheet, place: Box, name: str, *, right: bool, faded: bool, hands: str) -> None:
    u = sheet.u
    draft = Draft(sheet, place, "choice", name)
    draft.plate(place, "ground" if faded else "card", shadow=not faded)
    if faded or right:
        draft.frame(place, "good" if right else "track", 1.3 if right else 0.4)
    ink = "track" if faded else ("good" if name == "ring" else "alert")
    count = Box(place.x, place.bottom - 13 * u, place.w, 12 * u)
    room = place.inset(2 * u)
    room = room._replace(h=room.h - 11 * u) if hands else room
    side = min(room.w, room.h) * 0.86
    draft.shape(room.middle(side, side), name, ink)
    if hands:
        draft.text(hands, count, "title", "accent-ink")
    draft.done("fade", side="right" if right else "")
