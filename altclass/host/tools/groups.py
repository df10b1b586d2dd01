"""Groups on the screen: a card a group, its sign and its numbers."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.strips import sign_of
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import Sizes, fit
from altclass.host.tools.calling import ask
from altclass.host.tools.grid import cells
from altclass.host.tools.page import Page
from altclass.play.team import TEAMS, Team
from altclass.play.tools.groups import Groups

LEAST_X, HELD_X, MOST_X = 3.2, 4.4, 7.0  # units: figures alone are as high as capitals
SIGN = 9.2
LEAST_SIGN = 8.7  # below this its letter would be too small


def draw(page: Page, at: Groups) -> None:
    """All groups; before they are made, how they will be made."""
    if at.asking:
        ask(page, at)
        return
    here = bool(at.roster.here)
    told = ("groups_number", at.number) if at.by_number else ("groups_of", at.size)
    page.heading(told[0] if here else "nobody_here", n=told[1])
    room, u = page.room, page.sheet.u
    if not at.made:
        draft = Draft(page.sheet, room, "no-groups")
        side = min(room.w, room.h) * 0.8
        draft.shape(room.middle(side, side), "tool-groups", "soft-accent")
        draft.done("none")
        return
    places = cells(room, len(at.made), 1.4 * u, shape=2.2)
    signed = places[0].h >= LEAST_SIGN * u + u
    x = _common(page.sheet, places, at.made, signed=signed)
    if signed and x < LEAST_X * u * 0.999:
        signed, x = False, _common(page.sheet, places, at.made, signed=False)
    for number, (place, group) in enumerate(zip(places, at.made, strict=True)):
        _group(page.sheet, place, number, group, x, signed=signed)


def _common(sheet: Sheet, places: list[Box], made: tuple[tuple[int, ...], ...], *, signed: bool) -> float:
    """The size at which every group's numbers find room."""
    rooms = [_numbers(place, sheet.u, signed=signed) for place in places]
    return min(_largest(sheet, room, group) for room, group in zip(rooms, made, strict=True))


def _numbers(place: Box, u: float, *, signed: bool) -> Box:
    """Where the numbers stand: beside the sign, or everywhere."""
    inner = place.inset(1.2 * u, 0.6 * u)
    return inner._replace(x=inner.x + (SIGN + 1) * u, w=inner.w - (SIGN + 1) * u) if signed else inner


def _words(group: tuple[int, ...]) -> str:
    return "  ".join(map(str, group))


def _largest(sheet: Sheet, room: Box, group: tuple[int, ...]) -> float:
    sizes = Sizes(MOST_X * sheet.u, HELD_X * sheet.u, LEAST_X * sheet.u)
    return fit(_words(group), room.w, room.h, sizes, sheet.style(bold=True), lines=4).x_height


def _group(sheet: Sheet, place: Box, number: int, group: tuple[int, ...], x: float, *, signed: bool) -> None:
    u = sheet.u
    draft = Draft(sheet, place, "group", str(number))
    draft.plate(place, corner=1.6)
    if signed:
        sign = Box(place.x + 0.9 * u, place.y + (place.h - SIGN * u) / 2, SIGN * u, SIGN * u)
        kind = TEAMS[number % len(TEAMS)]
        sign_of(draft, sign, Team(chr(ord("A") + number), kind.shape, kind.colour))
    room = _numbers(place, u, signed=signed)
    block = fit(_words(group), room.w, room.h, Sizes(x, x, x), sheet.style(bold=True), lines=4)
    middle = room.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "ink", _words(group), "sign")
    draft.done("deal")
