"""Pictures in disguise, painted by the real SDL: how much a pupil could see of them."""

from __future__ import annotations

import itertools
from pathlib import Path
from random import Random

import pytest

from altclass.content.library import deck
from altclass.content.pictures import picture_file
from altclass.host.box import Box
from altclass.host.marks import Guise, Picture, Piece, Plate
from altclass.host.motion import Motion
from altclass.host.paint.guises import close_up, turned
from altclass.host.paint.painter import Painter
from altclass.host.paint.pictures import Pictures
from altclass.host.pieces.reveals import guise
from altclass.host.sdl import pygame
from altclass.host.stage import Drawn, Stage, Telling, record
from altclass.host.theme import Theme
from altclass.play.game import Game
from altclass.play.looks import MASKS, look
from altclass.play.session import Show
from tests.host.conftest import MakeSession

LION = next(card for card in deck("animals").cards if card.key == "lion")
SIDE = 200


def lion() -> Path:
    file = picture_file(LION)
    assert file is not None
    return file


def painted(told: Guise | None) -> pygame.Surface:
    """The lion on white paper."""
    paper = pygame.Surface((SIDE, SIDE))
    paper.fill((255, 255, 255))
    Painter(Theme("light", "blue")).mark(paper, Picture(Box(0, 0, SIDE, SIDE), lion(), guise=told), 0, 0, 255)
    return paper


def colours(paper: pygame.Surface) -> set[tuple[int, ...]]:
    return {tuple(paper.get_at((x, y)))[:3] for x in range(0, SIDE, 4) for y in range(0, SIDE, 4)}


def far_from(one: pygame.Surface, other: pygame.Surface) -> float:
    """How different two pictures are: the mean difference of a colour."""
    points = [(x, y) for x in range(0, SIDE, 5) for y in range(0, SIDE, 5)]
    apart = [abs(a - b) for p in points for a, b in zip(one.get_at(p)[:3], other.get_at(p)[:3], strict=True)]
    return sum(apart) / len(apart)


def test_a_silhouette_is_black_on_white_and_nothing_else() -> None:
    inside = [colour for colour in colours(painted(Guise(light=0.0))) if max(colour) - min(colour) > 6]
    assert inside == []


def test_a_silhouette_has_the_shape_of_its_picture() -> None:
    shadow, whole = painted(Guise(light=0.0)), painted(None)
    for point in [(SIDE // 2, SIDE // 2), (2, 2), (SIDE - 3, 2)]:
        assert (shadow.get_at(point)[0] < 250) == (min(whole.get_at(point)[:3]) < 250)


@pytest.mark.parametrize(
    "steps",
    [
        [Guise(light=light) for light in (0.0, 0.2, 0.5, 1.0)],
        [Guise(blur=blur) for blur in (0.12, 0.06, 0.02)],
    ],
    ids=["light", "blur"],
)
def test_each_look_comes_nearer_to_the_last_one(steps: list[Guise]) -> None:
    last = painted(steps[-1])
    apart = [far_from(painted(step), last) for step in steps]
    assert apart == sorted(apart, reverse=True)
    assert apart[0] > 5


@pytest.mark.parametrize("at", [(0.0, 0.0), (1.0, 1.0), (0.35, 0.6)])
def test_a_close_look_draws_back_and_loses_nothing(at: tuple[float, float]) -> None:
    plain = Pictures().get(lion(), SIDE)
    assert plain is not None
    seen = [close_up(plain, Guise(near=near, at=at)).inflate(2, 2) for near in (0.14, 0.3, 0.6, 1.0)]
    assert all(later.contains(earlier.inflate(-2, -2)) for earlier, later in itertools.pairwise(seen))
    assert seen[-1].size == (SIDE + 2, SIDE + 2)


@pytest.mark.parametrize("at", [(0.0, 0.0), (1.0, 1.0), (0.5, 0.5), (0.1, 0.9)])
def test_a_close_look_always_shows_something(at: tuple[float, float]) -> None:
    close = painted(Guise(near=0.2, at=at))
    filled = sum(min(close.get_at((x, y))[:3]) < 250 for x in range(0, SIDE, 10) for y in range(0, SIDE, 10))
    assert filled > 0.5 * (SIDE / 10) ** 2


def test_blurred_colours_have_no_dark_edge_on_white_paper() -> None:
    blurred = painted(Guise(blur=0.08))
    darkest = min(sum(colour) for colour in colours(painted(None)))
    assert min(sum(colour) for colour in colours(blurred)) >= darkest


def test_a_turning_shadow_is_narrow_from_the_side_and_mirrored_from_behind() -> None:
    made = Pictures().get(lion(), SIDE, guise=Guise(light=0.0))
    assert made is not None
    assert turned(made, 0.25).get_width() == SIDE // 4
    behind = turned(made, -1.0)
    assert behind.get_at((10, SIDE // 2)) == made.get_at((SIDE - 11, SIDE // 2))


def test_a_disguise_is_made_once_and_kept() -> None:
    pictures = Pictures()
    told = Guise(blur=0.1)
    assert pictures.get(lion(), SIDE, guise=told) is pictures.get(lion(), SIDE, guise=told)


def hidden(game: Game, make: MakeSession, mask: str, *, now: float = 0.0, still: bool = False) -> Drawn:
    def scene(stage: Stage, _: object) -> None:
        stage.body.disguised(LION, look(mask, 0.0, Random(2)))

    return record(scene, game.manifest, make(show=Show(still=still)), None, Telling((1280, 800), now, ()))


@pytest.mark.parametrize("mask", MASKS)
def test_the_first_look_is_never_the_whole_picture(flashcards: Game, session_of: MakeSession, mask: str) -> None:
    marks = hidden(flashcards, session_of, mask).sheet.pieces[0].marks
    told = next(mark for mark in marks if isinstance(mark, Picture))
    covers = [mark for mark in marks if isinstance(mark, Plate) and mark.fill == "back"]
    assert told.guise not in (None, Guise()) or len(covers) >= 9


@pytest.mark.parametrize("mask", ["tiles", "strips"])
def test_nothing_shines_through_a_cover(flashcards: Game, session_of: MakeSession, mask: str) -> None:
    piece = hidden(flashcards, session_of, mask).sheet.pieces[0]
    paper = pygame.Surface((1280, 800))
    painter = Painter(Theme("light", "blue"))
    painter.page(paper, [piece])
    for mark in piece.marks:
        if isinstance(mark, Plate) and mark.fill == "back":
            middle = mark.box.moved(piece.box.x, piece.box.y).middle(2, 2)
            assert tuple(paper.get_at((round(middle.x), round(middle.y))))[:3] == painter.theme.colour("back")


def test_only_a_turning_shadow_moves_and_it_stands_where_motion_is_off(
    flashcards: Game, session_of: MakeSession
) -> None:
    moving = [mask for mask in MASKS if hidden(flashcards, session_of, mask).sheet.changes_at < 1]
    assert moving == ["turning"]
    assert hidden(flashcards, session_of, "turning", still=True).sheet.changes_at > 1e9


def test_a_shadow_turns_by_the_clock_of_the_game(flashcards: Game, session_of: MakeSession) -> None:
    first, later = (hidden(flashcards, session_of, "turning", now=now).sheet for now in (0.0, 1.0))
    one, other = guise(first, look("turning", 1.0, Random(1))), guise(later, look("turning", 1.0, Random(1)))
    assert one is not None
    assert other is not None
    assert one.turned == 1.0
    assert abs(other.turned) < 1.0


def test_a_curtain_falls_over_the_cards_and_rises_again() -> None:
    card = Piece("card:lion", Box(100, 100, 50, 50), (), "deal")
    curtain = Piece("curtain", Box(0, 50, 400, 200), (), "curtain")
    falling = Motion([card], [curtain], at=0.0)
    assert card in falling.under, "the cards are seen until the curtain covers them"
    heights = [next(falling.shots(mono, 400)).dy for mono in (0.0, 0.3, 0.6)]
    assert heights[0] < heights[1] < heights[2] == 0
    rising = Motion([curtain], [card], at=0.0)
    last = list(rising.shots(rising.length, 400))[-1]
    assert last.piece is curtain
    assert last.piece.box.bottom + last.dy < 0
