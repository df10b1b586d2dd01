"""A game's manifest (`game.toml`): what a teacher asks before a lesson, then what the program asks."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_type_hints

import msgspec

from altclass.content.grade import Grade
from altclass.i18n import Lang
from altclass.problems import Problem
from altclass.storage.files import NOT_READABLE

Skill = Literal["listening", "speaking", "reading", "writing", "vocabulary", "spelling", "pronunciation", "thinking"]
Grouping = Literal["class", "teams", "groups", "pairs"]
Need = Literal["pictures", "sentences", "japanese", "paper", "voice"]
Takes = Literal["word", "number", "team", "choice"]
Accent = Literal["red", "yellow", "green", "blue", "sky", "pink", "orange", "purple", "brown"]
Value = bool | int | str


class Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same words in both languages (Japanese with ruby marks)."""

    en: str
    ja: str

    def said(self, lang: Lang) -> str:
        """The words in one language."""
        return self.ja if lang == "ja" else self.en


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing a teacher may choose: a switch (bool), a number (with `range`), a choice (with `choices`), a text.

    `only_with` names other options and the values with which this one means anything; the set-up page hides it else.
    `needs_cards` says how many cards some values ask for: {"5" = 24}.  `kept` is false for what belongs to one deck
    and one day (the number of a printed set): the next lesson starts from the default again.
    """

    label: Label
    default: Value
    range: tuple[int, int] | None = None
    step: int = 1
    unit: Label | None = None
    choices: dict[str, Label] = {}
    only_with: dict[str, list[Value]] = {}
    needs_cards: dict[str, int] = {}
    kept: bool = True

    def takes(self, value: object) -> bool:
        """Whether a value fits this option."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices
        if self.range and isinstance(value, int):
            return self.range[0] <= value <= self.range[1]
        return not isinstance(value, str) or len(value) <= 200


class Sign(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a move is offered: its label, its key (one character, or a name such as "tab"), and what it asks for."""

    label: Label
    key: str = ""
    takes: dict[str, Takes] = {}
    hidden: bool = False  # played by the clock or by the game's own screen, never offered as a button


class TeamRange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many teams a game can hold, and how many it starts with; 0 means the whole class together."""

    least: int = 0
    most: int = 8
    default: int = 0


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of a `game.toml`.  `minutes` is least and most; `text` holds every string the game shows."""

    id: str
    title: Label
    summary: Label
    minutes: tuple[int, int]
    grades: list[Grade]
    skills: list[Skill]
    accent: Accent
    grouping: tuple[Grouping, ...] = ("class",)
    needs_cards: int = 1
    needs: list[Need] = []
    teams: TeamRange = TeamRange()
    options: dict[str, Option] = {}
    moves: dict[str, Sign] = {}
    text: dict[str, Label] = {}

    def defaults(self) -> dict[str, Value]:
        """Every option at its default."""
        return {name: option.default for name, option in self.options.items()}

    def cards_needed(self, options: dict[str, Value]) -> int:
        """How many cards the game needs with these options; an option that means nothing with the others asks none."""
        asked = [self.needs_cards]
        for name, option in self.options.items():
            if all(options.get(other) in values for other, values in option.only_with.items()):
                asked.append(option.needs_cards.get(str(options.get(name, option.default)), 0))
        return max(asked)


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a game's folder.  Raises one Problem play.manifest_broken that names every fault at once."""
    path = folder / "game.toml"
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except NOT_READABLE as fault:
        raise Problem("play.manifest_broken", game=folder.name, faults=str(fault)) from fault
    if faults := list(_faults(told, folder)):
        raise Problem("play.manifest_broken", game=folder.name, faults="; ".join(faults))
    return msgspec.convert(told, Manifest)


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Manifest)


def _faults(told: dict[str, Any], folder: Path) -> list[str]:
    hints = _hints()
    faults = [f"unknown field “{name}”" for name in told if name not in hints]
    for field in msgspec.structs.fields(Manifest):
        if field.name in told:
            faults += _wrong(field.name, told[field.name], hints[field.name])
        elif field.required:
            faults.append(f"missing field “{field.name}”")
    return faults or _mismatches(msgspec.convert(told, Manifest), folder)


def _wrong(name: str, value: Any, kind: Any) -> list[str]:
    """The faults of one field; each option, move and text is looked at by itself, so that all are named."""
    if name in ("options", "moves", "text") and isinstance(value, dict):
        each = {"options": Option, "moves": Sign, "text": Label}[name]
        return [fault for key, part in value.items() for fault in _wrong(f"{name}.{key}", part, each)]
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as fault:
        return [f"{name}: {fault}"]
    return []


def _mismatches(manifest: Manifest, folder: Path) -> list[str]:
    """What fits its type and still makes no sense."""
    faults = []
    if manifest.id != folder.name:
        faults.append(f"id “{manifest.id}” is not the folder's name “{folder.name}”")
    if manifest.minutes[0] > manifest.minutes[1]:
        faults.append("minutes: the first must not be larger than the second")
    if not manifest.teams.least <= manifest.teams.default <= manifest.teams.most <= 8:
        faults.append("teams: least <= default <= most <= 8 is needed")
    faults += [f"options.{name}: its default does not fit" for name, o in manifest.options.items() if _misfit(o)]
    keys = [sign.key for sign in manifest.moves.values() if sign.key]
    faults += [f"moves: the key “{key}” is used twice" for key in sorted({k for k in keys if keys.count(k) > 1})]
    for name, option in manifest.options.items():
        faults += [
            f"options.{name}: only_with names no option “{other}”"
            for other in option.only_with
            if other not in manifest.options
        ]
    return faults


def _misfit(option: Option) -> bool:
    bare_number = isinstance(option.default, int) and not isinstance(option.default, bool) and option.range is None
    return bare_number or not option.takes(option.default)
