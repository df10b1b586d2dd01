"""What a game's folder may hold, and what its rules and its scene may import: so any folder on the shelf is safe."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from altclass.dev.places import ROOT
from altclass.dev.sources import Source, report

FILES = {"game.toml", "rules.py", "scene.py", "guide.en.md", "guide.ja.md", "icon.svg"}
LONGEST = {"rules.py": 150, "scene.py": 200}
RULES_MAY = ("altclass.play", "altclass.content")
SCENE_MAY = ("altclass.host", "altclass.play")
# Of the standard library a game gets what computes, and nothing that reaches a file, a clock, a process or a network.
PURE = {
    *("__future__", "abc", "bisect", "collections", "copy", "dataclasses", "decimal", "enum", "fractions", "functools"),
    *("graphlib", "heapq", "itertools", "math", "numbers", "operator", "re", "statistics", "string", "textwrap"),
    *("types", "typing", "unicodedata"),
}
UNSAFE_CALLS = {"open", "eval", "exec", "compile", "__import__", "input", "print", "breakpoint", "globals", "vars"}


def main() -> int:
    """Print what is wrong with each game."""
    return report(faults(), f"{len(_folders(ROOT))} games keep to the contract.")


def faults(root: Path = ROOT) -> list[str]:
    """Every breach of the contract, one sentence each."""
    return [fault for folder in _folders(root) for fault in _faults_of(folder, root)]


def _folders(root: Path) -> list[Path]:
    return sorted(path for path in (root / "games").iterdir() if path.is_dir() and path.name != "__pycache__")


def _faults_of(folder: Path, root: Path) -> Iterator[str]:
    there = {path.name for path in folder.iterdir()} - {"__pycache__"}
    yield from (f"games/{folder.name}: {name} is missing" for name in sorted(FILES - there))
    yield from (f"games/{folder.name}: {name} does not belong in a game's folder" for name in sorted(there - FILES))
    for name, may in (("rules.py", RULES_MAY), ("scene.py", (*SCENE_MAY, f"games.{folder.name}.rules", ".rules"))):
        if name in there:
            yield from _faults_in(Source(folder / name, root), may)


def _faults_in(source: Source, may: tuple[str, ...]) -> Iterator[str]:
    lines = source.lines_of_code()
    if lines > LONGEST[source.path.name]:
        yield f"{source.name}: {lines} lines of code, the bar is {LONGEST[source.path.name]}"
    for node in ast.walk(source.tree):
        for wanted in _imported(node):
            if not _allowed(wanted, may):
                yield f"{source.name}:{node.lineno}: may not import {wanted}"  # type: ignore[attr-defined]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in UNSAFE_CALLS:
            yield f"{source.name}:{node.lineno}: may not call {node.func.id}"


def _imported(node: ast.AST) -> list[str]:
    """The full names a statement imports: `from altclass import host` is altclass.host, not altclass."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names]
    return []


def _allowed(wanted: str, may: tuple[str, ...]) -> bool:
    # A Random is what the session hands over; the module's own functions share one hidden state.
    if wanted == "random.Random":
        return True
    first = wanted.partition(".")[0]
    if first in sys.stdlib_module_names:
        return first in PURE
    return any(wanted == name or wanted.startswith(f"{name}.") for name in may)


if __name__ == "__main__":
    raise SystemExit(main())
