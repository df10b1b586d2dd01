"""The real launcher with one activity running, for a test that pulls its cables: it tells what it is told, line by line.

Lines in: "swap" (the game changes places with the launcher), "blank", "freeze", "go on", "next", "end".
Lines out: JSON, one for each thing the game tells, one for each notice.
"""

from __future__ import annotations

import json
import sys
import threading

from PySide6.QtCore import QObject, Signal

from altclass.launcher import app
from altclass.launcher.desk import Desk
from altclass.launcher.window import Window
from altclass.play.messages import Advance, Blank, Freeze, Message, Now

SENT: dict[str, list[Message]] = {
    "blank": [Blank(on=True)],
    "freeze": [Freeze(on=True)],
    "go on": [Blank(on=False), Freeze(on=False)],
    "next": [Advance()],
}


class Lines(QObject):
    """Lines read on a thread of their own, heard on Qt's."""

    read = Signal(str)

    def start(self) -> None:
        """Read until the other end closes."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.read.emit(line.strip())


def tell(**told: object) -> None:
    print(json.dumps(told), flush=True)


def started(desk: Desk, game: str) -> Window:
    """A teacher's window with this game just started."""
    window = Window(desk)
    window.resize(900, 700)
    window.show()
    desk.notices.said.connect(lambda notice: tell(notice=notice.key))
    window.set_up(game)
    window.start()
    return window


def main(game: str) -> int:
    application, lost = app.application(768)
    desk = app.new_desk(lost)
    window = started(desk, game)
    running = window.lesson.running
    if running is None:
        tell(failed=[notice.problem.key for notice in desk.notices.all])
        return 1

    def now(news: Now) -> None:
        process = running.process
        tell(
            pid=process.pid if process else 0,
            paused=news.paused,
            blank=news.blank,
            frozen=news.frozen,
            played=news.played,
        )

    def obey(line: str) -> None:
        if line == "end":
            window.lesson.close()
        elif line == "swap":
            own = window.screen()
            window.lesson.projection.choose(next(s.place for s in desk.screens.all() if s.screen is own))
        else:
            for message in SENT.get(line, []):
                running.send(message)

    running.now.connect(now)
    running.ended.connect(application.quit)
    lines = Lines()
    lines.read.connect(obey)
    lines.start()
    application.exec()
    app.finish(desk)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
