"""The host's own words on the pupils' screen, from `assets/locale/host.json`."""

from __future__ import annotations

from altclass.i18n import Lang, say
from altclass.play.session import Session


def both(key: str, session: Session, **params: object) -> list[str]:
    """A string in both languages, that of the pupils' instructions first."""
    first: Lang = "ja" if session.show.instructions == "ja" else "en"
    other: Lang = "en" if first == "ja" else "ja"
    return [say(f"host.{key}", first, **params), say(f"host.{key}", other, **params)]


def told(key: str, session: Session, **params: object) -> list[str]:
    """A string in the languages of the pupils' instructions."""
    words = both(key, session, **params)
    return words if session.show.instructions == "both" else words[:1]
