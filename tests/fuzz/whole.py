"""The long run: thousands of spoilt files of every form, each form in a process of its own that is watched.

`python -m tests.fuzz.whole [PER_FORM]` prints a table: outcomes, the slowest file, memory grown, what was seen that must
not be.  The tests run a short one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import NamedTuple

import msgspec

from tests.fuzz.seeds import SEEDS, spoilt, spoilt_inside

ROOT = Path(__file__).resolve().parents[2]
PER_FORM = 2_000
LONGEST = 10.0  # seconds for one small file, on a machine that has other things to do
MOST_GROWN = 150_000  # KB
WARM_UP = 60  # files, after which all that is loaded once is loaded
RUNS = ("exec", "compile", "import", "subprocess.", "socket.", "os.system", "os.exec", "os.posix_spawn", "pickle.")


class Form(NamedTuple):
    """A kind of file: its name in its folder, a good one, and what reads it (raising nothing but Problem)."""

    name: str
    good: bytes
    read: Callable[[Path], object]


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


def forms() -> Iterator[tuple[str, Callable[[], Form]]]:
    """Every form by its name; made only when its turn comes."""
    for what, (ending, make) in SEEDS.items():
        yield what, lambda ending=ending, make=make: Form(f"list{ending}", make(), _imported)  # type: ignore[misc]
    yield "a deck", _deck
    yield "settings", _settings
    yield "a session", _session
    yield "a journal", _journal
    yield "a manifest", _manifest
    yield "moves", _moves
    yield "the tools", _tools
    yield "an unfinished deck", _unfinished
    yield "a sound", _sound
    for kind in ("png", "jpeg", "gif", "webp", "bmp"):
        yield f"a picture ({kind})", lambda kind=kind: _picture(kind)  # type: ignore[misc]


def _imported(path: Path) -> None:
    from altclass.content.importers.forms import read_file
    from altclass.i18n import LANGS, sentence
    from altclass.problems import Problem

    brought = read_file(path)
    assert all(card.en and len(card.en) <= 120 for card in brought.cards)
    for fault in brought.faults:
        assert isinstance(fault, Problem)
        assert all(sentence(fault, lang) != fault.key for lang in LANGS)


def _deck() -> Form:
    from altclass.content.library import read_deck
    from tests.fuzz.own_files import GOOD_DECK

    return Form("mine.json", json.dumps(GOOD_DECK).encode(), read_deck)


def _settings() -> Form:
    from altclass.storage.settings import Settings, read_settings, save_settings, settings_file

    save_settings(Settings(lang="ja", stars=["bingo"], screens={"x": (0, 0, 9, 9)}))
    good = settings_file().read_bytes()

    def read(path: Path) -> None:
        settings_file().write_bytes(path.read_bytes())
        read_settings()
        for aside in settings_file().parent.glob("settings.json*"):
            aside.unlink()

    return Form("spoilt.json", good, read)


def _session() -> Form:
    from altclass.play.session import read_session
    from tests.fuzz.own_files import GOOD_SESSION

    return Form("session.json", json.dumps(GOOD_SESSION).encode(), lambda path: read_session(path.parent))


def _journal() -> Form:
    from altclass.play.journal import read_journal

    lines = [
        b'{"move":"reveal","at":1.5}',
        b'{"move":"say","args":["dog"],"at":2.5}',
        b'{"kept":1}',
        b'{"move":"go_on","args":[3,"x"]}',
    ]
    return Form("moves.jsonl", b"\n".join([*lines, b""]), lambda path: read_journal(path.parent))


def _manifest() -> Form:
    from altclass.play.manifest import Label, Manifest, Option, Sign, TeamRange, read_manifest
    from tests.fuzz.own_files import GOOD_MANIFEST

    for kind in (Label, Option, Sign, TeamRange, Manifest):
        with contextlib.suppress(msgspec.ValidationError):  # each looks up its own annotations once
            msgspec.convert({}, kind)
    return Form("game.toml", GOOD_MANIFEST.encode(), lambda path: read_manifest(path.parent))


def _tools() -> Form:
    from altclass.host.tools.keeping import Keeper

    today = dt.date(2026, 4, 1)
    good = {
        "version": 1,
        "day": today.toordinal(),
        "tools": {"dice": [{"dice": 2}, 1.5], "wheel": [{"entries": ["a", "b"]}, 2.0]},
    }
    return Form("tools.json", json.dumps(good).encode(), lambda path: Keeper(path).read(today))


def _unfinished() -> Form:
    from altclass.content.library import save_deck
    from altclass.launcher.deck_editor.opening import opened
    from tests.fuzz.seeds import GOOD

    beside = save_deck(GOOD).with_suffix(".unfinished")

    def read(path: Path) -> None:
        beside.write_bytes(path.read_bytes())
        opened(GOOD.id)

    return Form("rows.json", json.dumps([[3, {"en": "", "ja": "竜"}], [0, {"en": "", "ja": "城"}]]).encode(), read)


def _moves() -> Form:
    from altclass.host.steps import read_steps
    from altclass.play.game import load_game
    from altclass.play.shelf import folder_of

    game = load_game(folder_of("flashcards"))
    return Form(
        "lesson.moves", b"advance\nwait 2.5\naward B 3\n# done\nback\nblank\n", lambda path: read_steps(path, game)
    )


def _sound() -> Form:
    from altclass.speech import wav

    def read(path: Path) -> None:
        try:
            wav.check(wav.read(path), "dragon")
        except wav.BadWav as bad:
            _refuse(bad)

    draft = Path(tempfile.mkdtemp()) / "good.wav"
    wav.write(wav.quiet(0.2), draft)
    return Form("word.wav", draft.read_bytes(), read)


def _picture(kind: str) -> Form:
    from PIL import Image

    from altclass.launcher.reencode import drawn_anew

    file = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((90, 60)).save(file, kind)

    def read(path: Path) -> None:
        picture = drawn_anew(path)
        assert picture is None or (picture.width(), picture.height()) == (512, 512)
        if picture is None:
            _refuse(None)

    return Form("picture", file.getvalue(), read)


def _refuse(fault: Exception | None) -> None:
    from altclass.problems import Problem

    raise Problem("import.broken") from fault


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
