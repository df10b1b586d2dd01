"""Files of other kinds that somebody renamed to a word list: each kind under each name, with the sentence it ends in."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from tests.content.anki_packages import zipped

NOISE = bytes(range(256)) * 8
TEXTS = (".csv", ".tsv", ".txt")
PACKS = (".xlsx", ".apkg", ".altdeck", ".pptx")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504  # Office 97, and every workbook behind a password

BINARY = {
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + NOISE,
    "an old Excel workbook": OLE + NOISE,
    "a workbook behind a password": OLE + "EncryptedPackage".encode("utf-16-le") + NOISE,
    "a JPEG photo": b"\xff\xd8\xff\xe0\0\x10JFIF\0" + NOISE,
    "a GIF": b"GIF89a\x10\0\x10\0" + NOISE,
    "a WebP picture": b"RIFF\x10\0\0\0WEBPVP8 " + NOISE,
    "a phone's HEIC photo": b"\0\0\0\x18ftypheic" + NOISE,
    "a TIFF": b"II*\0\x08\0\0\0" + NOISE,
    "a bitmap": b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0" + NOISE,
    "an MP3": b"ID3\4\0\0\0\0\0\0\xff\xfb\x90\0" + NOISE,
    "a WAV": b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0" + NOISE,
    "an Ogg sound": b"OggS\0\2" + NOISE,
    "a film": b"\0\0\0\x20ftypisom" + NOISE,
    "a program for Windows": b"MZ\x90\0\3\0\0\0" + NOISE,
    "a program for Linux": b"\x7fELF\2\1\1\0" + NOISE,
    "compiled Python": b"\xa7\r\r\n\0\0\0\0" + NOISE,
    "a database": b"SQLite format 3\0" + NOISE,
    "a gzip": b"\x1f\x8b\x08\0\0\0\0\0\0\3" + NOISE,
    "a 7z": b"7z\xbc\xaf\x27\x1c\0\4" + NOISE,
    "a RAR": b"Rar!\x1a\7\1\0" + NOISE,
    "a cabinet": b"MSCF\0\0\0\0" + NOISE,
    "a disk's empty space": b"\0" * 4096,
    "a font": b"\0\1\0\0\0\x0c\0\x80" + NOISE,
    "a shortcut of Windows": struct.pack("<I", 0x4C) + b"\1\x14\2\0\0\0\0\0\xc0" + NOISE,
    "a pickle": b"\x80\4\x95\x10\0\0\0\0\0\0\0cos\nsystem\n" + NOISE,
}
OFFICE = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
ZIPS = {
    "a Word document": {"[Content_Types].xml": OFFICE.encode(), "word/document.xml": b"<w/>"},
    "a LibreOffice table": {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"},
    "an e-book": {"mimetype": b"application/epub+zip", "META-INF/container.xml": b"<x/>"},
    "a Java program": {"META-INF/MANIFEST.MF": b"Manifest-Version: 1.0\n", "A.class": b"\xca\xfe\xba\xbe"},
    "a zip of texts": {"list.csv": "dragon,竜\n".encode(), "notes.txt": b"hello"},
    "a zip in a zip": {"list.zip": zipped({"list.csv": b"dragon"})},
    "a Python plugin": {"__init__.py": b"import os\n", "plugin.py": b"os.system('x')\n"},
}
NO_DECK = {".xlsx": "broken", ".apkg": "not_anki", ".altdeck": "not_altdeck", ".pptx": "not_slides"}


def foreign_files() -> Iterator[tuple[str, str, bytes, str]]:
    """Kind, ending, bytes, key of the sentence."""
    for kind, content in BINARY.items():
        for ending in TEXTS:
            yield kind, ending, content, "import.encoding"
        for ending in PACKS:
            yield kind, ending, content, "import.broken"
    for kind, members in ZIPS.items():
        for ending in TEXTS:
            yield kind, ending, zipped(members), "import.encoding"
        for ending in PACKS:
            yield kind, ending, zipped(members), f"import.{NO_DECK[ending]}"


ENGLISH_AND_JAPANESE = "dragon,竜\ncastle,城\n"
LETTERS = {
    "UTF-32": ENGLISH_AND_JAPANESE.encode("utf-32"),
    "UTF-32 without a mark": ENGLISH_AND_JAPANESE.encode("utf-32-be"),
    "UTF-8 with a byte lost": ENGLISH_AND_JAPANESE.encode().replace(b"\xe7", b""),
    "CP932 with its first byte lost": "竜,城,本\n".encode("cp932")[1:] + b"\xfd\xfe\xff",
    "UTF-16 with a lone surrogate": b"\xff\xfe" + b"d\0,\0\x00\xd8x\0",
    "big-endian UTF-16 cut in a sign": b"\xfe\xff\0d\0,\x7a",
    "a UTF-8 mark before CP932": b"\xef\xbb\xbf" + ENGLISH_AND_JAPANESE.encode("cp932"),
    "a UTF-16 mark before an odd byte": b"\xff\xfe" + "dragon".encode("utf-16-le") + b"\xe7",
    "half-width rubbish": b"dragon,\x80\xa0\xfd\xfe\xff\n",
    "control signs": b"dragon\x01\x02\x03,\x04\n",
    "a bell and a form feed of a printer": b"\x07\x0c\x1b@dragon\n",
    "EBCDIC of a large machine": ENGLISH_AND_JAPANESE.encode("cp037", "replace"),
}


def letter_files() -> Iterator[tuple[str, str, bytes, str]]:
    """Lists whose letters cannot be read."""
    for kind, content in LETTERS.items():
        for ending in TEXTS:
            yield kind, ending, content, "import.encoding"
