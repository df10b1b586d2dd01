"""A picture of every screen: the launcher's pages, and every game as its recorded lesson and its ways of play show it."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from altclass.dev.places import ROOT

LESSONS = ROOT / "tests" / "lessons"
NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
PRESSES = 3  # pictures of each other way to play a game


class Played(NamedTuple):
    """A lesson to take pictures of: a name for them, the words after `altclass play`, and the steps."""

    name: str
    words: tuple[str, ...]
    steps: str


def main(arguments: list[str]) -> int:
    """`--to DIR [--size WxH] [--lang en|ja]`: 0 when every screen was taken."""
    parser = argparse.ArgumentParser(prog="python3 -m altclass.dev shots", description=__doc__)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--lang", choices=("en", "ja"), default="en")
    parser.add_argument("--only", default="", help="only pictures whose name begins so: a game, or launcher")
    given = parser.parse_args(arguments)
    folder = given.to.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    work = [played for played in everything() if played.name.startswith(given.only)]
    with ThreadPoolExecutor(2) as pool, tempfile.TemporaryDirectory(prefix="altclass-shots-") as home:
        done = list(pool.map(lambda played: _take(played, folder, given.size, given.lang, home), work))
        if "launcher".startswith(given.only):
            done.append(_take_launcher(folder, given.size, given.lang))
    print(f"{len(list(folder.rglob('*.png')))} pictures in {folder}")
    return 0 if all(done) else 1


def everything() -> Iterator[Played]:
    """Every game's recorded lesson, and a look at each choice of its first option that has choices."""
    from altclass.play.shelf import manifests

    for _folder, manifest in manifests()[0]:
        recorded = LESSONS / f"{manifest.id}.moves"
        if recorded.is_file():
            yield _played(manifest.id, recorded)
        choices = next(((name, o.choices) for name, o in manifest.options.items() if o.choices), ("", {}))
        for choice in choices[1]:
            words = (manifest.id, "--deck", "food", "--option", f"{choices[0]}={choice}", "--seed", "2")
            yield Played(f"{manifest.id}-{choice}", words, "advance\n" * PRESSES)
    yield _played("tools", LESSONS / "tools" / "all.moves")


def _played(name: str, recorded: Path) -> Played:
    """A lesson whose first line says how it is begun."""
    first, _, steps = recorded.read_text(encoding="utf-8").partition("\n")
    return Played(name, tuple(first.lstrip("# ").split()), steps)


def _take(played: Played, folder: Path, size: str, lang: str, home: str) -> bool:
    to = folder / played.name
    steps = Path(home) / f"{played.name}.moves"
    steps.write_text(played.steps, encoding="utf-8")
    return _run(
        "altclass", "play", *played.words, "--moves", str(steps), "--shots", str(to), "--size", size, "--lang", lang,
        "--instructions", "both" if lang == "en" else "ja", home=str(Path(home) / "home"),
    )  # fmt: skip


def _take_launcher(folder: Path, size: str, lang: str) -> bool:
    code = (
        "import sys; from pathlib import Path; from altclass.launcher.gallery import save; "
        "save(Path(sys.argv[1]), sys.argv[2], tuple(map(int, sys.argv[3].split('x'))))"
    )
    return _run(code, str(folder / "launcher"), lang, size, flag="-c")


def _run(*words: str, flag: str = "-m", home: str = "") -> bool:
    environment = os.environ | NO_SCREEN | ({"ALTCLASS_HOME": home} if home else {})
    done = subprocess.run(
        [sys.executable, flag, *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(f"{' '.join(words[:4])}: {done.stderr.strip()[-400:]}", file=sys.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
