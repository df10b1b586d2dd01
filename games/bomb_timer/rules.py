"""Bomb Timer: something goes round while pupils speak, and nobody knows when it goes off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from random import Random

from altclass.content.card import Card
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.session import Session

TASKS = 10  # small tasks in [text]: task_1 ... task_10
MOST_TASKS = 200  # how far "another task" goes
LEAST_BETWEEN = 4.0  # seconds from one thing to the other: the class must hear two bangs


@dataclass(frozen=True, slots=True)
class Bomb:
    """One thing, or two, going round.  `phase` is ready, running, popped or over."""

    session: Session
    fuses: tuple[tuple[float, ...], ...]  # seconds until each thing goes off, round by round, the sooner first
    order: tuple[int, ...]
    tasks: tuple[int, ...]  # none twice before all came once
    phase: str = "ready"
    round: int = 0
    popped: int = 0  # things that went off in this round
    began: float = 0.0  # when the round began, pauses taken out
    since: float = 0.0  # when this phase began
    passes: int = 0
    task: int = 0  # place in `tasks`
    held: tuple[tuple[int, int], ...] = ()  # which bang of the game, and the team that held the thing
    spoken: bool = True  # there is something new to say

    @property
    def card(self) -> Card:
        """The card whose words are said now."""
        return self.session.deck.cards[self.order[self.passes % len(self.order)]]

    @property
    def way(self) -> str:
        """What the class says; as a word where the card lacks what the chosen way needs."""
        way = self.session.chosen("say")
        needs = {"sentence": self.card.sentence_en, "question": self.card.picture, "japanese": self.card.ja}
        return way if needs.get(way, "there") else "word"

    @property
    def left(self) -> int:
        """Things that still go round."""
        return len(self.fuses[self.round]) - self.popped

    @property
    def bang(self) -> int:
        """The number of this bang in the whole game, from 1."""
        return self.round * len(self.fuses[0]) + self.popped

    @property
    def fuse(self) -> Clock:
        """When the next thing goes off."""
        seconds = self.fuses[self.round][min(self.popped, len(self.fuses[0]) - 1)]
        return Clock(self.began + seconds, seconds)

    @property
    def holder(self) -> int | None:
        """The team that held it at this bang."""
        return dict(self.held).get(self.bang)

    def start(self, *, now: float) -> Bomb:
        """Off it goes."""
        return self if self.phase != "ready" else replace(self, phase="running", began=now, since=now, spoken=False)

    def pass_on(self) -> Bomb:
        """The next pupil has it, and the next card."""
        return replace(self, passes=self.passes + 1, spoken=True) if self.phase == "running" else self

    def pop(self, *, now: float) -> Bomb:
        """It goes off."""
        if self.phase != "running" or now < self.fuse.ends_at - 0.01:
            return self
        return replace(self, phase="popped", since=now, popped=self.popped + 1, task=self.task + 1, spoken=False)

    def held_by(self, team: int) -> Bomb:
        """The team that held it: the others get a point."""
        if self.phase != "popped" or not 0 <= team < self.session.teams or team == self.holder:
            return self
        return replace(self, held=(*(pair for pair in self.held if pair[0] != self.bang), (self.bang, team)))

    def other_task(self) -> Bomb:
        """A task the pupil would rather do."""
        fits = self.phase == "popped" and self.session.switched("tasks") and self.task + 1 < MOST_TASKS
        return replace(self, task=self.task + 1) if fits else self

    def go_on(self, *, now: float) -> Bomb:
        """The other thing goes on where it was; or the next round; or the end."""
        if self.phase != "popped":
            return self
        if self.left:
            return replace(self, phase="running", began=self.began + now - self.since, since=now)
        if self.round + 1 < len(self.fuses):
            return replace(self, phase="ready", round=self.round + 1, popped=0, since=now, spoken=True)
        return replace(self, phase="over")

    def finish(self) -> Bomb:
        """End the game."""
        return self if self.phase == "over" else replace(self, phase="over", spoken=False)


def deal(session: Session) -> Bomb:
    """Times that nobody knows, cards and tasks in an order that nobody knows."""
    cards = len(session.deck.cards)
    return Bomb(
        session=session,
        fuses=tuple(fuses(session, number) for number in range(session.number("rounds"))),
        order=tuple(session.random("cards").sample(range(cards), cards)),
        tasks=tuple(islice(chain.from_iterable(_shuffles(session.random("tasks"))), MOST_TASKS)),
    )


def fuses(session: Session, number: int) -> tuple[float, ...]:
    """The times of one round, every second between the bounds as likely as any other."""
    least, most = sorted((session.number("least"), session.number("most")))
    draw = session.random(f"fuse {number}")
    found = sorted(round(draw.uniform(least, most), 1) for _ in range(session.number("things")))
    return tuple(max(seconds, found[0] + at * LEAST_BETWEEN) for at, seconds in enumerate(found))


def _shuffles(draw: Random) -> Iterator[list[int]]:
    while True:
        yield draw.sample(range(1, TASKS + 1), TASKS)


def advance(at: Bomb) -> Move | None:
    """One press: start, next card, go on.  No press makes it go off."""
    press = {"ready": "start", "running": "pass_on", "popped": "go_on"}
    return Move(press[at.phase]) if at.phase in press else None


def allowed(at: Bomb) -> tuple[Move, ...]:
    """The press; after a bang, who held it and another task."""
    press = advance(at)
    if press is None:
        return ()
    bang = [Move("held_by")] if at.session.teams else []
    bang += [Move("other_task")] if at.other_task() is not at else []
    return (press, *(bang if at.phase == "popped" else ()), Move("finish"))


def due(at: Bomb) -> Due | None:
    """It goes off by itself."""
    return Due(at.fuse.ends_at, Move("pop")) if at.phase == "running" else None


def clock(at: Bomb) -> Clock | None:
    """A clock only where the class may see one; and, at the bang, the one that has just run out."""
    if at.phase == "popped":
        return Clock(at.since, 1.0)
    return at.fuse if at.phase == "running" and at.session.chosen("seen") == "clock" else None


def speak(at: Bomb) -> tuple[Spoken, ...]:
    """The model for the class: the sentence or the word of a new card."""
    if not (at.spoken and at.session.switched("voice")) or at.phase not in ("ready", "running"):
        return ()
    text = {"sentence": at.card.sentence_en, "word": at.card.en}.get(at.way, "")
    return (Spoken(text),) if text else ()


def earned(at: Bomb) -> tuple[int, ...]:
    """A point for every team that did not hold it; nobody loses one."""
    return tuple(sum(team != holder for _, holder in at.held) for team in range(at.session.teams))


def brief(at: Bomb) -> Brief:
    """What is said, what comes next, and, for the teacher alone, when it goes off."""
    cards, order = at.session.deck.cards, at.order
    coming = tuple(cards[order[(at.passes + step) % len(order)]].en for step in (1, 2, 3))
    told = (("hidden_time", f"{at.fuse.total:.0f} s"), ("passes", str(at.passes)))
    return Brief(at.card.en, at.card.ja, coming, (at.round + 1, len(at.fuses)), told)


def finished(at: Bomb) -> bool:
    """Whether the game has ended."""
    return at.phase == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """Sentences or words, in the order they come."""
    at = deal(session)
    cards = [session.deck.cards[number] for number in at.order]
    sentences = session.chosen("say") == "sentence"
    return tuple((card.sentence_en if sentences else "") or card.en for card in cards)
