"""`altclass games`: the games on the shelf."""

from __future__ import annotations

from typing import Any

import msgspec

from altclass.commands.arguments import own_lang, show_list
from altclass.play.manifest import Manifest
from altclass.play.shelf import manifests
from altclass.problems import Problem


def run(args: list[str]) -> int:
    """List the games; 0.  A broken one is left out and named on standard error."""
    return show_list("games", args, _games, _line, described)


def _games() -> tuple[list[Manifest], list[Problem]]:
    found, problems = manifests()
    return [manifest for _, manifest in found], problems


def described(manifest: Manifest) -> dict[str, Any]:
    """What a script may count on: id, title, minutes, grades, skills, options."""
    whole: dict[str, Any] = msgspec.to_builtins(manifest)
    return {name: whole[name] for name in ("id", "title", "minutes", "grades", "skills", "options")}


def _line(manifest: Manifest) -> str:
    least, most = manifest.minutes
    return f"{manifest.id:16} {manifest.title.said(own_lang())}  ({least}-{most} min)"
