"""Flashcards: the class sees, hears or guesses one card after another, faster and faster."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altclass.content.card import Card
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.session import Session

HIDDEN_AT_FIRST = {"picture_slowly", "letters_slowly", "en_to_ja", "ja_to_en", "picture_to_en", "listen"}
READY_FIRST = {"speed_up", "flash"}
IN_A_ROW = 4  # cards in one row that still hold their size at eight metres
MOST_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Flashcards:
    """One card of one round.  `phase` is ready, front (something is hidden), covered, answer or over."""

    cards: tuple[Card, ...]
    orders: tuple[tuple[int, ...], ...]  # one shuffled order a round
    mode: str
    rounds: int
    voice: str
    slow: bool
    also: frozenset[str]  # what an answer shows beside picture and word: japanese, sounds, lines
    exposure: float  # seconds a flashed card stays
    first_gap: float  # seconds a card, at the beginning of a speed-up
    last_gap: float
    reveal_time: float  # seconds of a slow reveal
    round: int = 0
    place: int = 0
    phase: str = "ready"
    since: float = 0.0  # when this phase began
    letters: int = 0
    longer: float = 1.0  # times the exposure, for a class that missed the card

    @property
    def shown(self) -> tuple[Card, ...]:
        """The card of this turn; in rows, one card first, then two, three, four."""
        width = min(self.place + 1, IN_A_ROW) if self.mode == "rows" else 1
        order = self.orders[self.round]
        return tuple(self.cards[order[(self._first_of_row + i) % len(order)]] for i in range(width))

    @property
    def _first_of_row(self) -> int:
        if self.mode != "rows":
            return self.place
        return sum(min(turn + 1, IN_A_ROW) for turn in range(self.place))

    @property
    def card(self) -> Card:
        """The first card of this turn."""
        return self.shown[0]

    @property
    def turns(self) -> int:
        """Turns in a round."""
        return len(self.orders[0])

    @property
    def gap(self) -> float:
        """Seconds this card stays in a speed-up: it shrinks evenly by ratio from the first card to the last."""
        share = self.place / max(1, self.turns - 1)
        return float(self.first_gap * (self.last_gap / self.first_gap) ** share)

    def start(self, *, now: float) -> Flashcards:
        """Begin the round, or flash the card."""
        if self.phase != "ready":
            return self
        return replace(self, phase="front" if self.mode == "flash" else "answer", since=now)

    def cover(self, *, now: float) -> Flashcards:
        """The flashed card is gone."""
        return replace(self, phase="covered", since=now) if self._flashing else self

    @property
    def _flashing(self) -> bool:
        return self.mode == "flash" and self.phase == "front"

    def again(self, *, now: float) -> Flashcards:
        """Flash the same card once more, twice as long."""
        if self.mode != "flash" or self.phase != "covered":
            return self
        return replace(self, phase="front", since=now, longer=min(self.longer * 2, 16.0))

    def letter(self, *, now: float) -> Flashcards:
        """One more letter appears."""
        if self.mode != "letters_slowly" or self.phase != "front" or self.letters >= len(self.card.en):
            return self
        return replace(self, letters=self.letters + 1, since=now)

    def reveal(self, *, now: float) -> Flashcards:
        """Show the whole card."""
        return replace(self, phase="answer", since=now) if self.phase in ("front", "covered") else self

    def next_card(self, *, now: float) -> Flashcards:
        """The next card, the next round in a new order, or the end."""
        if self.phase != "answer":
            return self
        if self.place + 1 < self.turns:
            return self._turn_to(self.round, self.place + 1, now)
        if self.round + 1 < self.rounds:
            return self._turn_to(self.round + 1, 0, now)
        return replace(self, phase="over", since=now)

    def one_more_round(self, *, now: float) -> Flashcards:
        """Play another round, though the last one is over."""
        if self.phase != "over" or self.round + 1 >= MOST_ROUNDS:
            return self
        return replace(self, rounds=self.rounds + 1)._turn_to(self.round + 1, 0, now)

    def _turn_to(self, number: int, place: int, now: float) -> Flashcards:
        running = self.mode == "speed_up" and place > 0
        phase = "answer" if running else first_phase(self.mode)
        return replace(self, round=number, place=place, phase=phase, since=now, letters=0, longer=1.0)


def first_phase(mode: str) -> str:
    """How a card comes: with something hidden, waiting for a press, or whole."""
    return "front" if mode in HIDDEN_AT_FIRST else "ready" if mode in READY_FIRST else "answer"


def deal(session: Session) -> Flashcards:
    """The cards in the orders of all rounds; a new order each round keeps a class from learning the row by heart."""
    cards = session.deck.cards[: session.number("cards")]
    orders = []
    for number in range(MOST_ROUNDS):
        order = list(range(len(cards)))
        if session.switched("shuffle"):
            session.random(f"round {number}").shuffle(order)
        orders.append(tuple(order))
    mode = session.chosen("mode")
    return Flashcards(
        cards=cards,
        orders=tuple(orders),
        mode=mode,
        rounds=session.number("rounds"),
        voice=session.chosen("voice"),
        slow=session.switched("slow"),
        also=frozenset(filter(session.switched, ("japanese", "sounds", "lines"))),
        exposure=session.number("exposure") / 1000,
        first_gap=session.number("first_gap") / 10,
        last_gap=session.number("last_gap") / 10,
        reveal_time=float(session.number("reveal_time")),
        phase=first_phase(mode),
    )


def advance(at: Flashcards) -> Move | None:
    """One press: start, reveal, next."""
    press = {"ready": "start", "front": "reveal", "covered": "reveal", "answer": "next_card"}
    return Move(press[at.phase]) if at.phase in press else None


def allowed(at: Flashcards) -> tuple[Move, ...]:
    """The press, and what a class that missed it needs."""
    following = advance(at)
    if following is None:
        return (Move("one_more_round"),)
    return (following, Move("again")) if at.mode == "flash" and at.phase == "covered" else (following,)


def due(at: Flashcards) -> Due | None:
    """What comes by itself: the flash ends, a letter appears, the next fast card comes."""
    if at.mode == "flash" and at.phase == "front":
        return Due(at.since + at.exposure * at.longer, Move("cover"))
    if at.mode == "letters_slowly" and at.phase == "front":
        pause = at.reveal_time / len(at.card.en)
        return Due(at.since + pause, Move("letter" if at.letters < len(at.card.en) else "reveal"))
    if at.mode == "picture_slowly" and at.phase == "front":
        return Due(at.since + at.reveal_time, Move("reveal"))
    running = at.mode == "speed_up" and at.phase == "answer"
    return Due(at.since + at.gap, Move("next_card")) if running else None


def uncovering(at: Flashcards) -> Clock:
    """The clock by which a slow reveal uncovers the picture."""
    return Clock(at.since + at.reveal_time, at.reveal_time)


def speak(at: Flashcards) -> tuple[Spoken, ...]:
    """English is said with the front where hearing is the question, else with the answer."""
    hears_first = at.mode in ("listen", "en_to_ja")
    silent = at.voice == "off" or (at.voice == "first_round" and at.round > 0)
    if at.phase not in (("front", "answer") if hears_first else ("answer",)) or (silent and at.mode != "listen"):
        return ()
    return tuple(Spoken(card.en, at.slow) for card in at.shown)


def brief(at: Flashcards) -> Brief:
    """The teacher sees both sides and the next three cards."""
    if at.phase == "over":
        return Brief(step=(at.turns, at.turns))
    order = at.orders[at.round]
    coming = order[at.place + 1 : at.place + 4]
    return Brief(
        now=" / ".join(card.en for card in at.shown),
        answer=" / ".join(card.ja for card in at.shown),
        next=tuple(at.cards[i].en for i in coming),
        step=(at.place + 1, at.turns),
        lines=(("round", f"{at.round + 1} / {at.rounds}"),),
    )


def finished(at: Flashcards) -> bool:
    """Whether the last round is over."""
    return at.phase == "over"
