"""Every text of every recorded lesson stands out from what lies behind it, on light and on dark paper."""

from __future__ import annotations

from itertools import product
from typing import Literal

import pytest

from altclass.content.library import deck
from altclass.dev.lessons import played, recorded
from altclass.host.paint.painter import Painter
from altclass.host.sdl import pygame
from altclass.host.stage import Stage, Telling, record
from altclass.host.theme import LIGHT, PALETTE, READABLE, Theme, contrast, on
from altclass.play.game import load_game
from altclass.play.session import Show, new_session
from altclass.play.shelf import folder_of
from altclass.play.team import TEAMS
from tests.pictures.contrast import Stand, stands, stands_on

SIZE = (1024, 768)
Kind = Literal["light", "dark"]
BOTH: tuple[Kind, ...] = ("light", "dark")


@pytest.mark.slow
@pytest.mark.parametrize("theme", BOTH)
@pytest.mark.parametrize("game", recorded())
def test_every_text_of_a_lesson_stands_out_from_what_lies_behind_it(game: str, theme: Kind) -> None:
    weak: dict[tuple[str, str], Stand] = {}
    count = 0
    for lesson in played(game, SIZE, Show(theme=theme, still=True)):
        found = stands(lesson)
        count += len(found)
        weak |= {(one.words, one.ink): one for one in found if one.contrast < READABLE}
    assert count
    assert list(weak.values()) == []


@pytest.mark.parametrize("theme", BOTH)
def test_each_of_eight_teams_can_be_read_on_its_sign_in_its_turn_and_out(theme: Kind) -> None:
    def strip(stage: Stage, _: object) -> None:
        stage.teams(turn=5, lives=(3,) * 8, out=(6,), right=(2,))

    game = load_game(folder_of("word_chain"))
    session = new_session(game.manifest, deck("animals"), seed=1, teams=8, show=Show(theme=theme))
    pieces = record(strip, game.manifest, session, None, Telling(SIZE, 0.0, tuple(range(8)))).sheet.pieces
    painter, picture = Painter(Theme(theme, game.manifest.accent)), pygame.Surface(SIZE)
    painter.page(picture, pieces)
    found = stands_on(painter, pieces, picture)
    assert {team.letter for team in TEAMS} <= {one.words for one in found}
    assert [one for one in found if one.contrast < READABLE] == []


@pytest.mark.parametrize(("theme", "accent"), list(product(BOTH, PALETTE)))
def test_whatever_accent_a_game_has_its_inks_can_be_read_on_its_papers(theme: Kind, accent: str) -> None:
    named = Theme(theme, accent).colour
    pairs = [(ink, paper) for ink in ("ink", "soft", "faint") for paper in ("ground", "card", "chip", "track")]
    pairs += [("accent-ink", "card"), ("accent-ink", "ground"), ("good", "card"), ("alert", "card")]
    pairs += [("ink", "turn"), ("ink", "hit"), ("on-accent", "back")]
    assert [(pair, round(contrast(named(pair[0]), named(pair[1])), 2)) for pair in pairs
            if contrast(named(pair[0]), named(pair[1])) < READABLE] == []  # fmt: skip
    assert contrast(on(PALETTE[accent]), PALETTE[accent]) >= READABLE


def test_the_measure_sees_writing_in_the_colour_of_its_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIGHT, "soft", (150, 148, 140))
    lesson = next(iter(played("flashcards", SIZE, Show(still=True))))
    assert {one.ink for one in stands(lesson) if one.contrast < READABLE} == {"soft"}
