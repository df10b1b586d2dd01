"""Make cards from a text: paste a textbook page; known words arrive complete, the others are offered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.launcher.deck_editor.words_in_text import Found, words_in
from altclass.launcher.pictures import picture
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press

PAUSE = 150  # ms without a key before the words are looked for
MOST_SIGNS = 50_000  # some twenty pages


class TextDialog(QDialog):
    """`chosen` brings the cards.  `there` are the words that the deck has already: they are not offered again."""

    chosen = Signal(object)

    def __init__(self, tongue: Tongue, there: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue, self._there = tongue, there
        self._found: list[Found] = []
        self.setWindowTitle(self._say("title"))
        letter = self.fontMetrics().height()
        self.page, self.words = QPlainTextEdit(), QListWidget()
        self.page.setPlaceholderText(self._say("hint"))
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(self._say("page"))
        self.words.setAccessibleName(self._say("words"))
        self.words.setObjectName("ticks")
        self.words.setIconSize(QSize(letter * 3 // 2, letter * 3 // 2))
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.look)
        self.page.textChanged.connect(self._later.start)
        self.words.itemChanged.connect(lambda _item: self._tell())
        body = QHBoxLayout()
        body.addWidget(self.page, 1)
        body.addWidget(self.words, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(body, 1)
        whole.addLayout(self._foot())
        self.resize(QSize(letter * 40, letter * 26).boundedTo(self.screen().availableSize() * 0.94))
        self._tell()

    def _say(self, name: str, **params: object) -> str:
        return self._tongue.say(f"editor.text_{name}", None, **params)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._count = text("small", "soft", wraps=True)
        self.add = Press("main")
        close = Press("quiet")
        close.setText(self._tongue.say("close"))
        self.add.clicked.connect(self._take)
        close.clicked.connect(self.reject)
        foot.addWidget(self._count, 1)
        foot.addWidget(close)
        foot.addWidget(self.add)
        return foot

    def look(self) -> None:
        """List the words of the text: known ones ticked, the others offered."""
        found = words_in(self.page.toPlainText()[:MOST_SIGNS])
        self._found = [one for one in found if one.card.en.lower() not in self._there]
        self._found.sort(key=lambda one: (not one.is_known, one.is_little))
        self.words.blockSignals(True)
        self.words.clear()
        for one in self._found:
            self.words.addItem(self._item(one))
        self.words.blockSignals(False)
        self._tell()

    def _item(self, found: Found) -> QListWidgetItem:
        card = found.card
        item = QListWidgetItem(f"{card.en}   {card.ja_plain}" if found.is_known else self._say("new", word=card.en))
        path = picture_file(card)
        if path is not None:
            item.setIcon(QIcon(picture(path, self.words.iconSize(), self.devicePixelRatioF())))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = found.is_known and not found.is_little
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    @property
    def cards(self) -> list[Card]:
        """The cards ticked."""
        rows = zip(self._found, range(self.words.count()), strict=False)
        return [one.card for one, at in rows if self.words.item(at).checkState() == Qt.CheckState.Checked]

    def _tell(self) -> None:
        known = sum(one.is_known for one in self._found)
        self._count.setText(self._say("count", known=known, unknown=len(self._found) - known))
        self.add.setText(self._say("add", count=len(self.cards)))
        self.add.setAccessibleName(self.add.text())
        self.add.setEnabled(bool(self.cards))

    def _take(self) -> None:
        self.chosen.emit(self.cards)
        self.accept()
