"""The pins: every library one exact version, every wheel known by its fingerprint."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from altclass.dev.pins import Pin, read_pins, with_hashes, write_pins
from altclass.dev.places import PINS, ROOT


def _plain(requirement: str) -> str:
    return re.split(r"[\s;<>=]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def test_every_library_we_name_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    pinned = {_plain(pin.name) for pin in read_pins(PINS.read_text(encoding="utf-8"))}
    assert {_plain(each) for each in named} - pinned == set()


def test_every_pin_has_fingerprints() -> None:
    assert [pin.name for pin in read_pins(PINS.read_text(encoding="utf-8")) if not pin.hashes] == []


def test_what_is_written_is_read_back_in_order(tmp_path: Path) -> None:
    windows = with_hashes(Pin("comtypes", "1.4", 'sys_platform == "win32"'), {"b" * 64, "a" * 64})
    path = tmp_path / "pins.txt"
    write_pins(path, [windows, Pin("Attrs", "2.0", hashes=("c" * 64,))])
    assert read_pins(path.read_text(encoding="utf-8")) == [Pin("Attrs", "2.0", hashes=("c" * 64,)), windows]
    assert windows.hashes == ("a" * 64, "b" * 64)


def test_a_library_without_an_exact_version_is_refused() -> None:
    with pytest.raises(ValueError, match="numpy>=2"):
        read_pins("numpy>=2\n")
