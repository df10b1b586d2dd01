"""What a picture or sound really is, by its first bytes: a name proves nothing."""

from __future__ import annotations

import re

# SVG is left out on purpose: it is a program and no picture.
PICTURES = {
    "png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "jpeg": re.compile(rb"\xff\xd8\xff"),
    "gif": re.compile(rb"GIF8[79]a"),
    "webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
    "bmp": re.compile(rb"BM"),
}
SOUNDS = {"wav": re.compile(rb"RIFF....WAVE", re.DOTALL), "ogg": re.compile(rb"OggS")}


def picture_kind(content: bytes) -> str:
    """png, jpeg, gif, webp or bmp; "" for all else."""
    return next((kind for kind, sign in PICTURES.items() if sign.match(content)), "")


def sound_kind(content: bytes) -> str:
    """The ending a recording may have here, wav or ogg; "" for all else."""
    return next((kind for kind, sign in SOUNDS.items() if sign.match(content)), "")
