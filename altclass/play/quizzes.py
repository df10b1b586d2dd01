"""Quiz questions made from any deck: a picture, a meaning, a word, a gap, a sound, or the teacher's own; with choices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.distractors import wrong_answers
from altclass.content.gaps import GAP, gapped
from altclass.content.ruby import kana, plain

KINDS = ("picture", "meaning", "word", "gap", "sound")
OWN = "own"  # the teacher's own: English is the question, Japanese the answer, the sentence holds "wrong / wrong"
# Four answers fit on any screen at a size the last row can read up to so many letters; three up to so many more.
FOUR = {"en": 14, "ja": 8, "picture": 99}
THREE = {"en": 24, "ja": 11, "picture": 99}
UNDER_A_SENTENCE = {"en": 10, "ja": 8, "picture": 99}  # four, where the question itself takes two lines
MOST_IN_GAP = 16
LONGEST_GAPPED = 48
LEAST_CARDS = 4
REST = 2  # words a sentence needs beside its gap


class QuizQuestion(NamedTuple):
    """A card, the way it is asked, and what the class chooses from (nothing where it writes or says the answer).

    In a question with O or X the one choice is what the screen claims.
    """

    card: Card
    kind: str
    choices: tuple[Card, ...] = ()

    @property
    def right(self) -> int:
        """The place of the right answer among the choices; past the end where a wrong one is claimed alone."""
        return self.choices.index(self.card) if self.card in self.choices else len(self.choices)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is written in the question, the main text first; nothing where a picture or a voice asks."""
        gap = (sentence_of(self.card), self.card.ja)
        told = {"meaning": (self.card.ja,), "word": (self.card.en,), "gap": gap, OWN: (self.card.en,)}
        return told.get(self.kind, ())

    @property
    def claim(self) -> tuple[str, ...]:
        """What the screen claims in a question with O or X."""
        said = self.choices[0]
        if self.kind == "gap":
            return (sentence_of(self.card).replace(GAP, said.en), self.card.ja)
        if self.kind == OWN:
            return (self.card.en, said.ja)
        if self.kind == "picture":
            return (said.en,)
        return () if self.kind == "sound" and self.card.picture else (*self._heard(said), self.card.ja)

    def _heard(self, said: Card) -> tuple[str, ...]:
        return () if self.kind == "sound" else (said.en,)

    @property
    def face(self) -> str:
        """Which side of a choice is seen: en, ja or picture."""
        if self.kind == OWN:
            return "ja"
        if self.kind not in ("word", "sound"):
            return "en"
        if all(card.picture for card in self.choices):
            return "picture"
        return "en" if self.kind == "sound" else "ja"

    @property
    def answer(self) -> str:
        """The answer, as the teacher sees it."""
        return self.card.ja if self.kind in ("word", OWN) else self.card.en

    @property
    def answer_card(self) -> Card:
        """The card that is shown when all is told."""
        if self.kind != OWN:
            return self.card
        return Card(self.card.ja, picture=self.card.picture, sentence_en=self.card.sentence_ja)

    @property
    def said_before(self) -> str:
        """What the voice says with the question; "" where that would give the answer away."""
        if self.kind in ("word", "sound"):
            said = self.choices[0] if len(self.choices) == 1 else self.card
            return said.en
        return self.choices[0].en if len(self.choices) == 1 and self.kind in ("picture", "meaning") else ""

    @property
    def said_after(self) -> str:
        """What the voice says with the answer."""
        if self.kind == OWN:
            return ""
        return self.card.sentence_en if self.kind == "gap" else self.card.en


def kinds_of(card: Card) -> tuple[str, ...]:
    """The ways in which a card can be asked."""
    has = {
        "picture": bool(card.picture),
        "meaning": bool(card.ja),
        "word": bool(card.ja),
        "gap": bool(card.ja and len(card.en) <= MOST_IN_GAP and sentence_of(card)),
        "sound": True,
    }
    return tuple(kind for kind in KINDS if has[kind])


def sentence_of(card: Card) -> str:
    """The card's sentence with a gap that a choice can fill; "" where it is too long or tells nothing."""
    text = gapped(card, as_it_is=True)
    told = len(re.findall(r"\w+", text.replace(GAP, "")))
    return text if told >= REST and len(text) <= LONGEST_GAPPED else ""


def kinds_wanted(card: Card, wish: str) -> tuple[str, ...]:
    """The ways to ask a card that fit what the teacher wishes ("mixed" or one kind); others where none fits."""
    if wish == OWN:
        return (OWN,) if card.ja else kinds_of(card)
    able = kinds_of(card)
    return (wish,) if wish in able else able


def with_choices(card: Card, kind: str, among: Sequence[Card], draw: Random, count: int = 4) -> QuizQuestion:
    """A question with its right answer in a place that chance chose."""
    wrong = _own_wrong(card, among, count - 1, draw) if kind == OWN else _wrong(card, kind, among, count - 1, draw)
    long = not _fits(QuizQuestion(card, kind, (card, *wrong)), UNDER_A_SENTENCE if kind == "gap" else FOUR)
    choices = list(wrong[:2] if long else wrong)
    choices.insert(draw.randrange(len(choices) + 1), card)
    return QuizQuestion(card, kind, tuple(choices))


def _fits(asked: QuizQuestion, most: dict[str, int]) -> bool:
    """Whether every choice has at most so many letters."""
    texts = (card.en if asked.face == "en" else card.ja_plain for card in asked.choices)
    return all(len(text) <= most[asked.face] for text in texts)


def with_claim(card: Card, kind: str, among: Sequence[Card], draw: Random) -> QuizQuestion:
    """A question with O or X: in one half of all cases what is claimed is true."""
    claimed = card if draw.random() < 0.5 else with_choices(card, kind, among, draw, 2)
    if isinstance(claimed, QuizQuestion):
        claimed = next((choice for choice in claimed.choices if choice != card), card)
    return QuizQuestion(card, kind, (claimed,))


def _wrong(card: Card, kind: str, among: Sequence[Card], count: int, draw: Random) -> tuple[Card, ...]:
    """Cards that can be shown as the right one is: short enough, with a picture where it has one."""
    pictured = [other for other in among if other.picture or not card.picture]
    own = pictured if kind in ("word", "sound") and len(pictured) > count else among
    return wrong_answers(card, own, count, draw, lambda other: _can_stand_beside(card, kind, other))


def _can_stand_beside(card: Card, kind: str, other: Card) -> bool:
    """Whether another card can be offered where this one is right."""
    if kind == "gap" and (len(other.en) > MOST_IN_GAP or other.en.lower() in card.sentence_en.lower()):
        return False
    if kind in ("word", "sound") and not other.ja:
        return False
    return _fits(QuizQuestion(card, kind, (card, other)), THREE) or not _fits(QuizQuestion(card, kind, (card,)), THREE)


def _own_wrong(card: Card, among: Sequence[Card], count: int, draw: Random) -> list[Card]:
    """The teacher's own wrong answers ("Canada / Spain"), else answers to other questions of the deck."""
    told = (
        [part.strip() for part in re.split(r"[/／]", card.sentence_en)] if re.search(r"[/／]", card.sentence_en) else []
    )
    others = told or [other.ja for other in draw.sample(list(among), len(among))]
    seen, wrong = {plain(card.ja), kana(card.ja)}, []
    for answer in others:
        if answer and not seen & {plain(answer), kana(answer)}:
            seen |= {plain(answer), kana(answer)}
            wrong.append(Card(card.en, ja=answer))
    return wrong[:count]


def dealt(cards: Sequence[Card], wish: str, style: str, count: int, draw: Random) -> tuple[QuizQuestion, ...]:
    """Questions in an order that chance chose, no card twice before all came once.

    `style` is choices (four to choose from), truth (O or X) or open (the class writes or says the answer).
    """
    if style == "choices" and wish != OWN:
        short = [card for card in cards if len(card.en) <= THREE["en"]]
        cards = short if len(short) >= LEAST_CARDS else cards
    asked: list[QuizQuestion] = []
    while len(asked) < count:
        some = draw.sample(list(cards), len(cards))[: count - len(asked)]
        asked += [_styled(card, draw.choice(kinds_wanted(card, wish)), style, cards, draw) for card in some]
    return tuple(asked)


def _styled(card: Card, kind: str, style: str, cards: Sequence[Card], draw: Random) -> QuizQuestion:
    if style == "choices":
        if kind == "word" and not _fits(QuizQuestion(card, kind, (card,)), THREE):
            kind = "meaning"
        return with_choices(card, kind, cards, draw)
    return with_claim(card, kind, cards, draw) if style == "truth" else QuizQuestion(card, kind)


def board(cards: Sequence[Card], wish: str, columns: int, rows: int, draw: Random) -> tuple[QuizQuestion, ...]:
    """Questions for a board, column by column: one way of asking a column, the longer words for more points."""
    kinds = [kind for kind in KINDS if sum(kind in kinds_of(card) for card in cards) >= rows]
    if wish != "mixed" or not kinds:
        kinds = [wish if wish != "mixed" else "sound"]
    asked: list[QuizQuestion] = []
    for column in range(columns):
        kind = kinds[column % len(kinds)]
        able = [card for card in cards if kind in kinds_wanted(card, kind)] or list(cards)
        times = {card: sum(question.card == card for question in asked) for card in able}
        order = sorted(draw.sample(able, len(able)), key=lambda card: times[card])
        chosen = sorted((order[row % len(order)] for row in range(rows)), key=lambda card: len(card.en))
        asked += [QuizQuestion(card, kinds_wanted(card, kind)[0]) for card in chosen]
    return tuple(asked)
