"""Two ways in which any game with teams may be played: the class together, and gently."""

from __future__ import annotations

from altclass.i18n import say
from altclass.play.manifest import Label, Manifest, Option, Value


def _switch(name: str) -> Option:
    return Option(Label(say(f"play.{name}", "en"), say(f"play.{name}", "ja")), default=False)


def manners(manifest: Manifest) -> dict[str, Option]:
    """The switches a game has beside its own options: `together` adds all points up, `gentle` takes none away.

    An option of that name in the game's own manifest stands before ours.
    """
    if manifest.teams.most < 2:
        return {}
    return {name: _switch(name) for name in ("together", "gentle") if name not in manifest.options}


def split(manifest: Manifest, options: dict[str, Value]) -> tuple[dict[str, Value], dict[str, bool]]:
    """The game's own options, and the manners (only those that are on)."""
    known = manners(manifest)
    own = {name: value for name, value in options.items() if name not in known}
    return own, {name: True for name in known if options.get(name) is True}
