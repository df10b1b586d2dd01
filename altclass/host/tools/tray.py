"""The tray: all tools over the game's picture, each with its key; read at the PC, in both languages."""

from __future__ import annotations

from altclass.content.kanji import Furigana
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import lay
from altclass.host.tools.grid import cells
from altclass.host.tools.keyrow import keyrow
from altclass.host.tools.words import label
from altclass.play.moves import Move
from altclass.play.tools.every import BLANK, TOOLS
from altclass.play.tools.tool import Press

X = 2.3  # height of x of a name, in units; it becomes smaller where it must
LEAST_X = 1.5
SIGNS = {"countdown": "alarm", "blank": "blank"}  # the others have one of their own name
COLOURS = ("blue", "green", "orange", "purple", "red", "sky", "brown", "pink")


def presses(*, alone: bool) -> tuple[Press, ...]:
    """Every tool, the empty screen, another class, and back to the game."""
    tools = (Press(kind.key, Move("open", (name,)), f"name_{name}", seen=False) for name, kind in TOOLS.items())
    return (
        *tools,
        Press(BLANK, Move("blank"), "name_blank", seen=False),
        Press("n", Move("new_class"), "new_class"),
        Press("back", Move("back"), "take_back"),
        Press("escape", Move("close"), "close_alone" if alone else "close"),
    )


def tray(sheet: Sheet, *, alone: bool) -> None:
    """The game stays seen under a veil; every tool is a tile to touch."""
    u = sheet.u
    whole = Draft(sheet, Box(0, 0, *sheet.size), "tool-veil")
    whole.plate(whole.box, "veil", shadow=False, corner=0)
    whole.done("none")
    told = presses(alone=alone)
    plate = Box(0, 0, *sheet.size).inset(1.4 * u, 0.7 * u)
    back = Draft(sheet, plate, "tray")
    back.plate(plate)
    back.done("none")
    bottom = keyrow(sheet, told)
    room = Box(plate.x, plate.y, plate.w, bottom - plate.y).inset(2.6 * u)
    tiles = [press for press in told if not press.seen]
    for number, (press, place) in enumerate(zip(tiles, cells(room, len(tiles), 1.6 * u, 1.15), strict=True)):
        _tile(sheet, place, press, COLOURS[number % len(COLOURS)])
        sheet.touch(place, press.move)


def _tile(sheet: Sheet, place: Box, press: Press, colour: str) -> None:
    u = sheet.u
    name = press.label.removeprefix("name_")
    draft = Draft(sheet, place, "tool", name)
    draft.plate(place, "chip", shadow=False, corner=1.8)
    style = sheet.style()._replace(readings=Furigana.NONE)
    sizes = Sizes(X * u, X * u, LEAST_X * u)
    told = label(press.label)
    blocks = [(text, fit(text, place.w - 2 * u, place.h * 0.2, sizes, style, lines=1)) for text in (told.en, told.ja)]
    high = sum(block.h for _, block in blocks)
    top = place.bottom - 0.8 * u - high
    sign = Box(place.x, place.y + 0.8 * u, place.w, top - place.y - 1.2 * u)
    side = min(sign.w, sign.h) * 0.84
    draft.shape(sign.middle(side, side), SIGNS.get(name, f"tool-{name}"), "faint" if name == "blank" else colour)
    for text, block in blocks:
        draft.block(block, place.x + (place.w - block.w) / 2, top, "ink", text, "teacher")
        top += block.h
    key = lay(press.key.upper(), style._replace(x=X * u, bold=True))
    cap = Box(place.x + 0.8 * u, place.y + 0.8 * u, max(key.w + 1.6 * u, 5 * u), 5 * u)
    draft.plate(cap, "card", shadow=False, corner=0.9)
    middle = cap.middle(key.w, key.h)
    draft.block(key, middle.x, middle.y, "ink", press.key.upper(), "teacher")
    draft.done("none")
