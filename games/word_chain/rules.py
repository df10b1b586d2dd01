"""Word chain: each word begins with the letter the last one ended with; nobody may say a word twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.joints import Joints, first_letters, worth
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.session import Session
from altclass.play.team import by_team
from altclass.play.turns import Turns, turns


class Said(NamedTuple):
    """An accepted word and the team that said it (0 for the whole class)."""

    word: str
    team: int


class Settings(NamedTuple):
    """What the teacher chose; it does not change during the game."""

    mode: str  # turns, relay or together
    joints: Joints
    per_turn: float  # seconds
    total: float  # seconds
    points: str  # word, letters or thirds
    target: int  # words the class wants to reach together
    starts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """Words said so far.  `phase` is ready, running, asking (the teacher decides about `pending`) or over."""

    settings: Settings
    turns: Turns
    words: tuple[Said, ...] = ()
    phase: str = "ready"
    pending: str = ""
    refusal: str = ""  # why nothing was taken: repeat, joint, short, unfit, unknown, missed (no word in time)
    hint: Card | None = None
    turn_from: float = 0.0
    began: float = 0.0
    asked_at: float = 0.0

    @property
    def chain(self) -> tuple[str, ...]:
        """The words the next one must follow: the team's own in a relay, else everybody's."""
        own = self.settings.mode == "relay"
        return tuple(said.word for said in self.words if not own or said.team == self.turns.team)

    @property
    def letters(self) -> str:
        """What the next word must begin with; "" where only the category counts."""
        starts = self.settings.starts
        return self.settings.joints.asked(self.chain, starts[self.turns.team if self.settings.mode == "relay" else 0])

    @property
    def taken(self) -> frozenset[str]:
        """Every word that may not come again."""
        return frozenset(said.word for said in self.words)

    def start(self, *, now: float) -> Chain:
        """The clock runs."""
        return replace(self, phase="running", turn_from=now, began=now) if self.phase == "ready" else self

    def say(self, word: str, *, now: float) -> Chain:
        """A word is said: taken, refused with a reason, or (if no dictionary knows it) left to the teacher."""
        word = "".join(word.lower().split())
        if self.phase != "running" or not word:
            return self
        if refusal := self.settings.joints.refusal(word, self.letters, self.taken):
            return replace(self, refusal=refusal)
        if not self.settings.joints.knows(word):
            return replace(self, phase="asking", pending=word, refusal="", asked_at=now)
        return self._take(word, now)

    def _take(self, word: str, now: float) -> Chain:
        words = (*self.words, Said(word, self.turns.team))
        full = self.settings.mode == "together" and len(words) >= self.settings.target
        phase = "over" if full else "running"
        taken = replace(self, words=words, phase=phase, pending="", refusal="", hint=None)
        return taken._hand_on(self.turns.next(), now)

    def _hand_on(self, following: Turns, now: float) -> Chain:
        if self.settings.mode != "turns":
            return replace(self, turn_from=now)
        phase = "over" if following.decided and following.lives_count else self.phase
        return replace(self, turns=following, turn_from=now, phase=phase, hint=None, refusal="")

    def accept(self, *, now: float) -> Chain:
        """The teacher takes a word that the dictionary does not know."""
        return self._decided(now)._take(self.pending, now) if self.phase == "asking" else self

    def refuse(self, *, now: float) -> Chain:
        """The teacher agrees with the dictionary."""
        return replace(self._decided(now), refusal="unknown") if self.phase == "asking" else self

    def _decided(self, now: float) -> Chain:
        """The clocks have waited for the teacher, and go on where they stood."""
        waited = now - self.asked_at
        began, turn_from = self.began + waited, self.turn_from + waited
        return replace(self, phase="running", pending="", began=began, turn_from=turn_from)

    def overrule(self, *, now: float) -> Chain:
        """The teacher takes the last word out of the chain, and its team has missed."""
        if not self.words or self.phase in ("ready", "asking"):
            return self
        back = replace(self, words=self.words[:-1], turns=self.turns.to(self.words[-1].team), refusal="")
        return back._miss(now)

    def time_up(self, *, now: float) -> Chain:
        """The turn's clock, or the game's, has run out."""
        if self.phase != "running":
            return self
        all_over = self.settings.mode != "turns" or now - self.began >= self.settings.total - 0.01
        return replace(self, phase="over") if all_over else self._miss(now)

    def _miss(self, now: float) -> Chain:
        """A missed turn costs a life where lives are played; then the next team has the turn."""
        return replace(self._hand_on(self.turns.missed(), now), refusal="missed")

    def pass_turn(self, *, now: float) -> Chain:
        """Hand the turn on without losing a life."""
        passes = self.phase == "running" and self.settings.mode == "turns" and self.turns.can_pass
        return self._hand_on(self.turns.passed(), now) if passes else self

    def give_hint(self) -> Chain:
        """Show the picture of a word that the class should know and that would fit."""
        if self.phase != "running" or self.hint or not self.turns.can_ask:
            return self
        card = self.settings.joints.hint(self.letters, self.taken)
        return replace(self, hint=card, turns=self.turns.hinted()) if card else self

    def turn_to(self, team: int) -> Chain:
        """In a relay, words now count for this team (from 0)."""
        fits = self.settings.mode == "relay" and self.phase == "running" and team != self.turns.team
        following = self.turns.to(team)
        return replace(self, turns=following, refusal="", hint=None) if fits and following is not self.turns else self

    def finish(self) -> Chain:
        """End the game now."""
        return replace(self, phase="over", pending="") if self.phase in ("running", "asking") else self


def deal(session: Session) -> Chain:
    """Teams, lives and the first letters: the teacher's own, or first letters of words in the deck."""
    mode = session.chosen("mode")
    teams = 1 if mode == "together" else max(1, session.teams)
    kind, category, least = session.chosen("joint"), session.chosen("category"), session.number("least")
    joints = Joints(kind, category, least, session.switched("checked"), session.deck.grade, session.deck.cards)
    starts = first_letters(session.deck.cards, session.chosen("starts"), teams, session.random("starts"))
    per_turn, minutes, target = (session.number(name) for name in ("per_turn", "minutes", "target"))
    settings = Settings(mode, joints, per_turn, 60.0 * minutes, session.chosen("points"), target, starts)
    lives, passes, hints = (session.number(name) for name in ("lives", "passes", "hints"))
    risked = lives if mode == "turns" and not session.gentle else 0
    return Chain(settings, turns(teams, lives=risked, passes=passes, hints=hints))


def advance(at: Chain) -> Move | None:
    """One press: start, or take the word that waits.  While the chain runs, a press costs nobody a life."""
    return {"ready": Move("start"), "asking": Move("accept")}.get(at.phase)


def allowed(at: Chain) -> tuple[Move, ...]:
    """What may happen now."""
    if at.phase != "running":
        ended = (Move("overrule"),) if at.words else ()
        waiting = (Move("accept"), Move("refuse"), Move("finish"))
        return {"ready": (Move("start"),), "asking": waiting}.get(at.phase, ended)
    in_turns, relay = at.settings.mode == "turns", at.settings.mode == "relay"
    offers = {
        "say": True,
        "give_hint": at.turns.can_ask and not at.hint,
        "pass_turn": in_turns and at.turns.can_pass,
        "time_up": in_turns,
        "overrule": bool(at.words),
        "finish": True,
    }
    teams = [Move("turn_to", (team,)) for team in range(len(at.turns.lives)) if relay and team != at.turns.team]
    return (*(Move(name) for name, fits in offers.items() if fits), *teams)


def clock(at: Chain) -> Clock | None:
    """The turn's clock where teams take turns, else the game's."""
    in_turns = at.settings.mode == "turns"
    since, total = (at.turn_from, at.settings.per_turn) if in_turns else (at.began, at.settings.total)
    return Clock(since + total, total) if at.phase == "running" else None


def due(at: Chain) -> Due | None:
    """The turn's or the game's clock runs out, whichever is first."""
    running = clock(at)
    return Due(min(running.ends_at, at.began + at.settings.total), Move("time_up")) if running else None


def speak(at: Chain) -> tuple[Spoken, ...]:
    """The word that was just taken."""
    return (Spoken(at.words[-1].word),) if at.words and at.phase in ("running", "over") else ()


def earned(at: Chain) -> tuple[int, ...]:
    """Points by team: one a word, one a letter, or one for every three letters."""
    won = ((said.team, worth(said.word, at.settings.points)) for said in at.words)
    return by_team(won, len(at.turns.lives))


def turn(at: Chain) -> int | None:
    """Whose turn it is."""
    return None if at.settings.mode == "together" or at.phase == "over" else at.turns.team


def brief(at: Chain) -> Brief:
    """The letter or the word that waits for the teacher, a word the class should know, and more that would fit."""
    joints, words = at.settings.joints, len(at.words)
    card = joints.hint(at.letters, at.taken)
    goal = at.settings.target if at.settings.mode == "together" else words
    on = at.pending or at.letters or joints.category
    return Brief(on, card.en if card else "", joints.fitting(at.letters, at.taken, 3), (words, goal))


def finished(at: Chain) -> bool:
    """Whether the chain has ended."""
    return at.phase == "over"
