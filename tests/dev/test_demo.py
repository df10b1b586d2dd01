"""A newcomer without a screen sees and hears a whole lesson."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from altclass.dev.places import ROOT


@pytest.mark.slow
def test_the_demonstration_leaves_a_picture_of_each_step_and_every_spoken_word(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "altclass.dev.demo", "--to", str(tmp_path)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ.copy(), capture_output=True, text=True, check=False, timeout=200
    )
    assert done.returncode == 0, done.stderr
    pictures = [path.stem for path in tmp_path.glob("*.png")]
    for game in ("flashcards", "bingo", "word_chain"):
        assert sum(game in name for name in pictures) >= 8
    words = sorted(tmp_path.glob("*-says.wav"))
    assert len(words) >= 10
    for word in words:
        with wave.open(str(word)) as sound:
            assert 0.15 < sound.getnframes() / sound.getframerate() < 5.0
    # No clip is shipped of this one: the PC's own voice said it while the lesson ran.
    assert any("toucan" in word.stem for word in words)
    assert list((tmp_path / "home" / "cache" / "clips").glob("*.wav"))
