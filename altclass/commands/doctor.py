"""`altclass doctor`: is this PC ready for a lesson?  The report holds nothing personal."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import altclass
from altclass.commands.arguments import Arguments, helped, own_lang, show, show_json
from altclass.commands.checks import CHECKS, DEVICES, Check
from altclass.commands.hello import say_hello
from altclass.commands.nameless import nameless
from altclass.i18n import LANGS, Lang, say
from altclass.problems import Problem
from altclass.storage.roles import own_command, own_environment

PATIENCE = 30.0  # seconds for one check in a process of its own


def run(args: list[str]) -> int:
    """Look at everything; 0, whatever was found: a report was made."""
    if helped("doctor", args):
        return 0
    given = _arguments().parse_args(args)
    if given.part:
        show(json.dumps(_plain(CHECKS[given.part]())))
    elif given.hello:
        say_hello()
    elif given.follow:
        for check in _all():
            show(json.dumps(_described(check), ensure_ascii=False))
    elif given.json:
        show_json({"version": altclass.__version__, "python": sys.version.split()[0], "system": sys.platform,
                   "checks": [_described(check) for check in _all()]})  # fmt: skip
    else:
        show(nameless(_report(list(_all()), own_lang())))
    return 0


def _arguments() -> Arguments:
    """`--follow` tells each check on a line of its own, as soon as it is known; `--part` and `--hello` are our own."""
    parser = Arguments("doctor")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--follow", action="store_true")
    parser.add_argument("--part", choices=DEVICES)
    parser.add_argument("--hello", action="store_true")
    return parser


def _all() -> Iterator[Check]:
    for name in CHECKS:
        yield _apart(name) if name in DEVICES else _here(name)


def _here(name: str) -> Check:
    try:
        return CHECKS[name]()
    except Problem as problem:
        return Check(name, False, {"problem": problem})


def _apart(name: str) -> Check:
    """Ask in a process of its own: a driver may end it."""
    command = [*own_command("doctor"), "--part", name]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=PATIENCE, check=True, env=own_environment(), stdin=subprocess.DEVNULL
        )
        told = json.loads(done.stdout.splitlines()[-1])
        return Check(name, bool(told["well"]), told["values"])
    except (OSError, subprocess.SubprocessError, ValueError, LookupError):
        return Check(name, False, {})


def _plain(check: Check) -> dict[str, Any]:
    return {"name": check.name, "well": check.well, "values": check.values}


def _described(check: Check) -> dict[str, Any]:
    values = {name: nameless(value) if isinstance(value, str) else value
              for name, value in check.values.items() if not isinstance(value, Problem)}  # fmt: skip
    return {
        "name": check.name,
        "well": check.well,
        "values": values,
        "told": {lang: nameless(check.told(lang)) for lang in LANGS},
    }


def _report(found: list[Check], lang: Lang) -> str:
    title = say("commands.doctor_title", lang, version=altclass.__version__)
    lines = [
        f"{'✓' if check.well else '!'} {say(f'commands.doctor_{check.name}', lang)}: {check.told(lang)}"
        for check in found
    ]
    ill = sum(not check.well for check in found)
    ending = say("commands.doctor_some_ill", lang, count=ill) if ill else say("commands.doctor_all_well", lang)
    return "\n".join([title, "", *lines, "", ending])
