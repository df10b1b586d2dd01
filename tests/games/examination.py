"""What the examination needs: sessions that suit a game, and a class that presses anything."""

from __future__ import annotations

import random
from collections.abc import Iterator

from altclass.content.deck import Deck
from altclass.content.library import decks
from altclass.play.game import Game
from altclass.play.manifest import Option, Sign, Value
from altclass.play.manners import manners
from altclass.play.moves import Arg, Move
from altclass.play.session import Session, Show, new_session
from altclass.play.table import Table
from altclass.problems import Problem

WORDS = ("apple", "egg", "tea", "zzz", "えい", "", "dog", "elephant", "a" * 200, "{x|y}", "DROP TABLE")


def some_session(game: Game, seed: int, show: Show | None = None) -> Session:
    """A session with a deck, options and teams that chance chose, and that the game accepts."""
    draw, chance = random.Random(seed), random.Random(f"{seed}:manners")
    found = sorted((deck for deck in decks()[0] if len(deck.cards) >= 4), key=lambda deck: deck.id)
    for _ in range(200):
        options = {name: some_value(option, draw) for name, option in game.manifest.options.items()}
        options |= {name: chance.random() < 0.3 for name in manners(game.manifest)}
        teams = draw.randint(game.manifest.teams.least, game.manifest.teams.most)
        try:
            session = new_session(game.manifest, draw.choice(found), options=options, seed=seed, teams=teams, show=show)
            game.deal(session)
        except Problem:  # said in one sentence: the teacher chooses another deck
            continue
        return session
    raise AssertionError(f"no deck suits {game.manifest.id}")


def some_value(option: Option, draw: random.Random) -> Value:
    """Any value that the set-up page would let a teacher choose; half the time the default."""
    if draw.random() < 0.5:
        return option.default
    if isinstance(option.default, bool):
        return draw.random() < 0.5
    if option.choices:
        return draw.choice(sorted(option.choices))
    if option.range:
        return draw.randint(*option.range)
    return draw.choice(("", "abc", "s, t"))


def some_move(table: Table, draw: random.Random) -> Move:
    """Mostly what the console offers, now and then something that makes no sense."""
    offered = table.game.allowed(table.state)
    if offered and draw.random() < 0.8:
        return filled(draw.choice(offered), table, draw)
    name = draw.choice(sorted(table.game.manifest.moves))
    return filled(Move(name), table, draw)


def filled(move: Move, table: Table, draw: random.Random) -> Move:
    """The move with what it asks for."""
    sign = table.game.manifest.moves[move.name]
    return move if move.args else Move(move.name, tuple(_args(sign, table, draw)))


def _args(sign: Sign, table: Table, draw: random.Random) -> Iterator[Arg]:
    for kind in sign.takes.values():
        if kind in ("number", "team"):
            yield draw.randint(-1, 50 if kind == "number" else max(1, table.session.teams))
        else:
            deck: Deck = table.session.deck
            yield draw.choice((*WORDS, *(card.en.lower() for card in deck.cards)))


def walk(game: Game, session: Session, moves: int, seed: int) -> Iterator[Table]:
    """A table on which anything is pressed; yielded after every move that was allowed.  Time passes."""
    draw, table, now = random.Random(seed), Table(game, session), 0.0
    for _ in range(moves):
        now += draw.choice((0.0, 0.1, 1.0, 7.0))
        while (due := game.due(table.state)) and due.at <= now and table.play(due.move, due.at):
            pass
        if table.play(some_move(table, draw), now):
            yield table
