"""Every text of every tool stands out from what lies behind it, on light and on dark paper."""

from __future__ import annotations

from typing import Literal

import pytest

from altclass.host.paint.painter import Painter
from altclass.host.sdl import pygame
from altclass.host.theme import READABLE, Theme
from altclass.play.game import Game
from altclass.play.session import Show
from tests.host.tools.conftest import desk
from tests.host.tools.rooms import pages
from tests.pictures.contrast import Stand, stands_on

SIZE = (1024, 768)


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_of_a_tool_stands_out_from_what_lies_behind_it(
    flashcards: Game, theme: Literal["light", "dark"]
) -> None:
    lesson = desk(flashcards, Show(theme=theme, still=True))
    painter, picture = Painter(Theme(theme, flashcards.manifest.accent)), pygame.Surface(SIZE)
    weak: dict[tuple[str, str], Stand] = {}
    for shown in pages():
        lesson.show(shown)
        pieces = lesson.drawn(SIZE)
        painter.page(picture, pieces)
        weak |= {(one.words, one.ink): one for one in stands_on(painter, pieces, picture) if one.contrast < READABLE}
    assert list(weak.values()) == []
