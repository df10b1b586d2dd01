"""What the system must have: asked for once, installed where we may, told in one line where we may not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from altclass.dev import system

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no packages to ask for")


def _program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def _machine(monkeypatch: pytest.MonkeyPatch, folder: Path, installed: list[str]) -> Path:
    """A Debian that holds the packages `installed`, and writes down what apt-get is asked."""
    lines = "\\n".join(f"{name} installed" for name in installed)
    _program(folder, "dpkg-query", f"printf '{lines}\\n'")
    _program(folder, "apt-get", f'echo "$@" >> {folder}/asked.txt')
    _program(folder, "sudo", 'shift; exec "$@"')
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return folder / "asked.txt"


def test_a_machine_that_has_all_is_asked_for_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = _machine(monkeypatch, tmp_path, list(system.DEBIAN))
    assert system.missing() == []
    system.provide(system.missing())
    assert not asked.exists()


def test_only_what_is_missing_is_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = _machine(monkeypatch, tmp_path, [name for name in system.DEBIAN if name not in ("libgl1", "xvfb")])
    system.provide(system.missing())
    assert asked.read_text().split()[-2:] == ["libgl1", "xvfb"]
    assert "--no-install-recommends" in asked.read_text()


def test_a_package_under_its_newer_name_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names = [name.replace("libglib2.0-0", "libglib2.0-0t64") for name in system.DEBIAN]
    _machine(monkeypatch, tmp_path, names)
    assert system.missing() == []


def test_old_package_lists_are_renewed_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = _machine(monkeypatch, tmp_path, [])
    # This apt-get finds nothing until it has been updated, as on a bare machine.
    found = f'echo "$1" >> {asked}; [ "$1" = update ] && touch {tmp_path}/lists; [ -e {tmp_path}/lists ] || exit 100'
    _program(tmp_path, "apt-get", found)
    system.provide(["libgl1"])
    assert asked.read_text().split() == ["install", "update", "install"]


def test_a_package_that_cannot_be_had_is_said_and_nothing_stops(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _machine(monkeypatch, tmp_path, [])
    _program(tmp_path, "apt-get", "echo 'E: Unable to locate package' >&2; exit 100")
    system.provide(["libgl1"])
    assert "apt-get install --no-install-recommends libgl1" in capsys.readouterr().err
