"""The first minutes of a lesson: day, date, weather and feelings, asked and answered, then together on one page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Self

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Told, Tool

QUESTIONS = ("day", "date", "weather", "feelings")
WEATHERS = ("sunny", "cloudy", "rainy", "snowy", "windy")
FEELINGS = ("great", "happy", "fine", "sleepy", "tired", "hungry")


@dataclass(frozen=True, slots=True)
class Routine(Tool):
    """`today` as a day's number (0: not told yet); the question `step` of `order`, its answer seen once `answered`."""

    today: int = 0
    order: tuple[str, ...] = QUESTIONS
    step: int = 0
    answered: bool = False
    weather: str = ""
    feeling: str = ""

    @property
    def question(self) -> str:
        """What is asked now; "" once everything stands on one page."""
        return self.order[self.step] if self.step < len(self.order) else ""

    @property
    def day(self) -> date:
        """Today."""
        return date.fromordinal(max(1, self.today))

    @property
    def choices(self) -> tuple[str, ...]:
        """What the class may answer, where it chooses."""
        return {"weather": WEATHERS, "feelings": FEELINGS}.get(self.question, ())

    def go_on(self) -> Routine:
        """The answer; then the next question; at the end everything together."""
        if not self.question:
            return self
        if self.answered or (self.question == "feelings" and not self.feeling):
            return replace(self, step=self.step + 1, answered=False)
        return replace(self, answered=True)

    def choose(self, answer: str) -> Routine:
        """The class says how the weather is, or how it feels."""
        if self.question == "weather" and answer in WEATHERS:
            return replace(self, weather=answer, answered=True)
        if self.question == "feelings" and answer in FEELINGS:
            return replace(self, feeling=answer, answered=True)
        return self

    def pick(self, number: int) -> Routine:
        """The same by the card's number, from 1."""
        return self.choose(self.choices[number - 1]) if 1 <= number <= len(self.choices) else self

    def mix(self, *, chance: Random) -> Routine:
        """The same questions in another order: the routine need not be the same every time."""
        order = list(QUESTIONS)
        chance.shuffle(order)
        return replace(self, order=tuple(order), step=0, answered=False)

    def from_the_start(self) -> Routine:
        """Ask everything once more."""
        return replace(self, step=0, answered=False, weather="", feeling="")

    def advance(self) -> Move:
        """Go on."""
        return Move("go_on" if self.question else "from_the_start")

    def heard(self, move: str) -> str:  # noqa: ARG002
        """An answer."""
        return "reveal" if self.answered else "flip"

    def presses(self) -> tuple[Press, ...]:
        """Go on, and what the class may answer."""
        return (
            Press("space", self.advance(), "go_on" if self.question else "from_the_start"),
            *(Press(str(key), Move("choose", (word,)), f"choose_{word}") for key, word in enumerate(self.choices, 1)),
            Press("x", Move("mix"), "mix_questions"),
        )

    def opened(self, told: Told) -> Self:
        """On another day it begins anew."""
        today = told.today.toordinal()
        return self if today == self.today else replace(self.anew(), today=today)

    def anew(self) -> Self:
        """The first question again."""
        return replace(self, order=QUESTIONS, step=0, answered=False, weather="", feeling="")
