"""Criss-cross: all stand; who answers sits down with a row, a column or a diagonal; the class races the clock."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altclass.play.asking import WAYS, Question, own_topics, questions
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.seats import Seats
from altclass.play.session import Session
from altclass.play.team import by_team

SPIN = 3.0  # seconds the wheel of topics turns


@dataclass(frozen=True, slots=True)
class Cross:
    """Who is done (sits, or in the backwards game stands).  `page` is ready, ask, seat, answer, friend or over."""

    session: Session
    seats: Seats
    questions: tuple[Question, ...] = ()
    topics: tuple[str, ...] = ()
    page: str = "ready"
    done: frozenset[int] = frozenset()
    absent: frozenset[int] = frozenset()
    asked: int = 0
    seat: int = 0  # who answers (0: nobody yet)
    answers: tuple[int, ...] = ()  # seats that have answered
    began: float = 0.0
    since: float = 0.0  # when this question was asked (the wheel at rest), or when the last pupil was home
    waited: bool = False  # nobody answered the last question in time

    @property
    def here(self) -> frozenset[int]:
        """The seats with a pupil on them."""
        return frozenset(self.seats.all) - self.absent

    @property
    def left(self) -> frozenset[int]:
        """The pupils the class still has to bring home."""
        return self.here - self.done

    @property
    def standing(self) -> frozenset[int]:
        """Who stands."""
        return self.done if self.session.chosen("way") == "rise" else self.left

    @property
    def question(self) -> Question | None:
        """The question of the deck, if the deck asks."""
        return self.questions[self.asked % len(self.questions)] if self.questions else None

    @property
    def topic(self) -> int:
        """Where the wheel stops."""
        rounds, at = divmod(self.asked, len(self.topics))
        return self.session.random(f"topics {rounds}").sample(range(len(self.topics)), len(self.topics))[at]

    @property
    def ends_at(self) -> float | None:
        """When the class's time is over, while it runs."""
        minutes = self.session.number("minutes")
        return self.began + 60 * minutes if minutes and self.page not in ("ready", "over") else None

    @property
    def answer_by(self) -> float | None:
        """When somebody must have answered, while a question waits."""
        seconds = self.session.number("seconds")
        return self.since + seconds if seconds and self.page == "ask" else None

    @property
    def only_oneself(self) -> bool:
        """The last row: where all who are left are in one line, each of them must answer."""
        return self.session.switched("last_row") and self.seats.in_one_line(self.left)

    def away(self, seat: int) -> Cross:
        """A pupil is not here today, or comes after all."""
        here = self.here ^ {seat}
        fits = self.page == "ready" and seat in self.seats.all and here
        return replace(self, absent=frozenset(self.seats.all) - here) if fits else self

    def start(self, *, now: float) -> Cross:
        """Everybody stands, and the clock runs."""
        return replace(self, page="ask", began=now)._ask(self.asked, now) if self.page == "ready" else self

    def _ask(self, number: int, now: float) -> Cross:
        rest = now + (SPIN if self.topics else 0.0)
        return replace(self, page="ask", asked=number, seat=0, since=rest, waited=False)

    def call(self, seat: int, *, now: float) -> Cross:
        """This pupil answers; touching another one corrects it."""
        fits = self.page in ("ask", "seat") and seat in self.left and seat != self.seat
        return (
            replace(self, page="seat" if self.questions else "answer", seat=seat) if fits else self._friend(seat, now)
        )

    def call_anyone(self, *, now: float) -> Cross:
        """Chance asks one of those who are left."""
        chance = self.session.random(f"seat {self.asked} {len(self.answers)} {len(self.left)}")
        return self.call(chance.choice(sorted(self.left)), now=now) if self.page == "ask" else self

    def reveal(self) -> Cross:
        """Right: show the answer, and choose who sits down."""
        return replace(self, page="answer") if self.page == "seat" else self

    def not_yet(self, *, now: float) -> Cross:
        """Not right: somebody else may try the same question."""
        fits = self.page == "seat" or (self.page == "answer" and not self.questions)
        return replace(self, page="ask", seat=0, since=now) if fits else self

    def row(self, *, now: float) -> Cross:
        """The row sits down."""
        return self._sit("row", now)

    def column(self, *, now: float) -> Cross:
        """The column sits down."""
        return self._sit("column", now)

    def down(self, *, now: float) -> Cross:
        """The diagonal from the upper left to the lower right sits down."""
        return self._sit("down", now)

    def up(self, *, now: float) -> Cross:
        """The diagonal from the lower left to the upper right sits down."""
        return self._sit("up", now)

    def only_me(self, *, now: float) -> Cross:
        """Only the one who answered sits down."""
        return self._change(frozenset({self.seat}), now) if self.page == "answer" else self

    def _sit(self, direction: str, now: float) -> Cross:
        if self.page != "answer" or self.only_oneself:
            return self
        return self._change(self.seats.line(self.seat, direction) & self.here, now)

    def _change(self, line: frozenset[int], now: float) -> Cross:
        flips = self.session.chosen("way") == "switch"
        done = (self.done ^ line if flips else self.done | line) | {self.seat}
        after = replace(self, done=done, answers=(*self.answers, self.seat))
        if not after.left:
            return replace(after, page="over", since=now)
        return replace(after, page="friend") if self.session.switched("friend") else after._ask(self.asked + 1, now)

    def _friend(self, seat: int, now: float) -> Cross:
        """One more pupil sits down: a friend of the one who answered."""
        if self.page != "friend" or seat not in self.left:
            return self
        after = replace(self, done=self.done | {seat})
        return replace(after, seat=0) if after.left else replace(after, page="over", since=now)

    def next_question(self, *, now: float) -> Cross:
        """The next question."""
        return self._ask(self.asked + 1, now) if self.page in ("ask", "friend") else self

    def nobody(self, *, now: float) -> Cross:
        """Nobody answered in time: all stand again, or a new question comes."""
        if self.page != "ask":
            return self
        done = frozenset[int]() if self.session.chosen("nobody") == "all_stand" else self.done
        return replace(replace(self, done=done)._ask(self.asked + 1, now), waited=True)

    def finish(self) -> Cross:
        """The class's time is over, or the teacher ends the game."""
        return self if self.page == "over" else replace(self, page="over")


def deal(session: Session) -> Cross:
    """The seats, and what will be asked."""
    seats = Seats(session.number("pupils"), session.number("columns"))
    way = session.chosen("asks")
    asked = questions(session.deck.cards, way, session.random("questions")) if way in (*WAYS, "mixed") else ()
    return Cross(session, seats, asked, own_topics(session.chosen("topics")) if way == "topics" else ())


def advance(at: Cross) -> Move | None:
    """One press: start, somebody by chance, the answer, the row (or only oneself), the next question."""
    sits = "only_me" if at.only_oneself else "row"
    press = {"ready": "start", "ask": "call_anyone", "seat": "reveal", "answer": sits, "friend": "next_question"}
    return Move(press[at.page]) if at.page in press else None


def allowed(at: Cross) -> tuple[Move, ...]:
    """The press, the directions, and what else a class may need."""
    press = advance(at)
    if press is None:
        return ()
    lines = ["column", "down", "up", "only_me"] if not at.only_oneself else []
    also = {"ready": ["away"], "ask": ["call", "nobody", "next_question"], "seat": ["not_yet", "call"]}
    also |= {"answer": lines if at.questions else [*lines, "not_yet"], "friend": ["call"]}
    return (press, *map(Move, also[at.page]), Move("finish"))


def clock(at: Cross) -> Clock | None:
    """The seconds to answer while a question waits, else the class's time."""
    if at.answer_by is not None:
        return Clock(at.answer_by, at.session.number("seconds"))
    return class_clock(at)


def class_clock(at: Cross) -> Clock | None:
    """The class's time."""
    return Clock(at.ends_at, 60.0 * at.session.number("minutes")) if at.ends_at is not None else None


def due(at: Cross) -> Due | None:
    """Nobody answers in time; the class's time is over."""
    ends = [(at.ends_at, "finish"), (at.answer_by, "nobody")]
    return min((Due(when, Move(name)) for when, name in ends if when is not None), default=None)


def speak(at: Cross) -> tuple[Spoken, ...]:
    """What the question lets be heard, then its answer."""
    asking = at.question if at.page in ("ask", "answer") else None
    return asking.heard(answered=at.page == "answer") if asking else ()


def earned(at: Cross) -> tuple[int, ...]:
    """A point for each answer, to the team in whose columns the pupil sits: columns side by side are a team."""
    teams = at.session.teams
    return by_team(((at.seats.band(seat, teams), 1) for seat in at.answers), teams) if teams else ()


def brief(at: Cross) -> Brief:
    """The question's answer, who answers, and how many are left."""
    asking = at.question
    now = asking.card.en if asking else at.topics[at.topic] if at.topics else ""
    here = len(at.here)
    return Brief(now, asking.answer if asking else "", step=(here - len(at.left), here))


def finished(at: Cross) -> bool:
    """Whether all have sat down, or the time is over."""
    return at.page == "over"
