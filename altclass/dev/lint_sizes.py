"""The size bars: short functions, short files, every function typed, every module opened by a sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from altclass.dev.places import ROOT
from altclass.dev.sources import ALL, PRODUCT, Source, report, sources

# What the loved codebases keep; people complain of the tail, so the longest counts most.
FUNCTION_MEDIAN, FUNCTION_P90, FUNCTION_MOST = 8, 25, 40
FILE_MEDIAN, FILE_MOST = 120, 300
EMPTY_NAMES = ("Manager", "Handler", "Helper", "Utils", "Data", "Info")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def main() -> int:
    """Print the figures, and each place over a bar."""
    print(figures(PRODUCT), figures(("tests",)), sep="\n")
    return report(faults(), "All within the bars.")


def figures(folders: tuple[str, ...], root: Path = ROOT) -> str:
    """One line: how many files and functions, and how long they are."""
    files, functions = _lengths(folders, root)
    return (
        f"{' and '.join(folders)}: {len(files)} files, median {median(files):g}, longest {max(files)} lines; "
        f"{len(functions)} functions, median {median(functions):g}, p90 {_p90(functions)}, longest {max(functions)}"
    )


def faults(root: Path = ROOT) -> list[str]:
    """Every place over a bar, one sentence each."""
    found = [fault for source in sources(*ALL, root=root) for fault in _faults_of(source)]
    files, functions = _lengths(PRODUCT, root)
    bars = (
        ("median function", median(functions), FUNCTION_MEDIAN),
        ("90 % of functions", _p90(functions), FUNCTION_P90),
        ("median file", median(files), FILE_MEDIAN),
    )
    return found + [f"{what}: {is_now:g} lines, the bar is {bar}" for what, is_now, bar in bars if is_now > bar]


def _faults_of(source: Source) -> Iterator[str]:
    lines = _lines(source)
    if lines > FILE_MOST:
        yield f"{source.name}: {lines} lines, the bar is {FILE_MOST}"
    if not ast.get_docstring(source.tree) and source.path.stat().st_size:
        yield f"{source.name}: does not open with a sentence"
    for node in ast.walk(source.tree):
        if isinstance(node, Function):
            yield from _faults_of_function(source, node)
        elif isinstance(node, ast.Global):
            yield f"{source.name}:{node.lineno}: uses global"
        elif isinstance(node, ast.ClassDef) and node.name.endswith(EMPTY_NAMES):
            yield f"{source.name}:{node.lineno}: {node.name} does not say what it is"


def _faults_of_function(source: Source, node: Function) -> Iterator[str]:
    place = f"{source.name}:{node.lineno}: {node.name}"
    if _length(node) > FUNCTION_MOST:
        yield f"{place} has {_length(node)} lines, the bar is {FUNCTION_MOST}"
    if node.returns is None:
        yield f"{place} does not say what it returns"


def _lengths(folders: tuple[str, ...], root: Path) -> tuple[list[int], list[int]]:
    """The lengths of files (those with anything in them) and of functions, in lines; [0] where there are none."""
    found = list(sources(*folders, root=root))
    functions = [_length(node) for source in found for node in ast.walk(source.tree) if isinstance(node, Function)]
    return [_lines(source) for source in found if source.text.strip()] or [0], functions or [0]


def _lines(source: Source) -> int:
    return len(source.text.splitlines())


def _length(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _p90(lengths: list[int]) -> int:
    return sorted(lengths)[int(len(lengths) * 0.9)]


if __name__ == "__main__":
    raise SystemExit(main())
