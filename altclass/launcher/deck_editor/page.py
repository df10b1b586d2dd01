"""The page on which a deck is edited: name, tools, table, and the card in hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from altclass.content.deck import Deck
from altclass.launcher.deck_editor.card_rows import ENGLISH, TAGS
from altclass.launcher.deck_editor.deeds import Deeds
from altclass.launcher.deck_editor.media_deeds import MediaDeeds
from altclass.launcher.deck_editor.parts import Parts
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import MARGIN, column, row
from altclass.launcher.widgets.press import Press
from altclass.problems import Problem

ICONS = {"undo": "undo", "redo": "redo", "up": "up", "down": "down", "delete": "bin"}
WORDS = ("find", "from_text", "split", "merge")
MEDIA = ("photo", "hear", "record", "sound", "forget_sound")
SHORTCUTS = {"undo": QKeySequence.StandardKey.Undo, "redo": QKeySequence.StandardKey.Redo}


class EditorPage(Parts):
    """The page whole: its tools call the deeds of the same names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.deeds, self.media = Deeds(self), MediaDeeds(self)
        self.tools: dict[str, Press] = {}
        self._lay_out()
        self._connect()
        self.retell()

    def _lay_out(self) -> None:
        body = column(self, self.px(MARGIN), self.px(0.4))
        head = QWidget()
        line = row(head, 0, self.px(0.6))
        self.back_button = self.told(Press("plain", "back"), "all_decks")
        line.addWidget(self.back_button)
        line.addWidget(self.names, 1)
        body.addWidget(head)
        body.addWidget(self._tool_row())
        body.addWidget(self.find_bar)
        middle = QWidget()
        parts = row(middle, 0, self.px(0.7))
        parts.addWidget(self.table, 1)
        self.panel.setFixedWidth(self.px(15.5))
        parts.addWidget(self.panel)
        body.addWidget(middle, 1)
        body.addWidget(self.status)

    def _tool_row(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.3))
        for name in (*ICONS, *WORDS):
            button = Press("segment", ICONS.get(name, ""))
            if name in WORDS:
                self.told(button, f"editor.{name}")
            button.clicked.connect(partial(self._wished, name))
            self.tools[name] = button
            line.addWidget(button)
        line.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.leave)
        self.draft.changed.connect(self._changed)
        self.draft.steps.canUndoChanged.connect(self.tools["undo"].setEnabled)
        self.draft.steps.canRedoChanged.connect(self.tools["redo"].setEnabled)
        if (app := QApplication.instance()) is not None:
            app.aboutToQuit.connect(self.keep_now)
        self.keeper.kept.connect(self._kept)
        self.keeper.failed.connect(self._not_kept)
        self.table.wished.connect(self._wished)
        self.table.row_shown.connect(self._show_row)
        self.table.photo.connect(self.media.take_photo)
        self.panel.wished.connect(self._wished)
        self.panel.picture_chosen.connect(self.deeds.choose_picture)
        self.panel.tag_wished.connect(self.deeds.tag)
        self.find_bar.wanted.connect(lambda _text: self._tell_found())
        self.find_bar.following.connect(self.deeds.next_hit)
        self.find_bar.replace.connect(self.deeds.replace)
        for name, keys in SHORTCUTS.items():
            self._shortcut(QKeySequence(keys), name)
        self._shortcut(QKeySequence(QKeySequence.StandardKey.Find), "find")

    def _shortcut(self, keys: QKeySequence, name: str) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(self._wished, name))

    def open(self, deck: Deck) -> None:
        """Edit this deck."""
        self.keeper.flush()
        self.draft.open(deck)
        self.names.show_deck()
        self.find_bar.hide()
        self.say_state("editor.opened_copy" if not self._is_there(deck) else "editor.saved")
        self.table.choose([0], ENGLISH)
        self._show_row(0)
        for name in ("undo", "redo"):
            self.tools[name].setEnabled(False)

    def _is_there(self, deck: Deck) -> bool:
        return deck.id in self.desk.library.decks

    def _wished(self, name: str, _on: bool = False) -> None:
        self.table.finish_typing()
        getattr(self.media if name in MEDIA else self.deeds, name)()

    def _changed(self) -> None:
        self._show_row(self.table.currentIndex().row())
        self._tell_found()
        self.say_state("editor.saving")

    def _tell_found(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.tell(len(self.deeds.hits(self.find_bar.sought.text())))

    def _show_row(self, at: int) -> None:
        self.panel.show_card(self.rows.card(at))

    def _kept(self, deck: Deck) -> None:
        self.kept.emit(deck)
        if not self.keeper.is_dirty:
            self.say_state("editor.saved")

    def _not_kept(self, problem: Problem) -> None:
        self.desk.notices.say(problem)
        self.say_state("editor.not_saved")

    def leave(self) -> None:
        """All is written first; where the disk refuses, one stays here."""
        if self.keep_now():
            self.back.emit()

    def keep_now(self) -> bool:
        """What is still being typed, too; whether all is on the disk."""
        self.table.finish_typing()
        return self.keeper.flush()

    def retell(self) -> None:
        """Names of buttons that show a drawing, and of the columns."""
        for name in ICONS:
            told = self.tongue.say(f"editor.{name}")
            self.tools[name].setAccessibleName(told)
            self.tools[name].setToolTip(told)
        self.table.setAccessibleName(self.tongue.say("editor.table"))
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, TAGS)
        self.names.retell()
        self.tell_state()

    def shown(self) -> None:
        """Ready to type."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
