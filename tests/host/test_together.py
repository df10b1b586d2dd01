"""The class together, and gently: one score, a record to beat, nobody ranked, nobody out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from altclass.content.library import deck
from altclass.host.examine import SIZES, faults, texts
from altclass.host.headless import Headless
from altclass.host.leaving import leave
from altclass.host.stage import Stage, Telling, record
from altclass.play.game import Game, load_game
from altclass.play.moves import Move
from altclass.play.session import Session, Show, new_session
from altclass.play.shelf import folder_of
from altclass.play.table import Table

Start = Callable[..., Headless]
LANGS = ("en", "ja", "both")


def session_of(game: Game, lang: str, teams: int = 8, **options: Any) -> Session:
    show = Show(instructions=lang)  # type: ignore[arg-type]
    return new_session(game.manifest, deck("animals"), options=options, seed=1, teams=teams, show=show)


def end_page(stage: Stage, _state: object) -> None:
    stage.end("well_done")


def strip(stage: Stage, _state: object) -> None:
    stage.teams(turn=2, lives=(3, 2, 1, 0, 3, 3, 3, 3), out=(3,), right=(1,))
    stage.body.say("well_done", size="title")
    stage.progress(3, 10)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("manner", ["together", "gentle", "usual"])
@pytest.mark.parametrize(
    "points", [(12, 0, 7, 3, 4, 5, 6, 7), (1200, 900, 0, 3400, 800, 700, 600, 100)], ids=["few", "many"]
)
def test_every_page_is_readable(
    flashcards: Game, size: tuple[int, int], lang: str, manner: str, points: tuple[int, ...]
) -> None:
    session = session_of(flashcards, lang, **({manner: True} if manner != "usual" else {}))
    for draw in (end_page, strip):
        for best in (0, sum(points) - 1, sum(points) + 1):
            told = Telling(size, scores=points, record=best)
            seen = list(texts(record(draw, flashcards.manifest, session, None, told).sheet.pieces, size))
            assert faults(seen, size) == []


def words(game: Game, scores: tuple[int, ...], best: int, **options: Any) -> list[str]:
    told = Telling((1024, 768), scores=scores, record=best)
    made = record(end_page, game.manifest, session_of(game, "en", len(scores), **options), None, told)
    return [seen.words for seen in texts(made.sheet.pieces, (1024, 768))]


def test_the_end_page_tells_the_record_and_today(flashcards: Game) -> None:
    assert "Record: 12. Today: 14!" in words(flashcards, (9, 5), 12, together=True)
    assert "Today: 14. Record: 20." in words(flashcards, (9, 5), 20)
    assert "Together: 14!" in words(flashcards, (9, 5), 0)


def test_together_no_team_has_points_of_its_own(flashcards: Game) -> None:
    assert not {"9", "5"} & set(words(flashcards, (9, 5), 12, together=True))
    assert {"9", "5"} <= set(words(flashcards, (9, 5), 12))


def test_in_a_gentle_game_the_end_page_shows_every_team_and_ranks_none(flashcards: Game) -> None:
    told = words(flashcards, (9, 5), 12, gentle=True)
    assert {"A", "B"} <= set(told)
    assert not {"9", "5"} & set(told)


@pytest.mark.parametrize("name", ["picture_reveal", "whats_missing", "three_hints", "point_grid", "word_chain"])
def test_a_class_without_teams_has_a_record_too(name: str) -> None:
    game = load_game(folder_of(name))
    session = session_of(game, "en", 0)
    assert Table(game, session).reached == 0
    told = Telling((1024, 768), reached=14, record=12)
    seen = list(texts(record(end_page, game.manifest, session, None, told).sheet.pieces, (1024, 768)))
    assert "Record: 12. Today: 14!" in [one.words for one in seen]
    assert faults(seen, (1024, 768)) == []


def test_what_a_class_finds_together_counts() -> None:
    reveal = load_game(folder_of("picture_reveal"))
    table = Table(reveal, session_of(reveal, "en", 0))
    for move in ("look_again", "got_it"):
        assert table.play(Move(move), 1.0)
    assert table.reached > 0


def test_in_a_gentle_picture_reveal_a_wrong_guess_costs_nothing() -> None:
    reveal = load_game(folder_of("picture_reveal"))
    for gentle in (False, True):
        table = Table(reveal, session_of(reveal, "en", 2, minus=2, gentle=gentle))
        assert table.play(Move("team_got_it", (0,)), 1.0)
        before = table.scores
        for move in (Move("next_picture"), Move("team_guessed_wrong", (0,))):
            assert table.play(move, 1.0)
        assert (table.scores < before) is not gentle


def test_in_a_gentle_word_chain_nobody_drops_out() -> None:
    chain = load_game(folder_of("word_chain"))
    states = [chain.deal(session_of(chain, "en", 3, lives=1, gentle=gentle)) for gentle in (False, True)]
    assert [state.turns.missed().out for state in states] == [(0,), ()]


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALTCLASS_HOME", str(tmp_path))
    return tmp_path


def test_what_one_lesson_reaches_the_next_one_has_to_beat(flashcards: Game, at_home: Path) -> None:
    for day, points in enumerate((4, 9)):
        session = session_of(flashcards, "en", 2, together=True)
        lesson = Headless(flashcards, session, (800, 600), folder=at_home / f"day{day}")
        lesson.start()
        assert lesson.host.record == (4 if day else 0)
        for _ in range(points):
            lesson.host.play(Move("award", (0, 1)), lesson.mono)
        leave(lesson.host, at_home / f"day{day}", lesson.mono, for_good=True)
    assert not list(at_home.glob("*.new"))
