"""Pictures that are none, or that were made to burst: small on disk, whatever they say in their head."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

from PIL import Image

from tests.fuzz.foreign_files import BINARY

KINDS = ("PNG", "JPEG", "GIF", "WEBP", "BMP")
PICTURES_TOO = (
    "a TIFF",
    "a phone's HEIC photo",
    "a PDF",
    "an old Excel workbook",
    "a program for Windows",
    "an MP3",
    "a gzip",
)
WALL = 20_000  # pixels a side: 1.6 GB once unpacked


def bad_pictures() -> Iterator[tuple[str, bytes]]:
    """What is wrong, and the bytes."""
    for kind in KINDS:
        good = _good(kind)
        yield f"{kind}: its first bytes alone", good[:12]
        yield f"{kind}: its head cut off", good[: {"PNG": 20, "JPEG": 60, "GIF": 13, "WEBP": 24, "BMP": 30}[kind]]
        yield f"{kind}: its first bytes lost", good[8:]
        yield f"{kind}: noise below its first bytes", good[:8] + bytes(range(256)) * 8
        yield f"{kind}: overwritten by nothing", good[:4] + b"\0" * len(good)
    yield "nothing", b""
    yield (
        "a drawing of lines",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
    )
    yield "a drawing behind a remark", b"<!-- GIF89a --><svg xmlns='http://www.w3.org/2000/svg'/>"
    yield "a text", b"a picture of a dragon\n"
    yield "an XPM, which is code", b'/* XPM */ static char *x[] = {"1 1 1 1", ". c #000000", "."};'
    yield "a PPM", b"P6 4 4 255\n" + b"\xff" * 48
    yield "a PNG wall", _png(WALL, WALL)
    yield "a PNG line without end", _png(2**31 - 1, 1)
    yield "a PNG without width", _png(0, 10)
    yield "a PNG without height", _png(10, 0)
    yield "a PNG of odd depth", _png(10, 10, depth=7)
    yield "a BMP wall", b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, WALL, WALL, 1, 24, 0, 0, 0, 0, 0, 0)
    yield (
        "a BMP upside down without end",
        b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, 9, -(2**31), 1, 24, 0, 0, 0, 0, 0, 0),
    )
    yield "a GIF wall", b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + b"\0\0\0" + b","
    yield (
        "a JPEG wall",
        b"\xff\xd8\xff\xc0\0\x11\x08" + struct.pack(">HH", 65_535, 65_535) + b"\3\1\x22\0\2\x11\1\3\x11\1\xff\xd9",
    )
    yield "a WebP wall", b"RIFF\x1e\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0" + b"\xff\x3f\0" * 2 + b"\0" * 8
    for kind in PICTURES_TOO:
        yield kind, BINARY[kind]


def _good(kind: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(file, kind)
    return file.getvalue()


def _png(width: int, height: int, depth: int = 8) -> bytes:
    """A whole PNG but for its pixels, of which there are too few."""
    parts = {
        b"IHDR": struct.pack(">IIBBBBB", width, height, depth, 2, 0, 0, 0),
        b"IDAT": zlib.compress(b"\0" * 99),
        b"IEND": b"",
    }
    chunks = [
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts.items()
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
