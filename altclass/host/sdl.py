"""The one door to pygame: how the screen, touch boards and the keyboard must behave is said before it is loaded."""

from __future__ import annotations

import os
import warnings

HINTS = {
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    "SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS": "0",  # a click on the launcher must not hide the projected game
    "SDL_WINDOWS_DPI_AWARENESS": "permonitorv2",  # real pixels at 150 % scaling
    "SDL_TOUCH_MOUSE_EVENTS": "0",  # else one touch arrives as a finger and as two clicks
    "SDL_MOUSE_TOUCH_EVENTS": "0",
    "SDL_MOUSE_FOCUS_CLICKTHROUGH": "1",  # the first touch on a board already counts
    "SDL_IME_SHOW_UI": "1",  # candidates of a Japanese keyboard, in a text box
    "SDL_VIDEO_ALLOW_SCREENSAVER": "0",
    "SDL_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR": "0",
    "SDL_FRAMEBUFFER_ACCELERATION": "0",  # a painted picture goes straight to the window: 100 MB less, and sooner there
    "SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS": "1",  # a buzzer counts while the teacher clicks on the other screen
    "SDL_APP_NAME": "AltClass",
}
for _name, _value in HINTS.items():
    os.environ.setdefault(_name, _value)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # pygame's own import warns of pkg_resources on some systems
    import pygame

__all__ = ["pygame"]
