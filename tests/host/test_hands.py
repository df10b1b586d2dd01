"""One press, touch or click is one move, whatever keyboard, board or clicker sends it."""

from __future__ import annotations

import random

import pytest

from altclass.host.hands import Action, Hands
from altclass.host.sdl import pygame

SIZE = (1000, 800)


def key(code: int, letter: str = "", mod: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, unicode=letter, mod=mod, scancode=0)


def up(code: int) -> pygame.Event:
    return pygame.Event(pygame.KEYUP, key=code, mod=0, unicode="", scancode=0)


def click(x: int, y: int, *, button: int = 1, touch: bool = False) -> pygame.Event:
    return pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=button, touch=touch)


def finger(x: float, y: float) -> pygame.Event:
    return pygame.Event(pygame.FINGERDOWN, x=x, y=y, touch_id=1, finger_id=1, dx=0, dy=0, pressure=1.0)


def told(hands: Hands, *events: tuple[float, pygame.Event]) -> list[str]:
    return [action.name for at, event in events if (action := hands.action(event, at))]


def test_a_key_held_down_is_one_press() -> None:
    hands = Hands(SIZE)
    held = [(0.03 * i, key(pygame.K_SPACE, " ")) for i in range(40)]
    assert told(hands, *held) == ["next"]
    assert told(hands, (2.0, up(pygame.K_SPACE)), (2.1, key(pygame.K_SPACE, " "))) == ["next"]


def test_quick_presses_of_a_key_all_count() -> None:
    hands = Hands(SIZE)
    events = [(0.1 * i, event) for i in range(6) for event in (key(pygame.K_RIGHT), up(pygame.K_RIGHT))]
    assert told(hands, *events) == ["next"] * 6


def test_one_touch_that_arrives_as_finger_and_two_clicks_is_one_move() -> None:
    hands = Hands(SIZE)
    assert told(
        hands,
        (0.0, finger(0.5, 0.5)),
        (0.001, click(500, 400, touch=True)),
        (0.004, click(500, 400)),
        (0.1, finger(0.501, 0.5)),
    ) == ["press"]


def test_a_double_click_does_not_leak_the_next_answer() -> None:
    hands = Hands(SIZE)
    assert told(hands, (0.0, click(500, 400)), (0.3, click(502, 401))) == ["press"]
    assert told(hands, (1.0, click(500, 400))) == ["press"]


def test_two_pupils_who_press_two_places_are_both_heard() -> None:
    hands = Hands(SIZE)
    assert told(hands, (0.0, finger(0.1, 0.5)), (0.3, finger(0.9, 0.5))) == ["press", "press"]


def test_wheel_and_right_button_do_nothing() -> None:
    assert told(Hands(SIZE), *[(i, click(5, 5, button=b)) for i, b in enumerate((2, 3, 4, 5))]) == []


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (pygame.K_PAGEDOWN, "next"),
        (pygame.K_PAGEUP, "back"),
        (pygame.K_ESCAPE, "escape"),
        (pygame.K_F5, "f5"),
        (pygame.K_PERIOD, "blank"),
        (pygame.K_F1, "keys"),
    ],
)
def test_a_clicker_works(code: int, name: str) -> None:
    assert told(Hands(SIZE), (0.0, key(code))) == [name]


def test_shortcuts_of_the_system_are_left_alone() -> None:
    assert told(Hands(SIZE), (0.0, key(pygame.K_r, "r", pygame.KMOD_LCTRL))) == []


def test_in_a_text_box_letters_are_letters_and_page_keys_still_turn_pages() -> None:
    hands = Hands(SIZE)
    hands.typing = True
    assert told(hands, (0.0, key(pygame.K_b, "b")), (0.0, pygame.Event(pygame.TEXTINPUT, text="b"))) == ["type"]
    assert told(hands, (0.1, key(pygame.K_RETURN)), (0.2, key(pygame.K_BACKSPACE))) == ["enter", "erase"]
    assert told(hands, (0.3, key(pygame.K_PAGEDOWN))) == ["next"]


def test_in_a_text_box_the_games_own_function_keys_still_work() -> None:
    hands = Hands(SIZE)
    hands.typing = True
    assert hands.action(key(pygame.K_F2), 0.0) == Action("key", "f2")
    assert hands.action(key(pygame.K_TAB), 0.1) == Action("key", "tab")
    assert told(hands, (0.2, key(pygame.K_F1)), (0.3, key(pygame.K_F5))) == ["keys", "f5"]


def test_without_a_text_box_typed_text_is_nothing() -> None:
    assert told(Hands(SIZE), (0.0, pygame.Event(pygame.TEXTINPUT, text="b"))) == []


def test_a_digit_with_shift_takes_a_point_away() -> None:
    hands = Hands(SIZE)
    assert hands.action(key(pygame.K_2, "2"), 0.0) == Action("digit", "2", 2)
    assert hands.action(key(pygame.K_3, "#", pygame.KMOD_LSHIFT), 0.1) == Action("digit", "#", -3)


def test_any_storm_of_events_gives_at_most_one_action_an_event() -> None:
    storm, hands = random.Random(1), Hands(SIZE)
    codes = [pygame.K_SPACE, pygame.K_a, pygame.K_ESCAPE, pygame.K_F5, pygame.K_1, pygame.K_UNKNOWN]
    for number in range(3000):
        event = storm.choice([key(storm.choice(codes)), up(storm.choice(codes)), click(1, 1), finger(0.2, 0.9)])
        hands.typing = storm.random() < 0.1
        action = hands.action(event, number * 0.01)
        assert action is None or action.name
