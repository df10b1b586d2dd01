"""Cards are dealt and turned over, words fade in, and then the screen is still and draws nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from altclass.host.box import Box
from altclass.host.headless import Headless
from altclass.host.marks import Piece, Plate
from altclass.host.motion import LENGTH, Motion, eased
from altclass.host.sdl import pygame
from altclass.play.session import Show

Start = Callable[..., Headless]


def piece(id: str, x: float = 0.0, side: str = "", enter: str = "deal") -> Piece:  # noqa: A002
    box = Box(x, 10, 100, 80)
    return Piece(id, box, (Plate(Box(0, 0, 100, 80)),), enter, side)  # type: ignore[arg-type]


def test_a_new_card_comes_from_the_right_and_rests_at_its_place() -> None:
    motion = Motion([], [piece("dog")], at=5.0)
    (first,), (last,) = list(motion.shots(5.0, 800)), list(motion.shots(5.0 + LENGTH, 800))
    assert first.dx > 700
    assert last.dx == pytest.approx(0)
    assert not motion.over_at(5.0)
    assert motion.over_at(5.001 + LENGTH)


def test_the_card_before_stays_under_the_one_that_is_dealt_over_it() -> None:
    motion = Motion([piece("dog")], [piece("cat")], at=0.0)
    assert [under.id for under in motion.under] == ["dog"]


def test_a_card_that_moves_slides_and_one_that_is_turned_flips() -> None:
    slid = next(iter(Motion([piece("dog")], [piece("dog", x=200)], at=0.0).shots(0.0, 800)))
    assert slid.dx == -200
    turned = Motion([piece("dog", side="back")], [piece("dog", side="front")], at=0.0)
    sides = [next(iter(turned.shots(passed, 800))).piece.side for passed in (0.0, LENGTH)]
    assert sides == ["back", "front"]


def test_nothing_moves_where_nothing_differs() -> None:
    assert Motion([piece("dog")], [piece("dog")], at=0.0).moving == []


def test_motion_starts_quickly_and_ends_gently() -> None:
    steps = [eased(share / 10) for share in range(11)]
    assert steps[0] == 0
    assert steps[-1] == 1
    assert steps[1] - steps[0] > steps[-1] - steps[-2]


def test_a_still_screen_draws_no_frame(play: Start) -> None:
    lesson = play(mode="repeat")
    frames = lesson.host.screen.frames
    for _ in range(100):
        lesson.mono += 0.05
        lesson.host.tick(lesson.mono)
        assert not lesson.host.paint(lesson.surface, lesson.mono)
    assert lesson.host.screen.frames == frames


def test_a_press_moves_and_then_everything_rests_within_a_moment(play: Start) -> None:
    lesson = play(mode="repeat")
    lesson.host.advance(lesson.mono)
    painted = 0
    for _ in range(60):
        lesson.mono += 1 / 60
        painted += lesson.host.paint(lesson.surface, lesson.mono)
    assert 5 <= painted <= 40
    assert not lesson.host.screen.moving


def test_the_setting_that_stills_all_motion_stills_it(play: Start) -> None:
    lesson = play(mode="repeat", show=Show(still=True))
    lesson.host.advance(lesson.mono)
    lesson.host.paint(lesson.surface, lesson.mono)
    assert not lesson.host.screen.moving


def test_a_flashed_card_is_there_at_once(play: Start) -> None:
    """Four tenths of a second are too short to be spent on coming in."""
    lesson = play(mode="flash", exposure=400)
    lesson.host.advance(lesson.mono)
    lesson.host.paint(lesson.surface, lesson.mono)
    assert not lesson.host.screen.moving


def test_after_motion_the_picture_is_the_same_as_without_it(play: Start) -> None:
    moved, still = play(mode="repeat"), play(mode="repeat", show=Show(still=True))
    for lesson in (moved, still):
        lesson.host.advance(lesson.mono)
        for _ in range(60):
            lesson.mono += 1 / 60
            lesson.host.paint(lesson.surface, lesson.mono)
    assert pygame.image.tobytes(moved.surface, "RGB") == pygame.image.tobytes(still.surface, "RGB")


def test_what_comes_next_is_made_ready_without_being_shown(play: Start) -> None:
    lesson = play(mode="picture_to_en")
    before = pygame.image.tobytes(lesson.surface, "RGB")
    state, played = lesson.host.lesson.state, list(lesson.host.lesson.table.played)
    lesson.host.look_ahead(lesson.mono)
    assert not lesson.host.paint(lesson.surface, lesson.mono)
    assert pygame.image.tobytes(lesson.surface, "RGB") == before
    assert lesson.host.lesson.state is state
    assert lesson.host.lesson.table.played == played


def test_a_clock_that_ticks_does_not_stop_a_card_on_its_way() -> None:
    clock, later = (piece("clock", 300, side, "none") for side in ("9", "8"))
    motion = Motion([clock], [piece("dog"), clock], at=0.0)
    before = next(iter(motion.shots(0.1, 800))).dx
    motion.rebase([piece("dog"), later])
    assert next(iter(motion.shots(0.1, 800))).dx == before
    assert [under.side for under in motion.under] == ["8"]
