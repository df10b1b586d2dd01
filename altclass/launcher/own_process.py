"""Starts AltClass itself in another role, so that what it does can neither freeze the window nor pull it down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from altclass.storage.roles import own_command, own_environment


def own_process(parent: QObject | None = None) -> QProcess:
    """A process with our surroundings, not yet started; whatever it prints is UTF-8."""
    process = QProcess(parent)
    environment = QProcessEnvironment()
    for name, value in {**own_environment(), "PYTHONUTF8": "1"}.items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    return process


def start(process: QProcess, role: str, *words: str) -> None:
    """Start it as `altclass ROLE WORDS`."""
    program, *before = own_command(role)
    process.start(program, [*before, *words])
