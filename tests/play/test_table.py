"""Everything that happened in a game can be taken back, and played again exactly."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from altclass.content.deck import Deck
from altclass.play.game import Game
from altclass.play.journal import Journal, read_journal
from altclass.play.moves import Move
from altclass.play.session import Session, new_session, read_session, save_session
from altclass.play.table import Table
from altclass.problems import Problem


@pytest.fixture
def session(counting: Game, deck: Deck) -> Session:
    return new_session(counting.manifest, deck, seed=1)


def test_a_move_changes_the_state_and_a_forbidden_one_changes_nothing(counting: Game, session: Session) -> None:
    table = Table(counting, session)
    assert table.play(Move("add", (20,)), 1.0)
    assert table.state.total == 20
    assert not table.play(Move("count"), 2.0)
    assert len(table.played) == 1


@pytest.mark.parametrize(
    "move",
    [Move("fly"), Move("add"), Move("add", ("three",)), Move("add", (1, 2)), Move("deal"), Move("__class__")],
    ids=str,
)
def test_a_move_that_makes_no_sense_is_refused(counting: Game, session: Session, move: Move) -> None:
    table = Table(counting, session)
    assert not table.play(move, 0.0)
    assert table.state.total == 0


def test_a_move_is_told_the_time_it_happened(counting: Game, session: Session) -> None:
    table = Table(counting, session)
    table.play(Move("wait"), 12.3456)
    assert table.state.waited_until == 12.346  # as the journal keeps it


def test_points_given_by_hand_are_moves_too(counting: Game, session: Session) -> None:
    table = Table(counting, session)
    table.play(Move("award", (1, 5)), 0.0)
    assert table.scores == (0, 5)
    assert not table.play(Move("award", (7, 5)), 0.0)
    table.take_back()
    assert table.scores == (0, 0)


def test_the_bell_is_set_and_taken_away(counting: Game, session: Session) -> None:
    table = Table(counting, session)
    table.play(Move("set_bell", (300,)), 10.0)
    assert table.room.bell_at == 310.0
    table.play(Move("set_bell", (0,)), 20.0)
    assert table.room.bell_at is None


def test_a_teacher_can_go_back_to_any_point(counting: Game, session: Session) -> None:
    table = Table(counting, session)
    for second in range(6):
        table.play(Move("count"), float(second))
    assert table.take_back(to=2)
    assert table.state.total == 2
    assert not table.take_back(to=5)


def test_nothing_is_taken_back_before_the_first_move(counting: Game, session: Session) -> None:
    assert not Table(counting, session).take_back()


MOVES = st.lists(
    st.one_of(
        st.just("back"),
        st.builds(Move, st.just("count")),
        st.builds(lambda n: Move("add", (n,)), st.integers(-3, 40)),
        st.builds(Move, st.just("wait")),
        st.builds(lambda t, p: Move("award", (t, p)), st.integers(-1, 4), st.integers(-9, 9)),
    ),
    max_size=40,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(moves=MOVES)
def test_the_journal_brings_back_the_very_same_state(
    counting: Game, session: Session, tmp_path_factory: pytest.TempPathFactory, moves: list[Move | str]
) -> None:
    folder = tmp_path_factory.mktemp("session")
    journal = Journal(folder)
    table = Table(counting, session, journal)
    for second, move in enumerate(moves):
        table.take_back() if isinstance(move, str) else table.play(move, second / 3)
    journal.close()
    again = Table.replayed(counting, session, read_journal(folder))
    assert again.state == table.state
    assert again.room == table.room
    assert again.played == table.played


def test_a_game_that_changed_since_resumes_as_far_as_it_can(counting: Game, session: Session, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    table = Table(counting, session, journal)
    for second in range(3):
        table.play(Move("count"), float(second))
    journal.close()
    moves = read_journal(tmp_path)
    strange = [moves[0], type(moves[1])("sing", (), 1.0), moves[2]]
    journal = Journal(tmp_path)
    again = Table(counting, session, journal)
    again.resume(strange)
    again.play(Move("add", (4,)), 9.0)
    journal.close()
    assert again.state.total == 5
    assert Table.replayed(counting, session, read_journal(tmp_path)).state.total == 5


def test_a_session_is_read_as_it_was_written(session: Session, tmp_path: Path) -> None:
    save_session(session, tmp_path)
    assert read_session(tmp_path) == session


def test_a_broken_session_is_one_plain_problem(tmp_path: Path) -> None:
    (tmp_path / "session.json").write_text('{"id": 3}', encoding="utf-8")
    with pytest.raises(Problem, match=r"play\.session_broken"):
        read_session(tmp_path)
    assert (tmp_path / "session.json").read_text(encoding="utf-8") == '{"id": 3}'


def test_an_option_out_of_range_is_named(counting: Game, deck: Deck) -> None:
    with pytest.raises(Problem) as told:
        new_session(counting.manifest, deck, options={"most": 99})
    assert told.value.params == {"game": "counting", "option": "most", "value": 99}


def test_a_deck_without_cards_is_one_plain_problem(counting: Game) -> None:
    with pytest.raises(Problem, match=r"content\.deck_empty"):
        new_session(counting.manifest, Deck("none", {"en": "None"}, ()))
