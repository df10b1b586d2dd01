"""Picture reveal: a picture comes out of hiding look by look, and the sooner it is named, the more it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from altclass.content.card import Card
from altclass.play.looks import MASKS, Look, look
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.session import Session

CLASS = -1  # the whole class together


class Guess(NamedTuple):
    """A guess that counted: which picture, whose (CLASS for all together), and the points, below zero for a wrong one."""

    picture: int
    team: int
    points: int


@dataclass(frozen=True, slots=True)
class Hidden:
    """One look at one picture.  `phase` is looking, waiting (hands are up, the clock stands), answer or over."""

    session: Session
    cards: tuple[Card, ...]
    masks: tuple[str, ...]
    picture: int = 0
    step: int = 0
    phase: str = "looking"
    guesses: tuple[Guess, ...] = ()
    tried: bool = False  # a wrong guess came since this look began
    since: float = 0.0

    @property
    def card(self) -> Card:
        """The picture of this turn."""
        return self.cards[self.picture]

    @property
    def looks(self) -> int:
        """Looks before the answer."""
        return self.session.number("looks")

    @property
    def worth(self) -> int:
        """Points for naming it at this look: 4, 3, 2, 1."""
        return self.looks - self.step

    @property
    def look(self) -> Look:
        """What is seen of it."""
        share = self.step / (self.looks - 1)
        return look(self.masks[self.picture], share, self.session.random(f"look {self.picture}"))

    @property
    def named(self) -> bool:
        """Whether somebody has named this picture."""
        return any(guess.picture == self.picture and guess.points > 0 for guess in self.guesses)

    @property
    def class_points(self) -> int:
        """Points of the whole class together."""
        return sum(guess.points for guess in self.guesses if guess.points > 0)

    def look_again(self, *, now: float) -> Hidden:
        """Show more of it; after the last look, all of it."""
        if self.phase != "looking":
            return self
        if self.step + 1 >= self.looks:
            return replace(self, phase="answer", since=now)
        return replace(self, step=self.step + 1, tried=False, since=now)

    def hands_up(self, *, now: float) -> Hidden:
        """Somebody wants to answer: the clock stands."""
        return replace(self, phase="waiting", since=now - self.since) if self._by_clock else self

    def go_on(self, *, now: float) -> Hidden:
        """The clock runs on where it stood."""
        return replace(self, phase="looking", since=now - self.since) if self.phase == "waiting" else self

    def got_it(self, *, now: float) -> Hidden:
        """The class has named it."""
        return self if self.session.teams else self._named_by(CLASS, now)

    def team_got_it(self, team: int, *, now: float) -> Hidden:
        """A team has named it."""
        return self._named_by(team, now) if 0 <= team < self.session.teams else self

    def guessed_wrong(self, *, now: float) -> Hidden:
        """A wrong guess of the class costs nothing."""
        return self._missed(now) if self.may_miss and not self.session.teams else self

    def team_guessed_wrong(self, team: int, *, now: float) -> Hidden:
        """A team guessed wrong: it costs what the teacher chose."""
        if not self.may_miss or not 0 <= team < self.session.teams:
            return self
        guess = (Guess(self.picture, team, -self._cost),) if self._cost else ()
        return replace(self._missed(now), guesses=(*self.guesses, *guess))

    def reveal(self, *, now: float) -> Hidden:
        """Show the picture and its word."""
        return replace(self, phase="answer", since=now) if self._open else self

    def next_picture(self, *, now: float) -> Hidden:
        """The next picture, or the end."""
        if self.phase != "answer":
            return self
        if self.picture + 1 >= len(self.cards):
            return replace(self, phase="over")
        return replace(self, picture=self.picture + 1, step=0, phase="looking", tried=False, since=now)

    @property
    def _open(self) -> bool:
        return self.phase in ("looking", "waiting")

    @property
    def may_miss(self) -> bool:
        """Whether a wrong guess changes anything: it is told once a look, unless it costs points or a clock waits."""
        return self.phase == "waiting" or (self.phase == "looking" and (not self.tried or self._cost > 0))

    @property
    def _cost(self) -> int:
        """Points a wrong guess costs a team; none in a gentle game."""
        return self.session.number("minus") if self.session.teams and not self.session.gentle else 0

    @property
    def _by_clock(self) -> bool:
        return self.phase == "looking" and self.session.number("pace") > 0

    def _named_by(self, team: int, now: float) -> Hidden:
        if not self._open:
            return self
        guesses = (*self.guesses, Guess(self.picture, team, self.worth))
        return replace(self, phase="answer", guesses=guesses, since=now)

    def _missed(self, now: float) -> Hidden:
        return replace(self.go_on(now=now), tried=True)


def deal(session: Session) -> Hidden:
    """The pictures in a new order, each with its way of hiding; every way comes before one comes again."""
    draw = session.random("pictures")
    cards = list(session.deck.cards)
    draw.shuffle(cards)
    cards = cards[: session.number("pictures")]
    mask = session.chosen("mask")
    ways: list[str] = [] if mask == "mixed" else [mask] * len(cards)
    while len(ways) < len(cards):
        ways += draw.sample(MASKS, len(MASKS))
    return Hidden(session, tuple(cards), tuple(ways[: len(cards)]))


def advance(state: Hidden) -> Move | None:
    """One press: another look (or stop the clock, if one runs), the answer, the next picture."""
    if state.phase == "looking":
        return Move("hands_up" if state.session.number("pace") else "look_again")
    press = {"waiting": "go_on", "answer": "next_picture"}
    return Move(press[state.phase]) if state.phase in press else None


def allowed(state: Hidden) -> tuple[Move, ...]:
    """The press; who named it, who did not; the answer at once."""
    press = advance(state)
    if press is None or state.phase == "answer":
        return () if press is None else (press,)
    more = (Move("look_again"),) if press.name == "hands_up" else ()
    right, wrong = ("team_got_it", "team_guessed_wrong") if state.session.teams else ("got_it", "guessed_wrong")
    guesses = (Move(right), *((Move(wrong),) if state.may_miss else ()))
    return (press, *guesses, *more, Move("reveal"))


def clock(state: Hidden) -> Clock | None:
    """The time until the next look, where looks come by themselves."""
    pace = float(state.session.number("pace"))
    return Clock(state.since + pace, pace) if pace and state.phase == "looking" else None


def due(state: Hidden) -> Due | None:
    """The next look comes by itself."""
    running = clock(state)
    return Due(running.ends_at, Move("look_again")) if running else None


def speak(state: Hidden) -> tuple[Spoken, ...]:
    """The word, once the picture is seen."""
    return (Spoken(state.card.en),) if state.phase == "answer" else ()


def brief(state: Hidden) -> Brief:
    """What it is, what it is worth now, and the next three."""
    if state.phase == "over":
        return Brief(step=(len(state.cards), len(state.cards)))
    return Brief(
        now=state.card.ja,
        answer=state.card.en,
        next=tuple(card.en for card in state.cards[state.picture + 1 : state.picture + 4]),
        step=(state.picture + 1, len(state.cards)),
        lines=(("value", str(state.worth)),) if state.phase != "answer" else (),
    )


def earned(state: Hidden) -> tuple[int, ...]:
    """Points by team; nobody falls below nothing, so nobody has a debt to work off."""
    points = [0] * state.session.teams
    for guess in state.guesses:
        if guess.team != CLASS:
            points[guess.team] = max(0, points[guess.team] + guess.points)
    return tuple(points)


def finished(state: Hidden) -> bool:
    """Whether the last picture has been named."""
    return state.phase == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """The words in the order in which they come."""
    return tuple(card.en for card in deal(session).cards)
