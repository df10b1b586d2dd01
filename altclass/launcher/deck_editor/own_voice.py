"""A sound file as the voice of a word: it is heard before the shipped voice and the PC's own."""

from __future__ import annotations

from pathlib import Path

from altclass.content.importers.signs import sound_kind
from altclass.problems import Problem
from altclass.speech import wav
from altclass.speech.clips import SOUNDS, recording_stem, recordings_dir
from altclass.speech.trim import levelled, trimmed
from altclass.storage.files import write_whole_bytes
from altclass.storage.paths import ready
from altclass.storage.reasons import reason

MOST_BYTES = 5_000_000  # a minute of CD quality; a word takes a tenth of it


def recording(word: str) -> Path | None:
    """The teacher's own sound for a word, if there is one."""
    return next((path for path in _places(word) if path.is_file()), None)


def use_sound(file: Path, word: str) -> Path:
    """Take a WAV or Ogg file for this word, a WAV without the quiet before and after it.

    Raises Problem editor.sound_bad where it is neither, silent or too long; storage.cannot_write; import.unreadable.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as refused:
        raise Problem("import.unreadable", file=file.name, why=reason(refused)) from refused
    kind = sound_kind(content)
    if not kind or len(content) > MOST_BYTES:
        raise Problem("editor.sound_bad", file=file.name)
    goal = ready(recordings_dir()) / f"{recording_stem(word)}.{kind}"
    if kind == "wav":
        _write_trimmed(content, goal, file.name)
    else:
        write_whole_bytes(goal, content)
    for other in _places(word):
        if other != goal:
            other.unlink(missing_ok=True)
    return goal


def forget(word: str) -> None:
    """Let the shipped voice say it again.  Raises Problem storage.cannot_write."""
    for path in _places(word):
        try:
            path.unlink(missing_ok=True)
        except OSError as refused:
            raise Problem("storage.cannot_write", path=str(path), why=reason(refused)) from refused


def _write_trimmed(content: bytes, goal: Path, name: str) -> None:
    draft = goal.with_suffix(".new")
    try:
        wav.write(levelled(trimmed(wav.parse(content))), draft)
        write_whole_bytes(goal, draft.read_bytes())
    except wav.BadWav as bad:
        raise Problem("editor.sound_bad", file=name) from bad
    except OSError as refused:
        raise Problem("storage.cannot_write", path=str(goal), why=reason(refused)) from refused
    finally:
        draft.unlink(missing_ok=True)


def _places(word: str) -> list[Path]:
    return [recordings_dir() / f"{recording_stem(word)}{ending}" for ending in SOUNDS]
