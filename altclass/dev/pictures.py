"""Golden pictures: how each game and each page of the launcher looked when somebody last looked and found it good."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageChops

from altclass.dev.lessons import played, recorded
from altclass.dev.places import ROOT
from altclass.dev.previews import BEST
from altclass.dev.shots import NO_SCREEN

if TYPE_CHECKING:
    from altclass.i18n import Lang

GOLDEN = ROOT / "tests" / "pictures"
BESIDE = ROOT / "build" / "pictures"  # where expected and computed are put side by side when they differ
SIZES: tuple[tuple[tuple[int, int], Lang], ...] = (((1024, 768), "en"), ((1024, 768), "ja"), ((1920, 1080), "en"))
SAMPLE = "bingo"  # the game whose own pages of the launcher are kept
COARSE = 16  # a kept picture has sixteen levels of each colour: a third of the bytes, and never more than 8 off
APART = 20  # of 255: a pixel that differs by more in one of its colours has changed
MAY_CHANGE = 0.0003  # of all pixels: the soft edges of a few letters, not a letter


class Wanted(NamedTuple):
    """One golden picture: a game's name, or `launcher/` and a page's; the size of the screen and its language."""

    of: str
    size: tuple[int, int]
    lang: Lang

    @property
    def file(self) -> Path:
        """Where it is kept."""
        return GOLDEN / f"{self.of}-{self.size[0]}x{self.size[1]}-{self.lang}.webp"


def of_games() -> list[Wanted]:
    """One picture of every game at its most telling step, at each size."""
    return [Wanted(game, size, lang) for game in recorded() for size, lang in SIZES]


def game_picture(wanted: Wanted) -> Image.Image:
    """The game as the class sees it now."""
    from altclass.host.sdl import pygame
    from altclass.play.session import Show

    show = Show(lang=wanted.lang, instructions=wanted.lang, still=True)
    lesson = next(islice(played(wanted.of, wanted.size, show), BEST.get(wanted.of, 3), None))
    return Image.frombytes("RGB", wanted.size, pygame.image.tobytes(lesson.surface, "RGB"))


def launcher_pictures(size: tuple[int, int], lang: Lang) -> Iterator[tuple[Wanted, Image.Image]]:
    """Every page of the launcher as it looks now, drawn by a process of its own."""
    code = (
        "import sys; from pathlib import Path; from altclass.launcher.gallery import save; "
        "save(Path(sys.argv[1]), sys.argv[2], tuple(map(int, sys.argv[3:5])))"
    )
    with tempfile.TemporaryDirectory(prefix="altclass-pictures-") as folder:
        words = [sys.executable, "-c", code, folder, lang, *map(str, size)]
        subprocess.run(words, cwd=ROOT, env=os.environ | NO_SCREEN, check=True, capture_output=True)
        for path in sorted(Path(folder).rglob("*.png")):
            with Image.open(path) as picture:
                page = path.stem.removeprefix("launcher-").removesuffix(f"-{lang}-{size[0]}x{size[1]}")
                if not _is_of_another_game(page):
                    yield Wanted(f"launcher/{page}", size, lang), picture.convert("RGB")


def _is_of_another_game(page: str) -> bool:
    """Pages that every game has are kept of one."""
    return page.startswith(("set-up-", "guide-", "console-", "print-")) and not page.endswith(f"-{SAMPLE}")


def keep(wanted: Wanted, picture: Image.Image) -> None:
    """Make this the picture that is expected from now on."""
    wanted.file.parent.mkdir(parents=True, exist_ok=True)
    few = picture.point([value // COARSE * COARSE + COARSE // 2 for value in range(256)] * 3)
    few.save(wanted.file, lossless=True, quality=100, method=6)


def fault(wanted: Wanted, picture: Image.Image, beside: Path = BESIDE) -> str:
    """What is wrong with a picture beside the expected one, in one sentence; "" where nothing is.

    Expected, computed and what differs are then written into the folder that the sentence names.
    """
    if not wanted.file.is_file():
        return f"{wanted.file.name} is not there yet; look at the picture, then renew it: {_renewing(wanted)}"
    with Image.open(wanted.file) as kept:
        expected = kept.convert("RGB")
    if expected.size != picture.size:
        return f"{wanted.file.name}: expected {expected.size}, computed {picture.size}"
    changed = _changed(expected, picture)
    share = sum(changed.histogram()[1:]) / (picture.width * picture.height)
    if share <= MAY_CHANGE:
        return ""
    beside.mkdir(parents=True, exist_ok=True)
    name = wanted.of.replace("/", "-") + wanted.file.stem.removeprefix(Path(wanted.of).name)
    for kind, one in (("expected", expected), ("computed", picture), ("changed", changed)):
        one.save(beside / f"{name}.{kind}.png")
    return f"{wanted.file.name}: {share:.2%} of the picture changed; see {beside}/{name}.*.png; if it is meant: {_renewing(wanted)}"


def _changed(expected: Image.Image, computed: Image.Image) -> Image.Image:
    """White where a pixel has changed, black where it is as expected."""
    apart = ImageChops.difference(expected, computed).split()
    most = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
    return most.point([255 if value > APART else 0 for value in range(256)])


def _renewing(wanted: Wanted) -> str:
    return f"python3 -m altclass.dev pictures --renew {wanted.of.split('/')[0]}"


def main(arguments: list[str]) -> int:
    """`[--renew] [GAME ... | launcher]`: 0 when every picture is as expected, or was renewed."""
    parser = argparse.ArgumentParser(prog="python3 -m altclass.dev pictures", description=__doc__)
    parser.add_argument(
        "--renew", action="store_true", help="expect from now on what is computed now; look at it first"
    )
    parser.add_argument("names", nargs="*", help="games, or launcher; without names, every game")
    given = parser.parse_args(arguments)
    faults = 0
    for wanted, picture in _named(given.names):
        if given.renew:
            keep(wanted, picture)
            print(f"{wanted.file.relative_to(ROOT)}: {wanted.file.stat().st_size // 1024} KB")
        elif told := fault(wanted, picture):
            faults += 1
            print(told, file=sys.stderr)
    return 1 if faults else 0


def _named(names: list[str]) -> Iterator[tuple[Wanted, Image.Image]]:
    for wanted in of_games():
        if not names or wanted.of in names:
            yield wanted, game_picture(wanted)
    if "launcher" in names:
        for size, lang in SIZES[:2]:
            yield from launcher_pictures(size, lang)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
