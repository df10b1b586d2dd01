"""`python -m altclass.dev.assets build|fonts|check|sheets`: make the pictures, take the fonts, check, or lay out to look at."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from altclass.dev.assets.build import build
from altclass.dev.assets.credits import faults
from altclass.dev.assets.fonts import copy_fonts
from altclass.dev.assets.places import PICTURES, ROOT
from altclass.dev.assets.sheets import write_sheets


def main(words: Sequence[str] | None = None) -> int:
    """Do what the first word says; 0 if all is well, 1 if the check found something."""
    parser = argparse.ArgumentParser(prog="python -m altclass.dev.assets", description=__doc__)
    parser.add_argument("task", choices=["build", "fonts", "check", "sheets"])
    parser.add_argument("stems", nargs="*", help="only these pictures")
    parser.add_argument(
        "--packages", type=Path, default=ROOT / "build" / "packages", help="where npm packages are kept"
    )
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "sheets", help="where the sheets go")
    asked = parser.parse_intermixed_args(words)
    if asked.task == "build":
        print(f"{build(asked.packages, asked.stems)} pictures written")
    if asked.task == "fonts":
        copy_fonts(asked.packages)
    if asked.task == "sheets":
        _lay_out(asked.to, asked.stems)
    found = faults() if asked.task == "check" else []
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


def _lay_out(folder: Path, stems: Sequence[str]) -> None:
    names = stems or sorted(path.stem for path in PICTURES.glob("*.webp"))
    pictures = [(name, Image.open(PICTURES / f"{name}.webp").convert("RGBA")) for name in names]
    print(*write_sheets(pictures, folder, "sheet"), sep="\n")


if __name__ == "__main__":
    sys.exit(main())
