"""Finds kanji without a reading, and readings that are none: a pupil must be able to read every word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from altclass.content.ruby import MARK, kana

KANJI = re.compile(r"[々〆㐀-䶿一-鿿]")
READING = re.compile(r"[ぁ-ゖァ-ヺー・]+")


def faults_of_ruby(marked: str) -> Iterator[str]:
    """Kanji without a reading, and readings that are not kana."""
    for base, reading in MARK.findall(marked):
        if not READING.fullmatch(reading):
            yield f"the reading of {base} is not kana: “{reading}”"
        if not KANJI.search(base) and not base.isdecimal():  # 12 is read じゅうに
            yield f"{base} needs no reading"
    bare = KANJI.findall(MARK.sub("", marked))
    if bare:
        yield f"no reading over {''.join(bare)} in {marked}"
    if any(sign in kana(marked) for sign in "{}|"):
        yield f"a mark is not closed in {marked}"
