"""The report of the PC check: a plain text for whoever looks after the PC, with nothing personal in it."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from altclass import __version__
from altclass.i18n import Lang
from altclass.launcher.checkup import Found
from altclass.launcher.tongue import Tongue


def report(found: Iterable[Found], tongue: Tongue, on: str) -> str:
    """Everything found, in the teacher's language and then in the other.  It holds what the doctor told, no more."""
    other: Lang = "en" if tongue.lang == "ja" else "ja"
    rows = list(found)
    return "\n\n".join(_part(rows, tongue, lang, on) for lang in (tongue.lang, other)) + "\n"


def _part(rows: list[Found], tongue: Tongue, lang: Lang, on: str) -> str:
    head = tongue.say("check.report_head", lang, version=__version__, date=on, system=sys.platform)
    lines = [f"[{mark(row, tongue, lang)}] {name(row.name, tongue, lang)}: {row.told.get(lang, '')}" for row in rows]
    return "\n".join([head, *lines])


def mark(row: Found, tongue: Tongue, lang: Lang | None = None) -> str:
    """Good, or look here."""
    return tongue.say("check.good" if row.well else "check.look_here", lang)


def name(check: str, tongue: Tongue, lang: Lang | None = None) -> str:
    """What was looked at."""
    return tongue.say(f"commands.doctor_{check}", lang)
