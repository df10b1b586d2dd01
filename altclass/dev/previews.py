"""The pictures on the shelf: every recorded lesson is played, and its best moment kept as `assets/previews/<id>.webp`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PIL import Image

from altclass.dev.places import ROOT
from altclass.dev.shots import LESSONS

PREVIEWS = ROOT / "assets" / "previews"
PLAYED = "1280x720"
SIZE = (640, 360)  # pixels: sharp on the widest tile of a 1920x1080 screen at 100 %
QUALITY = 82

# The step of the lesson that shows a game at its best, chosen by looking at all of them.
BEST = {
    "bingo": 13,
    "bomb_timer": 7,
    "criss_cross": 14,
    "flashcards": 3,
    "karuta": 0,
    "keyword_caller": 3,
    "picture_reveal": 20,
    "point_grid": 24,
    "quiz_show": 6,
    "small_talk": 5,
    "three_hints": 13,
    "whats_missing": 6,
    "word_chain": 6,
}


def main(arguments: list[str]) -> int:
    """`[--to DIR] [GAME ...]`: 0 when every picture was taken; of all games where none is named."""
    parser = argparse.ArgumentParser(prog="python3 -m altclass.dev previews", description=__doc__)
    parser.add_argument("--to", type=Path, default=PREVIEWS)
    parser.add_argument("games", nargs="*", help="only these")
    given = parser.parse_args(arguments)
    given.to.mkdir(parents=True, exist_ok=True)
    for game in given.games or recorded():
        path = save(game, given.to)
        print(f"{path.name}: {path.stat().st_size // 1024} KB")
    return 0


def recorded() -> list[str]:
    """The games that have a recorded lesson."""
    return sorted(path.stem for path in LESSONS.glob("*.moves"))


def save(game: str, folder: Path) -> Path:
    """Play a game's lesson and write the picture of its best step."""
    with tempfile.TemporaryDirectory(prefix="altclass-previews-") as shots:
        played = pictures(game, Path(shots))
        with Image.open(played[best(game, len(played))]) as picture:
            small = picture.convert("RGB").resize(SIZE, Image.Resampling.LANCZOS)
    path = folder / f"{game}.webp"
    small.save(path, quality=QUALITY, method=6)
    return path


def best(game: str, steps: int) -> int:
    """The chosen step; the middle of the lesson for a game at which nobody has looked yet."""
    return min(BEST.get(game, steps // 2), steps - 1)


def pictures(game: str, folder: Path) -> list[Path]:
    """Play the recorded lesson into a folder: one picture a step, the start among them."""
    from altclass.commands import play

    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", ALTCLASS_LANG="en")
    lesson = LESSONS / f"{game}.moves"
    words = lesson.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").split()
    play.run([*words, "--moves", str(lesson), "--shots", str(folder), "--size", PLAYED])
    return sorted(folder.glob("*.png"))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
