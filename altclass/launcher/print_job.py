"""One PDF in the making: a process of its own, so that the window stays alive and nothing can pull it down."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from altclass.content.deck import Deck, DeckFile
from altclass.i18n import Lang
from altclass.play.manifest import Value
from altclass.storage.roles import own_command, own_environment


@dataclass(frozen=True)
class Order:
    """What to print: all that `altclass print` wants to know."""

    kind: str
    deck: Deck
    options: dict[str, Value]
    seed: int
    sheets: int
    paper: str


class PrintJob(QObject):
    """`done` tells the file, `failed` the sentence to show (may be empty where the process itself died)."""

    done = Signal(Path)
    failed = Signal(str)

    def __init__(self, order: Order, to: Path, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._to = to
        self._folder = tempfile.TemporaryDirectory(prefix="altclass-print-")
        deck = Path(self._folder.name) / f"{order.deck.id or 'deck'}.json"
        told = DeckFile(title=order.deck.title, cards=list(order.deck.cards))
        deck.write_bytes(msgspec.json.encode(told))
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._error)
        environment = QProcessEnvironment()
        for name, value in {**own_environment(), "PYTHONUTF8": "1"}.items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        program, *words = own_command("print")
        self._process.start(program, [*words, *_words(order, deck, to), "--lang", lang])

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._folder.cleanup()
        if status == QProcess.ExitStatus.NormalExit and code == 0 and self._to.is_file():
            self.done.emit(self._to)
        else:
            self.failed.emit(bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip())

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._folder.cleanup()
            self.failed.emit("")


def _words(order: Order, deck: Path, to: Path) -> list[str]:
    options = [f"{name}={_told(value)}" for name, value in order.options.items()]
    return [
        order.kind,
        *("--deck", str(deck), "--seed", str(order.seed), "--sheets", str(order.sheets)),
        *("--paper", order.paper, "--to", str(to)),
        *(word for option in options for word in ("--option", option)),
    ]


def _told(value: Value) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)
