"""The command line as a script calls it: a process of its own, its words out and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Told(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, read as JSON."""
        return json.loads(self.out)


Altclass = Callable[..., Told]


@pytest.fixture
def altclass(own_home: Path, tmp_path: Path) -> Altclass:
    """`altclass("decks", "--json")`, from another folder, with this test's own home."""

    def run(*words: str, **environment: str) -> Told:
        whole = os.environ | {"ALTCLASS_HOME": str(own_home), "PYTHONPATH": str(ROOT)} | environment
        done = subprocess.run(
            [sys.executable, "-m", "altclass", *words],
            cwd=tmp_path, env=whole, capture_output=True, check=False, timeout=120, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        return Told(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run
