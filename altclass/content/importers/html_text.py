"""The plain text of a card that was written in HTML, and the names of the pictures and sounds it shows.

Nothing is run or followed: marks are dropped, scripts and styles with all that stands in them.
"""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

DROPPED = re.compile(
    r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|\[(?:anki:)[^\]]*\]", re.DOTALL | re.IGNORECASE
)
BREAK = re.compile(r"<(?:br|/?p|/?div|/?li|/?tr|/?td)\b[^<>]*>", re.IGNORECASE)
MARK = re.compile(r"</?[a-zA-Z][^<>]*>")
SOUND = re.compile(r"\[sound:([^\]\n]{1,200})\]")
PICTURE = re.compile(r"<img\b[^<>]*?\bsrc\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)'|([^\s<>]+))[^<>]*>", re.IGNORECASE)
CLOZE = re.compile(r"\{\{c\d+::(.*?)(?:::[^{}]*)?\}\}", re.DOTALL)
READING = re.compile(r" ?([\u3400-\u9fff々]+)\[([\u3040-\u30ff]+)\]")


def text_in(field: str) -> str:
    """The text alone.  A reading in Anki's way, 犬[いぬ], becomes our mark {犬|いぬ}."""
    if "<" not in field and "&" not in field and "[" not in field and "{" not in field:
        return field
    text = SOUND.sub("", DROPPED.sub("", CLOZE.sub(r"\1", field)))
    text = html.unescape(MARK.sub("", BREAK.sub(" ", text)))
    return READING.sub(r"{\1|\2}", text.replace("\xa0", " "))


def pictures_in(field: str) -> list[str]:
    """The names of the pictures a field shows, as the file's list of media has them."""
    if "<" not in field:
        return []
    names = (next(filter(None, found), "") for found in PICTURE.findall(field))
    return [unquote(html.unescape(name)) for name in names if name]


def sounds_in(field: str) -> list[str]:
    """The names of the sounds a field plays."""
    return [html.unescape(name) for name in SOUND.findall(field)] if "[" in field else []
