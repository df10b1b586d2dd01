"""A record to beat: the class against itself, kept without a name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from altclass.content.library import deck
from altclass.play.game import Game, load_game
from altclass.play.manners import manners
from altclass.play.record import keep, record_to_beat, records_file
from altclass.play.session import Session, new_session
from altclass.play.shelf import folder_of
from altclass.problems import Problem

NewSession = Callable[..., Session]


@pytest.fixture
def grid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Game:
    monkeypatch.setenv("ALTCLASS_HOME", str(tmp_path))
    return load_game(folder_of("point_grid"))


@pytest.fixture
def session(grid: Game) -> NewSession:
    def make(*, deck_id: str = "animals", teams: int = 3, **options: bool | int | str) -> Session:
        return new_session(grid.manifest, deck(deck_id), options=dict(options), teams=teams)

    return make


def test_the_first_class_has_nothing_to_beat(grid: Game, session: NewSession) -> None:
    assert record_to_beat(session(), grid.manifest) == 0


def test_the_best_result_stays_and_a_smaller_one_changes_nothing(grid: Game, session: NewSession) -> None:
    for points in (12, 30, 20):
        keep(session(), grid.manifest, points)
    assert record_to_beat(session(), grid.manifest) == 30


def test_another_deck_other_teams_or_options_are_another_record(grid: Game, session: NewSession) -> None:
    keep(session(), grid.manifest, 30)
    others = (
        session(deck_id="food"),
        session(teams=4),
        session(squares=12),
        session(together=True),
        session(gentle=True),
    )
    assert [record_to_beat(other, grid.manifest) for other in others] == [0] * 5


def test_a_lesson_gone_on_with_does_not_race_against_itself(grid: Game, session: NewSession) -> None:
    keep(session(), grid.manifest, 12)
    today = session()
    keep(today, grid.manifest, 14)
    keep(today, grid.manifest, 18)
    assert record_to_beat(today, grid.manifest) == 12
    assert record_to_beat(session(), grid.manifest) == 18


def test_no_name_and_no_word_of_the_deck_is_kept(grid: Game, session: NewSession) -> None:
    keep(session(), grid.manifest, 12)
    text = records_file().read_text(encoding="utf-8")
    assert set(msgspec.json.decode(text)) == {"version", "best"}
    assert "dog" not in text


@pytest.mark.parametrize("broken", [b"", b"{", b'{"best": 3}', b"\xff\xfe"])
def test_a_broken_file_costs_the_records_and_no_lesson(grid: Game, session: NewSession, broken: bytes) -> None:
    records_file().write_bytes(broken)
    assert record_to_beat(session(), grid.manifest) == 0
    keep(session(), grid.manifest, 5)
    assert record_to_beat(session(), grid.manifest) == 5


def test_the_file_of_a_newer_altclass_stays_as_it_is(grid: Game, session: NewSession) -> None:
    newer = b'{"version": 99, "best": {}}'
    records_file().write_bytes(newer)
    keep(session(), grid.manifest, 5)
    assert records_file().read_bytes() == newer


def test_only_a_game_with_teams_has_manners(grid: Game, session: NewSession) -> None:
    assert list(manners(grid.manifest)) == ["together", "gentle"]
    assert manners(load_game(folder_of("small_talk")).manifest) == {}
    made = session(together=True)
    assert made.together
    assert "together" not in made.options
    with pytest.raises(Problem):
        new_session(load_game(folder_of("small_talk")).manifest, deck("animals"), options={"together": True})
