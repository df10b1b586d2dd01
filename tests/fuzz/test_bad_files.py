"""Bad files made by hand: each ends in its one sentence, runs nothing, writes nowhere, and takes little memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from altclass.content.importers.forms import read_file
from altclass.i18n import LANGS, sentence
from altclass.launcher.reencode import drawn_anew
from altclass.problems import Problem
from tests.fuzz.bad_files import Bad, bad_files
from tests.fuzz.bad_pictures import bad_pictures
from tests.fuzz.own_files import Own, own_files, read_own

ROOT = Path(__file__).resolve().parents[2]
BAD = list(bad_files())
OWN = list(own_files())
PICTURES = dict(bad_pictures())


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad.ending} {bad.name}")
def test_it_ends_in_its_one_sentence(tmp_path: Path, own_home: Path, bad: Bad) -> None:
    file = tmp_path / f"list{bad.ending}"
    file.write_bytes(bad.content)
    with pytest.raises(Problem) as told:
        read_file(file)
    assert told.value.key == bad.key
    for lang in LANGS:
        said = sentence(told.value, lang)
        assert file.name in said
        assert "{" not in said
        assert len(said.splitlines()) == 1
    assert list(tmp_path.iterdir()) == [file]
    assert not own_home.exists()


@pytest.mark.parametrize("own", OWN, ids=lambda own: f"{own.family} {own.fault}")
def test_a_bad_file_of_our_own_ends_in_its_one_sentence(tmp_path: Path, own_home: Path, own: Own) -> None:
    folder = own_home if own.family == "settings" else tmp_path / "flashcards"
    folder.mkdir()
    (folder / own.name).write_bytes(own.content)
    problem = read_own(own, folder)
    assert problem is not None
    assert problem.key == own.key
    for lang in LANGS:
        said = sentence(problem, lang)
        assert len(said.splitlines()) == 1
        assert said != problem.key
        assert len(said) < 1_000
    kept = [file for file in folder.iterdir() if file.is_file()]
    assert [file.read_bytes() for file in kept] == [own.content]  # where it lay, or aside: nothing is lost


@pytest.mark.qt_log_ignore("JPEG")  # what the decoder says of them; in a lesson nobody hears its process
@pytest.mark.parametrize("what", PICTURES)
def test_a_bad_picture_is_drawn_by_nobody(tmp_path: Path, what: str) -> None:
    """Its sentence, import.picture_bad, is held where pictures are taken in."""
    file = tmp_path / "picture"
    file.write_bytes(PICTURES[what])
    assert drawn_anew(file) is None


def test_there_are_enough_kinds_and_each_has_a_name_of_its_own() -> None:
    assert len(BAD) + len(OWN) + len(PICTURES) >= 700
    assert len({(bad.name, bad.ending) for bad in BAD}) == len(BAD)
    assert len({(own.family, own.fault) for own in OWN}) == len(OWN)
    assert len({(bad.ending, bad.content) for bad in BAD}) == len(BAD)
    assert len({(own.family, own.content) for own in OWN}) == len(OWN)
    assert len(set(PICTURES.values())) == len(PICTURES)


WATCHED = """
import json, resource, sys
from pathlib import Path
from altclass.content.importers.forms import read_file
from altclass.problems import Problem
from altclass.content.importers import altdeck, anki, picture_folder, slides, text_table, workbook

folder = Path(sys.argv[1])
files = sorted(folder.glob("*"))
good = [file for file in files if file.name.startswith("good")]
for file in good:  # all that is loaded once is loaded now: what comes later comes from a file
    read_file(file)
for name in ("utf_16", "utf_16_le", "utf_16_be", "cp932", "euc_jp", "iso2022_jp_ext", "utf_8_sig", "utf_7"):
    "".encode(name)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
seen = []
RUNS = ("exec", "compile", "import", "subprocess.", "socket.", "os.system", "os.exec", "os.posix_spawn", "ctypes.", "pickle.")
def watch(event, arguments):
    if event.startswith(RUNS) or event in ("os.fork", "sqlite3.enable_load_extension", "sqlite3.load_extension"):
        seen.append(f"{event} {arguments!r:.200}")
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        place = str(arguments[0])
        if "altclass-" not in place:
            seen.append(f"written {place}")
sys.addaudithook(watch)
for file in files:
    try:
        read_file(file)
    except Problem:
        pass
print(json.dumps({"seen": seen, "grown": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="memory is counted by the resource module")
def test_nothing_in_them_runs_or_is_written_and_memory_stays_small(tmp_path: Path) -> None:
    from tests.fuzz.seeds import SEEDS

    folder = tmp_path / "files"
    folder.mkdir()
    for number, bad in enumerate(BAD):
        (folder / f"bad-{number:03}{bad.ending}").write_bytes(bad.content)
    for number, (ending, make) in enumerate(SEEDS.values()):
        (folder / f"good-{number}{ending}").write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder)], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True, check=False, timeout=120, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["seen"] == []
    assert told["grown"] < 150_000  # KB
    assert [path.name for path in tmp_path.iterdir()] == ["files"]
