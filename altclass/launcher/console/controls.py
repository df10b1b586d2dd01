"""The bar at the foot of the console: the same for every game, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.key_press import KeyPress
from altclass.play.messages import Blank, Freeze, Message, Mute, Now, Pause, Say, TakeBack

# name, drawing, key shown on the button
BUTTONS = (
    ("take_back", "undo", "←"),
    ("say_again", "sound", "R"),
    ("say_slowly", "slow", "S"),
    ("blank", "blank", "B"),
    ("freeze", "freeze", ""),
    ("pause", "pause", "P"),
    ("mute", "mute", "M"),
)
HELD = ("blank", "freeze", "pause", "mute")  # these stay pressed


class Controls(Page):
    """`wished` brings the message for the game."""

    wished = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("foot")
        self._now: Now | None = None
        self.buttons: dict[str, KeyPress] = {}
        grid, self._grid = flow_widget(self.px(8.4), self.px(0.4), self.px(20))
        column(self, self.px(0.6)).addWidget(grid)
        pieces: list[QWidget] = []
        for name, drawing, _key in BUTTONS:
            button = KeyPress(drawing)
            button.setCheckable(name in HELD)
            button.clicked.connect(lambda _on, name=name: self.press(name))
            self.buttons[name] = button
            pieces.append(button)
        self._grid.refill(pieces)
        self.retell()

    def retell(self) -> None:
        """Words and keys."""
        for name, _drawing, key in BUTTONS:
            words = self.tongue.say(name)
            self.buttons[name].tell(words, key)
            self.buttons[name].setToolTip(self.tongue.say(f"{name}_tip"))

    def show_now(self, now: Now) -> None:
        """What is held now."""
        self._now = now
        for name, on in zip(HELD, (now.blank, now.frozen, now.paused, now.muted), strict=True):
            self.buttons[name].setChecked(on)
        self.buttons["take_back"].setEnabled(now.played > 0)

    def press(self, name: str) -> None:
        """As if the button were pressed; keys come here too."""
        self.wished.emit(self._message(name))

    def _message(self, name: str) -> Message:
        now = self._now
        if name == "blank":
            return Blank(on=not (now and now.blank))
        if name == "freeze":
            return Freeze(on=not (now and now.frozen))
        if name == "pause":
            return Pause(on=not (now and now.paused))
        if name == "mute":
            return Mute(on=not (now and now.muted))
        return TakeBack() if name == "take_back" else Say(slow=name == "say_slowly")
