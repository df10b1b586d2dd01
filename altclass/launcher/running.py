"""The activity that is being played: opened, brought back to the same move if its process dies, and ended."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from altclass.launcher import leftover
from altclass.launcher.game_process import Ending, GameProcess
from altclass.launcher.notices import Notices
from altclass.launcher.spare import Spare
from altclass.launcher.voice_desk import VoiceDesk
from altclass.play.messages import FromGame, Message, Now, Trouble, Voiced, Wanted
from altclass.problems import Problem

MOST_RETURNS = 3  # in RETURNS_WITHIN seconds; a game that dies more often is not opened by itself again
RETURNS_WITHIN = 60.0


class Running(QObject):
    """One session in play.  `now` brings what the console shows.

    `stage` tells what is going on: "opening", "playing", "returning" (it died and is being brought back), "stuck"
    (it died too often: the teacher decides).  `ended` comes once, when the activity is over for now.
    """

    now = Signal(object)
    stage = Signal(str)
    ended = Signal()

    def __init__(self, folder: Path, spare: Spare, voice: VoiceDesk, notices: Notices) -> None:
        super().__init__()
        self.folder = folder
        self._spare, self._voice, self._notices = spare, voice, notices
        self._process: GameProcess | None = None
        self._returns: list[float] = []
        self._wanted: set[tuple[str, bool]] = set()
        self.at = "opening"
        voice.ready.connect(self._voiced)
        voice.fault.connect(self._unvoiced)

    @property
    def process(self) -> GameProcess | None:
        """The process that plays it now."""
        return self._process

    def begin(self) -> None:
        """Open the session, or go on with it where its journal ends."""
        if leftover.end(self.folder):
            self._notices.say(Problem("launcher.leftover_ended"))
        self._open("opening")

    def again(self) -> None:
        """Try once more, on the teacher's wish."""
        self._returns.clear()
        self._open("returning")

    def _open(self, stage: str) -> None:
        self._say_stage(stage)
        process = self._spare.take()
        self._process = process
        process.warm.connect(self._note_pid)
        process.ready.connect(lambda: self._say_stage("playing"))
        process.heard.connect(self._hear)
        process.ended.connect(self._process_ended)
        if process.is_warm:
            self._note_pid()
        process.open(self.folder)

    def _say_stage(self, stage: str) -> None:
        self.at = stage
        self.stage.emit(stage)

    def _note_pid(self) -> None:
        if self._process is not None:
            try:
                leftover.note(self.folder, self._process.pid)
            except Problem as problem:
                self._notices.say(problem)

    def send(self, message: Message) -> None:
        """Say something to the game."""
        if self._process is not None:
            self._process.send(message)

    def close(self) -> None:
        """End it; everything played stays, and can be gone on with."""
        if self._process is None:
            self._over()
        else:
            self._process.close()

    def _hear(self, message: FromGame) -> None:
        if isinstance(message, Now):
            self.now.emit(message)
        elif isinstance(message, Wanted):
            self._wanted.add((message.text, message.slow))
            self._voice.want(message.text, slow=message.slow)
        elif isinstance(message, Trouble):
            self._notices.say(Problem(message.key, **message.params))

    def _voiced(self, text: str, slow: bool, path: Path) -> None:
        from altclass.speech.text import tidy

        for wanted in [pair for pair in self._wanted if (tidy(pair[0]), pair[1]) == (text, slow)]:
            self._wanted.discard(wanted)
            self.send(Voiced(text=wanted[0], path=str(path), slow=slow))

    def _unvoiced(self, _problem: Problem) -> None:
        for text, slow in self._wanted:
            self.send(Voiced(text=text, path="", slow=slow))
        self._wanted.clear()

    def _process_ended(self, ending: Ending) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if ending.how in ("left", "closed"):
            self._over()
        elif ending.how == "refused":  # it has said why, and would say the same again
            self._say_stage("stuck")
        elif ending.how == "failed_to_start":
            self._stuck(Problem("launcher.game_would_not_start", why=ending.why))
        elif self._may_return():
            self._notices.say(Problem(f"launcher.game_{ending.how}"))
            self._open("returning")
        else:
            self._stuck(Problem("launcher.game_keeps_stopping"))

    def _may_return(self) -> bool:
        now = time.monotonic()
        self._returns = [at for at in self._returns if now - at < RETURNS_WITHIN]
        self._returns.append(now)
        return len(self._returns) <= MOST_RETURNS

    def _stuck(self, problem: Problem) -> None:
        self._notices.say(problem)
        self._say_stage("stuck")

    def _over(self) -> None:
        self._voice.ready.disconnect(self._voiced)
        self._voice.fault.disconnect(self._unvoiced)
        self.ended.emit()
