"""Takes out of a report what says whose PC it is: the user's name, the PC's name, the places of a home."""

from __future__ import annotations

import contextlib
import getpass
import platform
import re
from pathlib import Path

from altclass.storage.paths import user_dir

HIDDEN = "…"
SHORTEST = 3  # letters; a user called "a" would tear every sentence apart


def nameless(text: str) -> str:
    """The text with home folders, the user's name and the PC's name replaced by three dots."""
    for place in _places():
        text = text.replace(place, HIDDEN)
    for name in _names():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", HIDDEN, text, flags=re.IGNORECASE)
    return text


def _places() -> list[str]:
    """Longest first, in both ways of writing them."""
    found = {str(user_dir())}
    with contextlib.suppress(RuntimeError):  # an account without a home
        found.add(str(Path.home()))
    return sorted((found | {place.replace("\\", "/") for place in found}) - {"/", "."}, key=len, reverse=True)


def _names() -> list[str]:
    found = [platform.node()]
    with contextlib.suppress(KeyError, OSError, ImportError):  # an account without a name
        found.append(getpass.getuser())
    return [name for name in found if len(name) >= SHORTEST]
