"""Reads and writes `constraints.txt`: every library AltClass stands on, one exact version each, with its fingerprints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

HEADING = """\
# Every library, one exact version each, with the SHA-256 of every wheel that may be installed
# (Python 3.11 to 3.14; Windows and Linux on x86-64, Linux on ARM, macOS on both).
# pyproject.toml says what each direct one is for.  To change a version: edit its line here,
# then run `python3 -m altclass.dev lock`, which asks for the fingerprints again.
"""


@dataclass(frozen=True, slots=True)
class Pin:
    """One library: its name, its exact version, where it is wanted (a marker, or nothing) and its wheels' SHA-256."""

    name: str
    version: str
    marker: str = ""
    hashes: tuple[str, ...] = ()

    def line(self) -> str:
        """This pin as pip reads it."""
        head = f"{self.name}=={self.version}" + (f" ; {self.marker}" if self.marker else "")
        return " \\\n".join([head, *(f"    --hash=sha256:{each}" for each in self.hashes)])


def read_pins(text: str) -> list[Pin]:
    """The pins in `text`, in order.  A line that is not `name==version` raises ValueError."""
    lines = text.replace("\\\n", " ").splitlines()
    return [_read_pin(line) for line in lines if line.strip() and not line.startswith("#")]


def _read_pin(line: str) -> Pin:
    said, *hashes = line.split("--hash=sha256:")
    requirement, _, marker = said.partition(";")
    name, sign, version = requirement.strip().partition("==")
    if not sign:
        raise ValueError(f"not an exact version: {line.strip()}")
    return Pin(name, version.strip(), marker.strip(), tuple(each.strip() for each in hashes))


def with_hashes(pin: Pin, hashes: set[str]) -> Pin:
    """The same pin with the fingerprints `hashes`, sorted so that a new run changes no line needlessly."""
    return replace(pin, hashes=tuple(sorted(hashes)))


def write_pins(path: Path, pins: list[Pin]) -> None:
    """Write `pins` to `path` as pip reads them, sorted by name."""
    lines = [pin.line() for pin in sorted(pins, key=lambda pin: pin.name.lower())]
    path.write_text(HEADING + "\n" + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
