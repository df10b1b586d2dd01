"""Every move is written down before it is shown; a pulled plug costs nothing that was written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from altclass.play.journal import Journal, Kept, read_journal
from altclass.play.moves import Played


def moves(*names: str) -> list[Played]:
    return [Played(name, (), float(at)) for at, name in enumerate(names)]


def written(folder: Path, lines: Sequence[Played | Kept]) -> Path:
    journal = Journal(folder)
    for line in lines:
        journal.append(line)
    journal.close()
    return folder / "moves.jsonl"


def test_a_move_can_be_read_as_soon_as_it_is_played(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.append(Played("say", ("apple",), 1.5))
    assert read_journal(tmp_path) == [Played("say", ("apple",), 1.5)]
    journal.close()


def test_what_was_taken_back_does_not_come_again(tmp_path: Path) -> None:
    written(tmp_path, [*moves("a", "b", "c"), Kept(1), *moves("d")])
    assert [played.move for played in read_journal(tmp_path)] == ["a", "d"]


@pytest.mark.parametrize("cut", range(1, 30))
def test_a_line_torn_by_a_power_cut_costs_only_itself(tmp_path: Path, cut: int) -> None:
    path = written(tmp_path, moves("first", "second"))
    os.truncate(path, path.stat().st_size - min(cut, path.stat().st_size // 2))
    assert [played.move for played in read_journal(tmp_path)] == ["first"]
    written(tmp_path, moves("third"))
    assert [played.move for played in read_journal(tmp_path)] == ["first", "third"]


@pytest.mark.parametrize("rubbish", [b"\x00\x00\x00\n", b"[1]\n", b'{"move": 3}\n', b"\xff\xfe\n", b"{}\n"])
def test_rubbish_ends_the_reading_and_keeps_what_came_before(tmp_path: Path, rubbish: bytes) -> None:
    path = written(tmp_path, moves("a", "b"))
    with path.open("ab") as file:
        file.write(rubbish)
    assert [played.move for played in read_journal(tmp_path)] == ["a", "b"]


def test_no_journal_means_no_moves(tmp_path: Path) -> None:
    assert read_journal(tmp_path / "nowhere") == []


def test_where_the_disk_refuses_play_goes_on_and_the_lines_wait(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.write_text("a file where the folder should be", encoding="utf-8")
    journal = Journal(folder)
    journal.append(Played("a"))
    assert not journal.saved
    folder.unlink()
    journal.append(Played("b"))
    assert journal.saved
    journal.close()
    assert [played.move for played in read_journal(folder)] == ["a", "b"]


def test_lines_that_waited_are_written_by_themselves_when_the_disk_is_back(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.write_text("in the way", encoding="utf-8")
    journal = Journal(folder)
    journal.append(Played("a"))
    folder.unlink()
    deadline = time.monotonic() + 10
    while not journal.saved and time.monotonic() < deadline:
        time.sleep(0.02)
    assert read_journal(folder) == [Played("a")]
    journal.close()


WRITER = """
import sys
from collections.abc import Sequence
from pathlib import Path
from altclass.play.journal import Journal
from altclass.play.moves import Played
journal = Journal(Path(sys.argv[1]))
for number in range(100_000):
    journal.append(Played("count", (number,), float(number)))
    sys.stdout.write(f"{number}\\n"); sys.stdout.flush()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a Unix signal")
@pytest.mark.parametrize("after_ms", [1, 3, 7, 15])
def test_a_killed_game_loses_no_move_it_has_shown(tmp_path: Path, after_ms: int) -> None:
    game = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert game.stdout is not None
    shown = [game.stdout.readline()]
    time.sleep(after_ms / 1000)
    game.send_signal(signal.SIGKILL)
    shown += game.stdout.readlines()
    game.stdout.close()
    game.wait()
    whole = [int(line) for line in shown if line.endswith("\n")]
    assert [played.args[0] for played in read_journal(tmp_path)][: len(whole)] == whole
