"""Files that no list should be, made by hand: each kind once, with the sentence it must end in.

Sizes are small on disk; what would be large is large only once unpacked.
"""

from __future__ import annotations

import io
import json
import sqlite3
import stat
import struct
import zipfile
from collections.abc import Iterator
from contextlib import closing
from typing import NamedTuple

import zstandard

from tests.content.anki_packages import collection, new_package, old_package, zipped
from tests.fuzz.foreign_files import foreign_files, letter_files
from tests.fuzz.seeds import ROWS, SEEDS, SLIDE

SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
DEEP = 200_000
BIG = b"\0" * 51_000_000
PACKS = {".xlsx": "a workbook", ".apkg": "our Anki package", ".altdeck": "a colleague's deck", ".pptx": "slides"}


class Bad(NamedTuple):
    """One bad file: what it is called, its bytes, and the key of its sentence."""

    name: str
    ending: str
    content: bytes
    key: str


def bad_files() -> Iterator[Bad]:
    """All of them."""
    yield from _texts()
    for ending, seed in PACKS.items():
        yield from _packs(ending, SEEDS[seed][1]())
    yield from _workbooks()
    yield from _anki()
    yield from _decks()
    yield from _slides()
    yield from (Bad(*told) for told in (*foreign_files(), *letter_files()))


def _texts() -> Iterator[Bad]:
    tables = {
        "nothing": (b"", "empty"),
        "blank lines": (b"\r\n \r\n", "empty"),
        "only a mark": (b"\xef\xbb\xbf", "empty"),
        "only a UTF-16 mark": (b"\xff\xfe", "empty"),
        "half a UTF-16 sign": (b"\xff\xfed\0r", "encoding"),
        "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\xfd", "encoding"),
        "noise": (bytes(range(128, 256)) * 9, "encoding"),
        "NUL signs": (b"\0" * 900, "encoding"),
        "a workbook named csv": (SEEDS["a workbook"][1](), "encoding"),
        "Japanese alone": ("竜,りゅう\n城,しろ\n".encode(), "no_english"),
        "numbers alone": (b"1,2\n3,4\n", "no_english"),
        "separators alone": (b",,,\n,,,\n", "no_english"),
        "20,001 rows": (b"en\n" + b"".join(b"w%d\n" % number for number in range(20_001)), "too_many"),
        "a row of 300,000 signs": (b"dragon," + b"x" * 300_000 + b"\n", "not_a_table"),
        "a broken ISO-2022-JP": (b"dragon,\x1b$B\xff\xff", "encoding"),
        "an ISO-2022-JP cut off": (b"dragon,\x1b$BA", "encoding"),
        "21 MB": (b"dragon\n" * 3_000_001, "too_large"),
    }
    for name, (content, key) in tables.items():
        yield Bad(name, ".csv", content, f"import.{key}")
        yield Bad(name, ".tsv", content, f"import.{key}")


def _packs(ending: str, good: bytes) -> Iterator[Bad]:
    """What is wrong with a zip is wrong in every form that is one."""
    for name, content in {
        "no bytes": b"", "two letters": b"PK", "a text": b"dragon,ryuu\n" * 9, "half": good[: len(good) // 2],
        "no beginning": good[len(good) // 2 : -22], "noise": bytes(range(256)) * 40, "another zip's end": good[:-10],
        "a locked zip": _locked(good), "an unknown packing": _method(good, 99), "a wrong sum": _wrong_sum(good),
    }.items():  # fmt: skip
        yield Bad(name, ending, content, "import.broken")
    for name, content in {
        "a bomb of zeros": _with(good, {"big": BIG}), "many files": _with(good, {f"f{n}": b"" for n in range(5_001)}),
        "a bomb that shrinks well": _with(good, {"bomb.xml": b"a" * 2_000_000}),
    }.items():  # fmt: skip
        yield Bad(name, ending, content, "import.bomb")
    yield Bad("an empty zip", ending, zipped({}), _EMPTY[ending])
    yield Bad("a link out of the folder", ending, _link(), _EMPTY[ending])
    yield Bad("names that climb out", ending, zipped({"../../x": b"x", "/etc/x": b"x", "C:\\x": b"x"}), _EMPTY[ending])


_EMPTY = {
    ".xlsx": "import.broken", ".apkg": "import.not_anki", ".altdeck": "import.not_altdeck", ".pptx": "import.not_slides",
}  # fmt: skip


def _with(good: bytes, more: dict[str, bytes]) -> bytes:
    whole = io.BytesIO(good)
    with zipfile.ZipFile(whole, "a", zipfile.ZIP_DEFLATED) as pack:
        for name, content in more.items():
            pack.writestr(name, content)
    return whole.getvalue()


def _link() -> bytes:
    whole, info = io.BytesIO(), zipfile.ZipInfo("deck")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(whole, "w") as pack:
        pack.writestr(info, "/etc/passwd")
    return whole.getvalue()


def _patched(good: bytes, local: int, central: int, value: bytes) -> bytes:
    """A field of every member's two heads, overwritten."""
    whole = bytearray(good)
    for sign, place in ((b"PK\3\4", local), (b"PK\1\2", central)):
        at = whole.find(sign)
        while at >= 0:
            whole[at + place : at + place + len(value)] = value
            at = whole.find(sign, at + 4)
    return bytes(whole)


def _locked(good: bytes) -> bytes:
    return _patched(good, 6, 8, b"\1\0")


def _method(good: bytes, method: int) -> bytes:
    return _patched(good, 8, 10, struct.pack("<H", method))


def _wrong_sum(good: bytes) -> bytes:
    return _patched(good, 14, 16, b"\1\2\3\4")


def _workbooks() -> Iterator[Bad]:
    far = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="%s"><v>1</v></c></row>'
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    kinds = {
        "a cell at the end of the world": (SHEET % far % b"XFD1048576", "far_cell"),
        "a cell far down": (SHEET % far % b"A1048576", "far_cell"),
        "a cell far right": (SHEET % far % b"XFD1", "far_cell"),
        "UTF-16 that hides a far cell": ((SHEET % far % b"XFD1").decode().encode("utf-16"), "far_cell"),
        "XML cut off": (b"<worksheet><sheetData><row", "broken"),
        "no rows": (SHEET % b"", "empty"),
        "a sheet of laughs": (laughs + SHEET % b"&b;", "empty"),
        "words that are not there": (SHEET % b'<row r="1"><c r="A1" t="s"><v>999999</v></c></row>', "broken"),
        "a negative word": (SHEET % b'<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', "broken"),
        "rows far too deep": (SHEET % (b"<row>" * DEEP), "bomb"),
        "no XML at all": (b"dragon", "broken"),
        "nothing in the sheet": (b"", "broken"),
    }
    good = SEEDS["a workbook"][1]()
    for name, (sheet, key) in kinds.items():
        yield Bad(name, ".xlsx", _put(good, "xl/worksheets/sheet1.xml", sheet), f"import.{key}")


def _put(good: bytes, name: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(good)) as pack:
        return zipped({member: pack.read(member) for member in pack.namelist()} | {name: content})


def _base(*statements: str, models: str = "{}") -> bytes:
    with closing(sqlite3.connect(":memory:")) as base, base:
        base.execute("CREATE TABLE col (models text)")
        base.execute("INSERT INTO col VALUES (?)", (models,))
        for statement in statements:
            base.execute(statement)
        return base.serialize()


NOTES = "CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text);"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 1 AS mid, 'x' AS flds FROM n"


def _anki() -> Iterator[Bad]:
    good, pack = collection(ROWS), zstandard.ZstdCompressor().compress
    bases = {
        "no database": (b"dragon" * 900, "broken"),
        "a head alone": (good[:100], "broken"),
        "a database cut off": (good[:5000], "broken"),
        "pages of noise": (good[:4096] + bytes(range(256)) * 32, "broken"),
        "a page size of 3": (good[:16] + b"\0\3" + good[18:], "broken"),
        "no notes": (_base("CREATE TABLE other (x)"), "broken"),
        "notes without words": (_base(NOTES), "empty"),
        "notes without fields": (_base("CREATE TABLE notes (id integer PRIMARY KEY, mid integer)"), "broken"),
        "a view without end": (_base(f"CREATE VIEW notes AS {ENDLESS}"), "broken"),
        "kinds that are no list": (_base(NOTES, models="[1]"), "broken"),
        "kinds far too deep": (_base(NOTES, models="[" * 5_000), "broken"),
        "Japanese alone": (collection([("竜", "城")]), "no_english"),
        "100 million kinds": (_base(NOTES, models='{"1e99": {"flds": []}}'), "broken"),
    }
    for name, (base, key) in bases.items():
        yield Bad(name, ".apkg", zipped({"collection.anki2": base}), f"import.{key}")
        yield Bad(f"{name} (today's form)", ".apkg", zipped({"collection.anki21b": pack(base)}), f"import.{key}")
    lists = {
        "no list of media": b"[]", "half a list": b'{"0": "a', "numbers for names": b'{"0": 1}', "a deep list": b"[" * DEEP,
    }  # fmt: skip
    for name, listed in lists.items():
        yield Bad(
            name,
            ".apkg",
            old_package(ROWS, media=None) and zipped({"collection.anki2": good, "media": listed}),
            "import.broken",
        )
    new = {
        "media not packed": b"dragon", "media cut off": pack(b"\x0a\x7fabc"), "media of an unknown kind": pack(b"\x0f"),
        "a number without end": pack(b"\xff" * 40), "names that are no text": pack(b"\x0a\x04\x0a\x02\xff\xfe"),
    }  # fmt: skip
    for name, listed in new.items():
        yield Bad(name, ".apkg", _put(new_package(ROWS), "media", listed), "import.broken")
    yield Bad("a bomb in zstandard", ".apkg", zipped({"collection.anki21b": pack(BIG)}), "import.broken")


def _decks() -> Iterator[Bad]:
    def deck(**more: object) -> bytes:
        return json.dumps({"altdeck": 1, "title": {"en": "x"}, "cards": [{"en": "dragon"}]} | more).encode()

    kinds = {
        "no JSON": (b"dragon", "broken"),
        "far too deep": (b'{"a":' * DEEP, "broken"),
        "deep where nobody looks": (deck()[:-1] + b', "x": ' + b"[" * DEEP + b"]" * DEEP + b"}", "broken"),
        "no text": (b"\xff\xfe\0", "broken"),
        "cards no list": (deck(cards={"en": "x"}), "broken"),
        "a card no card": (deck(cards=["dragon"]), "broken"),
        "English a number": (deck(cards=[{"en": 3}]), "broken"),
        "English missing": (deck(cards=[{"ja": "竜"}]), "broken"),
        "no cards": (deck(cards=[]), "empty"),
        "no title": (b'{"altdeck": 1, "cards": []}', "broken"),
        "a title of a list": (deck(title=["x"]), "broken"),
        "a newer form": (deck(altdeck=2), "newer"),
        "a form of 10**30": (deck(altdeck=10**18), "newer"),
        "20,001 cards": (deck(cards=[{"en": f"w{number}"} for number in range(20_001)]), "too_many"),
    }
    for name, (content, key) in kinds.items():
        yield Bad(name, ".altdeck", zipped({"deck.json": content}), f"import.{key}")


def _slides() -> Iterator[Bad]:
    kinds = {
        "a billion laughs": (b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>', "broken"),
        "a file outside": (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "broken"),
        "a type outside": (b"<!DOCTYPE x SYSTEM 'http://localhost/y.dtd'><x/>", "broken"),
        "a parameter entity": (b"<!DOCTYPE x [<!ENTITY % a 'b'> %a;]><x/>", "broken"),
        "far too deep": (b"<x>" * 30_000, "broken"),
        "an entity nobody knows": (b"<x>&y;</x>", "broken"),
        "odd letters": (b'<?xml version="1.0" encoding="utf-7"?><x/>', "broken"),
        "cut off": (SLIDE[:-20], "broken"),
        "no XML": (b"dragon", "broken"),
        "nothing": (b"", "broken"),
        "no words": (b"<x/>", "empty"),
        "twice the same value": (b'<x a="1" a="2"/>', "broken"),
    }
    for name, (slide, key) in kinds.items():
        yield Bad(name, ".pptx", zipped({"ppt/slides/slide1.xml": slide}), f"import.{key}")
