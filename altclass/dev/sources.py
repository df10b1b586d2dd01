"""The project's Python files, read and parsed once for the checks that look at how the code is written."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from altclass.dev.places import ROOT

PRODUCT = ("altclass", "games")
ALL = (*PRODUCT, "tests")
MOST_TOLD = 60  # faults: nobody reads more before mending the first


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: Path
    root: Path = ROOT

    @property
    def name(self) -> str:
        """The file as a person would say it: altclass/play/table.py."""
        return self.path.relative_to(self.root).as_posix()

    @cached_property
    def text(self) -> str:
        """What is written in it."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """What Python sees in it.  Raises SyntaxError."""
        return ast.parse(self.text, filename=self.name)

    def lines_of_code(self) -> int:
        """How many lines do something: blank ones, comments and docstrings are not counted."""
        quiet = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        busy = {line for token in tokens if token.type not in quiet for line in _span(token.start[0], token.end[0])}
        return len(busy - {line for node in ast.walk(self.tree) for line in _docstring_lines(node)})


def _span(first: int, last: int) -> range:
    return range(first, last + 1)


def _docstring_lines(node: ast.AST) -> range:
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
        return _span(node.body[0].lineno, node.body[0].end_lineno or 0)
    return range(0)


def sources(*folders: str, root: Path = ROOT) -> Iterator[Source]:
    """Every Python file under `folders`, by name."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            if "__pycache__" not in path.parts:
                yield Source(path, root)


def report(faults: list[str], said_when_good: str) -> int:
    """Print the faults, one a line, or that all is well; the exit code."""
    told = faults if len(faults) <= MOST_TOLD else [*faults[:MOST_TOLD], f"... and {len(faults) - MOST_TOLD} more"]
    print("\n".join(told) if told else said_when_good)
    return 1 if faults else 0
