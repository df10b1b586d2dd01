"""The long run: thousands of spoilt files of every form, each form in a process of its own that is watched.

`python -m tests.fuzz.whole [PER_FORM]` prints a table: outcomes, the slowest file, memory grown, what was seen that must
not be.  The tests run a short one.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.fuzz.forms import forms
from tests.fuzz.seeds import spoilt, spoilt_inside

ROOT = Path(__file__).resolve().parents[2]
PER_FORM = 2_000
LONGEST = 10.0  # seconds for one small file, on a machine that has other things to do
MOST_GROWN = 150_000  # KB
WARM_UP = 60  # files, after which all that is loaded once is loaded
RUNS = ("exec", "compile", "import", "subprocess.", "socket.", "os.system", "os.exec", "os.posix_spawn", "pickle.")


@dataclass
class Figures:
    """What one form's run gave."""

    form: str
    files: int = 0
    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    grown: int = 0
    faults: list[str] = field(default_factory=list)


def run_one(what: str, count: int) -> Figures:
    """All of one form, in this process; the working folder must be empty and stays so."""
    from altclass.problems import Problem

    form, figures, seen = dict(forms())[what](), Figures(what), Counter[str]()
    folder = Path("flashcards").resolve()  # a game's manifest must be in the folder of its name
    folder.mkdir()
    before = 0
    for name in ("utf_16", "utf_16_le", "utf_16_be", "cp932", "euc_jp", "iso2022_jp_ext", "utf_8_sig"):
        "".encode(name)  # loaded now: what is loaded later is loaded by a file
    (folder / form.name).write_bytes(form.good)
    with contextlib.suppress(Problem):  # of silence, for one, which is no word
        form.read(folder / form.name)
    for number in range(count):
        if number == WARM_UP:
            before = _memory()
            sys.addaudithook(lambda event, told: _watch(event, told, seen, folder))
        rng = random.Random(f"{what} {number}")
        harm = spoilt if number % 3 == 0 else spoilt_inside
        content = harm(form.good, rng, rng.choice((1, 1, 2, 5, 20)))
        (folder / form.name).write_bytes(content)
        began = time.monotonic()
        try:
            form.read(folder / form.name)
            figures.read += 1
        except Problem:
            figures.refused += 1
        except Exception as fault:  # noqa: BLE001 - this is what is looked for
            figures.faults.append(f"file {number}: {type(fault).__name__}: {fault}"[:300])
        figures.slowest = max(figures.slowest, time.monotonic() - began)
        figures.files += 1
    figures.grown = _memory() - before
    figures.faults += [f"{event} ({times} times)" for event, times in seen.items()]
    left = [path.name for path in Path().iterdir() if path.name != folder.name] + [
        path.name for path in folder.iterdir()
    ][1:]
    figures.faults += [f"left behind: {name}" for name in left]
    return figures


def _watch(event: str, told: tuple[object, ...], seen: Counter[str], folder: Path) -> None:
    """What no file may do: run something, or be written where nobody asked for it."""
    if event.startswith(RUNS) and not _asked_by_types():
        seen[f"{event} {told!r:.120}"] += 1
    if event == "open" and isinstance(told[1], str) and set(told[1]) & set("wax+"):
        place = str(told[0])
        if not place.startswith((str(folder), os.environ["ALTCLASS_HOME"])) and "altclass-" not in place:
            seen[f"written {place}"] += 1


def _asked_by_types() -> bool:
    """Whether our own annotations are looked up, which is no fault of a file."""
    asking = sys._getframe(3).f_code.co_filename
    return asking.endswith(("typing.py", "msgspec/_utils.py"))


def _memory() -> int:
    """The most this process ever took, in KB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def run_all(count: int) -> Iterator[Figures]:
    """Every form, one after the other, each in a process of its own; one that dies has died as its fault."""
    for what, _ in forms():
        with tempfile.TemporaryDirectory(prefix="altclass-fuzz-") as home, tempfile.TemporaryDirectory() as work:
            environment = os.environ | {"PYTHONPATH": str(ROOT), "ALTCLASS_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
            done = subprocess.run(
                [sys.executable, "-m", "tests.fuzz.whole", "--form", what, str(count)],
                cwd=work, env=environment, capture_output=True, text=True, check=False,
            )  # fmt: skip
        lines = done.stdout.splitlines()
        ended = done.returncode == 0 and lines
        yield Figures(**json.loads(lines[-1])) if ended else Figures(what, faults=[f"died: {done.stderr[-600:]}"])


def main(words: list[str]) -> int:
    """The table; 1 if anything was seen that must not be."""
    if words[:1] == ["--form"]:
        print(json.dumps(asdict(run_one(words[1], int(words[2])))))
        return 0
    print(f"{'form':28}{'files':>8}{'read':>8}{'refused':>9}{'slowest':>10}{'grown':>10}")
    every = []
    for told in run_all(int(words[0]) if words else PER_FORM):
        every.append(told)
        row = f"{told.form:28}{told.files:8}{told.read:8}{told.refused:9}{told.slowest * 1000:7.0f} ms{told.grown / 1000:7.1f} MB"
        print("\n    ".join([row, *told.faults[:5]]), flush=True)
    print(f"{sum(told.files for told in every)} files, {sum(len(told.faults) for told in every)} faults")
    return int(any(told.faults or told.grown > MOST_GROWN or told.slowest > LONGEST for told in every))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
