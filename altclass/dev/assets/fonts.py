"""Takes our five fonts out of their packages, and finds signs that a font cannot show."""

import shutil
import struct
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from altclass.dev.assets.packages import package_folder
from altclass.dev.assets.places import FONTS

FILES: Final[Mapping[str, tuple[str, str]]] = {
    "Andika-Regular.ttf": ("andika", "Andika_400Regular.ttf"),
    "Andika-Bold.ttf": ("andika", "Andika_700Bold.ttf"),
    "BIZUDPGothic-Regular.ttf": ("biz-udpgothic", "400Regular/BIZUDPGothic_400Regular.ttf"),
    "BIZUDPGothic-Bold.ttf": ("biz-udpgothic", "700Bold/BIZUDPGothic_700Bold.ttf"),
    "KleeOne-SemiBold.ttf": ("klee-one", "600SemiBold/KleeOne_600SemiBold.ttf"),
}

# The vowels, consonants and marks of English in the dictionaries that Japanese schools use.
PHONETIC: Final = "iɪeɛæɑɒɔʊuʌəɚɝɜɡŋʃʒθðjwɹrhpbtdkgfvszmnlaoˈˌːˑ.ʔɾ̩"
LETTERS: Final = "".join(map(chr, range(0x21, 0x7F))) + "‘’“”–—…é×÷→←°"


def copy_fonts(store: Path, to: Path = FONTS) -> None:
    """The fonts as they came, under our own file names."""
    for name, (package, path) in FILES.items():
        shutil.copyfile(package_folder(package, store) / path, to / name)


def kana() -> str:
    """Both kana, and the marks that stand between them."""
    return "".join(map(chr, [*range(0x3041, 0x3097), *range(0x30A1, 0x30FB)])) + "ー・、。「」『』〜！？（）"


def kanji_level_1() -> str:
    """The 2,965 kanji of JIS X 0208 level 1: rows 16 to 47."""
    cells = [bytes((0xA0 + row, 0xA0 + cell)) for row in range(16, 48) for cell in range(1, 95)]
    return "".join(cell.decode("euc_jp", errors="ignore") for cell in cells)


def missing(font: Path, signs: Iterable[str]) -> str:
    """The signs among `signs` for which the font file has no glyph."""
    known = set(_covered(font.read_bytes()))
    return "".join(sign for sign in signs if ord(sign) not in known)


def _covered(font: bytes) -> Iterator[int]:
    """Code points in the font's `cmap` table (OpenType formats 4 and 12)."""
    table = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", table, 2)
    for place in range(count):
        (start,) = struct.unpack_from(">I", table, 4 + 8 * place + 4)
        (kind,) = struct.unpack_from(">H", table, start)
        if kind in {4, 12}:
            yield from (_format_4 if kind == 4 else _format_12)(table[start:])


def _table(font: bytes, tag: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    for place in range(count):
        name, _, start, length = struct.unpack_from(">4sIII", font, 12 + 16 * place)
        if name == tag:
            return font[start : start + length]
    raise ValueError(f"the font has no {tag.decode()} table")


def _format_4(table: bytes) -> Iterator[int]:
    (twice,) = struct.unpack_from(">H", table, 6)
    ends = struct.unpack_from(f">{twice // 2}H", table, 14)
    starts = struct.unpack_from(f">{twice // 2}H", table, 16 + twice)
    for start, end in zip(starts, ends, strict=True):
        yield from range(start, end + 1 if end < 0xFFFF else end)


def _format_12(table: bytes) -> Iterator[int]:
    (groups,) = struct.unpack_from(">I", table, 12)
    for place in range(groups):
        start, end, _ = struct.unpack_from(">III", table, 16 + 12 * place)
        yield from range(start, end + 1)
