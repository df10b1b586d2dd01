"""The real pyttsx3 over the real espeak-ng: the contract that AltClass relies on, whatever their versions."""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise, zip_longest
from pathlib import Path
from typing import Any

import pytest

from altclass.speech import engine_library, wav, worker_process
from altclass.speech.cache import ClipCache
from altclass.speech.pyttsx3_voice import voices_of_tokens
from altclass.speech.speaker import Speaker
from altclass.speech.voice import VoiceName, choose_english
from tests.speech.conftest import Ears

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="espeak-ng is the voice of Linux; SAPI is Windows'")

Speakers = Callable[..., Speaker]
SIXTY = """apple banana orange peach grapes melon lemon cherry pineapple strawberry dog cat rabbit monkey elephant
    tiger lion panda koala horse red blue green yellow pink purple black white brown grey Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday January February March April June July August September October November December
    baseball soccer tennis swimming volleyball basketball doctor teacher singer farmer pilot nurse""".split()  # noqa: SIM905  # a list of sixty lines reads worse


def test_sixty_words_in_a_row_each_have_their_own_sound(speaker_of: Speakers, ears: Ears, tmp_path: Path) -> None:
    """pyttsx3 2.99 writes later words over the first one's file if it is let: so two workers say them in two orders.

    espeak-ng is never the same twice to the bit, but a word is far nearer to itself than to the 59 others.
    """
    assert len(SIXTY) == len(set(SIXTY)) == 60
    speaker_of().prepare(SIXTY)
    ears.wait(lambda heard: len(heard.clips) == 60)
    forwards = {text: wav.read(clip) for (text, _), clip in ears.clips.items()}
    ears.clips.clear()
    speaker_of(cache=ClipCache(tmp_path / "again")).prepare(reversed(SIXTY))
    ears.wait(lambda heard: len(heard.clips) == 60)
    backwards = {text: wav.read(clip) for (text, _), clip in ears.clips.items()}
    shapes = {text: shape_of(sound) for text, sound in forwards.items()}
    assert [text for text in SIXTY if nearest(shape_of(backwards[text]), shapes) != text] == []
    assert max(abs(backwards[text].seconds - forwards[text].seconds) for text in SIXTY) < 0.03
    assert ears.faults == []


@pytest.mark.slow
def test_five_hundred_words_forwards_and_backwards_are_a_thousand_right_sounds(
    speaker_of: Speakers, ears: Ears, tmp_path: Path
) -> None:
    words = [f"{one} {other}" for one in SIXTY[20:30] for other in SIXTY[:20] + SIXTY[30:]]
    speaker_of().prepare(words)
    ears.wait(lambda heard: len(heard.clips) == 500, 120)
    forwards = {text: wav.read(clip).seconds for (text, _), clip in ears.clips.items()}
    ears.clips.clear()
    speaker_of(cache=ClipCache(tmp_path / "again")).prepare(reversed(words))
    ears.wait(lambda heard: len(heard.clips) == 500, 120)
    backwards = {text: wav.read(clip).seconds for (text, _), clip in ears.clips.items()}
    assert [text for text in words if abs(forwards[text] - backwards[text]) > 0.03] == []
    assert ears.faults == []


def test_a_long_passage_is_read_to_its_end(speaker_of: Speakers, ears: Ears) -> None:
    """pyttsx3 returns 10 ms after it began, whether espeak has finished or not."""
    passage = "The old man and the little girl walked slowly along the river. " * 4
    speaker_of().want(passage)
    assert wav.read(ears.hear(passage.strip())).seconds > 4 * 2.5


def nearest(shape: list[float], others: dict[str, list[float]]) -> str:
    return min(others, key=lambda text: distance(shape, others[text]))


def shape_of(sound: wav.Sound) -> list[float]:
    """Of every 20 ms, how loud it is and how hoarse: a hiss crosses zero often, a vowel seldom."""
    step = sound.rate // 50
    pieces = [sound.samples[at : at + step] for at in range(0, len(sound.samples) - step, step)]
    loud = [math.sqrt(sum(level * level for level in piece) / step) / 100 for piece in pieces]
    hoarse = [sum((left < 0) != (right < 0) for left, right in pairwise(piece)) for piece in pieces]
    return [number for pair in zip(loud, hoarse, strict=True) for number in pair]


def distance(one: list[float], other: list[float]) -> float:
    return sum(abs(left - right) for left, right in zip_longest(one, other, fillvalue=0))


def test_slow_is_slower(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of()
    sentence = "I like strawberries very much."
    talker.want(sentence)
    talker.want(sentence, slow=True)
    normal, slow = (wav.read(ears.hear(sentence, slow=pace)).seconds for pace in (False, True))
    assert slow > normal * 1.25


def test_an_american_voice_is_chosen_among_a_hundred(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of()
    talker.wake()
    ears.wait(lambda heard: heard.voices)
    assert ears.voices[0].tags == ("en-us",)
    assert any(voice.is_japanese for voice in talker.voices)


def test_a_british_voice_sounds_different(speaker_of: Speakers, ears: Ears) -> None:
    speaker_of().want("tomato")
    american = ears.hear("tomato").read_bytes()
    ears.clips.clear()
    speaker_of(wanted_voice="gmw/en").want("tomato")
    assert ears.hear("tomato").read_bytes() != american
    assert ears.faults == []


def test_a_killed_voice_says_the_next_word(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of()
    talker.want("dog")
    ears.hear("dog")
    assert talker.worker_number
    os.kill(talker.worker_number, signal.SIGKILL)
    talker.want("cat")
    wav.check(wav.read(ears.hear("cat")), "cat")


def test_a_stopped_voice_says_the_next_word(speaker_of: Speakers, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "WORD_SECONDS", 0.25)
    talker = speaker_of()
    talker.want("dog")
    ears.hear("dog")
    assert talker.worker_number
    os.kill(talker.worker_number, signal.SIGSTOP)
    talker.want("cat")
    wav.check(wav.read(ears.hear("cat")), "cat")
    assert ears.faults == []


PARENT = """
import sys, time
from pathlib import Path
from altclass.speech.speaker import Speaker
speaker = Speaker(lambda *told: print(speaker.worker_number, flush=True), made_only=True)
speaker.want("dog")
time.sleep(600)
"""


@pytest.mark.parametrize("hung", [False, True])
def test_when_the_program_is_killed_no_voice_stays_behind(hung: bool) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        if hung:
            os.kill(worker, signal.SIGSTOP)
        parent.kill()
    until = time.monotonic() + 3
    while time.monotonic() < until and _alive(worker):
        time.sleep(0.02)
    assert not _alive(worker)


def _alive(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_pc_without_an_espeak_library_speaks_with_the_one_we_bring(
    speaker_of: Speakers, ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty file of its name hides the system's library from the loader, as if it were not there."""
    hide_espeak(tmp_path, monkeypatch)
    talker = speaker_of()
    talker.want("The rhinoceros is thirsty.")
    clip = ears.hear("The rhinoceros is thirsty.")
    assert 1.0 < wav.read(clip).seconds < 2.5
    maps = Path(f"/proc/{talker.worker_number}/maps").read_text()
    assert "espeakng_loader" in maps
    assert "/lib/x86_64-linux-gnu/libespeak-ng" not in maps


def test_a_pc_with_no_espeak_at_all_says_what_to_install(
    speaker_of: Speakers, ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hide_espeak(tmp_path, monkeypatch)
    (tmp_path / "espeakng_loader.py").write_text("raise ImportError('not installed')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    speaker_of().want("dog")
    assert "eSpeak" in str(ears.fault_of("speech.no_engine").params["why"])


def hide_espeak(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / engine_library.SYSTEM_ESPEAK).touch()
    monkeypatch.setenv("LD_LIBRARY_PATH", str(folder))


def test_the_voice_leaves_the_sound_card_to_the_game(speaker_of: Speakers, ears: Ears) -> None:
    """espeak-ng would connect to the sound server even where it only writes files."""
    talker = speaker_of()
    talker.want("dog")
    ears.hear("dog")
    opened = [str(place.readlink()) for place in Path(f"/proc/{talker.worker_number}/fd").iterdir()]
    assert not [place for place in opened if "/dev/snd" in place or "pulse" in place]
    environment = Path(f"/proc/{talker.worker_number}/environ").read_text()
    assert "PULSE_SERVER" not in environment, "only the worker itself is deaf, not what it was started with"


class Token:
    """A voice as Windows' registry has it, read through COM."""

    def __init__(self, name: str, language: str) -> None:
        self.Id = f"HKEY_LOCAL_MACHINE\\{name}"
        self._name, self._language = name, language

    def GetDescription(self) -> str:  # noqa: N802
        return self._name

    def GetAttribute(self, name: str) -> str:  # noqa: N802
        if self._language == "broken":
            raise OSError("COMError -2147200966")
        return {"Language": self._language}[name]


def test_one_broken_voice_in_windows_does_not_hide_the_others() -> None:
    tokens = [Token("Zira", "409"), Token("Natural Jenny", "409;9"), Token("Broken", "broken"), Token("Haruka", "411")]
    assert [(voice.name, voice.languages) for voice in voices_of_tokens(tokens)] == [
        ("Zira", ("en_US",)),
        ("Natural Jenny", ("en_US",)),
        ("Haruka", ("ja_JP",)),
    ]
    assert choose_english(voices_of_tokens(tokens[2:] + tokens[:1])).name == "Zira"


def test_comtypes_writes_its_code_into_the_teachers_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in: Any = object()
    monkeypatch.setitem(sys.modules, "comtypes.gen", stand_in)
    engine_library.point_comtypes_at(tmp_path / "cache" / "comtypes")
    assert list(sys.modules["comtypes.gen"].__path__) == [str(tmp_path / "cache" / "comtypes")]
    assert (tmp_path / "cache" / "comtypes").is_dir()


def test_voices_of_old_drivers_with_bytes_for_languages_are_read() -> None:
    from altclass.speech.pyttsx3_voice import _named

    class Old:
        id, name, languages = "english-us", None, [b"\x05en-us"]

    assert _named(Old()) == VoiceName("english-us", "english-us", ("en-us",))
