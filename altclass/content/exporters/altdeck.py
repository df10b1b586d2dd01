"""Writes a deck to hand to a colleague (.altdeck): its words, and the pictures that only this PC has."""

from __future__ import annotations

import hashlib
import io
import zipfile

import msgspec

from altclass.content.deck import Deck
from altclass.content.importers.altdeck import DECK, FORM, Handed
from altclass.content.pictures import OWN, picture_file

THEN = (1980, 1, 1, 0, 0, 0)  # a zip's first moment: the same deck makes the same file


def as_altdeck(deck: Deck) -> bytes:
    """The whole file.  Built-in pictures stay at home: every AltClass has them."""
    own = {card.picture: picture_file(card) for card in deck.cards if card.picture.startswith(OWN)}
    contents = {picture: path.read_bytes() for picture, path in own.items() if path is not None}
    names = {picture: f"media/{hashlib.sha256(content).hexdigest()}.webp" for picture, content in contents.items()}
    told = Handed(FORM, deck.title, list(deck.cards), deck.grade, deck.theme, names)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr(zipfile.ZipInfo(DECK, THEN), msgspec.json.format(msgspec.json.encode(told), indent=1))
        for name, content in sorted({names[picture]: content for picture, content in contents.items()}.items()):
            pack.writestr(zipfile.ZipInfo(name, THEN), content)
    return file.getvalue()
