"""The examination of the tools: every page at all sizes and in all languages, nothing cut and nothing too small."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from altclass.host import examine
from altclass.play.game import Game
from altclass.play.session import Show
from altclass.play.tools.every import TOOLS
from altclass.play.tools.groups import Groups
from altclass.play.tools.routine import FEELINGS, WEATHERS
from tests.host.tools.conftest import desk
from tests.host.tools.rooms import pages

PAGES = list(pages())
EVERY = ["tray", *(name for name, kind in TOOLS.items() if not kind.over)]
THURSDAY = date(2026, 9, 24)  # the longest name of a month; the first of April is the shortest date of all
Langs = Literal["en", "ja", "both"]
NARROW_AND_LOW = {(1024, 768), (1920, 720)}  # where room is scarcest; the others belong to the full set
every_size = pytest.mark.parametrize(
    "size",
    [pytest.param(size, marks=[] if size in NARROW_AND_LOW else [pytest.mark.slow]) for size in examine.SIZES],
    ids=lambda size: f"{size[0]}x{size[1]}",
)


def test_every_tool_has_its_pages_here() -> None:
    assert {shown.tool for shown in PAGES} == set(EVERY)


@every_size
@pytest.mark.parametrize("instructions", ["en", "ja", "both"])
@pytest.mark.parametrize("tool", EVERY)
def test_every_text_can_be_read_from_the_back(
    flashcards: Game, tool: str, size: tuple[int, int], instructions: Langs
) -> None:
    lang: Literal["en", "ja"] = "ja" if instructions == "ja" else "en"
    for day in (THURSDAY, date(2027, 4, 1)) if tool == "routine" else (THURSDAY,):
        lesson = desk(flashcards, Show(lang=lang, instructions=instructions), day)
        for shown in (page for page in PAGES if page.tool == tool):
            lesson.show(shown)
            seen = list(examine.texts(lesson.drawn(size), size))
            assert seen, shown
            assert examine.faults(seen, size) == [], shown


@every_size
@pytest.mark.parametrize("question", ["weather", "feelings"])
def test_every_answer_the_class_may_give_is_on_the_screen(
    flashcards: Game, question: str, size: tuple[int, int]
) -> None:
    lesson = desk(flashcards, Show(instructions="both"), THURSDAY)
    name = "weather?" if question == "weather" else "sunny, feelings?"
    lesson.show(next(page for page in PAGES if (page.tool, page.name) == ("routine", name)))
    seen = {text.words for text in examine.texts(lesson.drawn(size), size)}
    assert set(WEATHERS if question == "weather" else FEELINGS) <= seen


@every_size
def test_everybody_stands_in_a_group_on_the_screen(flashcards: Game, size: tuple[int, int]) -> None:
    lesson = desk(flashcards, Show(instructions="both"), THURSDAY)
    for shown in (page for page in PAGES if page.tool == "groups" and page.moves):
        lesson.show(shown)
        words = " ".join(
            text.words for text in examine.texts(lesson.drawn(size), size) if text.piece.startswith("group")
        )
        groups = lesson.kit.value("groups")
        assert isinstance(groups, Groups)
        assert set(map(str, groups.roster.here)) <= set(words.split())
