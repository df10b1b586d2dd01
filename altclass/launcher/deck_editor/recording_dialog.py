"""Say a word into the microphone, hear it, and keep it: two presses and a third."""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from altclass.launcher.checkup import Doctor, Level
from altclass.launcher.fonts import sized
from altclass.launcher.sounder import play
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.level_meter import LevelMeter
from altclass.launcher.widgets.press import Press
from altclass.problems import Problem
from altclass.storage.paths import cache_dir, ready

FAINTEST = 0.02  # of full scale: below it nobody spoke, or the microphone is off


class RecordingDialog(QDialog):
    """`taken` brings the WAV of a word to be kept, which is then its taker's; `failed` brings a Problem.

    Raises Problem storage.cannot_write where nothing can be written.
    """

    taken = Signal(Path)
    failed = Signal(object)

    def __init__(self, tongue: Tongue, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self.file = ready(cache_dir()) / f"recorded-{secrets.token_hex(4)}.wav"
        self._stop = self.file.with_suffix(".stop")
        self._is_written = False
        self.setWindowTitle(self._say("title"))
        self.meter = LevelMeter(float(self.fontMetrics().height()))
        self.state = text("small", "soft", wraps=True)
        self.microphone = Doctor(Level, "--to", str(self.file), "--stop", str(self._stop), role="record", parent=self)
        self.microphone.told.connect(self._hear)
        self.microphone.ended.connect(self._heard)
        self.finished.connect(self._leave)
        self._lay_out(word)
        self._tell("ready")

    def _lay_out(self, word: str) -> None:
        letter = self.fontMetrics().height()
        body = QVBoxLayout(self)
        body.setSpacing(letter // 2)
        shown = text(wraps=True)
        shown.setText(word)
        shown.setFont(sized(2.2, bold=True))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body.addWidget(shown)
        body.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignCenter)
        body.addWidget(self.state)
        foot = QHBoxLayout()
        self.record, self.listen, self.keep, close = (
            Press("main"),
            Press("plain", "sound"),
            Press("main"),
            Press("quiet"),
        )
        for button, name in ((self.listen, "hear"), (self.keep, "keep"), (close, "close")):
            button.setText(self._tongue.say("close") if name == "close" else self._say(name))
        self.record.clicked.connect(self.turn)
        self.listen.clicked.connect(self._play)
        self.keep.clicked.connect(self._keep)
        close.clicked.connect(self.reject)
        for button in (close, self.listen, self.record, self.keep):
            foot.addWidget(button)
        body.addLayout(foot)
        self.setMinimumWidth(letter * 26)

    def _say(self, name: str) -> str:
        return self._tongue.say(f"editor.record_{name}")

    def turn(self) -> None:
        """Begin to listen, or stop."""
        if self.microphone.is_busy:
            self._stop.touch()
            return
        self._stop.unlink(missing_ok=True)
        self._is_written = False
        self.meter.clear()
        self.microphone.call()
        self._tell("listening")

    def _hear(self, level: Level) -> None:
        self.meter.show_level(level.level)
        self._is_written = self._is_written or level.heard

    def _heard(self) -> None:
        self.meter.show_level(0.0)
        if not self._is_written:
            self._tell("ready")
            self.failed.emit(Problem("host.no_microphone"))
            self.reject()
        else:
            self._tell("done" if self.meter.highest >= FAINTEST else "faint")

    def _tell(self, state: str) -> None:
        """What to do now, and only the buttons that make sense."""
        self.state.setText(self._say(state))
        self.record.setText(self._say({"ready": "begin", "listening": "stop"}.get(state, "again")))
        for button in (self.listen, self.keep):
            button.setVisible(state == "done")
        self.record.setProperty("look", "plain" if state == "done" else "main")  # one thing to press next
        self.style().unpolish(self.record)
        self.style().polish(self.record)
        for button in (self.record, self.listen, self.keep):
            button.setAccessibleName(button.text())
        (self.keep if state == "done" else self.record).setFocus()

    def _play(self) -> None:
        try:
            play(self.file)
        except Problem as problem:
            self.failed.emit(problem)

    def _keep(self) -> None:
        self.taken.emit(self.file)
        self.accept()

    def _leave(self, result: int) -> None:
        self.microphone.stop()
        left = [self._stop] if result == QDialog.DialogCode.Accepted else [self._stop, self.file]
        for path in left:
            path.unlink(missing_ok=True)
