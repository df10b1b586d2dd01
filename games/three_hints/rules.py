"""Three-hint quiz: a word is told hint by hint, and the sooner a group knows it, the more it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.hints import COUNT, Hint, Hints, hints_for
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.session import Session
from altclass.play.team import by_team

HINTS = COUNT
CLASS = -1  # the whole class together


class Answer(NamedTuple):
    """Who answered which word at which hint (from 1); `right` is None while an answer is locked and not yet checked."""

    word: int
    team: int
    hint: int
    right: bool | None = True

    @property
    def points(self) -> int:
        """Three at the first hint, two at the second, one at the third."""
        return COUNT + 1 - self.hint if self.right else 0


@dataclass(frozen=True, slots=True)
class Quiz:
    """One word of many.  `phase` is ready, asking, waiting (the clock stands), answer or over; `hint` counts from 1."""

    session: Session
    cards: tuple[Card, ...]
    hints: tuple[Hints, ...]
    phase: str = "ready"
    word: int = 0
    hint: int = 0
    answers: tuple[Answer, ...] = ()
    tried: bool = False  # a wrong answer came at this hint
    since: float = 0.0
    fresh: bool = False  # the hint is new, so it is read out

    @property
    def card(self) -> Card:
        """The word of this turn."""
        return self.cards[self.word]

    @property
    def told(self) -> tuple[Hint, ...]:
        """The hints told so far."""
        return self.hints[self.word].hints[: self.hint]

    @property
    def way(self) -> str:
        """How a class answers: hands, whisper or write."""
        return self.session.chosen("answer")

    @property
    def here(self) -> tuple[Answer, ...]:
        """The answers to this word."""
        return tuple(answer for answer in self.answers if answer.word == self.word)

    @property
    def done(self) -> tuple[int, ...]:
        """Teams that need not think any more: they were right, or their answer is locked; at the end, who was right."""
        return tuple(a.team for a in self.here if a.right or (a.right is None and self.phase != "answer"))

    @property
    def to_check(self) -> bool:
        """Whether locked answers wait for their check."""
        return self.phase == "answer" and any(answer.right is None for answer in self.here)

    @property
    def class_points(self) -> int:
        """Points of the whole class together."""
        return sum(answer.points for answer in self.answers)

    def next_hint(self, *, now: float) -> Quiz:
        """Tell one more hint; the first one begins the quiz."""
        if self.phase not in ("ready", "asking") or self.hint >= COUNT:
            return self
        return replace(self, phase="asking", hint=self.hint + 1, tried=False, since=now, fresh=True)

    def got_it(self) -> Quiz:
        """The class together knew it."""
        return self if self.session.teams else self._known(CLASS)

    def team_got_it(self, team: int) -> Quiz:
        """A team knew it; where answers are locked, the check at the end."""
        if not 0 <= team < self.session.teams:
            return self
        return self._checked(team) if self.way == "write" else self._known(team)

    def _checked(self, team: int) -> Quiz:
        """The locked answer of a team was right."""
        locked = [answer for answer in self.here if answer.team == team and answer.right is None]
        if self.phase != "answer" or not locked:
            return self
        kept = tuple(answer for answer in self.answers if answer != locked[0])
        return replace(self, answers=(*kept, locked[0]._replace(right=True)))

    def _known(self, team: int) -> Quiz:
        if not self.open or team in self.done:
            return self
        known = replace(self, answers=(*self.answers, Answer(self.word, team, self.hint)), fresh=False)
        all_done = self.way != "whisper" or len(known.done) >= max(1, self.session.teams)
        return replace(known, phase="answer") if all_done else known

    def not_this_time(self, *, now: float) -> Quiz:
        """A wrong answer costs nothing: think again at the next hint."""
        return replace(self.go_on(now=now), tried=True, fresh=False) if self.open and not self.tried else self

    def lock(self, team: int) -> Quiz:
        """A team has written its answer; it counts what this hint is worth, and cannot be changed."""
        if self.way != "write" or not self.open or not 0 <= team < self.session.teams or team in self.done:
            return self
        return replace(self, answers=(*self.answers, Answer(self.word, team, self.hint, None)), fresh=False)

    def hands_up(self, *, now: float) -> Quiz:
        """Somebody answers: the clock stands."""
        running = self.phase == "asking" and self.session.number("pace") > 0
        return replace(self, phase="waiting", since=now - self.since, fresh=False) if running else self

    def go_on(self, *, now: float) -> Quiz:
        """The clock runs on where it stood."""
        return replace(self, phase="asking", since=now - self.since, fresh=False) if self.phase == "waiting" else self

    def reveal(self) -> Quiz:
        """Show the picture and the word."""
        return replace(self, phase="answer", fresh=False) if self.open else self

    def next_word(self, *, now: float) -> Quiz:
        """The first hint of the next word, or the end."""
        if self.phase != "answer":
            return self
        if self.word + 1 >= len(self.cards):
            return replace(self, phase="over")
        return replace(self, word=self.word + 1, hint=1, phase="asking", tried=False, since=now, fresh=True)

    @property
    def open(self) -> bool:
        """Whether this word may still be answered."""
        return self.phase in ("asking", "waiting")


def deal(session: Session) -> Quiz:
    """The words in an order that chance chose, each with its hints; a word is never asked twice."""
    deck = session.deck.cards
    cards = session.random("words").sample(deck, min(session.number("words"), len(deck)))
    japanese, who = session.chosen("last") == "japanese", session.chosen("ask") == "who"
    return Quiz(session, tuple(cards), tuple(hints_for(card, deck, japanese=japanese, who=who) for card in cards))


def advance(state: Quiz) -> Move | None:
    """One press: a hint (or stop the clock, if one runs), after the third the answer, then the next word."""
    if state.phase == "asking" and state.hint >= COUNT:
        return Move("reveal")
    if state.phase == "asking" and state.session.number("pace"):
        return Move("hands_up")
    press = {"ready": "next_hint", "asking": "next_hint", "waiting": "go_on", "answer": "next_word"}
    return Move(press[state.phase]) if state.phase in press else None


def allowed(state: Quiz) -> tuple[Move, ...]:
    """The press; who knew it, who has locked an answer; the answer at once."""
    press = advance(state)
    if press is None:
        return ()
    team = "lock" if state.way == "write" and state.open else "team_got_it"
    marks = (Move(team if state.session.teams else "got_it"),) if state.open or state.to_check else ()
    if not state.open:
        return (press, *marks)
    wrong = () if state.tried or state.way == "write" else (Move("not_this_time"),)
    more = (Move("next_hint"),) if press.name == "hands_up" else ()
    return (press, *marks, *wrong, *more, *(() if press.name == "reveal" else (Move("reveal"),)))


def clock(state: Quiz) -> Clock | None:
    """The time until the next hint, where hints come by themselves."""
    pace = float(state.session.number("pace"))
    return Clock(state.since + pace, pace) if pace and state.phase == "asking" else None


def due(state: Quiz) -> Due | None:
    """The next hint, and after the last one the answer, come by themselves."""
    running = clock(state)
    return Due(running.ends_at, Move("next_hint" if state.hint < COUNT else "reveal")) if running else None


def speak(state: Quiz) -> tuple[Spoken, ...]:
    """A new hint is read out, and with the answer its word."""
    if state.phase == "answer":
        return (Spoken(state.card.en),)
    read = state.told[-1].said if state.fresh and state.told and state.session.switched("aloud") else ""
    return (Spoken(read),) if read else ()


def brief(state: Quiz) -> Brief:
    """The word, the hints to come, and what is counted so far."""
    if state.phase == "over":
        return Brief(step=(len(state.cards), len(state.cards)))
    hints = state.hints[state.word].hints
    return Brief(
        now=" ".join(hint.en for hint in state.told[-1:]),
        answer=f"{state.card.en}  {state.card.ja}".strip(),
        next=tuple(hint.en for hint in hints[state.hint :]) + tuple(c.en for c in state.cards[state.word + 1 :][:1]),
        step=(state.word + 1, len(state.cards)),
        lines=(("value", str(COUNT + 1 - state.hint)),) if state.open else (),
    )


def earned(state: Quiz) -> tuple[int, ...]:
    """Points by team."""
    return by_team(((a.team, a.points) for a in state.answers if a.team != CLASS), state.session.teams)


def finished(state: Quiz) -> bool:
    """Whether the last word is over."""
    return state.phase == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """Hints and words in the order in which they come."""
    at, aloud = deal(session), session.switched("aloud")
    hints = [[hint.said for hint in told.hints if aloud] for told in at.hints]
    return tuple(text for said, card in zip(hints, at.cards, strict=True) for text in (*said, card.en) if text)
