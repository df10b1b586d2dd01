"""The house's own rules are tests too, so that one command holds them all."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from altclass.dev.check import LOOKS, Step
from altclass.dev.places import ROOT


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_the_house_keeps_its_own_rules(look: Step) -> None:
    outcome = look.run()
    assert outcome.good, outcome.said


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("only a checkout knows which files are ours")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    places = [str(ROOT).encode(), *([str(Path.home()).encode() + b"/"] if Path.home() != Path("/") else [])]
    texts = {name: ROOT / name.decode() for name in listed if name and (ROOT / name.decode()).is_file()}
    knowing = [name.decode() for name, path in texts.items() if any(place in path.read_bytes() for place in places)]
    assert knowing == []
