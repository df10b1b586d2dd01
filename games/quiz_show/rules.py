"""Quiz Show: four choices, O or X, whiteboards, or a board of topics and points; the answer comes in two safe steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from altclass.content.ruby import plain
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.quizzes import OWN, QuizQuestion, board, dealt
from altclass.play.session import Session
from altclass.play.team import by_team

ROWS = 4  # squares in a column of the board
STEP = 10  # points of the first row; the second is worth twice as much
STYLES = {"choices": "choices", "truth": "truth"}
MOST_HANDS = 999


@dataclass(frozen=True, slots=True)
class Quiz:
    """One question of many.  `phase` is ready, board (a square is chosen), ask, locked, answer or over."""

    session: Session
    questions: tuple[QuizQuestion, ...]
    phase: str = "ready"
    at: int = 0  # the question on now; on the board, the square pointed to
    used: tuple[int, ...] = ()
    since: float = 0.0
    team: int = 0  # whose turn it is on the board
    missed: bool = False  # that team has missed: any other may answer
    hands: tuple[int, ...] = ()  # counted for the choices so far
    right: tuple[tuple[int, int], ...] = ()  # question and team

    @property
    def mode(self) -> str:
        """choices, truth, whiteboard or board."""
        return self.session.chosen("mode")

    @property
    def question(self) -> QuizQuestion:
        """The question on now."""
        return self.questions[self.at]

    @property
    def value(self) -> int:
        """Points for this question: by its row on the board, else one."""
        return worth(self, self.at)

    @property
    def winners(self) -> tuple[int, ...]:
        """Teams that were right this time."""
        return tuple(team for number, team in self.right if number == self.at)

    @property
    def to_count(self) -> int:
        """How many choices still wait for their hands to be counted."""
        counts = self.session.switched("votes") and self.phase == "locked" and self.mode in STYLES
        choices = 2 if self.mode == "truth" else len(self.question.choices)
        return choices - len(self.hands) if counts else 0

    def start(self, *, now: float) -> Quiz:
        """The first question, or the board."""
        first = "board" if self.mode == "board" else "ask"
        return replace(self, phase=first, since=now) if self.phase == "ready" else self

    def choose(self, square: int, *, now: float) -> Quiz:
        """Open a square of the board by its number, from 1."""
        fits = self.phase == "board" and 0 < square <= len(self.questions) and square - 1 not in self.used
        return replace(self, phase="ask", at=square - 1, since=now) if fits else self

    def next_square(self) -> Quiz:
        """Point to the next square that nobody has opened."""
        return replace(self, at=self._free(self.at + 1)) if self.phase == "board" and len(self._open) > 1 else self

    @property
    def _open(self) -> tuple[int, ...]:
        return tuple(number for number in range(len(self.questions)) if number not in self.used)

    def _free(self, start: int) -> int:
        return min(self._open, key=lambda number: (number - start) % len(self.questions), default=0)

    def lock(self) -> Quiz:
        """Thinking is over, answers are shown; nothing is told yet."""
        return replace(self, phase="locked") if self.phase == "ask" else self

    def count_hands(self, hands: str) -> Quiz:
        """So many hands for the next choice."""
        fits = self.to_count and hands.isascii() and hands.isdigit() and int(hands) <= MOST_HANDS
        return replace(self, hands=(*self.hands, int(hands))) if fits else self

    @property
    def can_miss(self) -> bool:
        """Whether the team whose turn it is may still miss."""
        steals = self.mode == "board" and self.session.switched("steals") and self.session.teams > 1
        return steals and self.phase in ("ask", "locked") and not self.missed

    def miss(self) -> Quiz:
        """The team was not right: any other team may answer before the answer is told."""
        return replace(self, phase="locked", missed=True) if self.can_miss else self

    def reveal(self) -> Quiz:
        """Tell the answer."""
        return replace(self, phase="answer") if self.phase == "locked" else self

    def mark(self, team: int) -> Quiz:
        """A team was right, or after all not; on the board one team alone."""
        if self.phase != "answer" or not 0 <= team < self.session.teams:
            return self
        others = tuple(pair for pair in self.right if pair != (self.at, team))
        if len(others) < len(self.right):
            return replace(self, right=others)
        if self.mode == "board":
            others = tuple(pair for pair in others if pair[0] != self.at)
        return replace(self, right=(*others, (self.at, team)))

    def all_right(self) -> Quiz:
        """Every team was right."""
        teams = tuple((self.at, team) for team in range(self.session.teams) if team not in self.winners)
        fits = self.phase == "answer" and self.mode != "board" and teams
        return replace(self, right=(*self.right, *teams)) if fits else self

    def go_on(self, *, now: float) -> Quiz:
        """The next question, the board again, or the end."""
        if self.phase != "answer":
            return self
        on = replace(self, used=(*self.used, self.at), missed=False, hands=(), since=now)
        if not on._open:
            return replace(on, phase="over")
        if self.mode != "board":
            return replace(on, phase="ask", at=self.at + 1)
        return replace(on, phase="board", at=on._free(self.at), team=(self.team + 1) % max(1, self.session.teams))

    def finish(self) -> Quiz:
        """End the quiz."""
        return self if self.phase == "over" else replace(self, phase="over")


def worth(at: Quiz, number: int) -> int:
    """Points for a question: by its row on the board, else one."""
    return STEP * (number % ROWS + 1) if at.mode == "board" else 1


def deal(session: Session) -> Quiz:
    """Questions made from the deck, in an order that nobody knows."""
    mode, asks, cards, draw = session.chosen("mode"), session.chosen("asks"), session.deck.cards, session.random("quiz")
    if asks == OWN:
        cards = tuple(card for card in cards if card.ja) or cards
    if mode == "board":
        return Quiz(session, board(cards, asks, session.number("columns"), ROWS, draw))
    return Quiz(session, dealt(cards, asks, STYLES.get(mode, "open"), session.number("questions"), draw))


def advance(at: Quiz) -> Move | None:
    """One press: open, answers up, tell, go on.  Two presses lie between a question and its answer."""
    if at.phase == "board":
        return Move("choose", (at.at + 1,))
    press = {"ready": "start", "ask": "lock", "locked": "reveal", "answer": "go_on"}
    return Move(press[at.phase]) if at.phase in press else None


def allowed(at: Quiz) -> tuple[Move, ...]:
    """The press, and what a class may need besides."""
    press = advance(at)
    return () if press is None else (press, *_besides(at), Move("finish"))


def _besides(at: Quiz) -> Iterator[Move]:
    if at.phase == "board":
        yield Move("choose")
        if at.next_square() is not at:
            yield Move("next_square")
    if at.to_count:
        yield Move("count_hands")
    if at.can_miss:
        yield Move("miss")
    if at.phase == "answer" and at.session.teams:
        yield Move("mark")
        if at.all_right() is not at:
            yield Move("all_right")


def clock(at: Quiz) -> Clock | None:
    """Time to think."""
    think = at.session.number("think")
    return Clock(at.since + think, think) if think and at.phase == "ask" else None


def due(at: Quiz) -> Due | None:
    """Thinking ends with its clock; nothing is told by itself."""
    running = clock(at)
    return Due(running.ends_at, Move("lock")) if running else None


def speak(at: Quiz) -> tuple[Spoken, ...]:
    """With the question only what gives nothing away; then the answer."""
    told = {"ask": at.question.said_before, "locked": at.question.said_before, "answer": at.question.said_after}
    text = told.get(at.phase, "")
    return (Spoken(text),) if text else ()


def earned(at: Quiz) -> tuple[int, ...]:
    """Points for every team that was right; nobody loses any."""
    return by_team(((team, worth(at, number)) for number, team in at.right), at.session.teams)


def turn(at: Quiz) -> int | None:
    """Whose turn it is on the board; nobody's while any team may answer."""
    fits = at.mode == "board" and at.session.teams and at.phase not in ("ready", "over") and not at.missed
    return at.team if fits else None


def brief(at: Quiz) -> Brief:
    """The question, its answer, the answers to come; on the board, what is under the square pointed to."""
    if at.phase == "over":
        return Brief(step=(len(at.used), len(at.questions)))
    asked, order = at.question, [number for number in at._open if number != at.at]
    letter = "OX"[asked.right] if at.mode == "truth" else "ABCD"[asked.right] if asked.choices else ""
    now = " / ".join(plain(line) for line in asked.lines) or asked.card.en
    coming = tuple(plain(at.questions[number].answer) for number in order[:3])
    told = (("value", str(at.value)), *((("hands", " / ".join(map(str, at.hands))),) if at.hands else ()))
    return Brief(now, f"{letter}  {asked.answer}".strip(), coming, (len(at.used) + 1, len(at.questions)), told)


def finished(at: Quiz) -> bool:
    """Whether every question was asked."""
    return at.phase == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """What is said with the questions and with their answers, in order."""
    asked = deal(session).questions
    return tuple(text for question in asked for text in (question.said_before, question.said_after) if text)
