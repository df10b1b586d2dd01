"""A sound file is looked at before any class hears it."""

from __future__ import annotations

import struct
import wave
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.speech import trim, wav
from altclass.speech.wav import BadWav, Sound
from tests.speech.sounds import tone


def written(path: Path, body: bytes, channels: int = 1, width: int = 2) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(22050)
        file.writeframes(body)
    return path


def reason(sound: Sound, text: str) -> str:
    with pytest.raises(BadWav) as bad:
        wav.check(sound, text)
    return bad.value.reason


def test_what_we_write_python_and_we_can_read(tmp_path: Path) -> None:
    sound = tone(0.5)
    wav.write(sound, tmp_path / "a.wav")
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22050)
        assert file.readframes(file.getnframes()) == sound.samples.tobytes()
    assert wav.read(tmp_path / "a.wav") == sound


@pytest.mark.parametrize(
    ("width", "sample"),
    [(1, b"\xc0"), (2, b"\x00\x40"), (3, b"\x99\x00\x40"), (4, b"\x99\x99\x00\x40")],
)
def test_engines_may_write_any_width_of_sample(tmp_path: Path, width: int, sample: bytes) -> None:
    sound = wav.read(written(tmp_path / "a.wav", sample * 30, width=width))
    assert set(sound.samples) == {0x4000}
    assert len(sound.samples) == 30


def test_stereo_becomes_one_channel(tmp_path: Path) -> None:
    sound = wav.read(written(tmp_path / "a.wav", struct.pack("<hh", 1000, 3000) * 50, channels=2))
    assert sound.samples == array("h", [2000] * 50)


def test_an_extensible_header_is_read_too(tmp_path: Path) -> None:
    body = struct.pack("<10h", *range(10))
    fmt = struct.pack("<HHIIHHHHIH14s", 0xFFFE, 1, 22050, 44100, 2, 16, 22, 16, 4, 1, bytes(14))
    chunks = b"fmt " + struct.pack("<I", len(fmt)) + fmt + b"LIST\x03\x00\x00\x00abc\x00"
    chunks += b"data" + struct.pack("<I", len(body)) + body
    sound = wav.parse(b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks)
    assert list(sound.samples) == list(range(10))


@given(st.binary(max_size=200), st.integers(0, 60))
def test_no_bytes_on_earth_are_worse_than_a_bad_wav(noise: bytes, cut: int) -> None:
    head = wav.HEADER.pack(b"RIFF", 99, b"WAVE", b"fmt ", 16, 1, 1, 22050, 44100, 2, 16, b"data", len(noise))
    for content in (noise, head[: len(head) - cut] + noise, (head + noise)[: 44 + cut]):
        assert outcome(content) in {"read", "not_wav", "cut_short", "odd_format"}


def outcome(content: bytes) -> str:
    try:
        wav.parse(content)
    except BadWav as bad:
        return bad.reason
    return "read"


def test_a_missing_a_cut_and_a_wrong_file_are_told_apart(tmp_path: Path) -> None:
    whole = written(tmp_path / "a.wav", bytes(2000)).read_bytes()
    (tmp_path / "cut.wav").write_bytes(whole[:-100])
    (tmp_path / "mp3.wav").write_bytes(b"ID3\x03" + bytes(100))
    reasons = []
    for name in ("none.wav", "cut.wav", "mp3.wav"):
        with pytest.raises(BadWav) as bad:
            wav.read(tmp_path / name)
        reasons.append(bad.value.reason)
    assert reasons == ["no_file", "cut_short", "not_wav"]


def test_a_film_and_a_compressed_sound_are_no_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = wav.HEADER.pack(b"RIFF", 40, b"WAVE", b"fmt ", 16, 85, 1, 22050, 44100, 2, 16, b"data", 4)
    assert outcome(head + bytes(4)) == "odd_format"
    twelve_bits = wav.HEADER.pack(b"RIFF", 40, b"WAVE", b"fmt ", 16, 1, 1, 22050, 44100, 2, 12, b"data", 4)
    assert outcome(twelve_bits + bytes(4)) == "odd_format"
    monkeypatch.setattr(wav, "BIGGEST", 1000)
    with pytest.raises(BadWav, match="too_big"):
        wav.read(written(tmp_path / "a.wav", bytes(2000)))


def test_a_sound_that_cannot_be_the_word_is_refused() -> None:
    assert reason(tone(0.1), "watermelon") == "too_short"
    assert reason(tone(60), "dog") == "too_long"
    assert reason(wav.quiet(1.0), "dog") == "silent"
    assert reason(Sound(22050, array("h", [32767, -32768] * 11025)), "dog") == "clipped"


def test_a_word_said_normally_or_slowly_is_accepted() -> None:
    wav.check(tone(0.4), "dog")
    wav.check(tone(1.2), "dog")
    wav.check(tone(8.5), "1,234,567,890")


def test_waiting_is_cut_but_a_breath_before_and_the_end_of_the_word_stay() -> None:
    sound = tone(0.5)
    padded = Sound(sound.rate, wav.quiet(1.0).samples + sound.samples + wav.quiet(2.0).samples)
    kept = trim.trimmed(padded)
    lead = next(step for step, level in enumerate(kept.samples) if abs(level) > 500) / kept.rate
    assert 0.010 <= lead <= 0.030
    assert 0.55 <= kept.seconds <= 0.65


def test_a_soft_beginning_is_not_cut_away() -> None:
    """The f of "five" is a hundred times softer than its vowel."""
    hiss, vowel = tone(0.12, loud=160), tone(0.3, loud=16_000)
    sound = Sound(22050, wav.quiet(0.4).samples + hiss.samples + vowel.samples)
    assert trim.trimmed(sound).seconds >= 0.12 + 0.3


def test_all_words_are_equally_loud() -> None:
    peaks = [max(trim.levelled(tone(0.5, loud=loud)).samples) for loud in (5000, 12_000, 32_000)]
    assert max(peaks) - min(peaks) < 600


def test_a_whisper_is_not_blown_up_into_a_storm() -> None:
    assert max(trim.levelled(tone(0.5, loud=300)).samples) < 2000


def test_quiet_alone_has_nothing_to_keep() -> None:
    with pytest.raises(BadWav, match="silent"):
        trim.trimmed(wav.quiet(1.0))


def test_a_file_torn_by_a_power_cut_is_not_whole(tmp_path: Path) -> None:
    wav.write(tone(0.3), tmp_path / "a.wav")
    whole = (tmp_path / "a.wav").read_bytes()
    assert wav.is_whole(tmp_path / "a.wav")
    for torn in (b"", whole[:30], whole[:44], whole[:-1], bytes(len(whole)), whole + b"\0"):
        (tmp_path / "a.wav").write_bytes(torn)
        assert not wav.is_whole(tmp_path / "a.wav")
    assert not wav.is_whole(tmp_path / "none.wav")
    assert not wav.is_whole(tmp_path)
