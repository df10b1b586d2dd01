"""What the class sees now, what the answer is, and what comes next: for the teacher's eyes only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from altclass.content.deck import Deck
from altclass.content.ruby import plain, runs
from altclass.launcher.console.card_picture import CardPicture
from altclass.launcher.desk import Desk
from altclass.launcher.fonts import sized
from altclass.launcher.pages.page import Page, column, row
from altclass.launcher.widgets.labels import SIZES, Size, text
from altclass.play.manifest import Manifest
from altclass.play.moves import Brief

LOW = 15.0  # letters; a panel lower than this is written smaller


class NowPanel(Page):
    """Shows a Brief."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("panel")
        whole = row(self, self.px(0.9), self.px(0.8))
        words = QWidget()
        body = column(words, 0, self.px(0.1))
        whole.addWidget(words, 1)
        self.picture = CardPicture(self.px(12))
        whole.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._manifest: Manifest | None = None
        self._brief = Brief()
        self._now = self._pair(body, "console_now", "title")
        self._answer = self._pair(body, "console_answer", "huge")
        self._lines = text(tone="soft", wraps=True)
        body.addWidget(self._lines)
        body.addStretch(1)
        self._next_title, self._next = self.told(text("small", "faint"), "console_next"), text("lead", wraps=True)
        body.addWidget(self._next_title)
        body.addWidget(self._next)
        body.addWidget(self._step_line())

    def _pair(self, body: QVBoxLayout, key: str, size: Size) -> QLabel:
        title, label = self.told(text("small", "faint"), key), text(size, wraps=True)
        body.addWidget(title)
        body.addWidget(label)
        return label

    def _step_line(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.6))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._step = text("small", "soft")
        line.addWidget(self._bar, 1)
        line.addWidget(self._step)
        self._step_holder = holder
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the letters are smaller, so that nothing is cut."""
        low = self.height() < self.px(LOW)
        self._now.setFont(sized(SIZES["lead" if low else "title"], bold=True))
        self._answer.setFont(sized(SIZES["title" if low else "huge"], bold=True))
        self._next_title.setVisible(not low)
        super().resizeEvent(event)

    def show_brief(self, brief: Brief) -> None:
        """Show it; what a game leaves out leaves no hole."""
        self._brief = brief
        self._now.setText(with_reading(brief.now) or "–")
        self._answer.setText(with_reading(brief.answer) or "–")
        self._next.setText("   ›   ".join(plain(word) for word in brief.next[:3]) or "–")
        self._lines.setText("   ·   ".join(f"{self._label(name)}: {plain(value)}" for name, value in brief.lines))
        self._lines.setVisible(bool(brief.lines))
        done, of = brief.step
        self._step_holder.setVisible(of > 0)
        self._bar.setRange(0, max(1, of))
        self._bar.setValue(done)
        self._bar.setAccessibleName(f"{done} / {of}")
        self._step.setText(f"{done} / {of}")
        self.picture.show_brief(brief)

    def show_game(self, manifest: Manifest, deck: Deck) -> None:
        """Whose words and cards these are."""
        self._manifest = manifest
        self.picture.use(deck)

    def retell(self) -> None:
        """The names of the lines."""
        self.show_brief(self._brief)

    def _label(self, name: str) -> str:
        """What a line is called: in the launcher's words, else in the game's own."""
        told = self.tongue.say(f"line_{name}")
        if not told.startswith("launcher."):
            return told
        own = self._manifest.text.get(name) if self._manifest else None
        return self.tongue.label(own) if own else plain(name)


def with_reading(marked: str) -> str:
    """Japanese with its reading in brackets, for a teacher who does not read every kanji: 犬 (いぬ)."""
    if not any(run.reading for run in runs(marked)):
        return marked
    return f"{plain(marked)} ({''.join(run.reading or run.base for run in runs(marked))})"
