"""Small talk: two talk about a topic, everybody gets a new partner, and the class counts its words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altclass.content.card import Card
from altclass.play.asking import topics_told
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.partners import Partners
from altclass.play.seats import Seats
from altclass.play.session import Session

TOPICS = (
    *("My weekend", "My favorite food", "After school", "Sports", "Music", "Animals", "My family", "My vacation"),
    *("TV and games", "This morning", "My town", "My dream"),
)  # as topic_1 ... topic_12 in [text]
MORE = 30.0  # seconds that "more time" gives
MOST_WORDS = 100_000


@dataclass(frozen=True, slots=True)
class Talk:
    """One round after the other.  `page` is ready, topic, talk, stop, count, help, move or over."""

    session: Session
    topics: tuple[str, ...]
    own: bool  # the teacher wrote the topics
    phrases: tuple[Card, ...]  # every phrase of the deck, in the order they are shown
    partners: Partners
    page: str = "ready"
    round: int = 0
    topic_at: int = 0
    set_at: int = 0  # which set of phrases is on the screen
    model: int = -1  # the phrase that is said for the class to repeat
    ends_at: float = 0.0  # of the thinking, or of the talk
    total: float = 0.0
    counts: tuple[tuple[int, int], ...] = ()  # round, words

    @property
    def rounds(self) -> int:
        """How often the class talks."""
        return self.session.number("rounds")

    @property
    def last(self) -> bool:
        """Whether this is the last round."""
        return self.round + 1 >= self.rounds

    @property
    def topic(self) -> str:
        """What the class talks about."""
        return self.topics[self.topic_at % len(self.topics)]

    @property
    def shown(self) -> tuple[Card, ...]:
        """The phrases on the screen now."""
        size = min(self.session.number("phrases"), len(self.phrases))
        first = self.set_at * size
        return tuple(self.phrases[(first + place) % len(self.phrases)] for place in range(size))

    @property
    def more_phrases(self) -> bool:
        """Whether the deck has phrases that are not on the screen."""
        return 0 < len(self.shown) < len(self.phrases)

    @property
    def words(self) -> int | None:
        """The words of this round, once they are counted."""
        return dict(self.counts).get(self.round)

    @property
    def record(self) -> int:
        """The most words before this round: today's, or the record the class brought along."""
        return max([self.session.number("record"), *(words for number, words in self.counts if number < self.round)])

    @property
    def beaten(self) -> bool:
        """Whether this round has more words than any before it."""
        return self.words is not None and self.words > self.record > 0

    @property
    def helped(self) -> bool:
        """Whether help comes after this round: in the middle of the rounds, or after each."""
        when = self.session.chosen("help")
        half = self.round + 1 == max(1, self.rounds // 2)
        return not self.last and (when == "each" or (when == "half" and half))

    def away(self, seat: int) -> Talk:
        """A pupil is not here today, or comes after all."""
        here = self.partners.here ^ {seat}
        fits = self.page == "ready" and seat in self.partners.seats.all and len(here) > 1
        return replace(self, partners=replace(self.partners, here=here)) if fits else self

    def go_on(self, *, now: float) -> Talk:
        """The next page: the topic, the count, help, new partners, the end."""
        if self.page == "move":
            fresh = self.session.chosen("topic") == "new"
            return replace(self, round=self.round + 1, topic_at=self.topic_at + fresh)._think(now)
        if self.page == "ready":
            return self._think(now)
        if self.page == "stop" and self.session.switched("count"):
            return replace(self, page="count")
        if self.page in ("stop", "count") and self.helped:
            return replace(self, page="help", model=-1)
        if self.page in ("stop", "count", "help"):
            return replace(self, page="over" if self.last else "move", model=-1)
        return self

    def _think(self, now: float) -> Talk:
        seconds = float(self.session.number("think"))
        return replace(self, page="topic", model=-1, ends_at=now + seconds, total=seconds)

    def talk(self, *, now: float) -> Talk:
        """All begin to talk."""
        length = float(self.session.number("seconds") + self.round * self.session.number("longer"))
        ready = replace(self, page="talk", model=-1, ends_at=now + length, total=length)
        return ready if self.page == "topic" else self

    def time_up(self, *, now: float) -> Talk:
        """The time to think is over, or the time to talk."""
        return self.talk(now=now) if self.page == "topic" and self.total else self.stop()

    def stop(self) -> Talk:
        """All stop, and it is quiet."""
        return replace(self, page="stop") if self.page == "talk" else self

    def more_time(self) -> Talk:
        """Half a minute more: they talk so well."""
        more = replace(self, ends_at=self.ends_at + MORE, total=self.total + MORE)
        return more if self.page == "talk" else self

    def count(self, words: int) -> Talk:
        """The words of this round, as the class counted them."""
        if self.page not in ("stop", "count") or not self.session.switched("count") or not 0 < words <= MOST_WORDS:
            return self
        others = tuple(pair for pair in self.counts if pair[0] != self.round)
        return replace(self, page="count", counts=(*others, (self.round, words)))

    def say_phrase(self) -> Talk:
        """The next phrase is said, and the class says it."""
        fits = self.page in ("topic", "help") and self.shown
        return replace(self, model=(self.model + 1) % len(self.shown)) if fits else self

    def other_phrases(self) -> Talk:
        """Other phrases of the deck."""
        fits = self.page in ("topic", "help") and self.more_phrases
        return replace(self, set_at=self.set_at + 1, model=-1) if fits else self

    def other_topic(self, *, now: float) -> Talk:
        """Another topic, and the time to think begins anew."""
        return replace(self, topic_at=self.topic_at + 1)._think(now) if self.page == "topic" else self

    def finish(self) -> Talk:
        """End the activity."""
        return self if self.page == "over" else replace(self, page="over", model=-1)


def deal(session: Session) -> Talk:
    """Topics and phrases in an order that chance chose; the teacher's own topics in the teacher's order."""
    own = topics_told(session.chosen("topics"))
    cards = [card for card in session.deck.cards if card.part == "phrase"] or list(session.deck.cards)
    seats = Seats(session.number("pupils"), session.number("columns"))
    return Talk(
        session=session,
        topics=own or tuple(session.random("topics").sample(TOPICS, len(TOPICS))),
        own=bool(own),
        phrases=tuple(session.random("phrases").sample(cards, len(cards))),
        partners=Partners(seats, frozenset(seats.all), session.chosen("pattern")),
    )


def advance(at: Talk) -> Move | None:
    """One press; while the class talks no press ends it."""
    return None if at.page in ("talk", "over") else Move("talk" if at.page == "topic" else "go_on")


def allowed(at: Talk) -> tuple[Move, ...]:
    """The press, and what the page may need besides."""
    if at.page == "over":
        return ()
    phrases = ["say_phrase"] if at.shown else []
    phrases += ["other_phrases"] if at.more_phrases else []
    count = ["count"] if at.session.switched("count") else []
    also = {"ready": ["away"], "topic": [*phrases, "other_topic"], "talk": ["more_time", "stop"]}
    also |= {"stop": count, "count": count, "help": phrases}
    press = advance(at)
    return (*((press,) if press else ()), *map(Move, also.get(at.page, ())), Move("finish"))


def clock(at: Talk) -> Clock | None:
    """The time to think, then the time to talk."""
    running = at.page == "talk" or (at.page == "topic" and at.total)
    return Clock(at.ends_at, at.total) if running else None


def due(at: Talk) -> Due | None:
    """The clock's end."""
    running = clock(at)
    return Due(running.ends_at, Move("time_up")) if running else None


def speak(at: Talk) -> tuple[Spoken, ...]:
    """The phrase the class shall say."""
    return (Spoken(at.shown[at.model].en),) if at.model >= 0 else ()


def heard(at: Talk) -> str | None:
    """A silent start and a silent end, or a bell at both."""
    if at.session.switched("silent") and at.page in ("topic", "talk", "stop"):
        return ""
    if at.page == "count" and at.beaten:
        return "applause"
    return {"talk": "start", "stop": "time_up"}.get(at.page)


def brief(at: Talk) -> Brief:
    """The topic, the record, the phrases."""
    told = (("record", str(at.record)),) if at.session.switched("count") and at.record else ()
    return Brief(at.topic, next=tuple(card.en for card in at.shown[:3]), step=(at.round + 1, at.rounds), lines=told)


def finished(at: Talk) -> bool:
    """Whether the last round is over."""
    return at.page == "over"


def will_say(session: Session) -> tuple[str, ...]:
    """The phrases, in the order they come."""
    return tuple(card.en for card in deal(session).phrases)
