"""The one door of AltClass: the first word says which part it plays; no word opens the launcher."""

from __future__ import annotations

import importlib
import locale
import os
import sys
import types

from altclass.i18n import Lang, lang_of, sentence
from altclass.problems import Problem

# word -> module under altclass.commands; imported only when asked for, since one import may cost more than the work.
WORDS = (
    "games",
    "decks",
    "deck",
    "play",
    "tools",
    "print",
    "say",
    "import",
    "export",
    "search",
    "doctor",
    "host",
    "speak",
    "reencode",
    "record",
)
HIDDEN = 4  # the last ones are parts that AltClass plays by itself; nobody types them
MODULES = {"print": "print_sheets", "import": "import_words"}


def main(argv: list[str] | None = None) -> int:
    """Run one role with `argv`, or with the words this process was started with; returns the exit code: 0, or 2 after one sentence on standard error."""
    lang, words = _language(sys.argv[1:] if argv is None else argv)
    try:
        return _run(words, lang)
    except Problem as problem:
        _tell(sentence(problem, lang))
        return 2


def _run(words: list[str], lang: Lang) -> int:
    word = words[0] if words else ""
    if word in ("--help", "-h", "help"):
        return int(_command("help").run([]))
    if word in ("--version", "-V"):
        return int(_command("version").run([]))
    if not word or word.startswith("-"):
        return int(importlib.import_module("altclass.launcher.app").run(words))
    if word not in WORDS:
        raise Problem("commands.unknown_word", word=word, words=", ".join(WORDS[:-HIDDEN]))
    os.environ["ALTCLASS_LANG"] = lang
    return int(_command(MODULES.get(word, word)).run(words[1:]))


def _command(name: str) -> types.ModuleType:
    """A command is any module with `run(words) -> int`."""
    return importlib.import_module(f"altclass.commands.{name}")


def _language(argv: list[str]) -> tuple[Lang, list[str]]:
    """`--lang en|ja` anywhere wins, then the system's language."""
    words = list(argv)
    if "--lang" in words[:-1]:
        at = words.index("--lang")
        chosen = words[at + 1]
        del words[at : at + 2]
        return lang_of(chosen), words
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    return lang_of(told or locale.getlocale()[0] or "en"), words


def _tell(text: str) -> None:
    """A windowed Windows program has no standard error; then there is nobody to tell."""
    if sys.stderr is not None:
        print(text, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
