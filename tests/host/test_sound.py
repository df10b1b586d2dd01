"""Words are played from files and never waited for; a room without a speaker goes on without."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from altclass.host.mouth import Mouth
from altclass.host.sdl import pygame
from altclass.host.sounds import Sounds
from altclass.play.moves import Spoken

DOG, CAT = Spoken("dog"), Spoken("cat")


class Drawer:
    """A shelf that is a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, text: str, slow: bool = False) -> Path | None:
        path = self.folder / f"{text}{'-slow' if slow else ''}.wav"
        return path if path.is_file() else None


def clip(path: Path, seconds: float = 0.3) -> Path:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(22050)
        out.writeframes(b"\0\0" * int(22050 * seconds))
    return path


@pytest.fixture
def sounds() -> Iterator[Sounds]:
    made = Sounds()
    made.open()
    yield made
    made.close()


def test_a_word_with_a_clip_is_said_at_once(sounds: Sounds, tmp_path: Path) -> None:
    clip(tmp_path / "dog.wav")
    asked: list[Spoken] = []
    mouth = Mouth(sounds, Drawer(tmp_path), asked.append)
    mouth.reach((DOG,))
    assert sounds.speaking
    assert asked == []
    assert mouth.reason == ""


def test_a_missing_word_is_asked_for_and_said_when_it_comes(sounds: Sounds, tmp_path: Path) -> None:
    asked: list[Spoken] = []
    mouth = Mouth(sounds, Drawer(tmp_path), asked.append)
    mouth.reach((DOG,))
    assert asked == [DOG]
    assert not sounds.speaking
    mouth.came(DOG, clip(tmp_path / "made.wav"))
    assert sounds.speaking


def test_a_word_that_comes_too_late_is_not_said_over_the_next_one(sounds: Sounds, tmp_path: Path) -> None:
    mouth = Mouth(sounds, Drawer(tmp_path), lambda _: None)
    mouth.reach((DOG,))
    mouth.reach(())
    mouth.came(DOG, clip(tmp_path / "made.wav"))
    assert not sounds.speaking


def test_a_word_nobody_can_say_shows_the_mute_mark_and_comes_back_by_itself(sounds: Sounds, tmp_path: Path) -> None:
    mouth = Mouth(sounds, Drawer(tmp_path), lambda _: None)
    mouth.reach((DOG,))
    mouth.came(DOG, None)
    assert mouth.reason == "no_clip"
    mouth.came(DOG, clip(tmp_path / "made.wav"))
    assert mouth.reason == ""


def test_several_words_are_said_one_after_another(sounds: Sounds, tmp_path: Path) -> None:
    clip(tmp_path / "dog.wav", 0.05)
    clip(tmp_path / "cat.wav", 0.05)
    mouth = Mouth(sounds, Drawer(tmp_path), lambda _: None)
    mouth.reach((DOG, CAT))
    assert mouth.busy
    for _ in range(100):
        pygame.time.wait(10)
        mouth.go_on()
        if not mouth.busy:
            break
    assert not mouth.busy


def test_the_same_words_again_are_not_repeated_unless_asked(sounds: Sounds, tmp_path: Path) -> None:
    clip(tmp_path / "dog.wav")
    clip(tmp_path / "dog-slow.wav")
    mouth = Mouth(sounds, Drawer(tmp_path), lambda _: None)
    mouth.reach((DOG,))
    sounds.hush()
    mouth.reach((DOG,))
    assert not sounds.speaking
    mouth.again(slow=True)
    assert sounds.speaking


def test_no_device_is_said_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sounds = Sounds()
    sounds.open()
    assert sounds.reason == "no_device"
    mouth = Mouth(sounds, Drawer(tmp_path), lambda _: None)
    mouth.reach((DOG,))
    mouth.again(slow=False)
    sounds.effect("deal")
    assert mouth.reason == "no_device"
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sounds.device_found()
    assert sounds.reason == ""
    sounds.close()


def test_a_pulled_cable_is_noticed_and_the_mixer_is_opened_again_only_when_a_device_is_there(sounds: Sounds) -> None:
    sounds.device_lost()
    assert sounds.reason == "no_device"
    sounds.hush()
    assert not sounds.speaking
    sounds.device_found()
    assert sounds.reason == ""


def test_a_broken_clip_is_silence_not_an_error(sounds: Sounds, tmp_path: Path) -> None:
    broken = tmp_path / "dog.wav"
    broken.write_bytes(b"RIFF nothing")
    mouth = Mouth(sounds, Drawer(tmp_path), lambda _: None)
    mouth.reach((DOG,))
    assert not sounds.speaking


def test_muted_is_quiet_and_says_why(sounds: Sounds, tmp_path: Path) -> None:
    clip(tmp_path / "dog.wav")
    sounds.muted = True
    mouth = Mouth(sounds, Drawer(tmp_path), lambda _: None)
    mouth.reach((DOG,))
    assert mouth.reason == "muted"
    assert not sounds.speaking
