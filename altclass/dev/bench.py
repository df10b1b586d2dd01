"""Measures what a teacher would notice, and prints it as a table with the floor of the stack in the same run."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import asdict

from altclass.dev.benches.row import Row
from altclass.dev.places import ROOT

PARTS = ("starting", "opening", "previewing", "drawing", "speaking", "content", "bringing", "finding", "paper")


def main(arguments: list[str]) -> int:
    """`[--json] [PART ...]`: 0 when every part could be measured; figures missed are marked, not failed."""
    parser = argparse.ArgumentParser(prog="python3 -m altclass.dev bench", description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("parts", nargs="*", help=", ".join(PARTS))
    given = parser.parse_args(arguments)
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    rows, failed = [], []
    for part in given.parts or PARTS:
        measured = _measured(part)
        rows += measured or []
        failed += [] if measured else [part]
    if given.json:
        print(json.dumps([asdict(row) | {"ratio": row.ratio, "reached": row.reached} for row in rows], indent=1))
    else:
        print(_table(rows))
    for part in failed:
        print(f"{part} could not be measured", file=sys.stderr)
    return 1 if failed else 0


def _measured(part: str) -> list[Row] | None:
    """Each part in a process of its own, so that none is warmed or burdened by another."""
    code = (
        f"import json; from dataclasses import asdict; from altclass.dev.benches import {part}; "
        f"print(json.dumps([asdict(row) for row in {part}.rows()]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr.strip()[-600:], file=sys.stderr)
        return None
    return [Row(**told) for told in json.loads(done.stdout.strip().splitlines()[-1])]


def _table(rows: list[Row]) -> str:
    head = f"{'what':62} {'value':>10} {'reach':>8} {'floor':>8} {'ratio':>6}"
    return "\n".join([head, "-" * len(head), *map(_line, rows)])


def _line(row: Row) -> str:
    def number(value: float | None) -> str:
        return "" if value is None else f"{value:.3g}" if value < 100 else f"{value:.0f}"

    mark = {True: "reached", False: "NOT reached", None: ""}[row.reached]
    value = f"{number(row.value)} {row.unit}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    return f"{row.what:62} {value:>10} {number(row.reach):>8} {number(row.floor):>8} {ratio:>6}  {mark} {row.floor_is}".rstrip()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
