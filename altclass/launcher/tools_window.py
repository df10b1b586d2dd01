"""The teacher's tools without an activity: a window of their own on the pupils' screen, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment
from PySide6.QtWidgets import QWidget

from altclass.launcher.desk import Desk
from altclass.storage.roles import own_command, own_environment

PATIENCE = 1500  # milliseconds in which it may write down what the tools hold


class ToolsWindow(QObject):
    """The process that shows them; closing the tray there ends it."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.process: QProcess | None = None
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)

    def words(self) -> list[str]:
        """What comes after `altclass tools`: language, the last deck for the wheel, the pupils' screen, who is away."""
        words = ["--lang", self._desk.tongue.lang]
        if (deck := self._desk.preferences.now.last_deck) in self._desk.library.decks:
            words += ["--deck", deck]
        if place := self._desk.screens.pupils(self._window.screen()):
            words += ["--screen", ",".join(map(str, place))]
        if (today := self._desk.today).roll_was_called:
            words += ["--pupils", str(today.roster.count), "--away", ",".join(map(str, today.absent))]
        return words

    def open(self) -> None:
        """Open them; where they are open already, nothing happens."""
        if self.process is not None:
            return
        program, *before = own_command("tools")
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in own_environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._gone)
        self.process = process
        process.start(program, [*before, *self.words()])

    def _gone(self) -> None:
        if self.process is not None and self.process.state() == QProcess.ProcessState.NotRunning:
            self.process.deleteLater()
            self.process = None

    def close(self) -> None:
        """AltClass ends, and they with it; what they hold was written with every press."""
        if self.process is not None:
            self.process.terminate()
            if not self.process.waitForFinished(PATIENCE):
                self.process.kill()
                self.process.waitForFinished(PATIENCE)
