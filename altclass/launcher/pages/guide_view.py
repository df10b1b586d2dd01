"""A game's guide on the screen: one panel a section, in one column or, where there is room, in two."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from altclass.launcher import colours, facts
from altclass.launcher.desk import Desk
from altclass.launcher.guides.guide import Block, Piece, Section, read_guide
from altclass.launcher.pages.page import Page, column, part, row
from altclass.launcher.widgets.labels import Size, clear, text
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.ruby_text import RubyLabel
from altclass.play.manifest import Manifest

TWO_COLUMNS = 66  # letters
MEANT = re.compile(r"(.*?)\s*（(.*)）")  # what is said, and in brackets what it means
LEFT = ("goal", "level", "say", "steps")  # what one looks at first stands left


class GuideView(Page):
    """`print_wanted` asks for the guide on paper."""

    print_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._game: tuple[Path, Manifest] | None = None
        self._columns = 1
        self._panels: list[tuple[str, QWidget]] = []
        body = column(self, self.px(0.4), self.px(0.7))
        self._head = QVBoxLayout()
        body.addLayout(self._head)
        self._both = QHBoxLayout()
        self._both.setSpacing(self.px(0.8))
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(self.px(0.7))
            self._both.addLayout(side, 1)
        body.addLayout(self._both)
        body.addStretch(1)

    def show_game(self, folder: Path, manifest: Manifest) -> None:
        """Show the guide of this game."""
        self._game = (folder, manifest)
        self.retell()

    def retell(self) -> None:
        """All of it anew, in this language."""
        if self._game is None:
            return
        folder, manifest = self._game
        while item := self._head.takeAt(0):
            if old := item.widget():
                clear(old)
        for _name, panel in self._panels:
            clear(panel)
        self._head.addWidget(self._title_panel(manifest))
        guide = read_guide(folder, self.tongue.lang)
        self._panels = [(section.name, self._panel(section, manifest.accent)) for section in guide]
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where two are wide enough."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= self.px(TWO_COLUMNS) else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for side in self._sides:
            while side.takeAt(0):
                continue
        for name, panel in self._panels:
            self._sides[0 if self._columns == 1 or name in LEFT else 1].addWidget(panel)
        for side in self._sides[: self._columns]:
            side.addStretch(1)
        self._both.setStretch(1, self._columns - 1)
        self._both.setSpacing(self.px(0.8) * (self._columns - 1))

    def _title_panel(self, manifest: Manifest) -> QWidget:
        panel = part("panel")
        line = row(panel, self.px(0.8), self.px(0.8))
        words = QWidget()
        body = column(words, 0, self.px(0.2))
        english, japanese, told = text("lead", wraps=True), RubyLabel(1.1), text("small", "soft", wraps=True)
        english.setText(manifest.summary.said("en"))
        japanese.show_text(manifest.summary.said("ja"))
        told.setText(
            "   ·   ".join(
                (facts.minutes(manifest, self.tongue), facts.grades(manifest.grades, self.tongue),
                 facts.skills(manifest, self.tongue), facts.grouping(manifest, self.tongue))
            )
        )  # fmt: skip
        for widget in (english, japanese, told):
            body.addWidget(widget)
        paper = Press("plain", "print")
        paper.setText(self.tongue.say("guide.print"))
        paper.setAccessibleName(self.tongue.say("guide.print"))
        paper.clicked.connect(self.print_wanted)
        line.addWidget(Bar(manifest.accent, self.px(0.35)))
        line.addWidget(words, 1)
        line.addWidget(paper, 0, Qt.AlignmentFlag.AlignTop)
        return panel

    def _panel(self, section: Section, accent: str) -> QWidget:
        panel = part("panel")
        body = column(panel, self.px(0.8), self.px(0.35))
        heading = QWidget()
        line = row(heading, 0, self.px(0.5))
        title = text("lead", bold=True)
        title.setText(section.title)
        line.addWidget(Bar(accent, self.px(0.35)))
        line.addWidget(title, 1)
        body.addWidget(heading)
        for block in section.blocks:
            body.addWidget(said(block) if section.name == "say" else self._block(block))
        return panel

    def _block(self, block: Block) -> QWidget:
        label = rich(block.pieces)
        if block.kind == "text":
            return label
        holder = QWidget()
        line = row(holder, 0, self.px(0.5))
        sign = text(bold=True, tone="chip" if block.kind == "step" else "ink")
        sign.setText(str(block.number) if block.kind == "step" else "•")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setFixedWidth(self.px(1.9 if block.kind == "step" else 0.9))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        return holder


class Bar(QWidget):
    """A bar in the game's own colour, as high as what stands beside it."""

    def __init__(self, accent: str, width: int) -> None:
        super().__init__()
        self._colour, self._width = QColor(colours.ACCENTS[accent]), width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as was asked."""
        return QSize(self._width, self._width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar."""
        QPainter(self).fillRect(self.rect(), self._colour)


def rich(pieces: Sequence[Piece], size: Size = "plain") -> QLabel:
    """A text with bold words.  Whatever a guide's file holds is shown as it is, never read as mark-up."""
    label = text(size, wraps=True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText("".join(map(_marked, pieces)))
    return label


def _marked(piece: Piece) -> str:
    """Who does something has a colour of his own: the ALT blue, the Japanese teacher brown."""
    words = html.escape(piece.text, quote=False)
    if not piece.bold:
        return words
    alt, other = "ALT" in piece.text, "JTE" in piece.text or "HRT" in piece.text
    colour = colours.INK if alt == other else colours.MAIN_DEEP if alt else colours.FOCUS
    return f'<b style="color:{colour}">{words}</b>'


def said(block: Block, size: Size = "lead") -> QWidget:
    """Words to say, larger; what they mean, below and softer."""
    meant = MEANT.fullmatch(block.plain)
    holder = QWidget()
    body = column(holder)
    english = text(size, wraps=True)
    english.setText(meant[1] if meant else block.plain)
    body.addWidget(english)
    if meant:
        japanese = text("small", "soft", wraps=True)
        japanese.setText(meant[2])
        body.addWidget(japanese)
    return holder
