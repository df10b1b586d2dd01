"""What's missing and board memory as teachers run them: a curtain, gaps, and cards turned over one by one."""

from __future__ import annotations

import itertools
from collections import Counter

import msgspec
import pytest

from altclass.content.library import decks
from altclass.content.pictures import picture_file
from altclass.host import examine
from altclass.play.moves import Move, Spoken
from altclass.play.session import new_session
from altclass.play.table import Table
from tests.games.conftest import NewTable, play


def pieces(game: Table, size: tuple[int, int] = (1280, 800)) -> list[str]:
    """The cards on the screen; a gap is a piece, too."""
    sheet = examine.drawn(game.game, game.session, game.state, size).sheet
    return [piece.id for piece in sheet.pieces if piece.id.startswith("card:")]


def pictures(game: Table) -> set[str]:
    sheet = examine.drawn(game.game, game.session, game.state, (1280, 800)).sheet
    return set(examine.pictures(sheet.pieces))


def guessing(game: Table) -> Table:
    return play(game, 0.0, "sleep", "wake")


def hit(team: int) -> Move:
    return Move("team_got_it", (team,))


def test_behind_the_curtain_no_card_is_seen(table: NewTable) -> None:
    game = play(table("whats_missing"), 0.0, "sleep")
    assert pieces(game) == []
    assert pictures(game) == set()


def test_what_has_gone_is_not_on_the_screen_and_all_others_are(table: NewTable) -> None:
    game = guessing(table("whats_missing", cards=8, missing=2))
    gone = {card.picture for card in game.state.board.gone}
    assert pictures(game) == {card.picture for card in game.state.board.before} - gone
    assert len(gone) == 2


def test_a_gap_may_be_marked_or_closed(table: NewTable) -> None:
    assert len(pieces(guessing(table("whats_missing", cards=6)))) == 6
    assert len(pieces(guessing(table("whats_missing", cards=6, gap=False)))) == 5


def test_the_others_stay_where_they_were_unless_the_teacher_wants_them_moved(table: NewTable) -> None:
    for board in table("whats_missing", rounds=12).state.boards:
        assert board.after == board.before
    moved = table("whats_missing", rounds=12, shuffle=True).state.boards
    assert all(sorted(b.after, key=str) == sorted(b.before, key=str) for b in moved)
    assert sum(board.after != board.before for board in moved) >= 11


def test_the_more_have_gone_the_more_each_is_worth(table: NewTable) -> None:
    one = play(guessing(table("whats_missing", teams=2)), 0.0, hit(0))
    assert one.scores == (1, 0)
    two = play(guessing(table("whats_missing", teams=2, missing=2)), 0.0, hit(0), hit(1))
    assert two.scores == (2, 2)


def test_when_the_last_one_is_named_all_are_shown(table: NewTable) -> None:
    game = play(guessing(table("whats_missing", teams=2, cards=6, missing=2)), 0.0, hit(0))
    assert game.state.phase == "guess"
    assert game.state.left == 1
    play(game, 0.0, hit(0))
    assert game.state.phase == "shown"
    assert pictures(game) == {card.picture for card in game.state.board.gone}


def test_the_class_together_counts_its_hits(table: NewTable) -> None:
    game = play(guessing(table("whats_missing")), 0.0, "got_it")
    assert game.state.class_points == 1
    assert not game.play(Move("got_it"), 1.0)


def test_the_words_are_said_when_they_are_shown(table: NewTable) -> None:
    game = guessing(table("whats_missing"))
    assert game.game.speak(game.state) == ()
    play(game, 0.0, "reveal")
    assert game.game.speak(game.state) == (Spoken(game.state.board.gone[0].en),)


def test_the_same_card_does_not_go_twice_running(table: NewTable) -> None:
    for seed in range(30):
        boards = table("whats_missing", cards=4, rounds=12, seed=seed).state.boards
        assert all(set(a.gone).isdisjoint(b.gone) for a, b in itertools.pairwise(boards))


def test_one_more_may_go_each_round_but_never_more_than_half(table: NewTable) -> None:
    boards = table("whats_missing", cards=6, grow=True, rounds=5).state.boards
    assert [len(board.gone) for board in boards] == [1, 2, 3, 3, 3]


def test_the_board_may_be_new_each_round(table: NewTable) -> None:
    same = table("whats_missing", rounds=3).state.boards
    assert same[0].before == same[1].before == same[2].before
    fresh = table("whats_missing", rounds=3, fresh=True).state.boards
    assert set(fresh[0].before).isdisjoint(fresh[1].before)


def test_every_card_of_the_board_has_the_same_chance_to_go(table: NewTable) -> None:
    """Chi-square on 3,000 deals, six places (p > 0.001)."""
    one = table("whats_missing", rounds=1)
    deals = (one.game.deal(msgspec.structs.replace(one.session, seed=seed)) for seed in range(3000))
    boards = [deal.boards[0] for deal in deals]
    places = Counter(board.before.index(board.gone[0]) for board in boards)
    assert sum((places[place] - 500) ** 2 / 500 for place in range(6)) < 20.5


def test_cards_are_turned_over_one_by_one_and_then_nothing_is_seen(table: NewTable) -> None:
    game = table("whats_missing", way="recall", row=3)
    for left in (2, 1, 0):
        play(game, 0.0, "turn_over")
        assert len(pictures(game)) == left
    assert game.state.phase == "guess"


def test_all_may_be_turned_over_at_once(table: NewTable) -> None:
    game = play(table("whats_missing", way="recall", row=5), 0.0, "turn_all")
    assert pictures(game) == set()


def test_cards_come_back_in_their_order_each_with_its_word(table: NewTable) -> None:
    game = play(table("whats_missing", way="recall", row=4), 0.0, "turn_all")
    said = []
    while game.state.phase == "guess":
        play(game, 0.0, "reveal")
        said += [spoken.text for spoken in game.game.speak(game.state)]
    assert said == [card.en for card in game.state.board.before]


def test_a_row_counts_once_for_every_team_that_knows_it(table: NewTable) -> None:
    game = play(table("whats_missing", way="recall", row=4, teams=3), 0.0, "turn_all", hit(0), hit(2))
    assert game.scores == (4, 0, 4)
    assert not game.play(hit(0), 1.0)


def test_a_row_grows_from_three_to_seven_and_no_further(table: NewTable) -> None:
    boards = table("whats_missing", way="recall", row=3, grow=True, rounds=7).state.boards
    assert [len(board.before) for board in boards] == [3, 4, 5, 6, 7, 7, 7]


@pytest.mark.parametrize(("way", "presses"), [("missing", 4), ("recall", 3 + 3 + 1)])
def test_one_button_runs_a_round(table: NewTable, way: str, presses: int) -> None:
    game = table("whats_missing", way=way, rounds=1)
    for _ in range(presses):
        move = game.game.advance(game.state)
        assert move is not None
        assert game.play(move, 0.0)
    assert game.game.finished(game.state)


@pytest.mark.parametrize("size", examine.SIZES[:5])
@pytest.mark.parametrize("cards", [6, 12])
def test_no_card_is_left_out_on_any_screen(table: NewTable, size: tuple[int, int], cards: int) -> None:
    """A card that found no room would be missing before the curtain falls."""
    game = table("whats_missing").game
    for found in decks()[0]:
        if sum(picture_file(card) is not None for card in found.cards) == len(found.cards) >= cards:
            session = new_session(game.manifest, found, options={"cards": cards}, seed=1, teams=8)
            assert len(pieces(Table(game, session), size)) == cards, found.id
