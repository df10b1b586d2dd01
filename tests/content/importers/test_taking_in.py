"""What a file brings is kept whole or not at all: pictures drawn anew, recordings, and the deck last."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.exporters.altdeck import as_altdeck
from altclass.content.importers import taking_in
from altclass.content.importers.altdeck import read_altdeck
from altclass.content.importers.anki import read_anki
from altclass.content.importers.brought import Brought
from altclass.content.importers.picture_folder import read_folder
from altclass.content.importers.taking_in import Taking
from altclass.content.library import deck
from altclass.content.pictures import picture_file
from altclass.problems import Problem
from tests.content.anki_packages import new_package

Files = Callable[[], list[str]]


def _png(size: tuple[int, int] = (30, 60), colour: str = "red") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


def _photo() -> bytes:
    """A photo that lies on its side and says where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "our school, 35.68 N"
    file = io.BytesIO()
    Image.new("RGB", (600, 300), "blue").save(file, "JPEG", exif=exif)
    return file.getvalue()


@pytest.fixture
def take(own_home: Path) -> Callable[..., Deck]:
    def run(brought: Brought, leaves_out_bad: bool = False) -> Deck:
        made = Deck("own", {"en": "Own"}, brought.cards, shipped=False)
        return Taking(lambda word: own_home / "recordings" / word, leaves_out_bad=leaves_out_bad).take_in(brought, made)

    return run


@pytest.fixture
def files(own_home: Path) -> Files:
    return lambda: sorted(str(path.relative_to(own_home)) for path in own_home.rglob("*") if path.is_file())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pictures = tmp_path / "Unit 3"
    pictures.mkdir()
    (pictures / "ice_cream.png").write_bytes(_png())
    (pictures / "02 zebra crossing.JPG").write_bytes(_photo())
    (pictures / "notes.txt").write_text("not a picture")
    return pictures


def test_a_folder_of_pictures_becomes_cards_named_by_them(folder: Path, take: Callable[..., Deck]) -> None:
    kept = take(read_folder(folder))
    assert deck("own") == kept
    assert [card.en for card in kept.cards] == ["zebra crossing", "ice cream"]
    for card in kept.cards:
        file = picture_file(card)
        assert file is not None
        with Image.open(file) as picture:
            assert (picture.format, picture.size, picture.mode) == ("WEBP", (512, 512), "RGBA")
    assert kept.cards[1].ja_plain  # ice cream is a word we know


def test_a_photo_loses_what_it_tells_and_stands_upright(folder: Path, take: Callable[..., Deck]) -> None:
    file = picture_file(take(read_folder(folder)).cards[0])
    assert file is not None
    assert b"our school" not in file.read_bytes()
    with Image.open(file) as picture:
        assert not picture.getexif()
        box = picture.getchannel("A").getbbox()
        assert box == (128, 0, 384, 512)


def test_pictures_and_recordings_of_an_anki_package_are_kept_under_our_own_names(
    tmp_path: Path, own_home: Path, files: Files, take: Callable[..., Deck]
) -> None:
    rows = [('dragon<img src="../../evil.exe">[sound:/etc/x.ogg]', "竜"), ('tower<img src="CON.png">', "塔")]
    media = {"../../evil.exe": _png(), "/etc/x.ogg": b"OggS" + b"\0" * 100, "CON.png": _png(colour="green")}
    (tmp_path / "d.apkg").write_bytes(new_package(rows, media))
    kept = take(read_anki(tmp_path / "d.apkg"))
    assert all(picture_file(card) for card in kept.cards)
    names = [name for name in files() if name.startswith("pictures")]
    assert all(len(Path(name).stem) == 32 for name in names)
    assert (own_home / "recordings" / "dragon.ogg").is_file()
    assert not (own_home / "staging").exists()


def test_a_teachers_own_recording_is_never_replaced(tmp_path: Path, own_home: Path, take: Callable[..., Deck]) -> None:
    (own_home / "recordings").mkdir(parents=True)
    (own_home / "recordings" / "dragon.wav").write_bytes(b"my own voice")
    (tmp_path / "d.apkg").write_bytes(new_package([("dragon[sound:a.ogg]", "竜")], {"a.ogg": b"OggS"}))
    take(read_anki(tmp_path / "d.apkg"))
    assert [path.name for path in (own_home / "recordings").iterdir()] == ["dragon.wav"]


BAD = {
    "an svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "a program": b"MZ\x90\0",
    "a picture cut off": _png()[:40],
    "a wall of 20,000 x 20,000": _png((20_000, 20_000)),
    "nothing": b"",
    "a bomb of a gif": b"GIF89a\xff\xff\xff\xff\0\0\0",
}


@pytest.mark.parametrize("what", BAD)
def test_a_picture_that_is_none_brings_nothing_in_or_is_left_out(
    folder: Path, files: Files, take: Callable[..., Deck], what: str
) -> None:
    (folder / "castle.png").write_bytes(BAD[what])
    brought = read_folder(folder)
    with pytest.raises(Problem, match=r"import\.picture_bad \(word=castle\)"):
        take(brought)
    assert files() == []
    kept = take(brought, leaves_out_bad=True)
    assert [bool(picture_file(card)) for card in kept.cards if card.en != "castle"] == [True, True]
    assert not any(card.picture.startswith("own:") for card in kept.cards if card.en == "castle")


CRASHES = """
import os, sys
from altclass.launcher import reencode
real = reencode.drawn_anew
def drawn(path):
    if b"breaks the decoder" in path.read_bytes():
        os._exit(139)
    return real(path)
reencode.drawn_anew = drawn
sys.exit(reencode.run(sys.argv[1:]))
"""


def test_a_picture_that_breaks_the_decoder_costs_no_other(
    folder: Path, files: Files, monkeypatch: pytest.MonkeyPatch, take: Callable[..., Deck]
) -> None:
    monkeypatch.setattr(taking_in, "own_command", lambda _role: [sys.executable, "-c", CRASHES])
    for number in range(3):
        (folder / f"castle {'abc'[number]}.png").write_bytes(_png() + b"breaks the decoder" + bytes([number]))
    brought = read_folder(folder)
    with pytest.raises(Problem, match=r"import\.picture_bad"):
        take(brought)
    assert files() == []
    kept = take(brought, leaves_out_bad=True)
    assert [card.en for card in kept.cards if card.picture.startswith("own:")] == ["zebra crossing", "ice cream"]


def test_cancelled_halfway_nothing_is_left(folder: Path, own_home: Path, files: Files) -> None:
    def stop(done: int, _of: int) -> None:
        if done:
            raise KeyboardInterrupt

    brought = read_folder(folder)
    made = Deck("own", {"en": "Own"}, brought.cards, shipped=False)
    with pytest.raises(KeyboardInterrupt):
        Taking(lambda word: own_home / word, step=stop).take_in(brought, made)
    assert files() == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a disk that refuses")
def test_a_disk_that_refuses_leaves_nothing(
    folder: Path, own_home: Path, files: Files, take: Callable[..., Deck]
) -> None:
    (own_home / "decks").mkdir(parents=True)
    (own_home / "decks").chmod(0o500)
    with pytest.raises(Problem, match="cannot_write"):
        take(read_folder(folder))
    assert files() == []


def test_a_deck_in_the_way_of_its_folder_leaves_nothing(
    folder: Path, own_home: Path, files: Files, take: Callable[..., Deck]
) -> None:
    own_home.mkdir(parents=True)
    (own_home / "decks").write_text("a file where the decks' folder should be")
    with pytest.raises(Problem, match="cannot_write"):
        take(read_folder(folder))
    assert files() == ["decks"]


def test_a_deck_handed_to_a_colleague_has_its_own_pictures(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, take: Callable[..., Deck]
) -> None:
    mine = take(read_folder(folder))
    (tmp_path / "unit.altdeck").write_bytes(as_altdeck(mine))
    assert read_altdeck(tmp_path / "unit.altdeck").cards == mine.cards
    colleague = tmp_path / "colleague"
    monkeypatch.setenv("ALTCLASS_HOME", str(colleague))
    brought = read_altdeck(tmp_path / "unit.altdeck")
    made = Deck("from-you", dict(brought.title), brought.cards, shipped=False)
    kept = Taking(lambda word: colleague / word).take_in(brought, made)
    assert all(picture_file(card) for card in kept.cards)
    assert [(card.en, card.ja) for card in kept.cards] == [(card.en, card.ja) for card in mine.cards]


def test_a_deck_without_pictures_needs_no_helper(take: Callable[..., Deck], files: Files) -> None:
    take(Brought((Card(en="dragon", ja="竜"),), (), {}, 0))
    assert files() == ["decks/own.json"]
