"""Says things in English and in Japanese: every string stands as a pair, so neither can be forgotten."""

from __future__ import annotations

import json
from functools import cache
from typing import Literal, TypeGuard

from altclass.problems import Problem
from altclass.storage.paths import assets_dir

Lang = Literal["en", "ja"]
LANGS: tuple[Lang, Lang] = ("en", "ja")


@cache
def strings(area: str) -> dict[str, dict[str, str]]:
    """All pairs of one area (`assets/locale/<area>.json`); none where the file is missing or broken."""
    try:
        found: dict[str, dict[str, str]] = json.loads((assets_dir() / "locale" / f"{area}.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return found


def say(key: str, lang: Lang, /, **params: object) -> str:
    """The string `area.name` in one language, its braces filled; the key itself where no string is known."""
    area, _, name = key.partition(".")
    pattern = strings(area).get(name, {}).get(lang)
    return fill(pattern, params) if pattern is not None else key


def fill(pattern: str, params: dict[str, object]) -> str:
    """Put values in braces.  Only whole names are filled, so a deck called "{0.__class__}" stays what it is."""
    for name, value in params.items():
        pattern = pattern.replace("{" + name + "}", str(value))
    return pattern


def sentence(problem: Problem, lang: Lang) -> str:
    """What happened and what to do, in one sentence; a reason given as a key ("storage.why_full") is said too."""
    params = {name: say(value, lang) if _is_reason(value) else value for name, value in problem.params.items()}
    return say(problem.key, lang, **params)


def _is_reason(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and value.startswith("storage.why_")


def lang_of(locale: str) -> Lang:
    """`ja` for a Japanese system ("ja_JP.UTF-8", "Japanese_Japan"), else `en`."""
    return "ja" if locale.lower().startswith(("ja", "jp")) else "en"
