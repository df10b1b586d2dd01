"""Karuta: cards lie on the desks, one is called in an order nobody knows, and whoever finds it keeps it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altclass.content.card import Card
from altclass.content.clues import definition
from altclass.content.hints import COUNT, Hint, hints_for
from altclass.content.telling import gap_sentence, read_out
from altclass.play.card_sets import SEEDS, CardSet
from altclass.play.deck_mark import belongs, check_deck
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.session import Session
from altclass.play.team import by_team

HINTS = COUNT


@dataclass(frozen=True, slots=True)
class Karuta:
    """The cards called so far.  `phase` is ready, call (hidden), shown or over; `hint` counts the hints told."""

    session: Session
    set: CardSet
    order: tuple[int, ...]
    phase: str = "ready"
    called: int = 0
    hint: int = 0
    found: tuple[int, ...] = ()  # calls at which every group found the card in time
    taken: tuple[tuple[int, int], ...] = ()  # call and team
    since: float = 0.0
    fresh: bool = False  # there is something new to say

    @property
    def card(self) -> Card | None:
        """The card of this call."""
        return self.session.deck.cards[self.order[self.called - 1]] if self.called else None

    @property
    def in_play(self) -> tuple[Card, ...]:
        """The cards on the desks, in the deck's order."""
        return tuple(self.session.deck.cards[at] for at in sorted(self.order))

    @property
    def kind(self) -> str:
        """How this card is called: a card that lacks what is needed is called by hints, or by its word."""
        way = self.session.chosen("call")
        if self.card is None or (way == "sentence" and not self.card.sentence_en):
            return "word"
        return "hints" if way == "definition" and not definition(self.card) else way

    @property
    def hints(self) -> tuple[Hint, ...]:
        """The three hints for this card; together they fit no other card on the desks."""
        return hints_for(self.card, self.in_play).hints if self.card else ()

    @property
    def text(self) -> str:
        """What may be read while the card is looked for; "" where the class only listens."""
        if self.card is None:
            return ""
        texts = {"word": self.card.en, "sentence": gap_sentence(self.card), "definition": definition(self.card)}
        return texts.get(self.kind, "")

    def call_next(self, *, now: float) -> Karuta:
        """Call the next card; the class had time to take the last one."""
        if self.phase not in ("ready", "shown") or self.called >= len(self.order):
            return self
        called = replace(self, phase="call", called=self.called + 1, hint=0, since=now, fresh=True)
        return replace(called, hint=1) if called.kind == "hints" else called

    def next_hint(self, *, now: float) -> Karuta:
        """One more hint, where hints call the card; the clock begins anew."""
        more = self.phase == "call" and 0 < self.hint < HINTS
        return replace(self, hint=self.hint + 1, since=now, fresh=True) if more else self

    def reveal(self) -> Karuta:
        """Show the card, so that every group can check what it took."""
        return replace(self, phase="shown", fresh=True) if self.phase == "call" else self

    def took(self, team: int) -> Karuta:
        """A team has taken this card; the card is shown.  Another team takes it over where the first was wrong."""
        if self.phase not in ("call", "shown") or not 0 <= team < self.session.teams:
            return self
        if (self.called, team) in self.taken:
            return self
        others = tuple(pair for pair in self.taken if pair[0] != self.called)
        return replace(self, phase="shown", taken=(*others, (self.called, team)), fresh=self.phase == "call")

    def all_found(self) -> Karuta:
        """Every group has found it in time: one card more for the class together."""
        again = self.session.teams or self.called in self.found or self.phase not in ("call", "shown")
        if again:
            return self
        return replace(self, phase="shown", found=(*self.found, self.called), fresh=self.phase == "call")

    def finish(self) -> Karuta:
        """Count the cards."""
        return replace(self, phase="over", fresh=False) if self.called and self.phase != "over" else self


def deal(session: Session) -> Karuta:
    """The cards of the printed set, or of the session's own seed, and their order; none is called twice."""
    number = session.number("set")
    wanted = CardSet.numbered(number) if number else CardSet(session.seed, session.number("cards"))
    if number:
        check_deck(wanted.seed, session.deck.cards)
    return Karuta(session, wanted, wanted.calls(len(session.deck.cards), session.number("round")))


def advance(state: Karuta) -> Move | None:
    """Call, (hints,) show, call."""
    if state.phase == "call":
        return Move("next_hint" if 0 < state.hint < HINTS else "reveal")
    if state.phase == "over":
        return None
    return Move("call_next" if state.called < len(state.order) else "finish")


def allowed(state: Karuta) -> tuple[Move, ...]:
    """The press, who took the card, the answer at once, the end."""
    press = advance(state)
    if press is None or not state.called:
        return () if press is None else (press,)
    taker = (Move("took"),) if state.session.teams else ()
    together = not state.session.teams and state.called not in state.found
    moves = [press, *taker, *([Move("all_found")] if together else [])]
    moves += [Move("reveal")] if press.name == "next_hint" else []
    return tuple(moves) if press.name == "finish" else (*moves, Move("finish"))


def clock(state: Karuta) -> Clock | None:
    """The time in which the class together wants to find the card."""
    limit = float(state.session.number("limit"))
    return Clock(state.since + limit, limit) if limit and state.phase == "call" else None


def due(state: Karuta) -> Due | None:
    """When the time is up, the next hint or the card comes by itself."""
    running = clock(state)
    press = advance(state)
    return Due(running.ends_at, press) if running and press else None


def speak(state: Karuta) -> tuple[Spoken, ...]:
    """The call, slow or normal or both; the word again when the card is shown."""
    card = state.card
    if card is None or not state.fresh:
        return ()
    return _voiced(card.en if state.phase == "shown" else _called(state, card), state)


def _called(state: Karuta, card: Card) -> str:
    if state.kind == "hints":
        return state.hints[state.hint - 1].said
    told = {"sentence": card.sentence_en, "definition": read_out(definition(card))}
    return told.get(state.kind, card.en)


def _voiced(text: str, state: Karuta) -> tuple[Spoken, ...]:
    speeds = {"normal": (False,), "slow": (True,), "both": (True, False)}[state.session.chosen("voice")]
    return tuple(Spoken(text, slow) for slow in (speeds if state.phase == "call" else speeds[-1:])) if text else ()


def brief(state: Karuta) -> Brief:
    """The call, the card, what is called next, and the number of the printed set."""
    cards = state.session.deck.cards
    card = state.card if state.phase != "over" else None
    return Brief(
        now=_called(state, card) if card else "",
        answer=f"{card.en}  {card.ja}".strip() if card else "",
        next=tuple(cards[at].en for at in state.order[state.called : state.called + 3]),
        step=(state.called, len(state.order)),
        lines=(("set", str(state.set.number)),) if belongs(state.set.seed % SEEDS, cards) else (),
    )


def earned(state: Karuta) -> tuple[int, ...]:
    """One point a card."""
    return by_team(((team, 1) for _, team in state.taken), state.session.teams)


def finished(state: Karuta) -> bool:
    """Whether the cards are being counted."""
    return state.phase == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """What is called, in the order of the calls, and every word."""
    at, texts = deal(session), []
    for called in range(1, len(at.order) + 1):
        call = replace(at, called=called, phase="call")
        card = call.card
        hints = [hint.said for hint in call.hints] if call.kind == "hints" else []
        texts += [*(hints or [_called(call, card) if card else ""]), card.en if card else ""]
    return tuple(dict.fromkeys(text for text in texts if text))
