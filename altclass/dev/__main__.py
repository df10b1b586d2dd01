"""The one door: `python3 -m altclass.dev COMMAND`, with nothing but the Python that is already on the machine."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A word of the door: the module that does it, and the line that says so."""

    module: str
    says: str


COMMANDS = {
    "setup": Command("setup", "make .venv, install the pinned libraries and what they need of the system"),
    "run": Command("run", "set up, then open AltClass; with no screen, play a demonstration lesson into a folder"),
    "test": Command("test", "set up, then run every test, with all that `check` looks at among them"),
    "check": Command("inside", "format, lint, types, imports, sizes, words, content, and the quick tests"),
    "shots": Command("inside", "--to DIR [--size WxH] [--lang en|ja]: a picture of every screen"),
    "previews": Command("inside", "the pictures on the shelf, taken anew from the recorded lessons"),
    "pictures": Command(
        "inside", "[--renew] [GAME ... | launcher]: each screen beside its golden picture in tests/pictures"
    ),
    "bench": Command("inside", "[--json]: how fast, each figure beside its floor"),
    "new-game": Command("inside", "NAME: a folder in games/ that already passes the examination"),
    "build": Command("inside", "[--check]: the one-folder build; --check starts it as a school PC would"),
    "lock": Command("inside", "renew the fingerprints in constraints.txt after a version there was changed"),
}


def usage() -> str:
    """The door's help: one line a command."""
    lines = [f"  {word:9} {command.says}" for word, command in COMMANDS.items()]
    return "\n".join(["usage: python3 -m altclass.dev COMMAND [...]", "", *lines])


def main(words: list[str]) -> int:
    """Do what the first word says with the rest; 2 if there is no such word, or the Python is too old."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the door is opened by whatever Python the machine has
        print(f"AltClass needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    if not words or words[0] in ("-h", "--help", "help"):
        print(usage())
        return 0 if words else 2
    if words[0] not in COMMANDS:
        print(f"There is no command “{words[0]}”.\n{usage()}", file=sys.stderr)
        return 2
    module = importlib.import_module(f"altclass.dev.{COMMANDS[words[0]].module}")
    code: int = module.main(words)
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
