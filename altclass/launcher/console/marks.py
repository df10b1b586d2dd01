"""Small marks at the top of the console: not saved, no sound, covered, frozen, paused."""

from __future__ import annotations

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, row
from altclass.launcher.widgets.labels import text
from altclass.play.messages import Now

REASONS = ("muted", "no_device", "no_clip")
NAMES = ("unsaved", "no_sound", "is_blank", "is_frozen", "is_paused")


class Marks(Page):
    """Shown only while they are true."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._now: Now | None = None
        line = row(self, 0, self.px(0.4))
        self._labels = {name: self.told(text("small", "mark"), f"mark_{name}") for name in NAMES}
        for label in self._labels.values():
            line.addWidget(label)
            label.hide()

    def retell(self) -> None:
        """Why there is no sound, in the other language."""
        if self._now is not None:
            self.show_now(self._now)

    def show_now(self, now: Now) -> None:
        """The state of the room."""
        self._now = now
        states = (not now.saved, now.muted or bool(now.mute_reason), now.blank, now.frozen, now.paused)
        for name, on in zip(NAMES, states, strict=True):
            self._labels[name].setVisible(on)
        known = now.mute_reason if now.mute_reason in REASONS else "muted"
        self._labels["no_sound"].setText(self.tongue.say(f"mute_{known}"))
        self._labels["unsaved"].setToolTip(self.tongue.say("mark_unsaved_tip"))
