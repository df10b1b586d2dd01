"""`altclass games`: the games on the shelf."""

from __future__ import annotations

import sys
from typing import Any

import msgspec

from altclass.commands.arguments import Arguments, helped, own_lang, show, show_json
from altclass.i18n import sentence
from altclass.play.manifest import Manifest
from altclass.play.shelf import manifests


def run(args: list[str]) -> int:
    """List the games; 0.  A broken one is left out and named on standard error."""
    if helped("games", args):
        return 0
    parser = Arguments("games")
    parser.add_argument("--json", action="store_true")
    as_json = parser.parse_args(args).json
    found, problems = manifests()
    if as_json:
        show_json([described(manifest) for _, manifest in found])
    else:
        show("\n".join(_line(manifest) for _, manifest in found))
    for problem in problems:
        print(sentence(problem, own_lang()), file=sys.stderr)
    return 0


def described(manifest: Manifest) -> dict[str, Any]:
    """What a script may count on: id, title, minutes, grades, skills, options."""
    whole: dict[str, Any] = msgspec.to_builtins(manifest)
    return {name: whole[name] for name in ("id", "title", "minutes", "grades", "skills", "options")}


def _line(manifest: Manifest) -> str:
    least, most = manifest.minutes
    return f"{manifest.id:16} {manifest.title.said(own_lang())}  ({least}-{most} min)"
