"""Photos and sounds for the card in hand: drawn anew, trimmed, and never waited for by the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from altclass.content.card import Card
from altclass.content.importers.taking_in import Taking
from altclass.launcher.deck_editor import edits
from altclass.launcher.deck_editor.own_voice import forget, use_sound
from altclass.launcher.deck_editor.parts import Parts
from altclass.launcher.deck_editor.recording_dialog import RecordingDialog
from altclass.launcher.work import Work
from altclass.problems import Problem

PHOTOS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


class MediaDeeds(QObject):
    """Asks for a file and gives what comes of it to the card."""

    def __init__(self, page: Parts) -> None:
        super().__init__(page)
        self._page, self._draft = page, page.draft

    def photo(self) -> None:
        """Choose a photo for the card in hand."""
        place = QStandardPaths.StandardLocation.PicturesLocation
        asked = self._ask("editor.photo", place, f"{self._page.tongue.say('editor.photos')} ({PHOTOS})")
        row = self._page.table.currentIndex().row()
        asked.fileSelected.connect(lambda path: self.take_photo(row, Path(path)))

    def take_photo(self, row: int, path: Path) -> None:
        """Draw it anew beside the window, and give it to that card."""
        card = self._page.rows.card(row)
        if not card.en:
            return
        work = Work(lambda step: Taking(lambda _word: path, step).take_picture(path, card.en), self)
        work.done.connect(lambda stem: self._give(card, stem))
        work.failed.connect(self._page.desk.notices.say)
        self._page.say_state("editor.photo_coming")
        work.start()

    def _give(self, card: Card, picture: str) -> None:
        places = [at for at, one in enumerate(self._draft.cards) if one == card]
        self._draft.put(edits.changed(self._draft.cards, places, lambda one: edits.own(one, picture=picture)))

    def hear(self) -> None:
        """Say the word."""
        self._page.say.emit(self._page.card.en)

    def record(self) -> None:
        """Say the word in hand into the microphone."""
        word = self._page.card.en
        try:
            asked = RecordingDialog(self._page.tongue, word, self._page)
        except Problem as problem:
            self._page.desk.notices.say(problem)
            return
        asked.taken.connect(lambda path: self.take_sound(word, path, used_up=True))
        asked.failed.connect(self._page.desk.notices.say)
        self._page.open_dialog(asked)

    def sound(self) -> None:
        """Choose a sound file for the word in hand."""
        place = QStandardPaths.StandardLocation.MusicLocation
        asked = self._ask("editor.sound", place, f"{self._page.tongue.say('editor.sounds')} (*.wav *.ogg)")
        word = self._page.card.en
        asked.fileSelected.connect(lambda path: self.take_sound(word, Path(path)))

    def take_sound(self, word: str, path: Path, *, used_up: bool = False) -> None:
        """Trim it beside the window; from now on this is how the word is said.  `used_up`: the file is ours to remove."""
        work = Work(lambda _step: use_sound(path, word), self)
        if used_up:
            work.done.connect(lambda _place: path.unlink(missing_ok=True))
            work.failed.connect(lambda _problem: path.unlink(missing_ok=True))
        work.done.connect(lambda _place: self._page.panel.retell())
        work.failed.connect(self._page.desk.notices.say)
        work.start()

    def forget_sound(self) -> None:
        """The shipped voice says it again."""
        try:
            forget(self._page.card.en)
        except Problem as problem:
            self._page.desk.notices.say(problem)
        self._page.panel.retell()

    def _ask(self, key: str, place: QStandardPaths.StandardLocation, kinds: str) -> QFileDialog:
        asked = QFileDialog(self._page, self._page.tongue.say(key), QStandardPaths.writableLocation(place), kinds)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._page.open_dialog(asked)
        return asked
