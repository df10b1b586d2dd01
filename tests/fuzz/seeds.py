"""One good file of every form, small, and the ways in which one is spoilt: as bytes, and in what its zip holds."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

import zstandard

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.exporters.altdeck import as_altdeck
from altclass.content.exporters.anki import as_anki
from altclass.content.exporters.table import as_csv, as_tsv
from altclass.content.exporters.workbook import as_workbook
from tests.content.anki_packages import new_package, old_package, zipped

GOOD = Deck(
    "unit-3",
    {"en": "Unit 3", "ja": "3"},
    (
        Card(en="dragon", ja="{竜|りゅう}"),
        Card(en="-ful", ja="〜でいっぱい", part="suffix"),
        Card(en="tower", picture="dog"),
    ),
)
ROWS = [('dragon<img src="a.png">[sound:b.ogg]', "竜[りゅう]"), ("tower &amp; co", "<b>塔</b>")]
MEDIA = {"a.png": b"\x89PNG\r\n\x1a\n", "b.ogg": b"OggS"}
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
SLIDE = f'<s xmlns:a="{DRAWING}"><a:p><a:r><a:t>dragon</a:t></a:r></a:p><a:p><a:t>竜</a:t></a:p></s>'.encode()
TABLE = f'<s xmlns:a="{DRAWING}"><a:tbl><a:tr><a:tc><a:p><a:t>dragon</a:t></a:p></a:tc></a:tr></a:tbl></s>'.encode()

SEEDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "csv": (".csv", lambda: as_csv(GOOD)),
    "a CP932 csv": (".csv", lambda: '英語,日本語\r\ndragon,竜\r\n"a,b",c\r\n'.encode("cp932")),
    "an ISO-2022-JP list": (".txt", lambda: "dragon\t竜\r\ntower\t塔\r\n".encode("iso2022_jp")),
    "tsv": (".tsv", lambda: as_tsv(GOOD)),
    "a UTF-16 list": (".txt", lambda: "dragon\t竜\r\ntower\t塔\r\n".encode("utf-16")),
    "a workbook": (".xlsx", lambda: as_workbook(GOOD)),
    "our Anki package": (".apkg", lambda: as_anki(GOOD)),
    "an old Anki package": (".apkg", lambda: old_package(ROWS, "collection.anki21", MEDIA)),
    "an Anki package of today": (".apkg", lambda: new_package(ROWS, MEDIA)),
    "a colleague's deck": (".altdeck", lambda: as_altdeck(GOOD)),
    "slides": (".pptx", lambda: zipped({"ppt/slides/slide1.xml": SLIDE, "ppt/slides/slide2.xml": TABLE})),
}  # fmt: skip
SPLICES = (
    b"\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\x00\x00\x00", b'"', b",", b"<", b"&#0;", b"]]>", b"../", b"{}", b"null",
    b"-1", b"1e999", b"99999999999999999999", b"=cmd|' /C calc'!A0", b"\x1b$B", b"\xed\xa0\x80", b"\r", b"[sound:", b"{{c1::",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b'r="XFD1048576"', b"CON", b"\xe2\x80\xae", b"{|}", b"\x1f",
)  # fmt: skip


def spoilt(content: bytes, rng: random.Random, times: int) -> bytes:
    """The bytes after some harm: a byte turned, a piece cut out, doubled or moved, a nasty piece put in, the end cut off."""
    whole = bytearray(content)
    for _ in range(times):
        at, size = rng.randrange(len(whole) + 1), rng.randint(1, 40)
        match rng.randrange(6):
            case 0 if at < len(whole):
                whole[at] ^= 1 << rng.randrange(8)
            case 1:
                del whole[at : at + size]
            case 2:
                whole[at:at] = whole[at : at + size] * rng.randint(1, 30)
            case 3 if rng.random() < 0.3:
                del whole[at:]
            case 4:
                other = rng.randrange(len(whole) + 1)
                whole[at : at + size] = whole[other : other + size]
            case _:
                whole[at : at + rng.randrange(3)] = rng.choice(SPLICES)
    return bytes(whole)


def spoilt_inside(content: bytes, rng: random.Random, times: int) -> bytes:
    """A zip that is a whole zip, but with harm done to one of its members, its name, or what is packed in it."""
    if not content.startswith(b"PK"):
        return spoilt(content, rng, times)
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        members = {name: pack.read(name) for name in pack.namelist()}
    name = rng.choice(sorted(members))
    inner = members.pop(name)
    match rng.randrange(8):
        case 0:
            name = rng.choice(["../" + name, name.upper(), "C:\\" + name, "con", name + "\u202e", "/" + name])
        case 1:
            inner = rng.choice([b"", b"\0" * 70_000, b"{" * 50_000, b"<a>" * 50_000])
        case _ if inner.startswith(b"\x28\xb5\x2f\xfd"):
            plain = zstandard.ZstdDecompressor().decompressobj().decompress(inner)
            inner = zstandard.ZstdCompressor().compress(spoilt(plain, rng, times))
        case _:
            inner = spoilt(inner, rng, times)
    return zipped(members | {name: inner})
