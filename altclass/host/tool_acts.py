"""What a person's press does while a tool is open: Esc closes the tool, never the game."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altclass.host.hands import BACK, NEXT, Action
from altclass.host.text.safe import safe_text
from altclass.play.moves import Move
from altclass.play.tools.goal import LONGEST

if TYPE_CHECKING:
    from altclass.host.host import Host

KEYS = {"return": "enter", "keypad enter": "enter"}


def with_tool(host: Host, action: Action, mono: float) -> None:
    """Do what the action means in the open tool; without a game, the closed tray is the end."""
    _do(host, action, mono)
    host.leaving = host.leaving or (host.kit.alone and not host.kit.name)


def _do(host: Host, action: Action, mono: float) -> None:
    kit = host.kit
    if host.lesson.blank:
        if action.name in (NEXT, "press", "blank", "escape"):
            host.lesson.switch(mono, blank=False)
    elif action.name in ("press", "drag", "hover"):
        _hand(host, action, mono)
    elif action.name in ("type", "erase", "enter") and kit.typing:
        _type(host, action, mono)
    elif action.name == "escape" or (kit.name == "tray" and action.text == "j"):
        _escape(host, mono)
    elif not kit.key(_key_of(action), mono):
        _as_always(host, action.name, mono)


def _as_always(host: Host, name: str, mono: float) -> None:
    """The keys that mean the same everywhere."""
    if name == "blank":
        host.lesson.switch(mono, blank=True)
    elif name == "mute":
        host.sounds.muted = not host.sounds.muted
        host.lesson.changes += 1
    elif name == NEXT:
        host.advance(mono)
    elif name == BACK:
        host.take_back(mono)


def _hand(host: Host, action: Action, mono: float) -> None:
    """A button, a part of the tool, or the hand that draws; a press anywhere else is the one button."""
    kit, high = host.kit, host.size[1]
    if action.name == "press":
        found = kit.touched(action.at)
        if found is not None:
            kit.play(found, mono)
        elif not kit.follow(action.at, high, mono, down=True):
            kit.advance(mono)
    elif action.name == "drag" or kit.name == "spotlight":
        kit.follow(action.at, high, mono, down=False)
    host.hover(mono)


def _type(host: Host, action: Action, mono: float) -> None:
    kit = host.kit
    if action.name == "type":
        kit.typed = safe_text(kit.typed + action.text).replace("\n", " ").lstrip()[:LONGEST]
    elif action.name == "erase":
        kit.typed = kit.typed[:-1]
    else:
        host.advance(mono)


def _escape(host: Host, mono: float) -> None:
    """What was typed first, then the box, then the tool."""
    kit = host.kit
    if kit.typed:
        kit.typed = ""
    elif not (kit.typing and kit.play(Move("done"), mono)):
        kit.close(mono)


def _key_of(action: Action) -> str:
    """The key by the name that tools give it."""
    if action.name == "digit":
        return str(action.number) if action.number > 0 else f"shift+{-action.number}"
    return KEYS.get(action.text, action.text.lower())
