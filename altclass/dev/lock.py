"""Asks the package index, through pip, for the fingerprints of every pinned wheel, for every system AltClass runs on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

from altclass.dev.pins import Pin, read_pins, with_hashes, write_pins
from altclass.dev.places import PINS

PYTHONS = ("3.11", "3.12", "3.13", "3.14")


@dataclass(frozen=True, slots=True)
class System:
    """A kind of PC: Python's name for it, and the wheel tags it takes."""

    platform: str
    tags: tuple[str, ...]


def _linux(machine: str) -> System:
    years = ("2_39", "2_35", "2_34", "2_28", "2_27", "2_26", "2_24", "2_17", "2_12", "2_5")
    old = ("manylinux2014", "manylinux2010", "manylinux1")
    return System("linux", tuple(f"{tag}_{machine}" for tag in (*(f"manylinux_{y}" for y in years), *old)))


def _mac(machine: str) -> System:
    versions = ("15_0", "14_0", "13_0", "12_0", "11_0", "10_15", "10_13", "10_12", "10_9")
    return System("darwin", tuple(f"macosx_{v}_{kind}" for v in versions for kind in (machine, "universal2")))


SYSTEMS = (System("win32", ("win_amd64",)), _linux("x86_64"), _linux("aarch64"), _mac("arm64"), _mac("x86_64"))


def main() -> int:
    """Renew every fingerprint in constraints.txt; says which wheels do not exist, and leaves those out."""
    pins = read_pins(PINS.read_text(encoding="utf-8"))
    found: dict[str, set[str]] = {pin.name: set() for pin in pins}
    kinds = [(system, python) for system in SYSTEMS for python in PYTHONS]
    with ThreadPoolExecutor(2) as pool:
        for answer in pool.map(lambda kind: _fingerprints(pins, *kind), kinds):
            for name, each in answer:
                found[name].add(each)
    write_pins(PINS, [with_hashes(pin, found[pin.name]) for pin in pins])
    missing = [pin.name for pin in pins if not found[pin.name]]
    print(
        f"{len(pins)} libraries, {sum(map(len, found.values()))} wheels" + (f"; none for {missing}" if missing else "")
    )
    return 1 if missing else 0


def _fingerprints(pins: list[Pin], system: System, python: str) -> list[tuple[str, str]]:
    wanted = [pin for pin in pins if _wanted(pin, system, python)]
    at_once = _ask(wanted, system, python)
    if at_once is not None:
        return at_once
    answers = [(pin, _ask([pin], system, python)) for pin in wanted]
    for pin, answer in answers:
        if answer is None:
            print(f"no wheel: {pin.name} {pin.version}, {system.tags[0]}, Python {python}", file=sys.stderr)
    return [each for _, answer in answers for each in answer or []]


def _wanted(pin: Pin, system: System, python: str) -> bool:
    here = {"sys_platform": system.platform, "python_version": python}
    return not pin.marker or Marker(pin.marker).evaluate(here)


def _ask(pins: list[Pin], system: System, python: str) -> list[tuple[str, str]] | None:
    """(name, SHA-256) of the wheel pip would take for each pin, or None if one has none; downloads no wheel."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "install", "-q", "--dry-run", "--no-deps", "--ignore-installed"]
        command += ["--only-binary", ":all:", "--implementation", "cp", "--python-version", python]
        command += [word for tag in system.tags for word in ("--platform", tag)]
        command += ["--target", folder, "--report", str(report), *(f"{pin.name}=={pin.version}" for pin in pins)]
        quiet = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        if subprocess.run(command, capture_output=True, env=quiet, check=False).returncode:
            return None
        rows = json.loads(report.read_text(encoding="utf-8"))["install"]
    # pip answers in the order it likes and spells names its own way: both are told apart by the plain name.
    plain = {_plain(pin.name): pin.name for pin in pins}
    return [(plain[_plain(row["metadata"]["name"])], _sha256(row)) for row in rows]


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _sha256(row: dict[str, dict[str, dict[str, dict[str, str]]]]) -> str:
    return row["download_info"]["archive_info"]["hashes"]["sha256"]


if __name__ == "__main__":
    raise SystemExit(main())
