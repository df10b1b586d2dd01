"""What goes wrong and what is left behind: a game that breaks, a lesson gone on with, its report, its bell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from altclass.host.acts import act
from altclass.host.hands import Action
from altclass.host.headless import Headless
from altclass.host.leaving import leave
from altclass.host.lesson import Lesson
from altclass.host.sdl import pygame
from altclass.play import messages as told
from altclass.play.game import Game
from altclass.play.moves import Move
from altclass.play.session import Session, save_session

Start = Callable[..., Headless]


def press(lesson: Headless, name: str, text: str = "", number: int = 0) -> None:
    lesson.mono += 0.5
    act(lesson.host, Action(name, text, number), lesson.mono)
    lesson.host.tick(lesson.mono)
    lesson.picture()


def test_a_game_whose_picture_breaks_shows_a_calm_page_and_goes_on_after_a_take_back(
    play: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = play(mode="picture_to_en")
    whole = lesson.host._draw

    def broken(stage: Any, state: Any) -> None:
        if state.phase == "answer":
            raise ZeroDivisionError("Hanako")
        whole(stage, state)

    monkeypatch.setattr(lesson.host, "_draw", broken)
    press(lesson, "next")
    troubles = [message for message in lesson.messages if isinstance(message, told.Trouble)]
    assert [trouble.key for trouble in troubles] == ["host.game_fault"]
    assert lesson.host.overlay.trouble
    press(lesson, "back")
    assert not lesson.host.overlay.trouble
    assert lesson.host.lesson.state.phase == "front"


def test_a_move_that_raises_changes_nothing_and_the_log_names_no_one(
    play: Start, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = play(mode="repeat")
    from altclass.host import troubles

    troubles._log.cache_clear()

    def broken(*_: object) -> None:
        raise ValueError("Hanako")

    monkeypatch.setattr(lesson.host.lesson.table, "play", broken)
    state = lesson.host.lesson.state
    press(lesson, "next")
    assert lesson.host.lesson.state is state
    log = (own_home / "logs" / "host.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "Hanako" not in log
    for handler in troubles._log().handlers:
        handler.close()
    troubles._log().handlers.clear()
    troubles._log.cache_clear()


def test_a_resumed_lesson_goes_on_at_the_same_move_and_the_same_second(
    flashcards: Game, session_of: Callable[..., Session], tmp_path: Path
) -> None:
    session = session_of(mode="picture_to_en")
    save_session(session, tmp_path)
    first = Lesson(flashcards, session, tmp_path, 100.0)
    first.now(103.0)
    first.advance(103.0)
    first.play(Move("award", (1, 5)), 104.0)
    first.close()
    again = Lesson(flashcards, session, tmp_path, 9000.0)
    assert again.state == first.state
    assert again.table.scores == (0, 5, 0)
    assert again.now(9000.0) == pytest.approx(4.0)
    again.close()


def test_a_lesson_left_in_the_middle_can_be_gone_on_with_and_a_finished_one_leaves_its_report(
    flashcards: Game, session_of: Callable[..., Session], tmp_path: Path
) -> None:
    from altclass.host.opening import host_of
    from altclass.host.sounds import Sounds

    host = host_of(flashcards, session_of(mode="repeat", cards=2, rounds=1), tmp_path, (800, 600), Sounds(), print, 0.0)
    leave(host, tmp_path, 1.0, for_good=False)
    assert not (tmp_path / "report.json").exists()
    while not host.lesson.finished:
        assert host.advance(2.0)
    leave(host, tmp_path, 60.0, for_good=False)
    report = msgspec.json.decode((tmp_path / "report.json").read_bytes())
    assert report["finished"] is True
    assert report["game"] == "flashcards"
    assert set(report) == {"game", "deck", "minutes", "moves", "scores", "finished"}


def test_the_screen_may_change_its_size_at_any_time(play: Start) -> None:
    lesson = play(mode="repeat")
    for size in ((1920, 720), (800, 600), (1366, 768)):
        lesson.host.resize(size)
        lesson.surface = pygame.Surface(size)
        press(lesson, "next")
        assert lesson.host.screen.frames > 0


def test_a_game_that_wants_what_it_does_not_allow_is_asked_once(play: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    from altclass.play.moves import Due

    lesson = play(mode="repeat")
    monkeypatch.setattr(lesson.host.lesson.game.rules, "due", lambda _: Due(0.5, Move("again")))
    lesson.pass_time(2.0)
    assert lesson.host.lesson.due is None
    assert lesson.host.wakes_at(lesson.mono) > lesson.mono + 10
    assert lesson.host.lesson.table.played == []


def test_the_bell_is_heard_once_and_seen_until_it_is_taken_away(play: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = play(mode="repeat")
    heard: list[str] = []
    monkeypatch.setattr(lesson.sounds, "effect", heard.append)
    lesson.host.play(Move("set_bell", (3,)), lesson.mono)
    assert lesson.host.wakes_at(lesson.mono) == pytest.approx(lesson.mono + 3)
    lesson.pass_time(5)
    lesson.picture()
    assert heard.count("bell") == 1
    assert "bell" in list(lesson.host.overlay._marks(lesson.host.lesson, lesson.host.lesson.now(lesson.mono)))
