"""`altclass say` writes one text into one sound file, or says in one sentence why not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from altclass.commands import say
from altclass.problems import Problem
from altclass.speech import wav
from altclass.speech.clips import recordings_dir


def altclass(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "altclass", *words]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env={**os.environ, **environment}, check=False
    )


def test_a_word_becomes_a_file(tmp_path: Path) -> None:
    told = altclass("say", "strawberry", "--to", str(tmp_path / "new folder" / "s.wav"))
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    wav.check(wav.read(tmp_path / "new folder" / "s.wav"), "strawberry")


def test_a_refusal_is_one_sentence_in_the_teachers_language_and_leaves_no_file(tmp_path: Path) -> None:
    to = tmp_path / "s.wav"
    english = altclass("say", "!?", "--to", str(to), LC_ALL="C.UTF-8")
    japanese = altclass("say", "!?", "--to", str(to), LC_ALL="ja_JP.UTF-8")
    chosen = altclass("say", "!?", "--to", str(to), "--lang", "ja")
    assert {english.returncode, japanese.returncode, chosen.returncode} == {2}
    assert english.stderr.startswith("“!?” has no letter")
    assert japanese.stderr == chosen.stderr
    assert japanese.stderr.startswith("「!?」には文字も数字もない")
    assert english.stderr.count("\n") == 1
    assert not to.exists()


def test_help_is_given_in_both_languages() -> None:
    told = altclass("say", "--help", "--lang", "ja")
    assert told.returncode == 0
    assert "ゆっくり" in told.stdout
    assert "slowly" in told.stdout


@pytest.mark.parametrize("words", [[], ["dog"], ["dog", "--to"], ["dog", "--to", "x.wav", "--loud"]])
def test_a_command_that_is_not_whole_is_explained(words: list[str]) -> None:
    with pytest.raises(Problem, match=r"commands\.usage"):
        say.run(words)


def test_slow_makes_a_longer_file(tmp_path: Path) -> None:
    assert say.run(["How are you today?", "--to", str(tmp_path / "n.wav")]) == 0
    assert say.run(["How are you today?", "--to", str(tmp_path / "s.wav"), "--slow"]) == 0
    assert wav.read(tmp_path / "s.wav").seconds > wav.read(tmp_path / "n.wav").seconds * 1.2


def test_the_pcs_voice_is_written_even_where_the_teacher_recorded_the_word(tmp_path: Path) -> None:
    recordings_dir().mkdir(parents=True)
    (recordings_dir() / "dog.wav").write_bytes(b"not even a sound")
    assert say.run(["dog", "--to", str(tmp_path / "dog.wav")]) == 0
    wav.check(wav.read(tmp_path / "dog.wav"), "dog")


def test_a_read_only_home_does_not_stop_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plain file").touch()
    monkeypatch.setenv("ALTCLASS_HOME", str(tmp_path / "plain file"))
    assert say.run(["dog", "--to", str(tmp_path / "dog.wav")]) == 0
    assert wav.is_whole(tmp_path / "dog.wav")


def test_a_place_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "plain file").touch()
    with pytest.raises(Problem, match=r"storage\.cannot_write"):
        say.run(["dog", "--to", str(tmp_path / "plain file" / "dog.wav")])
