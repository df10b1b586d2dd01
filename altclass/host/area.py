"""A part of the pupils' screen: it can be cut into columns and rows, and filled with one piece."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from altclass.content.card import Card
from altclass.host import units
from altclass.host.box import Box
from altclass.host.pieces import (
    bars,
    beats,
    boards,
    cards,
    chains,
    clocks,
    clues,
    curtains,
    four_lines,
    hands,
    panels,
    partners,
    questions,
    quizzes,
    reveals,
    seating,
    things,
    tiles,
    wheels,
    words,
)
from altclass.host.sheet import Sheet, Tier
from altclass.host.shows import Asked, Cell, Choice, Clue, Face, Head, Panel, Seat, Tile
from altclass.play.asking import Question
from altclass.play.looks import Look
from altclass.play.moves import Clock


class Area:
    """A rectangle a scene may fill.  Every piece fills its area and stands in its middle."""

    def __init__(self, sheet: Sheet, box: Box) -> None:
        self._sheet = sheet
        self._box = box

    @property
    def wide(self) -> float:
        """Width over height: a scene may put things side by side where there is room."""
        return self._box.w / self._box.h if self._box.h else 1.0

    def roomy(self, wide: float, high: float) -> bool:
        """Whether it is at least so many units wide and high."""
        return self._box.w >= wide * self._sheet.u and self._box.h >= high * self._sheet.u

    def columns(self, *weights: float) -> list[Area]:
        """Areas side by side, as wide as their weights say."""
        return [Area(self._sheet, box) for box in self._box.columns(weights, units.GAP * self._sheet.u)]

    def rows(self, *weights: float) -> list[Area]:
        """Areas one under the other, as high as their weights say."""
        return [Area(self._sheet, box) for box in self._box.rows(weights, units.GAP * self._sheet.u)]

    def foot(self, high: float) -> list[Area]:
        """The rest, and below it a strip of that many units: for what must keep its size, such as a clock."""
        rest = max(0.0, self._box.h - (high + units.GAP) * self._sheet.u)
        low = self._box._replace(y=self._box.y + rest + units.GAP * self._sheet.u, h=high * self._sheet.u)
        return [Area(self._sheet, self._box._replace(h=rest)), Area(self._sheet, low)]

    def inset(self, share: float) -> Area:
        """The same area, smaller by that many units on each side."""
        return Area(self._sheet, self._box.inset(share * self._sheet.u))

    def nothing(self) -> None:
        """Leave it empty: a flashed card has gone."""

    def word(self, text: str, size: Tier = "main", ink: str = "ink") -> None:
        """A word or sentence, English or Japanese or both.  `ink`: ink, faint, accent or good."""
        words.word(self._sheet, self._box, text, size, ink)

    def say(self, key: str, size: Tier = "body", **params: object) -> None:
        """A string of the game's [text] in the pupils' languages."""
        words.say(self._sheet, self._box, self._sheet.words(key, params), size)

    def number(self, value: int, key: str = "", **params: object) -> None:
        """A large number, with a string of the game's [text] under it."""
        words.number(self._sheet, self._box, value, self._sheet.words(key, params) if key else [])

    def letters(self, word: str, shown: int) -> None:
        """A word of which the first `shown` letters are seen, the others are lines to fill."""
        words.letters(self._sheet, self._box, word, shown)

    def four_lines(self, text: str, ink: str = "ink") -> None:
        """English on the four lines of an exercise book; `ink` "faint" to be traced, text "" for a row to write in."""
        four_lines.four_lines(self._sheet, self._box, text, ink)

    def letter(self, text: str) -> None:
        """A letter or two as large as the area: the one that counts now."""
        words.letter(self._sheet, self._box, text)

    def chips(self, texts: Sequence[str], title_key: str = "") -> None:
        """Small labels, the first ones first, as many as there is room for."""
        words.chips(self._sheet, self._box, texts, self._sheet.words(title_key, {}) if title_key else [])

    def card(  # noqa: PLR0913, PLR0917  # each is one thing a teacher may want seen
        self,
        card: Card,
        picture: bool = True,
        en: bool = True,
        ja: bool = False,
        sentence: bool = False,
        uncovered: float | Clock = 1.0,
        back: bool = False,
        id: str = "",  # noqa: A002  # the field's word: the same card keeps its id
        sounds: bool = False,
    ) -> None:
        """A real card.  `uncovered` is how much of the picture is seen, or the clock that uncovers it.

        `sounds`: the word's IPA under it, with a large dot for the stressed syllable.
        """
        share = uncovered if isinstance(uncovered, float | int) else self._sheet.share_gone(uncovered)
        sides = cards.Sides(picture, en, ja, sentence, back, share, sounds)
        cards.card(self._sheet, self._box, card, sides, id)

    def disguised(self, card: Card, look: Look) -> None:
        """A card of which the class sees only as much of the picture as the look gives away."""
        reveals.disguised(self._sheet, self._box, card, look)

    def curtain(self, key: str, **params: object) -> None:
        """A curtain that falls over the area, with a string of the game's [text] on it."""
        curtains.curtain(self._sheet, self._box, self._sheet.words(key, params))

    def emblem(self, text: str, picture: str) -> None:
        """A short text under or beside one of the pictures that come with the program, on a large card."""
        cards.card(self._sheet, self._box, Card(text, picture=picture), cards.Sides(), text)

    def cards(
        self, faces: Sequence[Face], columns: int | None = None, *, all_of_them: bool = False, move: str = ""
    ) -> None:
        """Cards in a grid, all the same size; those for which there is no room at a readable size are left out.

        `all_of_them`: rather the words under the pictures are left out than a single card.  A touch plays the move
        with the card's number, from 1.
        """
        cards.grid(self._sheet, self._box, faces, columns, all_of_them=all_of_them, move=move)

    def beat(self, signs: Sequence[str], at: int) -> None:
        """The beats of a bar as small pictures side by side, the one that sounds now (from 0) raised."""
        beats.beats(self._sheet, self._box, signs, at)

    def board(self, cells: Sequence[Cell], columns: int) -> None:
        """A bingo sheet with its hits."""
        boards.board(self._sheet, self._box, cells, columns)

    def tiles(self, told: Sequence[Tile], move: str = "") -> None:
        """Numbered squares to choose from; a touch plays the move with the square's number."""
        tiles.tiles(self._sheet, self._box, told, move)

    def seats(self, told: Sequence[Seat], move: str = "") -> None:
        """The classroom from above, the board in front; a touch plays the move with the seat's number."""
        seating.seats(self._sheet, self._box, told, move)

    def partners(
        self,
        told: Sequence[Seat],
        groups: Sequence[Collection[int]],
        steps: Sequence[tuple[int, int]] = (),
        move: str = "",
    ) -> None:
        """The seat plan with a desk under those who talk together, and arrows from seat to seat for those who move.

        Groups and steps name seats by their numbers; a touch plays the move with the seat's number.
        """
        partners.plan(self._sheet, self._box, told, groups, steps, move)

    def choices(self, told: Sequence[tuple[str, str]]) -> None:
        """Large signs side by side to touch: the sign's name, and the move it plays."""
        seating.choices(self._sheet, self._box, told)

    def question(self, asked: Question, answered: bool) -> None:
        """A question of the deck on one large card, then the whole card."""
        questions.question(self._sheet, self._box, asked, answered=answered)

    def quiz(self, asked: Asked, choices: Sequence[Choice] = (), answer: Card | None = None) -> None:
        """A quiz question with what the class chooses from; once told, its answer on the question's own card."""
        quizzes.quiz(self._sheet, self._box, asked, choices, answer)

    def true_or_false(self, truth: bool | None, counted: Sequence[str] = ("", "")) -> None:
        """A large O and a large X, the right one marked once it is known, with the hands counted for each."""
        quizzes.true_or_false(self._sheet, self._box, truth, counted)

    def panels(self, heads: Sequence[Head], squares: Sequence[Panel], move: str = "") -> None:
        """A quiz board, told column by column; a touch plays the move with the square's number."""
        panels.panels(self._sheet, self._box, heads, squares, move)

    def clues(self, told: Sequence[Clue]) -> None:
        """Hints one under the other, the newest one marked, those to come as empty lines."""
        clues.clues(self._sheet, self._box, told)

    def thing(self, kind: str, count: int = 1, grows: Clock | None = None) -> None:
        """What goes round the class: balloon, clock or popcorn; with a clock it grows until it goes off."""
        things.things(self._sheet, self._box, kind, count, grows)

    def burst(self, kind: str) -> None:
        """The thing has gone off."""
        things.burst(self._sheet, self._box, kind)

    def time_bar(self, clock: Clock) -> None:
        """How much time is left, without figures."""
        bars.bar(self._sheet, self._box, clock)

    def wheel(self, texts: Sequence[str], at: int, spin: Clock) -> None:
        """A wheel of topics that comes to rest at one of them when its clock ends."""
        wheels.wheel(self._sheet, self._box, texts, at, spin)

    def chain(self, words: Sequence[str], letters: int = 1) -> None:
        """The words said so far, the newest large, its last `letters` in the game's colour."""
        chains.chain(self._sheet, self._box, words, letters)

    def clock(self, clock: Clock, label_key: str = "", **params: object) -> None:
        """A running clock: large digits and a ring or a bar; it runs by itself."""
        label = self._sheet.words(label_key, params) if label_key else []
        clocks.clock(self._sheet, self._box, clock, label)

    def sound(self) -> None:
        """The large speaker: listen!  With a cross, and the reason, when nothing can be heard."""
        hands.sound(self._sheet, self._box)

    def typing(self, move: str) -> None:
        """The box a pupil types in at the board; Enter plays the move with what was typed."""
        hands.typing(self._sheet, self._box, move)
