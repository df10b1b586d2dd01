"""Which file shows a card's picture."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from altclass.content.card import Card
from altclass.storage.paths import assets_dir, user_pictures_dir

OWN = "own:"  # a picture the teacher brought; what follows is its file's stem, a hash


def picture_file(card: Card) -> Path | None:
    """The picture (512 x 512 WebP with alpha), or None where the card has none or the file is gone."""
    if not card.picture:
        return None
    if card.picture.startswith(OWN):
        own = user_pictures_dir() / f"{Path(card.picture[len(OWN) :]).name}.webp"
        return own if own.is_file() else None
    return _shipped(card.picture)


@cache
def _shipped(stem: str) -> Path | None:
    path = assets_dir() / "pictures" / f"{Path(stem).name}.webp"
    return path if path.is_file() else None
