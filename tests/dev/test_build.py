"""The one-folder build: small, whole, and at home on a PC where it may write nothing and fetch nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from altclass.dev import build, build_check
from altclass.dev.places import ROOT


def _built(folder: Path, *names: str) -> Path:
    for name in ("_internal/qtbase_ja.qm", "_internal/words.csv", "_internal/game.toml", *names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 1000)
    return folder


def test_what_a_build_lacks_is_named(tmp_path: Path) -> None:
    assert build.faults_of(_built(tmp_path)) == ["BIZUDPGothic-Regular.ttf is not in the build"]


def test_the_workshop_is_not_shipped(tmp_path: Path) -> None:
    folder = _built(tmp_path, "_internal/BIZUDPGothic-Regular.ttf", "_internal/altclass/dev/check.py")
    assert build.faults_of(folder) == ["altclass/dev is in the build"]


def test_a_build_that_grew_too_big_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "MOST_MB", 0)
    folder = _built(tmp_path, "_internal/BIZUDPGothic-Regular.ttf")
    assert build.faults_of(folder) == ["0 MB; the bar is 0"]


def test_a_program_that_writes_into_its_own_folder_is_seen(tmp_path: Path) -> None:
    before = build_check._closed(_built(tmp_path / "AltClass"))
    build_check._reopened(tmp_path / "AltClass")
    (tmp_path / "AltClass/_internal/game.toml").write_text("changed", encoding="utf-8")
    assert build_check._listing(tmp_path / "AltClass") != before


def test_a_silent_word_is_no_word(tmp_path: Path) -> None:
    import wave

    with wave.open(str(tmp_path / "hello.wav"), "wb") as sound:
        sound.setparams((1, 2, 16000, 0, "NONE", ""))
        sound.writeframes(b"\0\0" * 16000)
    assert list(build_check._faults_of_sound(tmp_path / "hello.wav")) == ["“hello” is 1.00 s long and silent"]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_build_teaches_a_lesson_in_a_closed_folder_with_no_network() -> None:
    words = [sys.executable, "-m", "altclass.dev.build", "--check"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
