"""Small marks at the top of the console: not saved, no sound, covered, frozen, paused."""

from __future__ import annotations

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, row
from altclass.launcher.widgets.labels import text
from altclass.play.messages import Now

NAMES = ("unsaved", "no_sound", "is_blank", "is_frozen", "is_paused")


class Marks(Page):
    """Shown only while they are true."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        line = row(self, 0, self.px(0.4))
        self._labels = {name: self.told(text("small", "mark"), f"mark_{name}") for name in NAMES}
        for label in self._labels.values():
            line.addWidget(label)
            label.hide()

    def show_now(self, now: Now) -> None:
        """The state of the room."""
        states = (not now.saved, now.muted or bool(now.mute_reason), now.blank, now.frozen, now.paused)
        for name, on in zip(NAMES, states, strict=True):
            self._labels[name].setVisible(on)
        why = f"mute_{now.mute_reason}" if now.mute_reason else "mark_no_sound_tip"
        told = self.tongue.say(why)
        self._labels["no_sound"].setToolTip(now.mute_reason if told.startswith("launcher.") else told)
        self._labels["unsaved"].setToolTip(self.tongue.say("mark_unsaved_tip"))
