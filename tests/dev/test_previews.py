"""The pictures on the shelf are taken from the recorded lessons."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from altclass.dev import previews


def test_every_game_with_a_recorded_lesson_shows_its_own_screen() -> None:
    recorded = previews.recorded()
    assert len(recorded) > 10
    for game in recorded:
        with Image.open(previews.PREVIEWS / f"{game}.webp") as picture:
            assert picture.size == previews.SIZE, game


def test_a_picture_is_taken_from_the_lesson_anew(tmp_path: Path) -> None:
    path = previews.save("flashcards", tmp_path)
    with Image.open(path) as picture:
        assert picture.size == previews.SIZE
        assert len(picture.getcolors(640 * 360) or []) > 500  # a rabbit, not an empty ground
    assert path.stat().st_size < 60_000


def test_a_game_at_which_nobody_has_looked_shows_the_middle_of_its_lesson() -> None:
    assert previews.best("new_game", 9) == 4
    assert previews.best("point_grid", 3) == 2  # a lesson that was made shorter since


def test_every_chosen_step_belongs_to_a_recorded_lesson() -> None:
    assert set(previews.BEST) <= set(previews.recorded())
