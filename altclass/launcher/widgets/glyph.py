"""Small line drawings for buttons: house, cards, gear, speaker and so on; sharp at every size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

from altclass.launcher import colours

# Strokes on a square of 24.
STROKES = {
    "home": "M4 11 12 4l8 7M6 10v9h4v-5h4v5h4v-9",
    "decks": "M8 4h11a1 1 0 0 1 1 1v11M4 8h11a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z",
    "settings": "M4 7h9M17 7h3M4 17h3M11 17h9M15 7m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M9 17m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
    "problems": "M12 4 21 19H3zM12 10v4M12 16.6v.2",
    "about": "M12 12m-8.5 0a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0M12 11v5M12 7.8v.2",
    "back": "M11 5l-7 7 7 7M4 12h16",
    "play": "M8 5l11 7-11 7z",
    "search": "M10.5 10.5m-6 0a6 6 0 1 0 12 0 6 6 0 1 0-12 0M15 15l5 5",
    "print": "M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z",
    "guide": "M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14",
    "sound": "M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
    "mute": "M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5",
    "slow": "M12 12m-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0M12 7v5l-3.5 2.5",
    "blank": "M4 5h16v11H4zM9 20h6M6 14 18 7",
    "freeze": "M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9M12 6.5l-2-2M12 6.5l2-2M12 17.5l-2 2M12 17.5l2 2",
    "pause": "M8.5 5v14M15.5 5v14",
    "screen": "M3 5h18v11H3zM8 20h8M12 16v4",
    "undo": "M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 11h-3",
    "redo": "M15 5l5 5-5 5M20 10H10a6 6 0 0 0 0 11h3",
    "up": "M6 11l6-6 6 6M12 5v14",
    "down": "M6 13l6 6 6-6M12 5v14",
    "bin": "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
    "end": "M6 6h12v12H6z",
    "keys": "M3 7h18v10H3zM6.5 10.5h.1M10 10.5h.1M13.5 10.5h.1M17 10.5h.1M8 14h8",
    "close": "M6 6l12 12M18 6 6 18",
    "folder": "M3 7a1 1 0 0 1 1-1h5l2 2h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z",
    "tick": "M5 12.5l4.5 4.5L19 7.5",
    "star": "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8z",
    "next": "M5 5l9 7-9 7zM18 5v14",
    "clock": "M12 12m-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0M12 7.5V12l3 2",
}
FILLED = frozenset({"play", "end", "next"})


@cache
def glyph(name: str, side: int, colour: str = colours.INK, *, stays: bool = False) -> QIcon:
    """The drawing as an icon, in ink or another colour; ink turns white on a pressed button unless it `stays`."""
    icon = QIcon(drawn(name, colour, side))
    if colour == colours.INK and not stays:
        icon.addPixmap(drawn(name, colours.CARD, side), QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(drawn(name, colours.FAINT, side), QIcon.Mode.Disabled)
    return icon


def drawn(name: str, colour: str, side: int) -> QPixmap:
    """The drawing, `side` logical pixels wide, as sharp as the screen allows."""
    fill = colour if name in FILLED else "none"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{STROKES[name]}" fill="{fill}" '
        f'stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(side * ratio), round(side * ratio)))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
