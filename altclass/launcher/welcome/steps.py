"""The first two steps: the language of the teacher's screen, and the grade the class is usually in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from altclass.content.grade import Grade
from altclass.launcher import facts
from altclass.launcher.desk import Desk
from altclass.launcher.fonts import sized
from altclass.launcher.pages.page import Page, column, row
from altclass.launcher.pictures import picture
from altclass.launcher.rail import NAMES
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.one_of import OneOf
from altclass.launcher.widgets.press import Press
from altclass.storage.paths import assets_dir


class Step(Page):
    """A question or a thing to try, with a heading and one or two sentences.  `chosen` comes with an answer."""

    chosen = Signal()

    def __init__(self, desk: Desk, name: str, picture: str) -> None:
        super().__init__(desk)
        self.first: QWidget | None = None  # what the keys reach first; None: the way on
        self.body: QVBoxLayout = column(self, 0, self.px(0.8))
        self.body.setContentsMargins(self.px(0.3), self.px(0.6), self.px(0.6), self.px(0.6))
        self.body.addWidget(self._head(name, picture))
        self.setObjectName("inside")

    def _head(self, name: str, shown: str) -> QWidget:
        """A picture, and beside it what this step is about."""
        head, words = QWidget(), QWidget()
        side = self.px(5.5)
        label = QLabel()
        label.setFixedSize(side, side)
        path = assets_dir() / "pictures" / f"{shown}.webp"
        label.setPixmap(picture(path, QSize(side, side), self.devicePixelRatioF()))
        below = column(words, 0, self.px(0.3))
        below.addStretch(1)
        below.addWidget(self.told(text("title", wraps=True), f"welcome.{name}_title"))
        below.addWidget(self.told(text(tone="soft", wraps=True), f"welcome.{name}_text"))
        below.addStretch(1)
        line = row(head, 0, self.px(1.2))
        line.addWidget(label)
        line.addWidget(words, 1)
        return head

    def come(self) -> None:
        """It comes to the front: look at what may have changed."""


class LanguageStep(Step):
    """Each language in its own words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "language", "hello")
        grid, flow = flow_widget(self.px(12), self.px(0.8), self.px(16))
        self.buttons = big_choices(self, [(lang, name) for lang, name in NAMES], self._choose)
        flow.refill(list(self.buttons.values()))
        self.body.addWidget(grid)
        self.body.addStretch(1)
        self.retell()

    def _choose(self, lang: str) -> None:
        self.desk.preferences.change(lang=lang)
        self.chosen.emit()

    def retell(self) -> None:
        """The language in use stays pressed."""
        if self.tongue.lang in self.buttons:
            self.first = self.buttons[self.tongue.lang]
            self.buttons[self.tongue.lang].setChecked(True)


class GradeStep(Step):
    """The shelf and the word lists begin with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "grade", "school-bag")
        grid, flow = flow_widget(self.px(8), self.px(0.6), self.px(11))
        self.buttons = big_choices(self, [(grade, "") for grade in ("", *Grade)], self._choose)
        self.buttons = {grade: self.buttons[grade] for grade in (*Grade, "")}
        flow.refill(list(self.buttons.values()))
        self.body.addWidget(grid)
        self.body.addStretch(1)
        self.retell()

    def retell(self) -> None:
        """小5 or ES5."""
        for grade, button in self.buttons.items():
            told = facts.grade(grade, self.tongue) if grade else self.tongue.say("welcome.grades_differ")
            button.setText(told)
            button.setAccessibleName(told)

    def come(self) -> None:
        """The one that is known is pressed."""
        self.first = self.buttons[self.desk.preferences.now.grade]
        self.buttons[self.desk.preferences.now.grade].setChecked(True)

    def _choose(self, grade: str) -> None:
        self.desk.preferences.change(grade=grade)
        self.chosen.emit()


def big_choices(parent: QWidget, told: list[tuple[str, str]], choose: Callable[[str], None]) -> dict[str, Press]:
    """Large buttons of which one is pressed: what each stands for, and its text."""
    group = OneOf(parent)
    made: dict[str, Press] = {}
    for key, words in told:
        button = Press("segment")
        button.setText(words)
        button.setAccessibleName(words)
        button.setFont(sized(1.15))
        button.setMinimumHeight(round(button.fontInfo().pixelSize() * 2.8))
        group.add(button)
        button.clicked.connect(partial(_pressed, choose, key))
        made[key] = button
    return made


def _pressed(choose: Callable[[str], None], key: str, _on: bool = False) -> None:
    choose(key)
