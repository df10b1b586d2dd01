"""The door: any Python opens it, and it says what it can do."""

from __future__ import annotations

import subprocess
import sys

import pytest

from altclass.dev.__main__ import COMMANDS, main
from altclass.dev.places import ROOT

AT_THE_DOOR = ("__main__", "setup", "environment", "system", "places", "run", "test", "inside")


def test_the_door_opens_with_nothing_installed() -> None:
    # -S leaves out site-packages: what is imported now is what every machine's Python has.
    said = f"import {', '.join(f'altclass.dev.{name}' for name in AT_THE_DOOR)}"
    done = subprocess.run([sys.executable, "-S", "-c", said], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(f"  {word} " in told for word in COMMANDS)


def test_no_word_gets_the_help_and_a_bad_mark(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "usage" in capsys.readouterr().out


def test_a_word_that_is_no_command_is_said_back(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dance"]) == 2
    assert "dance" in capsys.readouterr().err
