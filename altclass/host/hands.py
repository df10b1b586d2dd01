"""Keys, mouse, touch board and clicker become actions: one press, touch or click is one move."""

from __future__ import annotations

from typing import NamedTuple

from altclass.host.pads import HEARD, Pads
from altclass.host.sdl import pygame

SAME_PLACE = 0.15  # seconds in which a second touch at the same place is the same touch (KNOWN_FAULTS 2.8)
DOUBLE_CLICK = 0.4  # seconds in which a second click would leak the next answer (FIELD.md, "accidental reveal")
SAME_STROKE = 0.02  # seconds; a pen may come down again soon and near
NEAR = 0.04  # of the screen's height

NEXT = "next"
BACK = "back"
KEYS: dict[int, str] = {
    pygame.K_SPACE: NEXT,
    pygame.K_RIGHT: NEXT,
    pygame.K_DOWN: NEXT,
    pygame.K_PAGEDOWN: NEXT,
    pygame.K_RETURN: NEXT,
    pygame.K_KP_ENTER: NEXT,
    pygame.K_LEFT: BACK,
    pygame.K_UP: BACK,
    pygame.K_PAGEUP: BACK,
    pygame.K_BACKSPACE: BACK,
    pygame.K_b: "blank",
    pygame.K_PERIOD: "blank",
    pygame.K_p: "pause",
    pygame.K_m: "mute",
    pygame.K_r: "say",
    pygame.K_s: "slowly",
    pygame.K_F1: "keys",
    pygame.K_QUESTION: "keys",
    pygame.K_ESCAPE: "escape",
    pygame.K_F5: "f5",
}
IN_A_TEXT_BOX = {pygame.K_RIGHT, pygame.K_DOWN, pygame.K_PAGEDOWN, pygame.K_LEFT, pygame.K_UP, pygame.K_PAGEUP}
IN_A_TEXT_BOX |= {pygame.K_F1, pygame.K_F5, pygame.K_ESCAPE}
OWN_IN_A_TEXT_BOX = {pygame.K_TAB, *range(pygame.K_F2, pygame.K_F12 + 1)} - IN_A_TEXT_BOX  # a game's keys
DIGITS = {pygame.K_1 + n: n + 1 for n in range(8)}
BUZZERS = DIGITS | {pygame.K_KP1 + n: n + 1 for n in range(8)}  # a loose number pad serves, too


class Action(NamedTuple):
    """What a person did: a name of KEYS, or "key" (which), "digit", "type", "erase", "enter", "press" (where), "buzz".

    "hover" is the mouse that moves, "drag" the same with its button, or a finger, down.
    `number` counts teams from 1.
    """

    name: str
    text: str = ""
    number: int = 0
    at: tuple[float, float] = (0.0, 0.0)


class Hands:
    """Turns pygame's events into actions.

    `typing` is set while a text box is open: letters then go there.  `buzzing` is set while the team buzzers are open:
    number keys and the buttons of game pads are then the teams'.  `drawing` is set while a pen is in hand.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self.typing = False
        self.buzzing = False
        self.drawing = False
        self.pads = Pads()
        self._held: set[int] = set()
        self._pressed_at = -1e9
        self._pressed: tuple[float, float] = (-1e9, -1e9)

    def action(self, event: pygame.Event, mono: float) -> Action | None:
        """What the event means, or None: a repeat, an echo of a touch, something else."""
        if event.type == pygame.KEYDOWN:
            return self._key(event)
        if event.type == pygame.KEYUP:
            self._held.discard(event.key)
        elif event.type == pygame.TEXTINPUT and self.typing:
            return Action("type", event.text)
        elif event.type == pygame.MOUSEBUTTONDOWN:
            return self._press((float(event.pos[0]), float(event.pos[1])), mono) if _is_press(event) else None
        elif event.type == pygame.FINGERDOWN:
            return self._press((event.x * self.size[0], event.y * self.size[1]), mono)
        elif event.type == pygame.FINGERMOTION:
            return Action("drag", at=(event.x * self.size[0], event.y * self.size[1]))
        elif event.type == pygame.MOUSEMOTION and not getattr(event, "touch", False) and any(event.rel):
            name = "drag" if getattr(event, "buttons", (0,))[0] else "hover"
            return Action(name, at=(float(event.pos[0]), float(event.pos[1])))
        elif event.type in HEARD:
            team = self.pads.heard(event)
            return Action("buzz", number=team + 1) if team is not None and self.buzzing else None
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._held.clear()  # the key that is let go elsewhere sends no KEYUP here
        return None

    def _key(self, event: pygame.Event) -> Action | None:
        if event.key in self._held:
            return None  # a key held down is one press
        self._held.add(event.key)
        if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
            return None
        if self.buzzing and event.key in BUZZERS:
            return Action("buzz", event.unicode, BUZZERS[event.key])
        if self.typing:
            return self._key_in_text_box(event)
        if event.key in DIGITS:
            taken = -1 if event.mod & pygame.KMOD_SHIFT else 1
            return Action("digit", event.unicode, DIGITS[event.key] * taken)
        if event.unicode == "?" or event.key in KEYS:
            return Action("keys" if event.unicode == "?" else KEYS[event.key], _letter(event.key))
        return Action("key", _letter(event.key))

    @staticmethod
    def _key_in_text_box(event: pygame.Event) -> Action | None:
        if event.key == pygame.K_BACKSPACE:
            return Action("erase")
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            return Action("enter")
        if event.key in OWN_IN_A_TEXT_BOX:
            return Action("key", _letter(event.key))
        return Action(KEYS[event.key], _letter(event.key)) if event.key in IN_A_TEXT_BOX else None

    def _press(self, at: tuple[float, float], mono: float) -> Action | None:
        passed = mono - self._pressed_at
        far = max(abs(at[0] - self._pressed[0]), abs(at[1] - self._pressed[1])) / self.size[1]
        if passed < SAME_STROKE or (
            not self.drawing and (passed < SAME_PLACE or (passed < DOUBLE_CLICK and far < NEAR))
        ):
            return None
        self._pressed_at, self._pressed = mono, at
        return Action("press", at=at)


def _is_press(event: pygame.Event) -> bool:
    """The left button of a mouse; a touch comes as a finger already."""
    return bool(event.button == 1 and not getattr(event, "touch", False))


def _letter(key: int) -> str:
    return pygame.key.name(key)
