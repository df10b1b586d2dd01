"""The welcome: one thing a step, with where we are above and the way on below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, part, row, scrolling
from altclass.launcher.welcome.dots import Dots
from altclass.launcher.welcome.steps import GradeStep, LanguageStep, Step
from altclass.launcher.welcome.trying import HearStep, ScreenStep, StartStep
from altclass.launcher.widgets.press import Press

WIDEST, HIGHEST = 46, 33  # letters


class WelcomePage(Page):
    """`say` asks for a word, `start` for the first activity; `left` comes when it is skipped."""

    say = Signal(str)
    start = Signal()
    left = Signal()

    def __init__(self, desk: Desk, game: str) -> None:
        super().__init__(desk)
        self.game = game
        hear = HearStep(desk)
        hear.say.connect(self.say)
        self.steps: list[Step] = [LanguageStep(desk), GradeStep(desk), ScreenStep(desk), hear, StartStep(desk, game)]
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(scrolling(step))
            step.chosen.connect(self._chosen)
        self.dots = Dots(len(self.steps))
        across = row(self, self.px(1))
        across.addStretch(1)
        across.addWidget(self._middle(), 20)
        across.addStretch(1)
        self.turn_to(0)

    def _middle(self) -> QWidget:
        """A card in the middle of a calm ground, as high as the highest step."""
        panel = part("panel")
        panel.setMaximumHeight(self.px(HIGHEST))
        body = column(panel, self.px(1.4), self.px(0.6))
        body.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._stack, 1)
        body.addWidget(self._foot())
        middle = QWidget()
        middle.setMaximumWidth(self.px(WIDEST))
        down = column(middle)
        down.addStretch(1)
        down.addWidget(panel, 40)
        down.addStretch(1)
        return middle

    def _foot(self) -> QWidget:
        foot = QWidget()
        line = row(foot, 0, self.px(0.8))
        self.back = self.told(Press("plain", "back"), "back")
        self.back.clicked.connect(lambda: self.turn_to(self.at - 1))
        self.skip = self.told(Press("quiet"), "welcome.skip")
        self.skip.clicked.connect(self.left)
        self.next = self.told(Press("main", "play"), "welcome.start")  # the longest of its names: nothing jumps
        self.next.setMinimumHeight(self.px(2.6))
        self.next.clicked.connect(self._go_on)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        line.addWidget(self.skip)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.next)
        QWidget.setTabOrder(self.next, self.back)
        QWidget.setTabOrder(self.back, self.skip)
        return foot

    @property
    def at(self) -> int:
        """Which step is in front, from 0."""
        return self._stack.currentIndex()

    @property
    def is_last(self) -> bool:
        """Whether the next press starts the activity."""
        return self.at == len(self.steps) - 1

    def turn_to(self, at: int) -> None:
        """Bring a step to the front, ready to be answered."""
        self._stack.setCurrentIndex(at)
        self.steps[at].come()
        self.back.setVisible(at > 0)
        self.retell()
        self._focus()

    def retell(self) -> None:
        """The way on is called by what it leads to."""
        key = "welcome.start" if self.is_last else "welcome.next"
        self.next.setText(self.tongue.say(key))
        self.next.setAccessibleName(self.tongue.say(key))
        self.dots.show_step(self.at, self.tongue.say("welcome.step", at=self.at + 1, all=len(self.steps)))

    def shown(self) -> None:
        """From the beginning."""
        self.turn_to(0)

    def _focus(self) -> None:
        (self.steps[self.at].first or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> None:
        """An answer was given: Enter leads on."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        if self.is_last:
            self.start.emit()
        else:
            self.turn_to(self.at + 1)
