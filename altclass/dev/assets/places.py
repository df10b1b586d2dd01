"""Where the shipped files live, and where the drawings they are made from live."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[3]
ASSETS: Final = ROOT / "assets"
PICTURES: Final = ASSETS / "pictures"
DRAWINGS: Final = ASSETS / "drawings"
FONTS: Final = ASSETS / "fonts"
SOURCES: Final = PICTURES / "sources.csv"
CREDITS: Final = ASSETS / "CREDITS.md"
LEXICON: Final = ASSETS / "lexicon" / "words.csv"
DECKS: Final = ASSETS / "decks"
