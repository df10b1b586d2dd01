"""The tools' own words, from `assets/locale/tools.json`, told to a sheet as a game's words are."""

from __future__ import annotations

from functools import cache

from altclass.i18n import Lang, fill, strings
from altclass.play.manifest import Label, Manifest
from altclass.play.tools.tool import Press


@cache
def manifest() -> Manifest:
    """What a sheet asks a game's manifest for: here it is only the text."""
    text = {key: Label(pair["en"], pair["ja"]) for key, pair in strings("tools").items()}
    title = text.get("name_tray", Label("Tools", "道具"))
    return Manifest("tools", title, title, (1, 50), [], [], "blue", text=text)


def label(key: str, about: str = "") -> Label:
    """A label with its {n} filled."""
    told = manifest().text.get(key, Label(key, key))
    return Label(fill(told.en, {"n": about}), fill(told.ja, {"n": about}))


def words_of(press: Press, lang: Lang) -> str:
    """What stands on a button."""
    return label(press.label, press.about).said(lang)
