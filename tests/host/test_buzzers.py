"""Buzzers at the screen: number keys and game pads are the teams', the strip shows who was first."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.examine import faults, texts
from altclass.host.hands import Action, Hands
from altclass.host.headless import Headless
from altclass.host.inbox import Inbox
from altclass.host.loop import Loop
from altclass.host.opening import host_of
from altclass.host.orders import obey
from altclass.host.overlay import key_rows
from altclass.host.sdl import pygame
from altclass.host.sounds import Sounds
from altclass.host.window import Window
from altclass.play import messages as told
from altclass.play.buzzers import RESOLUTION
from altclass.play.game import Game
from altclass.play.moves import Move
from altclass.play.session import Session, new_session
from altclass.play.shelf import shelf

Start = Callable[..., Headless]
WITH_TEAMS = [game for game in shelf() if game.manifest.teams.most > 1]


def press(lesson: Headless, action: Action, after: float = 0.3) -> None:
    lesson.mono += after
    act(lesson.host, action, lesson.mono)
    lesson.host.tick(lesson.mono)
    lesson.picture()


def buzz(team: int) -> Action:
    return Action("buzz", number=team + 1)


def places(lesson: Headless) -> tuple[tuple[int, ...], ...]:
    buzzers = lesson.host.asides.buzzers
    assert buzzers is not None
    return buzzers.places


def test_the_key_opens_the_buzzers_and_closes_them(play: Start) -> None:
    lesson = play()
    press(lesson, Action("key", "q"))
    assert lesson.host.buzzing
    press(lesson, buzz(1))
    press(lesson, buzz(0))
    assert places(lesson) == ((1,), (0,))
    press(lesson, Action("key", "q"))
    assert not lesson.host.buzzing
    press(lesson, Action("key", "q"))
    assert places(lesson) == ()


def test_nobody_gets_a_point_by_pressing(play: Start) -> None:
    lesson = play()
    press(lesson, Action("key", "q"))
    for team in range(3):
        press(lesson, buzz(team))
    assert lesson.host.lesson.table.played == []


def test_a_press_before_the_buzzers_are_open_is_nothing(play: Start) -> None:
    lesson = play()
    press(lesson, buzz(2))
    press(lesson, Action("key", "q"))
    assert places(lesson) == ()


def test_presses_within_a_blink_are_shown_as_a_tie(play: Start) -> None:
    lesson = play()
    press(lesson, Action("key", "q"))
    press(lesson, buzz(2))
    press(lesson, buzz(0), after=RESOLUTION / 2)
    assert places(lesson) == ((0, 2),)


def test_escape_closes_the_buzzers_before_it_asks_to_leave(play: Start) -> None:
    lesson = play()
    press(lesson, Action("key", "q"))
    press(lesson, Action("escape"))
    assert lesson.host.asides.buzzers is None
    assert not lesson.host.overlay.dialog


def test_the_console_and_the_key_sheet_offer_the_buzzers_to_teams_alone(play: Start) -> None:
    lesson = play()
    offered = lesson.host.told(lesson.mono).offers
    assert [offer.key for offer in offered if offer.move == "buzzers"] == ["q"]
    assert any(row[0] == "Q" for row in key_rows(lesson.host.lesson))
    obey(lesson.host, told.Play("buzzers"), lesson.mono)
    assert lesson.host.buzzing


def test_the_console_presses_for_a_team_and_tells_the_teacher_who_was_first(play: Start) -> None:
    lesson = play()
    press(lesson, Action("key", "q"))
    buttons = [offer for offer in lesson.host.told(lesson.mono).offers if offer.move == "buzz"]
    assert [offer.key for offer in buttons] == ["1", "2", "3"]
    obey(lesson.host, told.Play("buzz", buttons[1].args), lesson.mono)
    press(lesson, buzz(2))
    press(lesson, buzz(0), after=RESOLUTION / 2)
    assert lesson.host.told(lesson.mono).brief.lines[0] == ("buzzers", "1 B, 2 A = C")


def test_a_touch_of_a_teams_sign_is_its_press(play: Start) -> None:
    lesson = play()
    press(lesson, Action("key", "q"))
    sheet = lesson.host._drawn.sheet if lesson.host._drawn else None
    assert sheet is not None
    place = next(box for box, move in sheet.targets if move == Move("buzz", (1,)))
    press(lesson, Action("press", at=(place.x + place.w / 2, place.y + place.h / 2)))
    assert places(lesson) == ((1,),)


def test_a_covered_or_held_screen_hears_no_buzzer(play: Start) -> None:
    lesson = play()
    press(lesson, Action("key", "q"))
    press(lesson, Action("blank"))
    press(lesson, buzz(0))
    press(lesson, Action("blank"))
    obey(lesson.host, told.Freeze(on=True), lesson.mono)
    press(lesson, buzz(0))
    assert places(lesson) == ()


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("game", WITH_TEAMS, ids=lambda game: game.manifest.id)
def test_the_strip_leaves_every_game_readable(game: Game, size: tuple[int, int]) -> None:
    session = new_session(game.manifest, deck("animals"), seed=2, teams=game.manifest.teams.most)
    lesson = Headless(game, session, size)
    lesson.start()
    for step in range(8):
        press(lesson, Action("next"))
        if step % 2 == 0:
            press(lesson, Action("key", "q"))
        for team in range(step):
            press(lesson, buzz(team))
        assert lesson.host._drawn is not None
        assert faults(list(texts(lesson.host._drawn.sheet.pieces, size)), size) == []
    lesson.close()


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("game", WITH_TEAMS, ids=lambda game: game.manifest.id)
def test_the_key_sheet_has_room_for_every_key_of_every_game(game: Game, size: tuple[int, int]) -> None:
    lesson = Headless(game, new_session(game.manifest, deck("animals"), seed=2, teams=2), size)
    lesson.start()
    press(lesson, Action("keys"))
    pieces = [piece for piece in lesson.host.screen._pieces if piece.id.startswith("keys")]
    assert faults(list(texts(pieces, size)), size) == []
    lesson.close()


# -- game pads, as SDL tells of them


class Stick:
    """A game pad that SDL itself makes; its buttons go through the same door as those of a real one."""

    def __init__(self, sdl: ctypes.CDLL, buttons: int) -> None:
        self._sdl = sdl
        self._index = sdl.SDL_JoystickAttachVirtual(1, 2, buttons, 0)
        assert self._index >= 0
        self._mine = pygame.joystick.Joystick(self._index)
        self.number = self._mine.get_instance_id()

    def press(self, button: int = 0) -> None:
        for down in (1, 0):
            stick = ctypes.c_void_p(self._sdl.SDL_JoystickFromInstanceID(self.number))
            assert self._sdl.SDL_JoystickSetVirtualButton(stick, button, down) == 0
            self._sdl.SDL_JoystickUpdate()

    def pull(self) -> None:
        ids = [self._sdl.SDL_JoystickGetDeviceInstanceID(i) for i in range(pygame.joystick.get_count())]
        self._sdl.SDL_JoystickDetachVirtual(ids.index(self.number))


@pytest.fixture
def sdl() -> Iterator[ctypes.CDLL]:
    """SDL itself, the one that pygame has loaded."""
    found = [line.split()[-1] for line in _loaded() if "SDL2-2" in line or "libSDL2-2.0" in line]
    if not found:
        pytest.skip("SDL's own library is found by name on Linux only")
    library = ctypes.CDLL(found[0])
    library.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
    pygame.display.init()
    yield library
    pygame.event.clear()
    pygame.joystick.quit()


def _loaded() -> list[str]:
    maps = Path("/proc/self/maps")
    return maps.read_text(encoding="utf-8").splitlines() if maps.exists() else []


def heard(hands: Hands) -> list[int]:
    actions = [hands.action(event, 0.0) for event in pygame.event.get()]
    return [action.number for action in actions if action is not None and action.name == "buzz"]


def buzzing_hands() -> Hands:
    hands = Hands((800, 600))
    hands.pads.open()
    hands.buzzing = True
    return hands


def test_the_first_pad_is_team_a_and_the_second_team_b(sdl: ctypes.CDLL) -> None:
    hands = buzzing_hands()
    first, second = Stick(sdl, 8), Stick(sdl, 8)
    heard(hands)
    second.press(3)
    first.press(0)
    assert heard(hands) == [2, 1]


def test_a_pad_that_comes_back_is_the_same_team_again(sdl: ctypes.CDLL) -> None:
    hands = buzzing_hands()
    first, second = Stick(sdl, 8), Stick(sdl, 8)
    heard(hands)
    first.pull()
    heard(hands)
    second.press()
    assert heard(hands) == [2]
    again = Stick(sdl, 8)
    heard(hands)
    again.press()
    assert heard(hands) == [1]


def test_four_handsets_on_one_cable_are_four_teams(sdl: ctypes.CDLL) -> None:
    hands = buzzing_hands()
    cable = Stick(sdl, 20)
    heard(hands)
    for handset in (3, 0, 2, 1):
        cable.press(handset * 5)
    assert heard(hands) == [4, 1, 3, 2]


def test_a_pad_in_a_childs_hand_does_nothing_while_the_buzzers_are_closed(sdl: ctypes.CDLL) -> None:
    hands = buzzing_hands()
    hands.buzzing = False
    pad = Stick(sdl, 8)
    heard(hands)
    pad.press()
    assert heard(hands) == []


def test_from_the_system_to_the_strip(sdl: ctypes.CDLL, flashcards: Game, session_of: Callable[..., Session]) -> None:
    window, sounds = Window((0, 0, 640, 480)), Sounds()
    pygame.event.clear()
    host = host_of(flashcards, session_of(teams=3), None, window.size, sounds, lambda _message: None, time.monotonic())
    loop = Loop(host, window, Inbox(), lambda _message: None)
    loop.first_picture(time.monotonic())
    key_down(pygame.K_q, "q")
    loop.turn()
    pad = Stick(sdl, 8)
    assert host.buzzing
    loop.turn()  # the pad is seen
    pad.press()
    loop.turn()
    time.sleep(2 * RESOLUTION)
    key_down(pygame.K_3, "3")
    loop.turn()
    assert host.asides.buzzers is not None
    assert host.asides.buzzers.places == ((0,), (2,))
    host.lesson.close()
    sounds.close()
    window.close()


def key_down(key: int, letter: str) -> None:
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, unicode=letter, mod=0))


def test_number_keys_and_a_loose_number_pad_are_buzzers_while_those_are_open() -> None:
    hands = Hands((800, 600))
    hands.buzzing = True
    keys = (pygame.K_2, pygame.K_KP4, pygame.K_2)
    actions = [hands.action(pygame.Event(pygame.KEYDOWN, key=key, unicode="", mod=0), 0.0) for key in keys]
    assert [action.number for action in actions if action] == [2, 4]
    hands.buzzing = False
    hands.action(pygame.Event(pygame.KEYUP, key=pygame.K_2, mod=0, unicode=""), 0.1)
    pressed = pygame.Event(pygame.KEYDOWN, key=pygame.K_2, unicode="2", mod=0)
    assert hands.action(pressed, 0.2) == Action("digit", "2", 2)
