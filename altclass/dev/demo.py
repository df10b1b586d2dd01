"""A demonstration lesson: the real launcher plays three games without a screen and keeps every picture and word."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import soundfile

if TYPE_CHECKING:
    from altclass.launcher.window import Window
    from altclass.play.manifest import Value
    from altclass.play.messages import Message, Now

PATIENCE = 20.0  # seconds for any one step; a slow school PC needs one


class Activity(NamedTuple):
    """A game, its deck and options, and what the teacher then presses: "next", or a move with its words."""

    game: str
    deck: str
    options: dict[str, Value]
    teams: int
    presses: tuple[str, ...]


LESSON = (
    Activity("flashcards", "animals", {"mode": "picture_to_en", "cards": 4, "rounds": 1}, 0, ("next",) * 8),
    Activity(
        "bingo", "food", {"call": "picture", "size": 3}, 2, (*("next",) * 5, "reach", "go_on", "check 3", "close_check")
    ),
    Activity(
        "word_chain", "animals", {"starts": "a", "lives": 3, "hints": 2}, 4,
        ("start", "say apple", "say elephant", "say dog", "give_hint", "say tiger", "say rzzt", "refuse", "say rabbit", "say toucan"),
    ),
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """`--to DIR`: play the lesson; 0 when every step was seen."""
    parser = argparse.ArgumentParser(prog="altclass.dev.demo", description=__doc__)
    parser.add_argument("--to", type=Path, required=True)
    folder = parser.parse_args(arguments).to.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        SDL_VIDEODRIVER="dummy",
        SDL_AUDIODRIVER="dummy",
        ALTCLASS_HOME=str(folder / "home"),  # a lesson of nobody's: the teacher's own folder stays as it is
    )
    return Demonstration(folder).play()


class Demonstration:
    """The launcher's window, and a teacher who presses what stands in LESSON."""

    def __init__(self, folder: Path) -> None:
        from altclass.launcher import app
        from altclass.launcher.window import Window

        self._folder = folder
        self._count = 0
        self._now: Now | None = None
        self._app, lost = app.application()
        self._desk = app.new_desk(lost)
        self._window: Window = Window(self._desk)
        self._window.resize(1280, 800)
        self._window.show()
        self._finish: Callable[[], None] = lambda: app.finish(self._desk)

    def play(self) -> int:
        """Every activity, from the shelf to the end."""
        try:
            self._keep("launcher-home")
            for activity in LESSON:
                self._play(activity)
        except TimeoutError as late:
            print(f"The lesson stopped: {late}", file=sys.stderr)
            return 1
        finally:
            self._window.hide()
            self._finish()
        return 0

    def _play(self, activity: Activity) -> None:
        window = self._window
        window.set_up(activity.game)
        self._wait_until(lambda: window.activity.deck is not None, f"{activity.game}: its page")
        for name, value in activity.options.items():
            window.activity.form.set_value(name, value)
        self._keep(f"{activity.game}-set-up")
        deck, manifest = self._desk.library.decks[activity.deck], window.activity.manifest
        window.lesson.start(manifest, deck, dict(window.activity.options), activity.teams)
        running = window.lesson.running
        if running is None:
            raise TimeoutError(f"{activity.game} did not start")
        self._now = None
        running.now.connect(self._hear)
        self._wait_until(lambda: running.at == "playing" and self._now is not None, f"{activity.game}: first picture")
        self._seen(f"{activity.game}-start")
        for press in activity.presses:
            self._press(press)
            self._seen(f"{activity.game}-{press.replace(' ', '-')}")
        self._keep(f"{activity.game}-console")
        window.lesson.close()
        self._wait_until(lambda: window.lesson.running is None, f"{activity.game}: its end")

    def _hear(self, now: Now) -> None:
        self._now = now

    def _press(self, press: str) -> None:
        """Send what was pressed, and wait until the console tells of it."""
        before = self._now
        self._send(_message(press))
        self._wait_until(lambda: bool(before and self._now and self._now.played != before.played), f"“{press}”")

    def _send(self, message: Message) -> None:
        running = self._window.lesson.running
        if running is not None:
            running.send(message)

    def _seen(self, name: str) -> None:
        """Keep what the class sees and hears now."""
        from altclass.play.messages import Picture

        self._count += 1
        self._settle(0.35)  # a card needs 250 ms to turn over
        path = self._folder / f"{self._count:03}-{name}.png"
        self._send(Picture(str(path)))
        self._wait_until(path.exists, f"the picture of {name}")
        self._keep_words(path.stem)

    def _keep_words(self, stem: str) -> None:
        for spoken in self._now.said if self._now else ():
            find = partial(self._desk.voice.clip, spoken.text, slow=spoken.slow)
            self._wait_until(lambda find=find: find() is not None, f"the word {spoken.text}")  # type: ignore[misc]
            if clip := find():
                _keep_as_wav(clip, self._folder / f"{stem}-says.wav")

    def _keep(self, name: str) -> None:
        """Keep what the teacher sees."""
        self._settle(0.1)
        self._count += 1
        self._window.grab().save(str(self._folder / f"{self._count:03}-{name}.png"))

    def _settle(self, seconds: float) -> None:
        for _ in self._turns(seconds):
            pass

    def _wait_until(self, true: Callable[[], bool], what: str) -> None:
        for _ in self._turns(PATIENCE):
            if true():
                return
        raise TimeoutError(what)

    def _turns(self, seconds: float) -> Iterator[None]:
        """Let the launcher work."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._app.processEvents()
            yield
            time.sleep(0.01)


def _keep_as_wav(clip: Path, to: Path) -> None:
    """A copy that any PC can play: shipped clips are Ogg, what the PC's own voice said is WAV already."""
    if clip.suffix == ".wav":
        shutil.copyfile(clip, to)
    else:
        sound, rate = soundfile.read(clip, dtype="int16")
        soundfile.write(to, sound, rate)


def _message(press: str) -> Message:
    from altclass.play import messages

    name, *words = press.split()
    if name == "next":
        return messages.Advance()
    return messages.Play(name, tuple(int(word) if word.isdigit() else word for word in words))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
