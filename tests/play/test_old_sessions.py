"""A lesson that was cut off goes on, whatever became of the game's options meanwhile."""

from __future__ import annotations

import msgspec
import pytest

from altclass.content.library import deck
from altclass.play.game import Game, load_game
from altclass.play.manifest import Value
from altclass.play.moves import Brief
from altclass.play.session import Session, fitting, new_session
from altclass.play.shelf import folder_of, shelf
from altclass.problems import Problem

FLASHCARDS = load_game(folder_of("flashcards"))


@pytest.fixture
def kept() -> Session:
    return new_session(FLASHCARDS.manifest, deck("animals"), options={"cards": 5}, seed=3)


def with_options(session: Session, **options: Value) -> Session:
    return msgspec.structs.replace(session, options=session.options | options)


def test_a_whole_session_stays_as_it_is(kept: Session) -> None:
    assert fitting(kept, FLASHCARDS.manifest) == kept


@pytest.mark.parametrize("game", shelf(), ids=lambda game: game.manifest.id)
def test_a_session_of_an_older_altclass_is_played_with_the_newer_options_at_their_default(game: Game) -> None:
    old = msgspec.structs.replace(new_session(game.manifest, deck("animals"), seed=3), options={})
    whole = fitting(old, game.manifest)
    assert whole.options == game.manifest.defaults()
    assert isinstance(game.brief(game.deal(whole)), Brief)


def test_what_the_game_no_longer_takes_is_at_its_default(kept: Session) -> None:
    usual = FLASHCARDS.manifest.defaults()
    broken = with_options(kept, mode="dance", cards="many", gone=True)
    assert fitting(broken, FLASHCARDS.manifest).options == usual


@pytest.mark.parametrize(("told", "teams"), [(99, 8), (-3, 0), (2, 2)])
def test_there_are_never_more_teams_than_the_game_can_hold(kept: Session, told: int, teams: int) -> None:
    most = FLASHCARDS.manifest.teams.most
    assert fitting(msgspec.structs.replace(kept, teams=told), FLASHCARDS.manifest).teams == min(teams, most)


def test_a_session_without_cards_is_one_sentence(kept: Session) -> None:
    empty = msgspec.structs.replace(kept, deck=msgspec.structs.replace(kept.deck, cards=()))
    with pytest.raises(Problem, match=r"content\.deck_empty"):
        fitting(empty, FLASHCARDS.manifest)
