"""A session: one game with one deck, as the teacher set it up; all that is needed to play it again exactly."""

from __future__ import annotations

import random
import time
import uuid
from pathlib import Path
from typing import Literal

import msgspec

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.i18n import Lang
from altclass.play.manifest import Manifest, Need, Value
from altclass.play.manners import split
from altclass.problems import Problem
from altclass.storage.files import NOT_READABLE, write_whole_bytes


class Show(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a session is shown; nothing here changes what happens in the game.

    `screen` is x, y, width, height in the desktop's pixels, or None for the first screen.
    """

    lang: Lang = "en"
    instructions: Literal["en", "ja", "both"] = "both"
    furigana: str = "all"
    theme: Literal["light", "dark"] = "light"
    still: bool = False
    muted: bool = False
    voice: str = ""
    screen: tuple[int, int, int, int] | None = None


class Session(msgspec.Struct, frozen=True, omit_defaults=True):
    """The game, the deck (cards whole, so that later changes to the deck harm nothing), options, seed, teams.

    `gentle`: nobody loses points, drops out or is ranked.  `together`: all teams' points are one score of the class.
    """

    id: str
    game: str
    deck: Deck
    options: dict[str, Value] = {}
    seed: int = 0
    teams: int = 0
    gentle: bool = False
    together: bool = False
    started: float = 0.0
    show: Show = Show()

    def random(self, about: str = "") -> random.Random:
        """A generator of its own for each thing that is drawn, so that one draw never shifts another."""
        return random.Random(f"{self.seed}:{about}")

    def number(self, option: str) -> int:
        """The value of a whole-number option."""
        return int(self.options[option])

    def chosen(self, option: str) -> str:
        """The value of a choice or a text."""
        return str(self.options[option])

    def switched(self, option: str) -> bool:
        """The value of a switch."""
        return bool(self.options[option])


def new_session(
    manifest: Manifest,
    deck: Deck,
    *,
    options: dict[str, Value] | None = None,
    seed: int | None = None,
    teams: int | None = None,
    show: Show | None = None,
) -> Session:
    """A session with every option filled; `options` may hold the manners every game with teams has.

    Raises Problem where an option or the deck does not suit the game.
    """
    own, manner = split(manifest, options or {})
    chosen = manifest.defaults() | own
    for name, value in chosen.items():
        if name not in manifest.options or not manifest.options[name].takes(value):
            raise Problem("play.option_wrong", game=manifest.id, option=name, value=value)
    fitting = suited(manifest, deck, manifest.cards_needed(chosen))
    return Session(
        id=f"{time.strftime('%Y%m%d-%H%M%S')}-{uuid.uuid4().hex[:6]}",
        game=manifest.id,
        deck=fitting,
        options=chosen,
        seed=random.SystemRandom().randrange(2**31) if seed is None else seed,
        teams=manifest.teams.default if teams is None else _within(manifest, teams),
        started=time.time(),
        show=show or Show(),
        **manner,
    )


def fitting(session: Session, manifest: Manifest) -> Session:
    """A kept session with every option the game has today, and no other.

    One that an older AltClass kept lacks the newer options; in a damaged file some may be wrong.  Both are at their
    default then, so that the lesson goes on.  Raises Problem content.deck_empty or content.deck_too_small.
    """
    told = session.options
    options = {
        name: told[name] if name in told and option.takes(told[name]) else option.default
        for name, option in manifest.options.items()
    }
    deck = suited(manifest, session.deck, manifest.cards_needed(options))
    return msgspec.structs.replace(session, options=options, deck=deck, teams=_within(manifest, session.teams))


def _within(manifest: Manifest, teams: int) -> int:
    return max(manifest.teams.least, min(manifest.teams.most, teams))


def suited(manifest: Manifest, deck: Deck, needs: int | None = None) -> Deck:
    """The deck with only those cards the game can use; `needs` of them at least, by default what the manifest says.

    Raises Problem content.deck_empty or content.deck_too_small.
    """
    needs = manifest.needs_cards if needs is None else needs
    if not deck.cards:
        raise Problem("content.deck_empty", deck=deck.named("en"))
    cards = tuple(card for card in deck.cards if all(_has(card, need) for need in manifest.needs))
    if len(cards) < needs:
        raise Problem("content.deck_too_small", deck=deck.named("en"), has=len(cards), needs=needs)
    return msgspec.structs.replace(deck, cards=cards)


def _has(card: Card, need: Need) -> bool:
    if need == "pictures":
        return bool(card.picture)
    if need == "sentences":
        return bool(card.sentence_en)
    return need != "japanese" or bool(card.ja)


def save_session(session: Session, folder: Path) -> None:
    """Write `session.json`, whole."""
    write_whole_bytes(folder / "session.json", msgspec.json.encode(session))


def read_session(folder: Path) -> Session:
    """Read `session.json`.  Raises Problem play.session_broken; the file stays as it is."""
    try:
        return msgspec.json.decode((folder / "session.json").read_bytes(), type=Session)
    except NOT_READABLE as fault:
        raise Problem("play.session_broken", session=folder.name) from fault
