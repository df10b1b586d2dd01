"""What's missing: the class learns the board by heart, sleeps, and tells which card has gone; or recalls a row of cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from altclass.content.card import Card
from altclass.play.moves import Brief, Move, Spoken
from altclass.play.session import Session
from altclass.play.team import by_team

CLASS = -1  # the whole class together
LONGEST_ROW = 7  # more than seven things in order is nobody's game
MOST_MISSING = 4


class Board(NamedTuple):
    """A round's cards in the order in which they lie before and after the curtain, and those that go."""

    before: tuple[Card, ...]
    after: tuple[Card, ...]
    gone: tuple[Card, ...]


class Hit(NamedTuple):
    """A right answer: in which round, whose (CLASS for all together), and its points."""

    round: int
    team: int
    points: int


@dataclass(frozen=True, slots=True)
class Memory:
    """One round.  `phase` is look, asleep, guess, shown or over; `turned` cards lie face down when a row is recalled."""

    session: Session
    boards: tuple[Board, ...]
    round: int = 0
    phase: str = "look"
    turned: int = 0
    told: int = 0  # cards of a row that were shown again
    hits: tuple[Hit, ...] = ()

    @property
    def board(self) -> Board:
        """This round's cards."""
        return self.boards[self.round]

    @property
    def recalling(self) -> bool:
        """Whether a row is recalled; otherwise cards go missing."""
        return self.session.chosen("way") == "recall"

    @property
    def found(self) -> tuple[Hit, ...]:
        """The hits of this round."""
        return tuple(hit for hit in self.hits if hit.round == self.round)

    @property
    def left(self) -> int:
        """Missing cards that nobody has named yet."""
        return len(self.board.gone) - len(self.found)

    @property
    def class_points(self) -> int:
        """All points together."""
        return sum(hit.points for hit in self.hits)

    def sleep(self) -> Memory:
        """The curtain falls."""
        return replace(self, phase="asleep") if self.phase == "look" and not self.recalling else self

    def wake(self) -> Memory:
        """The curtain rises, and something is missing."""
        return replace(self, phase="guess") if self.phase == "asleep" else self

    def turn_over(self) -> Memory:
        """Turn the next card over; after the last one the class recalls."""
        if not self._turning:
            return self
        turned = self.turned + 1
        return replace(self, turned=turned, phase="guess" if turned == len(self.board.before) else "look")

    def turn_all(self) -> Memory:
        """Turn all cards over at once."""
        return replace(self, turned=len(self.board.before), phase="guess") if self._turning else self

    @property
    def _turning(self) -> bool:
        return self.phase == "look" and self.recalling

    def reveal(self) -> Memory:
        """Show what is missing; in a row, the next card that was just recalled."""
        if self.phase != "guess":
            return self
        if not self.recalling:
            return replace(self, phase="shown")
        told = self.told + 1
        return replace(self, told=told, phase="shown" if told == len(self.board.before) else "guess")

    def got_it(self) -> Memory:
        """The class named a missing card, or the row."""
        return self if self.session.teams else self._hit(CLASS)

    def team_got_it(self, team: int) -> Memory:
        """A team named a missing card, or the row."""
        return self._hit(team) if 0 <= team < self.session.teams else self

    def _hit(self, team: int) -> Memory:
        """The more cards have gone, the more each is worth; a row counts its cards, once for everyone who knows it."""
        if self.recalling:
            row = self.phase in ("guess", "shown") and all(hit.team != team for hit in self.found)
            return replace(self, hits=(*self.hits, Hit(self.round, team, len(self.board.before)))) if row else self
        if self.phase != "guess":
            return self
        hit = replace(self, hits=(*self.hits, Hit(self.round, team, len(self.board.gone))))
        return hit if hit.left else hit.reveal()

    def next_round(self) -> Memory:
        """The next board, or the end."""
        if self.phase != "shown":
            return self
        if self.round + 1 >= len(self.boards):
            return replace(self, phase="over")
        return replace(self, round=self.round + 1, phase="look", turned=0, told=0)


def deal(session: Session) -> Memory:
    """The boards of all rounds."""
    return Memory(session, tuple(_rows(session) if session.chosen("way") == "recall" else _boards(session)))


def _rows(session: Session) -> Iterator[Board]:
    """Rows to recall: no card stands where it stood in the round before, if that can be helped."""
    for number in range(session.number("rounds")):
        size = session.number("row") + number * session.switched("grow")
        cards = _on_board(session, number, min(LONGEST_ROW, size))
        session.random(f"row {number}").shuffle(cards)
        yield Board(tuple(cards), (), ())


def _boards(session: Session) -> Iterator[Board]:
    """Boards of which cards go: not those that went the round before, if there are others."""
    last: tuple[Card, ...] = ()
    for number in range(session.number("rounds")):
        cards = _on_board(session, number, session.number("cards"))
        wanted = session.number("missing") + number * session.switched("grow")
        count = min(wanted, MOST_MISSING, len(cards) // 2)
        draw = session.random(f"board {number}")
        others = [card for card in cards if card not in last]
        gone = tuple(draw.sample(others if len(others) >= count else cards, count))
        after = list(cards)
        if session.switched("shuffle"):
            draw.shuffle(after)
        last = gone
        yield Board(tuple(cards), tuple(after), gone)


def _on_board(session: Session, number: int, count: int) -> list[Card]:
    """The cards of a round: always the same, or further on in the shuffled deck, from the beginning again at its end."""
    order = list(session.deck.cards)
    session.random("deck").shuffle(order)
    first = number * count if session.switched("fresh") else 0
    return [order[(first + place) % len(order)] for place in range(min(count, len(order)))]


def advance(state: Memory) -> Move | None:
    """One press: sleep, wake, show, next; or turn over, one by one, and show again, one by one."""
    look = "turn_over" if state.recalling else "sleep"
    press = {"look": look, "asleep": "wake", "guess": "reveal", "shown": "next_round"}
    return Move(press[state.phase]) if state.phase in press else None


def allowed(state: Memory) -> tuple[Move, ...]:
    """The press, and who knew it."""
    press = advance(state)
    if press is None:
        return ()
    if state.phase == "look" and state.recalling:
        return (press, Move("turn_all"))
    asked = state.phase == "guess" or (state.phase == "shown" and state.recalling)
    known = state.recalling and not state.session.teams and state.found
    hit = Move("team_got_it" if state.session.teams else "got_it")
    return (press, hit) if asked and not known else (press,)


def speak(state: Memory) -> tuple[Spoken, ...]:
    """The cards that were missing, or the card of the row that is shown again."""
    if state.recalling:
        shown = state.board.before[state.told - 1 : state.told] if state.told else ()
    else:
        shown = state.board.gone if state.phase == "shown" else ()
    return tuple(Spoken(card.en) for card in shown) if state.phase != "over" else ()


def brief(state: Memory) -> Brief:
    """What goes or went missing, or the row; the next round's cards."""
    if state.phase == "over":
        return Brief(step=(len(state.boards), len(state.boards)))
    asked = state.board.before[state.told :] if state.recalling else state.board.gone
    following = state.boards[state.round + 1 : state.round + 2]
    return Brief(
        now=", ".join(card.en for card in state.board.before),
        answer=", ".join(card.en for card in asked),
        next=tuple(card.en for board in following for card in (board.gone or board.before)[:3]),
        step=(state.round + 1, len(state.boards)),
    )


def earned(state: Memory) -> tuple[int, ...]:
    """Points by team."""
    return by_team(((hit.team, hit.points) for hit in state.hits if hit.team != CLASS), state.session.teams)


def finished(state: Memory) -> bool:
    """Whether the last round is over."""
    return state.phase == "over"
