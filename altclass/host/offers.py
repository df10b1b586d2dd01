"""The moves that make sense now, with their labels and keys, as a console, a bar or a key sheet shows them."""

from __future__ import annotations

from collections.abc import Iterator

from altclass.i18n import say
from altclass.play.game import Game, State
from altclass.play.manifest import Label
from altclass.play.messages import Offer
from altclass.play.moves import Move
from altclass.play.session import Session
from altclass.play.team import TOOLS

BUZZERS, LOOK_AWAY, TRAY = "q", "i", "j"  # letters that no game of ours uses; a game's own key wins


def offers(game: Game, session: Session, state: State) -> Iterator[Offer]:
    """The game's own moves that are allowed now, then what every class may do."""
    for move in game.allowed(state):
        sign = game.manifest.moves.get(move.name)
        if sign is not None and not sign.hidden:
            takes: dict[str, str] = {} if move.args else {**sign.takes}
            yield Offer(move.name, label_of(game, move), tuple(move.args), sign.key, takes)
    if session.teams:
        yield Offer("award", shared("award"), takes={"team": "team", "points": "number"})
    yield Offer("set_bell", shared("set_bell"), takes={"seconds": "number"})
    if not game.finished(state):
        yield from _asides(game, session, state)
    yield Offer(TOOLS, shared("tools"), key=TRAY)


def _asides(game: Game, session: Session, state: State) -> Iterator[Offer]:
    """What any class may do beside the game: buzzers, a word for one pupil alone."""
    if session.teams > 1:
        yield Offer("buzzers", shared("buzzers"), key=BUZZERS)
    if game.brief(state).answer:
        yield Offer("look_away", shared("look_away"), key=LOOK_AWAY)


def label_of(game: Game, move: Move) -> Label:
    """What a move is called; one that every class may make has its label here."""
    sign = game.manifest.moves.get(move.name)
    return shared(move.name) if sign is None else sign.label


def shared(name: str) -> Label:
    """A label of the play area, in both languages."""
    return Label(en=say(f"play.{name}", "en"), ja=say(f"play.{name}", "ja"))
