"""What a class may do beside any game: team buzzers, and a word that one pupil alone sees."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from altclass.host.lesson import Lesson
from altclass.host.sounds import Sounds
from altclass.host.text.safe import safe_text
from altclass.play.buzzers import Buzzers
from altclass.play.manifest import Label
from altclass.play.messages import Now, Offer
from altclass.play.moves import Move
from altclass.play.team import ASIDES, TEAMS

WORD_SECONDS = 5.0  # how long the word stays for the one pupil; it hides by itself

Page = Literal["", "away", "word", "back"]


@dataclass
class Asides:
    """Open buzzers, and the page of a private word.  They belong to this moment: no journal, nothing to take back."""

    buzzers: Buzzers | None = None
    page: Page = ""
    word: str = ""
    hides_at: float = math.inf  # monotonic

    @property
    def seen(self) -> object:
        """All that a picture shows of them."""
        return self.buzzers, self.page

    @property
    def words(self) -> list[str]:
        """The private word, line by line: an answer is told as "dog  犬"."""
        return [part.strip() for part in safe_text(self.word).split("  ") if part.strip()]

    def play(self, lesson: Lesson, sounds: Sounds, move: Move, mono: float) -> bool:
        """Do what one of ASIDES says; whether anything changed."""
        if move.name not in ASIDES:
            return False
        if move.name == "buzzers":
            return self._open_or_close(lesson, sounds)
        if move.name == "buzz":
            return self._buzz(lesson, sounds, move, mono)
        return self._look_away(lesson, mono)

    # -- buzzers

    def _open_or_close(self, lesson: Lesson, sounds: Sounds) -> bool:
        if self.buzzers is not None:
            self.buzzers = None
        elif lesson.session.teams > 1 and not lesson.finished:
            self.buzzers = Buzzers(lesson.session.teams)
            sounds.effect("start")
        else:
            return False
        lesson.changes += 1
        return True

    def _buzz(self, lesson: Lesson, sounds: Sounds, move: Move, mono: float) -> bool:
        before, team = self.buzzers, move.args[0] if move.args else -1
        if before is None or lesson.blank or lesson.frozen or self.page or not isinstance(team, int):
            return False
        self.buzzers = before.press(team, mono)
        if self.buzzers is before:
            return False
        if not before.presses:
            sounds.effect("award")
        lesson.changes += 1
        return True

    def told(self, now: Now) -> Now:
        """The console's news with the buzzers: a button and a number key for each team that waits, and who was first."""
        if self.buzzers is None:
            return now
        waiting = tuple(
            Offer("buzz", Label(f"Buzzer {TEAMS[team].letter}", f"早押し {TEAMS[team].letter}"), (team,), str(team + 1))
            for team in self.buzzers.waiting
        )
        line = (("buzzers", self._order(self.buzzers)),) if self.buzzers.presses else ()
        brief = replace(now.brief, lines=(*line, *now.brief.lines))
        return replace(now, offers=(*now.offers, *waiting), brief=brief)

    @staticmethod
    def _order(buzzers: Buzzers) -> str:
        """Such as "1 B, 2 A = D, 4 C": teams that share a place stand together."""
        places = zip(buzzers.ranks, buzzers.places, strict=True)
        return ", ".join(f"{rank} {' = '.join(TEAMS[team].letter for team in place)}" for rank, place in places)

    # -- a word for one pupil

    def _look_away(self, lesson: Lesson, mono: float) -> bool:
        """Cover everything: the class turns round, one pupil stays at the screen."""
        word = lesson.game.brief(lesson.state).answer
        if self.page or not word or lesson.finished:
            return False
        self.word = word
        self._turn_to("away", lesson, mono)
        return True

    def step(self, lesson: Lesson, mono: float) -> None:
        """The one button: show the word, hide it, then go back to the game."""
        following: dict[Page, Page] = {"away": "word", "word": "back"}
        self._turn_to(following.get(self.page, ""), lesson, mono)

    def again(self, lesson: Lesson, mono: float) -> None:
        """Back: cover the word, ready to be shown once more."""
        self._turn_to("away", lesson, mono)

    def close(self, lesson: Lesson, mono: float) -> None:
        """Back to the game at once."""
        self._turn_to("", lesson, mono)

    def _turn_to(self, page: Page, lesson: Lesson, mono: float) -> None:
        self.page = page
        self.hides_at = mono + WORD_SECONDS if page == "word" else math.inf
        lesson.switch(mono, held=page != "")

    def tick(self, lesson: Lesson, mono: float) -> None:
        """Hide the word when its time is over; a game that has ended needs no buzzers."""
        if mono >= self.hides_at:
            self._turn_to("back", lesson, mono)
        if self.buzzers is not None and lesson.finished:
            self.buzzers = None
            lesson.changes += 1
