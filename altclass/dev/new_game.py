"""Writes a new game that can be played at once; what remains is to make it yours."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = Path(__file__).parent / "template"
NAMES = {"rules.txt": "rules.py", "scene.txt": "scene.py"}  # .txt, so that no tool takes a template for code
TEST = "test.txt"


def main(arguments: list[str]) -> int:
    """`new-game NAME`: games/<name>/ and tests/games/test_<name>.py; 0, or 2 with one sentence."""
    if len(arguments) != 1 or not re.fullmatch(r"[a-z][a-z0-9_]{1,30}", arguments[0]):
        print("new-game NAME: give one name of small letters, figures and _, such as once_more", file=sys.stderr)
        return 2
    name = arguments[0]
    folder = ROOT / "games" / name
    if folder.exists():
        print(f"games/{name} is there already; choose another name", file=sys.stderr)
        return 2
    write_game(folder)
    write_test(ROOT / "tests" / "games" / f"test_{name}.py", name)
    print(f"games/{name} is ready. Play it: python3 -m altclass.dev run play {name} --deck animals")
    print("Then change game.toml, rules.py, scene.py, both guides and icon.svg.")
    return 0


def write_game(folder: Path) -> None:
    """The six files of a game."""
    folder.mkdir(parents=True)
    for path in sorted(TEMPLATE.iterdir()):
        if path.name != TEST:
            text = filled(path.read_text(encoding="utf-8"), folder.name)
            (folder / NAMES.get(path.name, path.name)).write_text(text, encoding="utf-8", newline="\n")


def write_test(path: Path, name: str) -> None:
    """Its own test, beside those of the other games."""
    path.write_text(filled((TEMPLATE / TEST).read_text(encoding="utf-8"), name), encoding="utf-8", newline="\n")


def filled(text: str, name: str) -> str:
    """The template with the game's name in it."""
    title = name.replace("_", " ").capitalize()
    return text.replace("{id}", name).replace("{title}", title)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
