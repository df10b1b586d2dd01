"""Keyword caller: words come to a beat and all say them, but at the keyword everybody grabs or claps."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altclass.content.card import Card
from altclass.play.moves import Brief, Due, Move, Spoken
from altclass.play.session import Session

WORD, CLAP = 0, 2  # beats of a bar: the word, the class repeats it, clap, clap
QUICKEN = 0.96  # a bar beside the one before
QUICKEST = 0.36  # seconds a beat: faster than this no class can speak


@dataclass(frozen=True, slots=True)
class Caller:
    """One keyword (or two) a round.  `phase` is ready, announced, calling, caught or over."""

    session: Session
    cards: tuple[Card, ...]
    order: tuple[int, ...]  # in which chance makes cards keywords
    phase: str = "ready"
    round: int = 0
    keywords: tuple[int, ...] = ()  # places in `cards`
    used: tuple[int, ...] = ()  # keywords of the rounds before
    at: int = -1  # place in this round's run; -1 while it is counted in
    called: int = -1  # the card the pupil at the board called last
    beat: int = 0
    since: float = 0.0  # when this beat began
    words: int = 0  # words called in the whole game

    @property
    def by(self) -> str:
        """Who calls: auto (to a beat), press or pupil."""
        return self.session.chosen("caller")

    @property
    def bar(self) -> int:
        """Beats from word to word."""
        return 4 if self.session.switched("claps") else 2

    @property
    def run(self) -> tuple[int, ...]:
        """The words of this round up to the keyword."""
        return run_of(self.session, self.round, len(self.cards), self.keywords)

    @property
    def word(self) -> int:
        """The card that was called last, or -1."""
        return self.called if self.by == "pupil" else self.run[self.at] if self.at >= 0 else -1

    @property
    def beat_length(self) -> float:
        """Seconds of a beat; each bar a little shorter, where the teacher wants it faster and faster."""
        quicker = QUICKEN ** max(0, self.at) if self.session.switched("faster") else 1.0
        return max(QUICKEST, 60 / self.session.number("tempo") * quicker)

    def announce(self) -> Caller:
        """The keyword that chance (or the pupils so far) chose is told to the class."""
        if self.phase != "ready":
            return self
        fresh = sorted(self.order, key=self.used.count)
        others = [card for card in fresh if card not in self.keywords]
        missing = self.session.number("keywords") - len(self.keywords)
        return replace(self, phase="announced", keywords=(*self.keywords, *others[:missing]))

    def choose(self, card: int) -> Caller:
        """A pupil chooses the keyword, by its number on the screen."""
        if self.phase != "ready" or not 1 <= card <= len(self.cards) or card - 1 in self.keywords:
            return self
        chosen = replace(self, keywords=(*self.keywords, card - 1))
        return chosen.announce() if len(chosen.keywords) == self.session.number("keywords") else chosen

    def go(self, *, now: float) -> Caller:
        """Begin: to a beat with a bar that counts in, else with the first word."""
        if self.phase != "announced":
            return self
        began = replace(self, phase="calling", at=-1, called=-1, since=now, beat=self.bar - 2)
        return began._call(now) if self.by == "press" else began

    def _call(self, now: float) -> Caller:
        return replace(self, at=self.at + 1, beat=WORD, since=now, words=self.words + 1)

    def call_next(self, *, now: float) -> Caller:
        """The next word, where the teacher sets the pace."""
        fits = self.phase == "calling" and self.by == "press" and self.word not in self.keywords
        return self._call(now) if fits else self

    def beat_on(self, *, now: float) -> Caller:
        """The next beat: the class repeats and claps, or the next word; after the keyword no one repeats."""
        if self.phase != "calling" or self.by != "auto":
            return self
        if self.word in self.keywords:
            return replace(self, phase="caught", since=now)
        return replace(self, beat=self.beat + 1, since=now) if self.beat + 1 < self.bar else self._call(now)

    def call(self, card: int) -> Caller:
        """The pupil at the board calls a card, by its number on the screen."""
        if self.phase != "calling" or self.by != "pupil" or not 1 <= card <= len(self.cards):
            return self
        told = replace(self, called=card - 1, words=self.words + 1)
        return replace(told, phase="caught") if card - 1 in self.keywords else told

    def catch(self) -> Caller:
        """The keyword was said: who has it?"""
        said = self.by == "pupil" or (self.by == "press" and self.word in self.keywords)
        return replace(self, phase="caught") if self.phase == "calling" and said else self

    def next_round(self) -> Caller:
        """A new keyword, or the end."""
        if self.phase != "caught":
            return self
        if self.round + 1 >= self.session.number("rounds"):
            return self.finish()
        used = (*self.used, *self.keywords)
        return replace(self, phase="ready", round=self.round + 1, keywords=(), used=used)

    def finish(self) -> Caller:
        """End the game."""
        return self if self.phase == "over" else replace(self, phase="over")


def deal(session: Session) -> Caller:
    """The cards that are called, always the same in one game, and the keywords to come."""
    deck = session.deck.cards
    count = min(session.number("cards"), len(deck))
    chosen = sorted(session.random("cards").sample(range(len(deck)), count))
    order = tuple(session.random("keywords").sample(range(count), count))
    return Caller(session, tuple(deck[number] for number in chosen), order)


def run_of(session: Session, number: int, cards: int, keywords: tuple[int, ...]) -> tuple[int, ...]:
    """Other words, as many as chance says, none twice running, and then a keyword: nobody can know when it comes."""
    draw = session.random(f"run {number}")
    least, most = sorted((session.number("shortest"), session.number("longest")))
    run: list[int] = []
    for _ in range(draw.randint(least, most)):
        others = [card for card in range(cards) if card not in keywords and card not in run[-1:]]
        run.append(draw.choice(others))
    return (*run, draw.choice(keywords))


def advance(at: Caller) -> Move | None:
    """One press: announce, begin, call or show, next round.  To a beat the words come by themselves."""
    press = {"ready": "announce", "announced": "go", "caught": "next_round"}
    if at.phase != "calling":
        return Move(press[at.phase]) if at.phase in press else None
    if at.by == "auto":
        return None
    return Move("catch" if at.by == "pupil" or at.word in at.keywords else "call_next")


def allowed(at: Caller) -> tuple[Move, ...]:
    """The press; a pupil's choice or call; the end."""
    if at.phase == "over":
        return ()
    press = advance(at)
    also = {"ready": ["choose"], "calling": ["call"] if at.by == "pupil" else []}.get(at.phase, [])
    return (*((press,) if press else ()), *map(Move, also), Move("finish"))


def due(at: Caller) -> Due | None:
    """The beat goes on by itself."""
    beats = at.phase == "calling" and at.by == "auto"
    return Due(at.since + at.beat_length, Move("beat_on")) if beats else None


def speak(at: Caller) -> tuple[Spoken, ...]:
    """The keyword when it is announced, then each word; a pupil who calls needs no voice."""
    if not at.session.switched("voice"):
        return ()
    if at.phase == "announced":
        return tuple(Spoken(at.cards[card].en) for card in at.keywords)
    called = at.phase in ("calling", "caught") and at.by != "pupil" and at.word >= 0
    return (Spoken(at.cards[at.word].en),) if called else ()


def heard(at: Caller) -> str | None:
    """Two claps after each word, and while the class repeats it nothing."""
    if at.phase == "caught":
        return "pop"
    if at.phase != "calling" or at.by != "auto":
        return None
    if at.beat >= CLAP or at.at < 0:
        return "clap"
    return "tick" if at.beat == WORD and not at.session.switched("voice") else ""


def brief(at: Caller) -> Brief:
    """The keyword (before the class knows it, too), the word now, the words to come."""
    following = at.announce()
    step = (at.round + 1, at.session.number("rounds"))
    if at.phase == "over":
        return Brief(step=step)
    keyword = " / ".join(at.cards[card].en for card in following.keywords)
    coming = () if at.by == "pupil" else following.run[max(0, at.at + 1) :]
    called = at.cards[at.word].en if at.phase in ("calling", "caught") and at.word >= 0 else ""
    return Brief(called, keyword, tuple(at.cards[card].en for card in coming[:4]), step)


def finished(at: Caller) -> bool:
    """Whether the last round is over."""
    return at.phase == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """The words of the cards that are called."""
    return tuple(card.en for card in deal(session).cards)
