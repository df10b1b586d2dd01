"""Settings: language, the pupils' screen, the voice, and where everything lies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import MARGIN, Page, column, part, row, scrolling
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.switch import Switch
from altclass.problems import Problem
from altclass.storage.paths import ready, user_dir
from altclass.storage.settings import FURIGANA

ROOM = 52  # letters side by side
MOST_VOICES = 4  # named; the others are counted


class SettingsPage(Page):
    """`say_hello` asks for the volume test, `welcome` for the first morning's welcome."""

    say_hello = Signal()
    welcome = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        inside = QWidget()
        self._body = column(inside, self.px(MARGIN), self.px(0.4))
        column(self).addWidget(scrolling(inside))
        desk.voice.known.connect(self.retell)
        self.retell()

    def retell(self) -> None:
        """All rows anew: their texts and widths belong to the language."""
        while (item := self._body.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        title = text("title")
        title.setText(self.tongue.say("settings"))
        self._body.addWidget(title)
        self._teacher()
        self._pupils()
        self._voice()
        self._place()
        self._body.addStretch(1)

    def _section(self, key: str) -> QVBoxLayout:
        heading = text("lead", bold=True)
        heading.setText(self.tongue.say(key))
        panel = part("panel")
        panel.setMaximumWidth(self.px(58))
        self._body.addSpacing(self.px(0.4))
        self._body.addWidget(heading)
        self._body.addWidget(panel)
        return column(panel, self.px(0.9), self.px(0.5))

    def _line(self, section: QVBoxLayout, key: str, editor: QWidget) -> None:
        widget = QWidget()
        line = row(widget, 0, self.px(0.8))
        label = text(wraps=True)
        label.setText(self.tongue.say(key))
        line.addWidget(label, 4)
        line.addWidget(editor, 7)
        section.addWidget(widget)

    def _teacher(self) -> None:
        section = self._section("settings_teacher")
        choice = Choice(self.tongue.say("language"), {"en": "English", "ja": "日本語"}, self.tongue.lang)
        choice.chosen.connect(lambda lang: self.desk.preferences.change(lang=lang))
        self._line(section, "language", choice)
        self._line(section, "welcome.again", _left(self._button("guide", "welcome.show_again", self.welcome.emit)))

    def _pupils(self) -> None:
        section = self._section("settings_pupils")
        say, now = self.tongue.say, self.desk.preferences.now
        both = {key: say(f"instructions_{key}") for key in ("both", "en", "ja")}
        self._line(section, "instructions", self._choice("instructions", both, now.instructions))
        steps = {step: say(f"furigana_{step}") for step in FURIGANA}
        self._line(section, "furigana", self._choice("furigana", steps, now.furigana))
        themes = {theme: say(f"theme_{theme}") for theme in ("light", "dark")}
        self._line(section, "theme", self._choice("theme", themes, now.theme))
        self._line(section, "still", self._switch("still", on=now.still))
        self._line(section, "muted", self._switch("muted", on=now.muted))

    def _choice(self, name: str, choices: dict[str, str], value: str) -> Choice:
        choice = Choice(self.tongue.say(name), choices, value, ROOM)
        choice.chosen.connect(lambda key: self.desk.preferences.change(**{name: key}))
        return choice

    def _switch(self, name: str, *, on: bool) -> QWidget:
        switch = Switch(on=on)
        switch.setAccessibleName(self.tongue.say(name))
        switch.toggled.connect(lambda now: self.desk.preferences.change(**{name: now}))
        holder = QWidget()
        line = row(holder)
        line.addWidget(switch)
        line.addStretch(1)
        return holder

    def _voice(self) -> None:
        section = self._section("voice")
        good, refused = self.desk.voice.voices()
        names = {"": self.tongue.say("voice_best")} | {voice.id: voice.name for voice in good}
        self._line(section, "voice_which", self._choice("voice", names, self.desk.preferences.now.voice))
        refused.sort(key=lambda voice: not voice.is_japanese)  # the ones a PC in Japan would read English with
        for key, listed in (("voices_found", good), ("voices_refused", refused)):
            label = text("small", "soft", wraps=True)
            told = ", ".join(voice.name for voice in listed[:MOST_VOICES])
            more = self.tongue.say("and_more", count=len(listed) - MOST_VOICES) if len(listed) > MOST_VOICES else ""
            label.setText(self.tongue.say(key, names=told + more or self.tongue.say("none")))
            section.addWidget(label)
        hello = self._button("sound", "say_hello", self.say_hello.emit)
        self._line(section, "volume_test", _left(hello))

    def _place(self) -> None:
        section = self._section("where_data_lies")
        label = text("small", "soft", wraps=True)
        label.setText(self.tongue.say("data_place", path=user_dir()))
        section.addWidget(label)
        section.addWidget(_left(self._button("folder", "open_folder", partial(_open_folder, self.desk))))

    def _button(self, icon: str, key: str, pressed: Callable[[], None]) -> Press:
        made = Press("plain", icon)
        made.setText(self.tongue.say(key))
        made.setAccessibleName(self.tongue.say(key))
        made.clicked.connect(pressed)
        return made


def _left(widget: QWidget) -> QWidget:
    holder = QWidget()
    line = row(holder)
    line.addWidget(widget)
    line.addStretch(1)
    return holder


def _open_folder(desk: Desk) -> None:
    try:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(ready(user_dir()))))
    except Problem as problem:
        desk.notices.say(problem)
