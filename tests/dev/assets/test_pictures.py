"""The pictures as a class meets them: one a word, clear, small, and never two alike in one deck."""

from __future__ import annotations

import csv
import hashlib
import json
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from altclass.dev.assets.build import build
from altclass.dev.assets.drawn import code_drawing
from altclass.dev.assets.places import DECKS, DRAWINGS, LEXICON, PICTURES
from altclass.dev.assets.raster import picture, tight_view, write_webp
from altclass.dev.assets.sources import read_sources

FILES = sorted(PICTURES.glob("*.webp"))


@cache
def _picture_of_word() -> dict[str, str]:
    with LEXICON.open(encoding="utf-8", newline="") as file:
        return {row["key"]: row["picture"] for row in csv.DictReader(file)}


def test_every_picture_is_a_square_on_clear_ground() -> None:
    wrong = []
    for path in FILES:
        with Image.open(path) as image:
            if image.size != (512, 512) or image.mode != "RGBA":
                wrong.append(path.name)
    assert wrong == []


def test_no_picture_is_heavy_and_all_together_are_light() -> None:
    sizes = {path.name: path.stat().st_size for path in FILES}
    assert {name: size for name, size in sizes.items() if size > 40_000} == {}
    assert sum(sizes.values()) / len(sizes) <= 20_000


def test_each_subject_fills_its_picture() -> None:
    """A child at the back sees no margin wider than a twelfth on all four sides."""
    small = []
    for path in FILES:
        with Image.open(path) as image:
            box = image.getchannel("A").point(lambda a: 255 * (a > 8)).getbbox()
        if box is None or max(box[2] - box[0], box[3] - box[1]) < (330 if path.stem.startswith("ui-") else 470):
            small.append(path.name)
    assert small == []


@pytest.mark.parametrize("deck", sorted(DECKS.glob("*.json")), ids=lambda path: path.stem)
def test_no_two_cards_of_a_deck_show_the_same_picture(deck: Path) -> None:
    keys = [card for card in json.loads(deck.read_text(encoding="utf-8"))["cards"] if isinstance(card, str)]
    seen: dict[str, str] = {}
    for key in keys:
        if stem := _picture_of_word().get(key, ""):
            mark = hashlib.sha256((PICTURES / f"{stem}.webp").read_bytes()).hexdigest()
            assert mark not in seen, f"{key} and {seen[mark]} look the same"
            seen[mark] = key


def test_every_picture_has_been_looked_at() -> None:
    assert [row.stem for row in read_sources().values() if not row.checked] == []


def test_every_drawing_on_the_list_can_be_drawn() -> None:
    for row in read_sources().values():
        if row.set_name == "code":
            assert "<svg" in code_drawing(row.icon)
        if row.set_name == "own":
            assert (DRAWINGS / f"{row.icon}.svg").is_file(), row.stem


@pytest.mark.parametrize(
    ("stem", "call"), [("colour-red", "colour red"), ("monday", "day monday"), ("clock", "clock 10.10")]
)
def test_the_shipped_picture_is_what_the_code_draws(stem: str, call: str) -> None:
    with Image.open(PICTURES / f"{stem}.webp") as shipped:
        apart = ImageChops.difference(
            shipped.convert("RGBA").getchannel("A"), picture(code_drawing(call)).getchannel("A")
        )
    histogram = apart.histogram()
    assert sum(histogram[24:]) < 100


def test_the_same_drawing_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("first", "second"):
        write_webp(picture(code_drawing("number 7")), tmp_path / name)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_a_small_drawing_is_brought_close() -> None:
    x, y, wide, high = tight_view('<svg width="128" height="128"><rect x="40" y="50" width="20" height="10"/></svg>')
    assert wide == high
    assert (x + wide / 2, y + high / 2) == pytest.approx((50, 55), abs=0.5)
    assert wide == pytest.approx(20 / 0.94, abs=0.6)


def test_an_empty_drawing_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        tight_view('<svg width="128" height="128"/>')


def test_a_picture_nobody_asked_for_is_not_built(tmp_path: Path) -> None:
    assert build(tmp_path, only=["no-such-word"]) == 0
