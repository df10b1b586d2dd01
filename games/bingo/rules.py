"""Bingo: the teacher calls words in an order nobody knows, and every pupil has another sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altclass.content.card import Card
from altclass.content.gaps import gapped
from altclass.play import claims, sheets
from altclass.play.deck_mark import belongs, check_deck
from altclass.play.moves import Brief, Due, Move, Spoken
from altclass.play.session import Session

HIDES = {"picture": "picture", "japanese": "ja", "sentence": "sentence_en"}  # a way to call -> what a card needs for it
REVEAL_AFTER = 0.6  # of the time between two calls that come by themselves
MOST_WINS = 200


@dataclass(frozen=True, slots=True)
class Bingo:
    """The words called so far.  `page` is call, reach, called (the list), check (a pupil's sheet) or over."""

    session: Session
    set: sheets.SheetSet
    order: tuple[int, ...]
    called: int = 0
    revealed: bool = True
    page: str = "call"
    sheet: int = 0  # number of the sheet that is being checked
    reaches: int = 0
    wins: tuple[claims.Win, ...] = ()
    since: float = 0.0  # when the last call was made
    fresh: bool = False  # there is something new to say

    @property
    def card(self) -> Card | None:
        """The word of this call."""
        return self.session.deck.cards[self.order[self.called - 1]] if self.called else None

    @property
    def gap(self) -> str:
        """The word's sentence with a gap where it stands, or "" where it stands in none."""
        return gapped(self.card) if self.card else ""

    @property
    def kind(self) -> str:
        """How this word is called; as a word where the card lacks what the chosen way needs."""
        way = self.session.chosen("call")
        return "word" if way in HIDES and not getattr(self.card, HIDES[way], "") else way

    @property
    def history(self) -> tuple[Card, ...]:
        """The words called and shown, newest first."""
        return tuple(
            self.session.deck.cards[card] for card in reversed(self.order[: self.called - (not self.revealed)])
        )

    @property
    def last_call(self) -> int:
        """How many calls there are at the most."""
        calls = len(self.order)
        return min(calls, self.session.number("end_count")) if self.session.chosen("end") == "calls" else calls

    @property
    def lines_needed(self) -> int:
        """Lines for a bingo, or sheets.WHOLE."""
        return sheets.WHOLE if self.session.chosen("goal") == "all" else self.session.number("lines")

    @property
    def squares(self) -> tuple[tuple[Card | None, bool], ...]:
        """The checked sheet, square by square: its word (None for the free centre), and whether it was called."""
        called = frozenset(self.order[: self.called])
        cards = self.session.deck.cards
        laid = sheets.sheet(self.set, len(cards), self.sheet)
        return tuple((None, True) if card == sheets.FREE else (cards[card], card in called) for card in laid)

    @property
    def claim(self) -> tuple[bool, int]:
        """Whether the checked sheet has bingo, and its full lines."""
        called = frozenset(self.order[: self.called])
        laid = sheets.sheet(self.set, len(self.order), self.sheet)
        return sheets.has_bingo(laid, called, self.lines_needed), sheets.full_lines(laid, called)

    def call_next(self, *, now: float) -> Bingo:
        """Call the next word."""
        if self.page != "call" or self.called >= self.last_call:
            return self
        following = replace(self, called=self.called + 1, since=now, fresh=True)
        return replace(following, revealed=following.kind == "word")

    def reveal(self) -> Bingo:
        """Show the English of this call."""
        return self if self.revealed or self.page != "call" else replace(self, revealed=True, fresh=True)

    def reach(self) -> Bingo:
        """A pupil needs one square more: the class cheers, and the calls wait."""
        return replace(self, reaches=self.reaches + 1, page="reach", fresh=False) if self._calling else self

    def show_called(self) -> Bingo:
        """Show every word called so far."""
        return replace(self, page="called", revealed=True, fresh=False) if self._calling else self

    def go_on(self, *, now: float) -> Bingo:
        """Back to the calls."""
        return replace(self, page="call", since=now, fresh=False) if self.page in ("reach", "called") else self

    def check(self, sheet: int) -> Bingo:
        """Show the sheet of a pupil who claims a bingo; the word just called is shown, too."""
        if not self.called or self.page == "over" or not 1 <= sheet <= sheets.MOST_SHEETS or sheet == self.sheet:
            return self
        return replace(self, page="check", sheet=sheet, revealed=True, fresh=False)

    def close_check(self, *, now: float) -> Bingo:
        """Put the sheet away."""
        return replace(self, page="call", sheet=0, since=now, fresh=False) if self.page == "check" else self

    def win(self) -> Bingo:
        """Count a bingo."""
        return self if self.session.teams else self._won(-1)

    def team_wins(self, team: int) -> Bingo:
        """Count a bingo for a team."""
        return self._won(team) if 0 <= team < self.session.teams else self

    def finish(self) -> Bingo:
        """End the game."""
        return replace(self, page="over", sheet=0, revealed=True, fresh=False) if self.called else self

    def _won(self, team: int) -> Bingo:
        if not self.called or self.page == "over" or len(self.wins) >= MOST_WINS:
            return self
        found = self.claim[1] if self.sheet else 0
        lines = claims.new_lines(self.wins, self.sheet, found, self.lines_needed)
        won = replace(self, wins=(*self.wins, claims.Win(self.called, team, self.sheet, lines)), fresh=False)
        counts = {"winners": len(won.wins), "lines": claims.lines_of(won.wins)}
        return won.finish() if counts.get(self.session.chosen("end"), 0) >= self.session.number("end_count") else won

    @property
    def _calling(self) -> bool:
        return self.page == "call" and self.called > 0


def deal(session: Session) -> Bingo:
    """The order of calls, from the set number of the printed sheets or else from the session's seed."""
    number = session.number("set")
    wanted = sheets.SheetSet(session.seed, session.number("size"), session.switched("free"))
    if number:
        wanted = sheets.SheetSet.numbered(number)
        check_deck(wanted.seed, session.deck.cards)
    wanted = wanted.fitting(len(session.deck.cards))
    return Bingo(session, wanted, sheets.order(len(session.deck.cards), wanted.seed, session.number("round")))


def advance(state: Bingo) -> Move | None:
    """Call, show the answer, call; a pause ends first."""
    if state.page == "call" and state.called:
        return Move("reveal" if not state.revealed else "call_next" if state.called < state.last_call else "finish")
    return {"call": Move("call_next"), "check": Move("close_check"), "over": None}.get(state.page, Move("go_on"))


def allowed(state: Bingo) -> tuple[Move, ...]:
    """The press, and what a class may ask for meanwhile."""
    press = advance(state)
    if press is None or not state.called:
        return () if press is None else (press,)
    bingo = Move("team_wins" if state.session.teams else "win")
    others = {"call": ("reach", "check", "show_called"), "check": ("check",)}.get(state.page, ())
    last = () if press.name == "finish" else (Move("finish"),)
    if state.page == "check" and state.claim[0]:
        return (bingo, press, Move("check"), *last)
    return (press, *map(Move, others), bingo, *last)


def due(state: Bingo) -> Due | None:
    """The answer and the next call come by themselves where the teacher chose a pace."""
    pace = state.session.number("pace")
    press = advance(state)
    if not pace or state.page != "call" or not state.called or press is None or press.name == "finish":
        return None
    return Due(state.since + pace * (1 if state.revealed else REVEAL_AFTER), press)


def speak(state: Bingo) -> tuple[Spoken, ...]:
    """A sentence is read out whole; a picture or a Japanese word waits for the class, and its English comes after."""
    card = state.card
    if card is None or not state.fresh or (not state.revealed and state.kind in ("picture", "japanese")):
        return ()
    return (Spoken(card.sentence_en if state.kind == "sentence" and not state.revealed else card.en),)


def brief(state: Bingo) -> Brief:
    """The call, its answer, the next three, and what was counted."""
    cards = state.session.deck.cards
    card = state.card
    sentence = card.sentence_en if card and state.kind == "sentence" else ""
    return Brief(
        now=sentence or (card.en if card else ""),
        answer=f"{card.en}  {card.ja}" if card else "",
        next=tuple(cards[i].en for i in state.order[state.called : min(state.called + 3, state.last_call)]),
        step=(state.called, state.last_call),
        lines=(
            *((("set", str(state.set.number)),) if belongs(state.set.seed, cards) else ()),
            ("reaches", str(state.reaches)),
            ("winners", str(len(state.wins))),
            ("lines_claimed", str(claims.lines_of(state.wins))),
        ),
    )


def earned(state: Bingo) -> tuple[int, ...]:
    """Three points for the first bingo, two for the second, one for the third; at the same call, the same place."""
    return claims.points(state.wins, state.session.teams)


def finished(state: Bingo) -> bool:
    """Whether the game has ended."""
    return state.page == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """Words, and sentences where they are read out, in the order they are called."""
    cards = [session.deck.cards[i] for i in deal(session).order]
    sentences = session.chosen("call") == "sentence"
    return tuple(text for card in cards for text in ((card.sentence_en if sentences else ""), card.en) if text)
