"""Every string a person reads: named in the code, there in both languages, with the same blanks to fill."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from altclass.dev.places import ROOT
from altclass.dev.sources import PRODUCT, Source, report, sources

BLANK = re.compile(r"\{([a-z_]+)\}")  # ruby marks hold kanji and a bar, so they are never taken for one
KEY = re.compile(r"[a-z_]+\.[a-z0-9_]+")
SAYS = {"say", "Problem"}
NOT_KEYS = (".json", ".jsonl", ".toml", ".py", ".csv", ".txt", ".md", ".wav", ".ogg", ".png", ".svg", ".db", ".log")

Pairs = dict[str, dict[str, str]]  # "area.name" -> {"en": ..., "ja": ...}


@dataclass
class Said:
    """What the code says: whole keys, the beginnings of keys it puts together, and the faults seen on the way."""

    keys: set[str] = field(default_factory=set)
    beginnings: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def main() -> int:
    """Print the faults and, as a remark, the strings nobody says."""
    pairs, broken = read_pairs(ROOT)
    said = _said(pairs, ROOT)
    for key in unsaid(pairs, said):
        print(f"remark: nobody says {key}")
    return report(broken + said.faults, f"{len(pairs)} strings, each in both languages.")


def faults(root: Path = ROOT) -> list[str]:
    """Every fault, one sentence each."""
    pairs, broken = read_pairs(root)
    return broken + _said(pairs, root).faults


def read_pairs(root: Path) -> tuple[Pairs, list[str]]:
    """All strings by key, and the faults of the files themselves."""
    pairs: Pairs = {}
    broken: list[str] = []
    for path in sorted((root / "assets" / "locale").glob("*.json")):
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as fault:
            broken.append(f"assets/locale/{path.name}: {fault}")
            continue
        for name, pair in rows.items():
            pairs[f"{path.stem}.{name}"] = pair
            broken += _faults_of_pair(f"assets/locale/{path.name}: {name}", pair)
    return pairs, broken


def unsaid(pairs: Pairs, said: Said) -> list[str]:
    """The keys that no line of code names, whole or by their beginning."""
    beginnings = tuple(said.beginnings)
    return [key for key in pairs if key not in said.keys and not (beginnings and key.startswith(beginnings))]


def _faults_of_pair(place: str, pair: object) -> list[str]:
    if not isinstance(pair, dict) or set(pair) != {"en", "ja"}:
        return [f"{place}: wants exactly en and ja"]
    if not all(str(text).strip() for text in pair.values()):
        return [f"{place}: one language is empty"]
    en, ja = (set(BLANK.findall(pair[lang])) for lang in ("en", "ja"))
    return [f"{place}: blanks differ: {sorted(en ^ ja)} stand in one language only"] if en != ja else []


def _said(pairs: Pairs, root: Path) -> Said:
    said = Said()
    areas = {key.partition(".")[0] for key in pairs}
    for source in sources(*PRODUCT, root=root):
        if not source.name.startswith("altclass/dev/"):
            for node in ast.walk(source.tree):
                _listen(source, node, pairs, areas, said)
    return said


def _listen(source: Source, node: ast.AST, pairs: Pairs, areas: set[str], said: Said) -> None:
    if isinstance(node, ast.Call) and _name(node.func) in SAYS and node.args:
        said.faults += _faults_of_call(source, node, pairs)
    if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
        start = str(node.values[0].value)
        said.beginnings |= {start} if start.partition(".")[0] in areas and "." in start else set()
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_key(node.value, areas):
        said.keys.add(node.value)


def _is_key(text: str, areas: set[str]) -> bool:
    is_name = KEY.fullmatch(text) and not text.endswith(NOT_KEYS)
    return bool(is_name) and text.partition(".")[0] in areas


def _faults_of_call(source: Source, call: ast.Call, pairs: Pairs) -> Iterator[str]:
    key = call.args[0].value if isinstance(call.args[0], ast.Constant) else None
    if not isinstance(key, str) or not KEY.fullmatch(key):
        return
    if key not in pairs:
        yield f"{source.name}:{call.lineno}: no string {key} in assets/locale"
        return
    given = {word.arg for word in call.keywords}
    lacking = set(BLANK.findall(pairs[key].get("en", ""))) - given
    if lacking and None not in given:  # None stands for **params: what they hold is not written here
        yield f"{source.name}:{call.lineno}: {key} wants {sorted(lacking)}"


def _name(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""


if __name__ == "__main__":
    raise SystemExit(main())
