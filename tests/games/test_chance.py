"""Where chance decides it is fair: ten thousand deals of every draw, counted.  The seeds are fixed, so is the outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Any, NamedTuple

import msgspec
import pytest

from altclass.content.joints import HARD
from altclass.content.library import deck
from altclass.play.asking import WAYS, questions
from altclass.play.manifest import Value
from altclass.play.prizes import MIXES, POINTS
from altclass.play.session import Session
from altclass.play.sheets import SheetSet, sheet
from altclass.play.table import Table
from tests.chance import DEALS, unfairness
from tests.games.conftest import NewTable

State = Any
CARDS = len(deck("animals").cards)
LETTERS = sorted({card.en[0].lower() for card in deck("animals").cards} - HARD)


def even(count: int, first: int = 0) -> dict[Hashable, float]:
    """Every number from `first` on as likely."""
    return dict.fromkeys(range(first, first + count), 1.0)


def mix(name: str) -> dict[Hashable, float]:
    """What may lie under any square, in squares out of twenty."""
    special: dict[Hashable, float] = {kind: float(n) for kind, n in MIXES[name].items()}
    return {"points": 20.0 - sum(special.values()), **special}


class Draw(NamedTuple):
    """Something a game draws: how it is seen in a new game's state, and how often each outcome should come."""

    game: str
    what: str
    seen: Callable[[State], Hashable]
    wanted: Mapping[Hashable, float]
    options: Mapping[str, Value] = {}
    teams: int | None = None
    deck_id: str = "animals"


def place(state: State) -> Hashable:
    """Where the first card of the deck comes in the order."""
    return tuple(state.order).index(0)


def other_team(state: State) -> Hashable:
    """The team that chance names for the first swap."""
    at = next(number for number, prize in enumerate(state.prizes) if prize.kind == "swap")
    return int(state.pick(at + 1).open_it().opened[-1].other)


def tenth(which: int, state: State) -> Hashable:
    """In which tenth of its time (30 to 90 s) a thing goes off."""
    return min(9, int((state.fuses[0][which] - 30) / 6))


GRID: dict[str, Value] = {"asks": "teacher", "squares": 20}
DRAWS = (
    Draw("point_grid", "where the swap lies", lambda at: [p.kind for p in at.prizes].index("swap"), even(20), GRID | {"mix": "calm"}),
    Draw("point_grid", "what lies in the first square", lambda at: at.prizes[0].kind, mix("lively"), GRID | {"mix": "lively"}, 4),
    Draw("point_grid", "what lies in the last square", lambda at: at.prizes[-1].kind, mix("wild"), GRID | {"mix": "wild"}, 4),
    Draw("point_grid", "how many points", lambda at: next(p.points for p in at.prizes if p.kind == "points"),
         {points: float(POINTS.count(points)) for points in POINTS}, GRID | {"mix": "lively"}, 4),
    Draw("point_grid", "any square", lambda at: at.pick_any().square, even(20), GRID),
    Draw("point_grid", "the other team", other_team, even(3, 1), GRID | {"mix": "lively", "victim": "chance"}, 4),
    Draw("whats_missing", "which card goes", lambda at: at.boards[0].before.index(at.boards[0].gone[0]), even(9), {"cards": 9, "missing": 2}),
    Draw("whats_missing", "where a card lies after the sleep", lambda at: at.boards[0].after.index(at.boards[0].before[0]),
         even(9), {"cards": 9, "shuffle": True}),
    Draw("whats_missing", "which card is on the board first", lambda at: at.session.deck.cards.index(at.boards[0].before[0]), even(CARDS)),
    Draw("whats_missing", "the first card of a row", lambda at: at.session.deck.cards.index(at.boards[0].before[0]), even(CARDS),
         {"way": "recall", "fresh": False, "row": 5}),
    Draw("keyword_caller", "the second decoy", lambda at: at.announce().run[1] if len(at.announce().run) > 2 else None,
         even(6), {"cards": 6, "shortest": 4}),
    Draw("bomb_timer", "the first of two bangs", partial(tenth, 0), {n: 19.0 - 2 * n for n in range(10)}, {"things": 2, "least": 30, "most": 90}),
    Draw("bomb_timer", "the only bang", partial(tenth, 0), even(10), {"things": 1, "least": 30, "most": 90}),
    Draw("bomb_timer", "the first word", lambda at: at.order[0], even(CARDS)),
    Draw("bomb_timer", "the first task", lambda at: at.tasks[0], even(10, 1)),
    Draw("karuta", "when a card is called", place, even(CARDS), {"cards": 0}),
    Draw("karuta", "which card is called last", lambda at: at.order[-1], even(CARDS), {"cards": 0}),
    Draw("karuta", "which cards lie on the desks", lambda at: 0 in at.order, {True: 12.0, False: CARDS - 12.0}, {"cards": 12}),
    Draw("karuta", "where a card lies on a pointing sheet", lambda at: at.set.laid(CARDS).index(0), even(CARDS), {"cards": 0}),
    Draw("bingo", "when a word is called", place, even(CARDS)),
    Draw("bingo", "which word is called first", lambda at: at.order[0], even(CARDS)),
    Draw("criss_cross", "which seat is asked", lambda at: at.start(now=0.0).call_anyone(now=0.0).seat,
         even(20, 1), {"columns": 5, "pupils": 20}),
    Draw("criss_cross", "where the wheel stops", lambda at: at.topic, even(8), {"asks": "topics", "topics": ""}),
    Draw("flashcards", "the second round's first card", lambda at: at.orders[1][0], even(12), {"cards": 12}),
    Draw("small_talk", "the first topic", lambda at: sorted(at.topics).index(at.topics[0]), even(12)),
    Draw("small_talk", "the first phrase", lambda at: at.session.deck.cards.index(at.phrases[0]), even(CARDS)),
    Draw("three_hints", "the first word", lambda at: at.session.deck.cards.index(at.cards[0]), even(CARDS)),
    Draw("word_chain", "the first letter", lambda at: at.settings.starts[0], dict.fromkeys(LETTERS, 1.0), {"starts": ""}),
    Draw("quiz_show", "the first question", lambda at: at.session.deck.cards.index(at.questions[0].card), even(CARDS)),
)  # fmt: skip


def session_of(table: Table, seed: int) -> Session:
    """The same lesson on another day."""
    return msgspec.structs.replace(table.session, seed=seed)


@pytest.mark.slow
@pytest.mark.parametrize("draw", DRAWS, ids=lambda draw: f"{draw.game}: {draw.what}")
def test_every_outcome_comes_as_often_as_it_should(table: NewTable, draw: Draw) -> None:
    laid = table(draw.game, draw.deck_id, teams=draw.teams, **draw.options)
    seen = Counter(draw.seen(laid.game.deal(session_of(laid, seed))) for seed in range(DEALS))
    assert unfairness(seen, draw.wanted) <= 1, seen.most_common()


def test_a_card_is_asked_in_every_way_alike(table: NewTable) -> None:
    session = table("point_grid").session
    cards = session.deck.cards[:1]
    seen: Counter[Hashable] = Counter(
        questions(cards, "mixed", msgspec.structs.replace(session, seed=seed).random())[0].way for seed in range(DEALS)
    )
    assert unfairness(seen, dict.fromkeys(WAYS, 1.0)) <= 1, seen


@pytest.mark.slow
def test_every_word_is_as_likely_in_the_corner_of_a_bingo_sheet() -> None:
    seen: Counter[Hashable] = Counter(sheet(SheetSet(seed), CARDS, 1)[0] for seed in range(DEALS))
    assert unfairness(seen, even(CARDS)) <= 1, seen


def test_a_draw_that_favours_one_outcome_is_found_out() -> None:
    assert unfairness(Counter({0: 5_200, 1: 4_800}), even(2)) > 1
    assert unfairness(Counter({0: 5_050, 1: 4_950}), even(2)) < 1
    with pytest.raises(AssertionError, match="never to be drawn"):
        unfairness(Counter({0: 1, 2: 1}), even(2))
