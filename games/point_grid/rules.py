"""Point grid: the class answers, a team chooses a square, and nobody knows what lies under it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import NamedTuple

from altclass.play.asking import WAYS, Question, questions
from altclass.play.moves import Brief, Move, Spoken
from altclass.play.prizes import MIXES, SPECIAL, WITH_ANOTHER, Prize, applied, dealt, softened
from altclass.play.session import Session


class Opened(NamedTuple):
    """A square that was opened (from 0), the team it counts for, and the second team (-1 for none)."""

    square: int
    team: int
    other: int = -1


@dataclass(frozen=True, slots=True)
class Grid:
    """The squares opened so far.  `page` is ask, answer, choose, ready (a square in hand), whom, opened or over."""

    session: Session
    prizes: tuple[Prize, ...]
    questions: tuple[Question, ...]  # none where the teacher asks
    page: str
    opened: tuple[Opened, ...] = ()
    asked: int = 0
    team: int = 0  # whose turn it is
    square: int = -1  # the square in hand
    owner: int = 0  # the team that it will count for

    @property
    def teams(self) -> int:
        """Teams with points of their own; a class that plays together is one."""
        return max(1, self.session.teams)

    @property
    def question(self) -> Question | None:
        """What is asked now."""
        return self.questions[self.asked % len(self.questions)] if self.questions else None

    @property
    def prize(self) -> Prize:
        """What lies under the square in hand."""
        return self.prizes[self.square]

    @property
    def closed(self) -> tuple[int, ...]:
        """Squares nobody has opened."""
        known = {opened.square for opened in self.opened}
        return tuple(square for square in range(len(self.prizes)) if square not in known)

    @property
    def points(self) -> tuple[int, ...]:
        """Points by team, one opened square after the other."""
        return reduce(self._counted, self.opened, (0,) * self.teams)

    def _counted(self, points: tuple[int, ...], opened: Opened) -> tuple[int, ...]:
        everyone = self.session.chosen("storm") == "all"
        return applied(self.prizes[opened.square], points, opened.team, opened.other, everyone=everyone)

    @property
    def can_give(self) -> bool:
        """Whether a square in hand may be given to another team."""
        return self.page == "ready" and self.teams > 1 and self.session.switched("keep_or_give")

    def reveal(self) -> Grid:
        """Show the answer."""
        return replace(self, page="answer") if self.page == "ask" else self

    def nobody_knew(self) -> Grid:
        """No square for this question: the next team gets the next one."""
        return self._turn() if self.page in ("ask", "answer") else self

    def to_the_grid(self) -> Grid:
        """The answer was right: a square may be chosen."""
        return replace(self, page="choose") if self.page == "answer" else self

    def turn_to(self, team: int) -> Grid:
        """Another team was faster, and chooses (from 0)."""
        fits = self.page == "choose" and team != self.team and 0 <= team < self.teams
        return replace(self, team=team) if fits else self

    def pick(self, square: int) -> Grid:
        """Take a closed square (from 1) in hand; it stays closed until it is opened."""
        if self.page not in ("choose", "ready") or square - 1 not in self.closed or square - 1 == self.square:
            return self
        return replace(self, page="ready", square=square - 1, owner=self.team)

    def pick_any(self) -> Grid:
        """Chance takes a square in hand."""
        return self.pick(self._by_chance("square", self.closed) + 1) if self.page == "choose" else self

    def open_it(self) -> Grid:
        """Open the square in hand."""
        return self._open_for(self.team) if self.page == "ready" else self

    def give(self, team: int) -> Grid:
        """Give the square in hand to another team, unopened (from 0)."""
        return self._open_for(team) if self.can_give and team in others(self.teams, self.team) else self

    def _open_for(self, owner: int) -> Grid:
        in_hand = replace(self, page="whom", owner=owner)
        if self.teams == 1 or not self._needs_another:
            return in_hand._open(-1)
        return in_hand if self.session.chosen("victim") == "chosen" else in_hand.hit_any()

    @property
    def _needs_another(self) -> bool:
        return self.prize.kind in WITH_ANOTHER or (
            self.prize.kind == "wipe" and self.session.chosen("storm") == "other"
        )

    def hit(self, team: int) -> Grid:
        """The team chooses the second team (from 0)."""
        return self._open(team) if self.page == "whom" and team in others(self.teams, self.owner) else self

    def hit_any(self) -> Grid:
        """Chance chooses the second team."""
        if self.page != "whom":
            return self
        there = others(self.teams, self.owner)
        rich = tuple(team for team in there if self.points[team])  # nobody can take from a team that has nothing
        return self._open(self._by_chance("team", (self.prize.kind == "steal" and rich) or there))

    def _open(self, other: int) -> Grid:
        return replace(self, page="opened", opened=(*self.opened, Opened(self.square, self.owner, other)))

    def _by_chance(self, what: str, among: tuple[int, ...]) -> int:
        return self.session.random(f"{what} {len(self.opened)} {self.asked} {self.square}").choice(among)

    def next_turn(self) -> Grid:
        """The next question for the next team; the end when every square is open."""
        if self.page != "opened":
            return self
        return self._turn() if self.closed else self.finish()

    def _turn(self) -> Grid:
        page = "ask" if self.questions else "choose"
        return replace(self, page=page, asked=self.asked + 1, team=(self.team + 1) % self.teams, square=-1)

    def finish(self) -> Grid:
        """Stop here and count."""
        return self if self.page == "over" else replace(self, page="over", square=-1)


def others(teams: int, team: int) -> tuple[int, ...]:
    """All teams but this one."""
    return tuple(other for other in range(teams) if other != team)


def deal(session: Session) -> Grid:
    """What lies where, and the questions in their order."""
    mix = session.chosen("mix")
    shares = {kind: session.number(kind) for kind in SPECIAL} if mix == "own" else MIXES[mix]
    prizes = dealt(session.number("squares"), shares, session.random("prizes"))
    soft = softened(prizes, gentle=session.gentle, teams=0 if session.together else session.teams)
    way = session.chosen("asks")
    asked = questions(session.deck.cards, way, session.random("questions")) if way in (*WAYS, "mixed") else ()
    return Grid(session, soft, asked, "ask" if asked else "choose")


PRESS = {
    "ask": "reveal",
    "answer": "to_the_grid",
    "choose": "pick_any",
    "ready": "open_it",
    "whom": "hit_any",
    "opened": "next_turn",
}


def advance(at: Grid) -> Move | None:
    """One press: answer, grid, a square by chance, open it, go on."""
    return Move(PRESS[at.page]) if at.page in PRESS else None


def allowed(at: Grid) -> tuple[Move, ...]:
    """The press, and what the class may want instead."""
    press = advance(at)
    if press is None:
        return ()
    several = at.teams > 1
    also = {"ask": ["nobody_knew"], "answer": ["nobody_knew"], "choose": ["pick"], "ready": ["pick"]}.get(at.page, [])
    if len(at.closed) < 2 and at.page == "ready":
        also = []
    also += ["give"] * at.can_give + ["hit"] * (at.page == "whom") + ["turn_to"] * (several and at.page == "choose")
    return (press, *map(Move, also), Move("finish"))


def speak(at: Grid) -> tuple[Spoken, ...]:
    """What the question lets be heard, then its answer."""
    asking = at.question if at.page in ("ask", "answer") else None
    return asking.heard(answered=at.page == "answer") if asking else ()


def earned(at: Grid) -> tuple[int, ...]:
    """Points by team."""
    return at.points


def turn(at: Grid) -> int | None:
    """Whose turn it is."""
    return at.team if at.teams > 1 and at.page != "over" else None


def brief(at: Grid) -> Brief:
    """The answer to the question; with a square in hand, what is under it."""
    asking, held = at.question, at.prize if at.square >= 0 else None
    answer = held.sign if held else asking.answer if asking else ""
    now = f"{at.square + 1}" if held else asking.card.en if asking else ""
    return Brief(now, answer, step=(len(at.opened), len(at.prizes)))


def finished(at: Grid) -> bool:
    """Whether every square is open, or the bell has rung."""
    return at.page == "over"
