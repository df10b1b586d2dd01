"""The examination: every game on the shelf sits it, and no game has a line of its own in it."""

from __future__ import annotations

import ast
import random
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import altclass
from altclass.host import examine
from altclass.i18n import LANGS
from altclass.play.game import Game
from altclass.play.journal import Journal, read_journal
from altclass.play.moves import Move
from altclass.play.session import Session, Show
from altclass.play.shelf import shelf
from altclass.play.table import Table
from tests.games.examination import some_session, walk

GAMES = shelf()
PACKAGE = Path(altclass.__file__).parent
FILES = {"game.toml", "rules.py", "scene.py", "guide.en.md", "guide.ja.md", "icon.svg"}
RUNS = 5  # sessions with other decks, options and teams
MOVES = 200  # in each of them: a thousand random moves a game

every_game = pytest.mark.parametrize("game", GAMES, ids=lambda game: game.manifest.id)
every_run = pytest.mark.parametrize("run", range(RUNS))


@every_game
def test_a_game_is_six_files_and_no_other(game: Game) -> None:
    assert {path.name for path in game.folder.iterdir() if path.name != "__pycache__"} == FILES


@every_game
def test_the_manifest_names_every_move_and_no_other(game: Game) -> None:
    assert game.moves_in_rules() == set(game.manifest.moves)


@every_game
def test_both_guides_have_the_same_headings(game: Game) -> None:
    counts = {lang: _headings(game.folder / f"guide.{lang}.md") for lang in LANGS}
    assert counts["en"][0] == f"# {game.manifest.title.en}"
    assert counts["ja"][0] == f"# {game.manifest.title.ja}"
    assert len(counts["en"]) == len(counts["ja"]) == 9


def _headings(guide: Path) -> list[str]:
    return re.findall(r"^#{1,2} .+$", guide.read_text(encoding="utf-8"), flags=re.MULTILINE)


@every_game
def test_what_the_scene_says_stands_in_the_manifest_and_the_other_way_round(game: Game) -> None:
    told = {text for part in ("scene.py", "rules.py") for text in _strings(game.folder / part)}
    told |= {text for part in ("content", "play") for path in (PACKAGE / part).glob("*.py") for text in _strings(path)}
    unused = [key for key in game.manifest.text if key not in told and not any(_made(key, text) for text in told)]
    assert unused == []


def _strings(path: Path) -> set[str]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _made(key: str, text: str) -> bool:
    """A key may be put together: f"skin_{name}"."""
    return len(text) >= 3 and text.endswith("_") and key.startswith(text)


@every_game
def test_its_icon_is_drawn_on_the_128_grid(game: Game) -> None:
    icon = ET.fromstring((game.folder / "icon.svg").read_text(encoding="utf-8"))  # noqa: S314  # our own file
    assert icon.get("viewBox") == "0 0 128 128"


@every_game
@every_run
def test_any_moves_can_be_taken_back_and_played_again(game: Game, run: int) -> None:
    session = some_session(game, run)
    draw = random.Random(run)
    for table in walk(game, session, MOVES, seed=run):
        if draw.random() < 0.1:
            before, last = table.state, table.played[-1]
            table.take_back()
            assert table.play(last.as_move, last.at)
            assert table.state == before
    again = Table.replayed(game, session, table.played)
    assert again.state == table.state
    assert again.room == table.room
    assert again.played == table.played
    assert table.take_back(to=0)
    assert table.state == Table(game, session).state


@every_game
def test_a_game_can_be_gone_on_with_at_any_move(game: Game, tmp_path: Path) -> None:
    session = some_session(game, 11)
    journal = Journal(tmp_path)
    table = Table(game, session, journal)
    for at in walk(game, session, 60, seed=11):
        table.play(at.played[-1].as_move, at.played[-1].at)
        for missing in at.played[len(table.played) :]:
            table.play(missing.as_move, missing.at)
        assert Table.replayed(game, session, read_journal(tmp_path)).state == table.state
    journal.close()


@every_game
@every_run
def test_one_button_and_the_clock_bring_a_game_on(game: Game, run: int) -> None:
    table = Table(game, some_session(game, run + 50))
    now, seen = 0.0, set()
    for _ in range(400):
        if game.finished(table.state):
            break
        move, due = game.advance(table.state), game.due(table.state)
        assert move or due, "neither a press nor the clock goes on from here"
        now = max(now, due.at) if due and not move else now + 1.0
        played = table.play(due.move, now) if due and due.at <= now else bool(move and table.play(move, now))
        assert played, f"{move} and {due} change nothing"
        seen.add(len(table.played))
    assert len(seen) >= 2


@every_game
@every_run
def test_what_the_console_offers_can_be_played(game: Game, run: int) -> None:
    for table in walk(game, some_session(game, run + 20), 60, seed=run):
        for move in game.allowed(table.state):
            sign = game.manifest.moves[move.name]
            assert not sign.hidden
            if len(move.args) == len(sign.takes):
                assert table.play(move, table.seconds_played + 0.01), move
                table.take_back()


@every_game
@pytest.mark.parametrize("size", examine.SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("instructions", ["en", "ja", "both"])
def test_every_text_can_be_read_from_the_back(game: Game, size: tuple[int, int], instructions: str) -> None:
    for run in range(2):
        show = Show(instructions=instructions)  # type: ignore[arg-type]
        session = some_session(game, run + 30, show)
        for number, table in enumerate(walk(game, session, 30, seed=run)):
            if number % 4 == 0:
                now = table.seconds_played
                assert _faults(game, session, table, size, now) == [], (session.deck.id, session.options, table.played)


def _faults(game: Game, session: Session, table: Table, size: tuple[int, int], now: float) -> list[str]:
    return examine.faults(examine.first_marks(game, session, table.state, size, now), size)


@every_game
@every_run
def test_no_answer_is_on_the_stage_before_its_reveal(game: Game, run: int) -> None:
    session = some_session(game, run + 70)
    deck = {card.en.lower() for card in session.deck.cards}
    for table in walk(game, session, 40, seed=run):
        said = {spoken.text.lower() for spoken in game.speak(table.state)}
        typed = {str(arg).lower() for played in table.played for arg in played.args}
        told = _told_by_the_next_press(game, table) - said - typed
        seen = {mark.words.strip().lower() for mark in examine.first_marks(game, session, table.state, (1280, 800))}
        choices = len(seen & deck) >= 3  # an answer among others gives nothing away
        assert not told & seen or choices, (told & seen, session.options, table.played)


def _told_by_the_next_press(game: Game, table: Table) -> set[str]:
    move = game.advance(table.state)
    if move is None or game.finished(table.state):
        return set()
    following = game.play(table.state, Move(*move), table.seconds_played + 1.0)
    return {spoken.text.lower() for spoken in game.speak(following)} & {c.en.lower() for c in table.session.deck.cards}
