"""Every game looks as it did when somebody last looked at it and found it good."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from altclass.dev import pictures
from altclass.dev.pictures import GOLDEN, Wanted, fault, game_picture, keep, launcher_pictures, of_games
from altclass.dev.shots import LESSONS
from altclass.i18n import Lang

MOST = 3 << 20  # bytes: the whole folder is fetched with every copy of the project


@pytest.mark.slow
@pytest.mark.parametrize("wanted", of_games(), ids=lambda wanted: wanted.file.stem)
def test_a_game_looks_as_expected(wanted: Wanted) -> None:
    assert not fault(wanted, game_picture(wanted))


@pytest.mark.slow
@pytest.mark.skipif(not any((GOLDEN / "launcher").glob("*.webp")), reason="no page of the launcher is kept yet")
@pytest.mark.parametrize(("size", "lang"), pictures.SIZES[:2])
def test_the_launcher_looks_as_expected(size: tuple[int, int], lang: Lang) -> None:
    faults = [fault(wanted, picture) for wanted, picture in launcher_pictures(size, lang) if wanted.file.is_file()]
    assert [told for told in faults if told] == []


def test_no_picture_is_kept_of_a_game_that_is_gone() -> None:
    kept = {path.name for path in GOLDEN.glob("*.webp")}
    assert kept == {wanted.file.name for wanted in of_games()}
    assert len({wanted.of for wanted in of_games()}) == len(list(LESSONS.glob("*.moves")))


def test_the_pictures_are_few_bytes() -> None:
    assert sum(path.stat().st_size for path in GOLDEN.rglob("*.webp")) < MOST


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Image.Image:
    """A page of six words, kept as it is expected."""
    monkeypatch.setattr(pictures, "GOLDEN", tmp_path)
    drawn = Image.new("RGB", (640, 480), (251, 248, 241))
    for number in range(6):
        ImageDraw.Draw(drawn).text((40, 40 + 60 * number), "elephant", (31, 35, 40), font_size=40)
    keep(Wanted("page", (640, 480), "en"), drawn)
    return drawn


def test_a_letter_that_changed_is_told_and_shown_beside_the_expected_one(page: Image.Image, tmp_path: Path) -> None:
    wanted = Wanted("page", (640, 480), "en")
    ImageDraw.Draw(page).rectangle((40, 40, 60, 90), (251, 248, 241))
    told = fault(wanted, page, tmp_path / "beside")
    assert str(tmp_path / "beside") in told
    assert "--renew page" in told
    left = sorted(path.name for path in (tmp_path / "beside").iterdir())
    assert left == [f"page-640x480-en.{kind}.png" for kind in ("changed", "computed", "expected")]


def test_a_hair_of_another_grey_is_no_change(page: Image.Image, tmp_path: Path) -> None:
    lighter = page.point([min(255, value + 3) for value in range(256)] * 3)
    assert not fault(Wanted("page", (640, 480), "en"), lighter, tmp_path / "beside")
    assert not (tmp_path / "beside").exists()


def test_a_picture_nobody_has_kept_yet_says_how_to_keep_it(page: Image.Image) -> None:
    assert "--renew other" in fault(Wanted("other", (640, 480), "en"), page)


@pytest.mark.slow
def test_the_launchers_pages_can_be_kept_by_their_names() -> None:
    taken = dict(launcher_pictures((1024, 768), "en"))
    names = {wanted.of for wanted in taken}
    assert {"launcher/home", "launcher/settings", "launcher/console-bingo", "launcher/set-up-bingo"} <= names
    assert "launcher/console-karuta" not in names
    assert {picture.size for wanted, picture in taken.items() if wanted.of == "launcher/home"} == {(1024, 768)}
    assert all(wanted.file.name.endswith("-1024x768-en.webp") for wanted in taken)
