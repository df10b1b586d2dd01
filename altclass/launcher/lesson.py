"""From Start to the end of an activity: makes the session, runs it, and ties it to the console."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from altclass.content.deck import Deck
from altclass.launcher.console.console import Console
from altclass.launcher.console.screen_picker import ScreenPicker
from altclass.launcher.desk import Desk
from altclass.launcher.projection import Projection
from altclass.launcher.running import Running
from altclass.launcher.screens import Place
from altclass.play.manifest import Manifest, Value
from altclass.play.messages import Away, Message, Play
from altclass.play.session import Session, new_session, read_session, save_session
from altclass.play.team import TOOLS
from altclass.problems import Problem
from altclass.storage.paths import sessions_dir
from altclass.storage.settings import LastTime


class Lesson(QObject):
    """One activity at a time.  `began` and `ended` turn the window's page."""

    began = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, console: Console, window: QWidget) -> None:
        super().__init__()
        self._desk, self._console, self._window = desk, console, window
        self.running: Running | None = None
        self.projection = Projection(desk.screens, window, desk.notices, self._send)
        console.wished.connect(self._send)
        console.head.end.connect(self.close)
        console.head.again.connect(self._again)
        console.head.choose_screen.connect(self._choose_screen)
        desk.voice.fault.connect(desk.notices.say)
        desk.today.roll_called.connect(self._call_roll)

    def start(self, manifest: Manifest, deck: Deck, options: dict[str, Value], teams: int) -> None:
        """A new session, written down before anything is shown.  What goes wrong is said."""
        show = self._desk.preferences.show(self._desk.tongue.lang, self._place())
        try:
            session = new_session(manifest, deck, options=options, teams=teams, show=show)
            folder = sessions_dir() / session.id
            save_session(session, folder)
        except Problem as problem:
            self._desk.notices.say(problem)
            return
        self._desk.preferences.remember(manifest.id, LastTime(deck.id, teams, options))
        self._run(session, folder)

    def go_on(self, folder: Path) -> None:
        """Go on with a session where it was stopped, on the screen there is today."""
        try:
            session = read_session(folder)
        except Problem as problem:
            self._desk.notices.say(problem)
            return
        if session.game in self._desk.library.games:
            self._run(session, folder)
            if place := self._place():
                self.projection.move(place)

    def prepare(self, deck: Deck, options: dict[str, Value]) -> None:
        """Have the words ready by the time Start is pressed."""
        told = " ".join(f"{name} {value}" for name, value in options.items())
        self._desk.voice.prepare(deck, sentences="sentence" in told)

    def _run(self, session: Session, folder: Path) -> None:
        if self.running is not None:
            return
        manifest = self._desk.library.games[session.game][1]
        running = Running(folder, self._desk.spare, self._desk.voice, self._desk.notices)
        self.running = running
        running.now.connect(self._console.show_now)
        running.stage.connect(self._console.head.show_stage)
        running.stage.connect(self._call_roll)
        running.ended.connect(self._over)
        self._console.show_activity(manifest, session.deck)
        self.projection.begin()
        self.began.emit()
        running.begin()

    def _place(self) -> Place | None:
        return self.projection.wanted()

    def _send(self, message: Message) -> None:
        if self.running is not None:
            self.running.send(message)

    def _call_roll(self, stage: str = "playing") -> None:
        """Tell the game who is away, once it stands there and after every change; nothing while nobody was asked."""
        today = self._desk.today
        if stage == "playing" and today.roll_was_called:
            self._send(Away(count=today.roster.count, absent=today.absent))

    def open_tools(self) -> None:
        """Lay the tray of tools over the running game."""
        self._send(Play(TOOLS))

    def _again(self) -> None:
        if self.running is not None:
            self.running.again()

    def close(self) -> None:
        """Leave the activity; it can be gone on with."""
        if self.running is not None:
            self.running.close()

    def end_now(self) -> None:
        """End it before the launcher ends; its journal is whole at every moment."""
        if self.running is not None and self.running.process is not None:
            self.running.process.close()
            self.running.process.wait_gone(1500)

    def _over(self) -> None:
        if self.running is not None:
            self.running.deleteLater()
            self.running = None
        self.projection.end()
        self.ended.emit()

    def _choose_screen(self) -> None:
        picker = ScreenPicker(self._desk, self._window)
        picker.chosen.connect(self.projection.choose)
        picker.finished.connect(picker.deleteLater)
        picker.open()
