"""Teams stay apart for every kind of eye: by colour where it carries that far, by shape and letter everywhere."""

from __future__ import annotations

import pytest

from altclass.dev.eyes import EYES, STRIPS, Lab, difference, main, pairs, seen_by
from altclass.host.paint.sprites import sign
from altclass.host.pieces.quizzes import SIGNS
from altclass.host.sdl import pygame
from altclass.host.theme import PALETTE
from altclass.play.team import TEAMS, Team

SIDE = 90  # pixels of a team's sign on a screen of 1024x768
ALIKE = 0.85  # two shapes that share more of their area than this would be taken for each other


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [  # published test data of the formula (Sharma, Wu and Dalal 2005, table 1)
        (Lab(50.0, 2.6772, -79.7751), Lab(50.0, 0.0, -82.7485), 2.0425),
        (Lab(50.0, -1.3802, -84.2814), Lab(50.0, 0.0, -82.7485), 1.0),
        (Lab(50.0, 2.5, 0.0), Lab(50.0, 0.0, -2.5), 4.3065),
        (Lab(50.0, 2.5, 0.0), Lab(73.0, 25.0, -18.0), 27.1492),
        (Lab(60.2574, -34.0099, 36.2677), Lab(60.4626, -34.1751, 39.4387), 1.2644),
        (Lab(6.7747, -0.2908, -2.4247), Lab(5.8714, -0.0985, -2.2286), 0.6377),
        (Lab(2.0776, 0.0795, -1.135), Lab(0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_difference_of_two_colours_is_the_published_one(one: Lab, other: Lab, apart: float) -> None:
    assert difference(one, other) == pytest.approx(apart, abs=0.0001)
    assert difference(other, one) == pytest.approx(apart, abs=0.0001)


def test_a_colour_weak_eye_takes_a_certain_red_for_a_certain_green() -> None:
    red, green = (200, 60, 60), (110, 105, 60)
    assert difference(seen_by(red, "usual"), seen_by(green, "usual")) > 35
    assert difference(seen_by(red, "protan"), seen_by(green, "protan")) < 10


@pytest.mark.parametrize("grey", [0, 60, 128, 200, 255])
@pytest.mark.parametrize("eye", EYES)
def test_grey_is_grey_for_every_eye(grey: int, eye: str) -> None:
    lab = seen_by((grey, grey, grey), eye)
    assert max(abs(lab.a), abs(lab.b)) < 0.6


def test_up_to_four_teams_are_told_apart_by_every_eye_from_colour_alone() -> None:
    assert [(pair.teams, pair.least) for pair in pairs(TEAMS[:4]) if pair.least < STRIPS] == []


def test_only_these_pairs_of_eight_teams_need_more_than_their_colour() -> None:
    weak = {pair.teams for pair in pairs() if pair.least < STRIPS}
    assert weak == {"CH", "DE", "AE", "CF", "GH", "DG", "CG"}
    assert min(pair.least for pair in pairs()) > 7
    usual = {pair.teams: pair.apart["usual"] for pair in pairs()}
    assert min(usual.values()) > 19


@pytest.mark.parametrize("told", [TEAMS, SIGNS], ids=["teams", "choices"])
def test_where_colour_alone_does_not_tell_two_signs_apart_letter_and_shape_do(told: tuple[Team, ...]) -> None:
    assert len({team.letter for team in told}) == len({team.shape for team in told}) == len(told)
    by_letters = {team.letter: team for team in told}
    weak = [pair.teams for pair in pairs(told) if pair.least < STRIPS]
    shared = {pair: _shared(by_letters[pair[0]], by_letters[pair[1]]) for pair in weak}
    assert weak
    assert {pair: share for pair, share in shared.items() if share > ALIKE} == {}


def _shared(one: Team, other: Team) -> float:
    """How much of two shapes' area both have, 0 to 1."""
    first, second = (pygame.mask.from_surface(sign(team.shape, SIDE, SIDE, (0, 0, 0), None)) for team in (one, other))
    both = first.overlap_area(second, (0, 0))
    return both / (first.count() + second.count() - both)


def test_the_choices_of_a_quiz_are_apart_for_red_green_weak_eyes() -> None:
    assert min(pair.apart[eye] for pair in pairs(SIGNS) for eye in ("usual", "protan", "deutan")) > 15


def test_the_table_names_every_pair(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + 28


def test_every_team_has_a_colour_of_the_palette() -> None:
    assert {team.colour for team in TEAMS} <= PALETTE.keys()
