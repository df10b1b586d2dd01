"""A file is written whole or not at all, and what cannot be written is said in one sentence."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from altclass.i18n import LANGS, sentence
from altclass.problems import Problem
from altclass.storage.files import put_aside, write_whole
from altclass.storage.reasons import reason


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deck.json"
    write_whole(path, "first")
    write_whole(path, "もう一度")
    assert path.read_text(encoding="utf-8") == "もう一度"
    assert list(path.parent.iterdir()) == [path]


def test_where_nothing_can_be_written_the_old_file_stays(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    with pytest.raises(Problem) as told:
        write_whole(blocked / "deck.json", "text")
    assert told.value.key == "storage.cannot_write"
    assert blocked.read_text(encoding="utf-8") == "in the way"
    assert "同じ名前のファイル" in sentence(told.value, "ja")
    assert "a file stands where" in sentence(told.value, "en")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a Linux device")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "deck.json"
    write_whole(path, "old")
    # the draft's place is taken by a link to a device that is always full
    code = f"""
import os, sys
from pathlib import Path
from altclass.problems import Problem
from altclass.storage.files import write_whole
path = Path({str(path)!r})
os.symlink("/dev/full", path.with_name(f"{{path.name}}.{{os.getpid()}}.new"))
try:
    write_whole(path, "new" * 10000)
except Problem as told:
    print(told.params["why"])
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "storage.why_full"
    assert path.read_text(encoding="utf-8") == "old"


def test_a_broken_file_is_kept_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for text in ("one", "two"):
        path.write_text(text, encoding="utf-8")
        put_aside(path)
    assert not path.exists()
    assert sorted(kept.read_text(encoding="utf-8") for kept in tmp_path.iterdir()) == ["one", "two"]


@pytest.mark.parametrize(
    ("number", "named"),
    [
        (errno.ENOSPC, "full"),
        (errno.EACCES, "denied"),
        (errno.ENOENT, "missing"),
        (errno.EIO, "other"),
        (None, "other"),
    ],
)
def test_every_reason_can_be_said_in_both_languages(number: int | None, named: str) -> None:
    refused = OSError() if number is None else OSError(number, "")
    assert reason(refused) == f"storage.why_{named}"
    for lang in LANGS:
        told = sentence(Problem("storage.cannot_write", path="x", why=reason(refused)), lang)
        assert "why_" not in told
