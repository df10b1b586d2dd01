"""What is shown can be touched: a square is chosen, a pupil is called, a line sits down."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.examine import drawn
from altclass.host.hands import Action
from altclass.host.headless import Headless
from altclass.play.game import load_game
from altclass.play.manifest import Value
from altclass.play.moves import Move
from altclass.play.session import new_session
from altclass.play.shelf import folder_of

SIZE = (1024, 768)
Open = Callable[..., Headless]


@pytest.fixture
def lesson() -> Iterator[Open]:
    """A started lesson of any game; closed again by itself."""
    started: list[Headless] = []

    def start(name: str, **options: Value) -> Headless:
        game = load_game(folder_of(name))
        opened = Headless(game, new_session(game.manifest, deck("animals"), options=options, seed=1), SIZE)
        started.append(opened)
        opened.start()
        return opened

    yield start
    for one in started:
        one.close()


def touch(lesson: Headless, move: Move) -> None:
    """Touch the middle of what plays this move."""
    host = lesson.host
    sheet = drawn(host.lesson.game, host.lesson.session, host.lesson.state, SIZE, host.lesson.now(lesson.mono)).sheet
    box = next(box for box, plays in sheet.targets if plays == move)
    lesson.picture()
    act(host, Action("press", at=(box.x + box.w / 2, box.y + box.h / 2)), lesson.mono)


def test_the_square_that_is_touched_is_taken_in_hand(lesson: Open) -> None:
    grid = lesson("point_grid", asks="teacher")
    touch(grid, Move("pick", (17,)))
    assert grid.host.lesson.state.square == 16


def test_an_open_square_does_nothing(lesson: Open) -> None:
    grid = lesson("point_grid", asks="teacher")
    touch(grid, Move("pick", (17,)))
    for _ in range(2):
        grid.host.advance(grid.mono)
    before = grid.host.lesson.state
    touch(grid, Move("pick", (17,)))
    assert grid.host.lesson.state is before


def test_a_touch_beside_everything_is_the_one_button(lesson: Open) -> None:
    grid = lesson("point_grid")
    act(grid.host, Action("press", at=(5.0, 5.0)), grid.mono)
    assert grid.host.lesson.state.page == "answer"


def test_a_pupil_is_called_and_a_line_sits_down_by_touch(lesson: Open) -> None:
    cross = lesson("criss_cross")
    cross.host.advance(cross.mono)
    touch(cross, Move("call", (8,)))
    assert cross.host.lesson.state.seat == 8
    cross.host.advance(cross.mono)
    touch(cross, Move("column"))
    assert cross.host.lesson.state.done == {7, 8, 9, 10, 11, 12}


def test_on_a_covered_screen_nothing_is_touched(lesson: Open) -> None:
    grid = lesson("point_grid", asks="teacher")
    grid.host.lesson.switch(grid.mono, blank=True)
    touch(grid, Move("pick", (17,)))
    assert grid.host.lesson.state.page == "choose"
    assert not grid.host.lesson.blank
