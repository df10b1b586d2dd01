"""Everything a machine can see at once: format, lint, types, imports, sizes, strings, content, and the quick tests."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from altclass.dev.places import ROOT


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is looked at: its name, and the words after `python -m`."""

    name: str
    words: tuple[str, ...]

    def run(self) -> Outcome:
        """Do it, in the project's folder."""
        began = time.monotonic()
        plain = os.environ | {"NO_COLOR": "1", "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-m", *self.words], cwd=ROOT, capture_output=True, text=True, check=False, env=plain
        )
        return Outcome(self.name, done.returncode == 0, time.monotonic() - began, (done.stdout + done.stderr).strip())


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step went: whether all was well, in how many seconds, and what it said."""

    name: str
    good: bool
    seconds: float
    said: str

    def line(self) -> str:
        """The step in one line; a good one shows its last words, which hold its figures."""
        last = (self.said.splitlines() or [""])[-1] if self.good else "see below"
        return f"{'ok  ' if self.good else 'FAIL'} {self.name:8} {self.seconds:5.1f} s  {last[:100]}".rstrip()


LOOKS = (
    Step("types", ("mypy",)),
    # The product is for Windows first: its own branches are typed too, though the checker runs elsewhere.
    Step("windows", ("mypy", "--platform", "win32", "--cache-dir", ".mypy_cache/win32", "altclass", "games")),
    Step("format", ("ruff", "format", "--check", "--quiet", ".")),
    Step("lint", ("ruff", "check", "--quiet", ".")),
    Step("imports", ("altclass.dev.lint_imports",)),
    Step("games", ("altclass.dev.lint_games",)),
    Step("sizes", ("altclass.dev.lint_sizes",)),
    Step("strings", ("altclass.dev.lint_strings",)),
    Step("content", ("altclass.dev.lint_content",)),
)
QUICK_TESTS = Step("tests", ("pytest", "-q", "-m", "not slow", "--no-header", "-n", "2"))


def main(_words: list[str]) -> int:
    """Run every step, two at a time, a line for each; then what the failing ones said."""
    began = time.monotonic()
    outcomes: list[Outcome] = []
    with ThreadPoolExecutor(2) as pool:
        for outcome in pool.map(Step.run, (QUICK_TESTS, *LOOKS)):
            print(outcome.line(), flush=True)
            outcomes.append(outcome)
    bad = [outcome for outcome in outcomes if not outcome.good]
    for outcome in bad:
        print(f"\n---- {outcome.name}\n{outcome.said}")
    print(f"\n{len(outcomes) - len(bad)} of {len(outcomes)} well, {time.monotonic() - began:.1f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
