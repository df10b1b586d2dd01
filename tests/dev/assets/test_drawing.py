"""Drawings that borrow icons, children in any pose, and archives that are not what we looked at."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from altclass.dev.assets.drawn.figure import with_figures
from altclass.dev.assets.icons import NoSuchIcon, with_icons
from altclass.dev.assets.packages import PACKAGES, WrongArchive, package_folder
from altclass.dev.assets.raster import whole_picture

RED_SPOT = '<defs><circle id="a" cx="64" cy="64" r="64" fill="#f00"/></defs><use href="#a"/>'


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A folder of packages that holds a set of one icon: a red spot."""
    folder = tmp_path / PACKAGES["noto"].stem / "package"
    folder.mkdir(parents=True)
    icons = {"icons": {"spot": {"body": RED_SPOT}}, "aliases": {"dot": {"parent": "spot"}}, "width": 128, "height": 128}
    (folder / "icons.json").write_text(json.dumps(icons), encoding="utf-8")
    return tmp_path


def test_an_icon_stands_where_the_drawing_puts_it(store: Path, tmp_path: Path) -> None:
    svg = '<svg width="128" height="128"><use href="noto:dot" x="64" y="64" width="64"/></svg>'
    image = whole_picture(with_icons(svg, store, tmp_path), side=128)
    assert image.getpixel((96, 96)) == (255, 0, 0, 255)
    assert image.getpixel((32, 32)) == (0, 0, 0, 0)


def test_a_drawing_may_hold_another_drawing(store: Path, tmp_path: Path) -> None:
    (tmp_path / "eye.svg").write_text('<svg width="128" height="128"><use href="noto:spot"/></svg>', encoding="utf-8")
    svg = '<svg width="128" height="128"><use href="own:eye" x="0" y="0" width="32"/></svg>'
    image = whole_picture(with_icons(svg, store, tmp_path), side=128)
    assert image.getpixel((16, 16)) == (255, 0, 0, 255)


def test_an_icon_that_does_not_exist_is_named(store: Path, tmp_path: Path) -> None:
    with pytest.raises(NoSuchIcon, match="noto:unicorn"):
        with_icons('<svg><use href="noto:unicorn"/></svg>', store, tmp_path)


def test_a_child_raises_a_hand() -> None:
    svg = '<svg width="128" height="128"><use href="figure:none" arm2="64 64 64 40 64 16" shirt="#005AFF"/></svg>'
    image = whole_picture(with_figures(svg), side=128)
    assert image.getpixel((64, 16)) == (255, 202, 40, 255), "the hand is up"
    assert image.getpixel((64, 60)) == (0, 90, 255, 255), "the sleeve is blue"
    assert image.getpixel((64, 110)) == (0, 0, 0, 0), "nothing else is drawn"


def test_an_archive_with_other_bytes_is_never_unpacked(tmp_path: Path) -> None:
    archive = tmp_path / f"{PACKAGES['flag'].stem}.tgz"
    archive.write_bytes(b"not what we looked at")
    with pytest.raises(WrongArchive, match="SHA-256"):
        package_folder("flag", tmp_path)
    assert list(tmp_path.iterdir()) == [archive]
