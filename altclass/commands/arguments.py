"""How every word of the command line reads what was typed, and shows its help in both languages."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from typing import NoReturn, TypeVar

from altclass.i18n import Lang, lang_of, say, sentence
from altclass.problems import Problem

T = TypeVar("T")


class Arguments(argparse.ArgumentParser):
    """Arguments of one word; what does not fit becomes one sentence, never a page of usage."""

    def __init__(self, word: str) -> None:
        super().__init__(prog=f"altclass {word}", add_help=False, allow_abbrev=False)
        self._word = word

    def error(self, message: str) -> NoReturn:
        """Raise Problem commands.usage, which names the word and what was wrong."""
        raise Problem("commands.usage", word=self._word, why=message)


def own_lang() -> Lang:
    """The language the command was called in."""
    return lang_of(os.environ.get("ALTCLASS_LANG", "en"))


def helped(word: str, args: list[str], key: str = "", more: Callable[[Lang], str] | None = None) -> bool:
    """Show the help of a word in both languages, the caller's own first, if it was asked for.

    The text is `commands.help_WORD` unless `key` names another; `more` adds what only the program knows (options).
    """
    if not {"--help", "-h"} & set(args):
        return False
    own = own_lang()
    texts = [say(key or f"commands.help_{word}", lang) + (more(lang) if more else "") for lang in _both(own)]
    show("\n\n".join(texts))
    return True


def _both(own: Lang) -> tuple[Lang, Lang]:
    return own, "en" if own == "ja" else "ja"


def show_list(
    word: str,
    args: list[str],
    read: Callable[[], tuple[list[T], list[Problem]]],
    line: Callable[[T], str],
    described: Callable[[T], object],
) -> int:
    """A whole word of the command line that lists things, one a line or as JSON; 0.

    What cannot be read is left out and named on standard error.
    """
    if helped(word, args):
        return 0
    parser = Arguments(word)
    parser.add_argument("--json", action="store_true")
    as_json = parser.parse_args(args).json
    found, problems = read()
    if as_json:
        show_json([described(each) for each in found])
    else:
        show("\n".join(line(each) for each in found))
    for problem in problems:
        print(sentence(problem, own_lang()), file=sys.stderr)
    return 0


def show(text: str) -> None:
    """Print a text as UTF-8, whatever the console believes; a windowed program has nowhere to print."""
    if sys.stdout is not None:
        sys.stdout.flush()
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            print(text)
        else:
            buffer.write(text.encode("utf-8") + b"\n")
            buffer.flush()


def show_json(value: object) -> None:
    """Print a value as JSON that a person can read too."""
    show(json.dumps(value, ensure_ascii=False, indent=1))
