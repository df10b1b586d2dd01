"""How every word of the command line reads what was typed, and shows its help in both languages."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import NoReturn

from altclass.i18n import Lang, lang_of, say
from altclass.problems import Problem


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


def helped(word: str, args: list[str]) -> bool:
    """Show the help of a word in both languages, the caller's own first, if it was asked for."""
    if not {"--help", "-h"} & set(args):
        return False
    own = own_lang()
    other: Lang = "en" if own == "ja" else "ja"
    key = f"commands.help_{word}"
    show(say(key, own) + "\n\n" + say(key, other))
    return True


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
