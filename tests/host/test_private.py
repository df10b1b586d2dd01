"""A word for one pupil on the only screen: the class turns round, and nothing is told before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from altclass.content.ruby import plain
from altclass.host.acts import act
from altclass.host.asides import WORD_SECONDS
from altclass.host.examine import Seen, faults, tells, texts
from altclass.host.hands import Action
from altclass.host.headless import Headless
from altclass.play.session import Show

Start = Callable[..., Headless]


def press(lesson: Headless, name: str, text: str = "") -> None:
    lesson.mono += 0.5
    act(lesson.host, Action(name, text), lesson.mono)
    lesson.host.tick(lesson.mono)
    lesson.picture()


def seen(lesson: Headless) -> list[Seen]:
    lesson.picture()
    pieces = lesson.host.screen._pieces
    cover = next((i for i, piece in enumerate(pieces) if piece.id.startswith("private")), 0)
    return list(texts(pieces[cover:], lesson.host.size))


def answer(lesson: Headless) -> str:
    state = lesson.host.lesson.state
    return lesson.host.lesson.game.brief(state).answer


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("lang", ["en", "ja", "both"])
def test_the_word_comes_with_a_press_and_goes_by_itself(play: Start, size: tuple[int, int], lang: str) -> None:
    lesson = play(size=size, show=Show(instructions=lang))  # type: ignore[arg-type]
    word = answer(lesson)
    press(lesson, "key", "i")
    assert not tells(seen(lesson), word)
    press(lesson, "next")
    assert tells(seen(lesson), plain(word).split("  ")[0])
    assert faults(seen(lesson), size) == []
    lesson.pass_time(WORD_SECONDS + 0.1)
    assert not tells(seen(lesson), word)
    assert lesson.host.asides.page == "back"
    press(lesson, "next")
    assert not lesson.host.lesson.held


def test_the_games_clock_waits_meanwhile_and_no_move_is_made(play: Start) -> None:
    lesson = play(mode="picture_slowly", reveal_time=4)
    press(lesson, "key", "i")
    lesson.pass_time(20)
    press(lesson, "next")
    press(lesson, "key", "a")
    press(lesson, "digit", "1")
    assert lesson.host.lesson.table.played == []
    assert lesson.host.lesson.standing_still
    press(lesson, "escape")
    assert not lesson.host.overlay.dialog
    assert not lesson.host.lesson.standing_still


def test_back_covers_the_word_and_it_can_be_shown_once_more(play: Start) -> None:
    lesson = play()
    press(lesson, "key", "i")
    press(lesson, "next")
    press(lesson, "back")
    assert not tells(seen(lesson), answer(lesson))
    press(lesson, "next")
    assert tells(seen(lesson), plain(answer(lesson)).split("  ")[0])


def test_it_is_offered_only_where_there_is_an_answer(play: Start) -> None:
    lesson = play()
    assert any(offer.move == "look_away" for offer in lesson.host.told(lesson.mono).offers)
    while not lesson.host.lesson.finished:
        press(lesson, "next")
    assert not any(offer.move == "look_away" for offer in lesson.host.told(lesson.mono).offers)
