"""What the console is told while a tool is open: the tool in place of the game, so that it needs no code for any tool."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from altclass.host.tools.words import label
from altclass.i18n import Lang
from altclass.play.messages import Now, Offer
from altclass.play.moves import Brief, Move
from altclass.play.tools.tool import Press, Tool

PRESS = "press:"  # what follows names the press by its label: the console shows labels alone, no arguments
ELSEWHERE = {
    "space": "",
    "enter": "",
    "back": "",
    "escape": "esc",
}  # keys the console knows by other names, or has itself


def in_place_of(now: Now, name: str, at: Tool | None, presses: Sequence[Press], left: int, lang: Lang) -> Now:
    """The same news with the tool's name, its presses as moves, and its clock (`left` seconds, -1 for none)."""
    move = None if at is None else at.advance()
    following = next((press for press in presses if press.move == move), None)
    told = [press for press in presses if press is not following and press.move.name not in ("", "nothing")]
    told.sort(key=lambda press: press.move.name != "close")  # the way back is seen at once
    return msgspec.structs.replace(
        now,
        brief=Brief(now=label(f"name_{name}").said(lang)),
        offers=tuple(map(_offer, told)),
        next=None if following is None else _offer(following),
        clock_left=float(left),
        tool=name,
    )


def _offer(press: Press) -> Offer:
    takes = {"text": "word"} if press.takes else {}
    key = ELSEWHERE.get(press.key, press.key)
    return Offer(_name(press), label(press.label, press.about), key=key, takes=takes)


def _name(press: Press) -> str:
    return f"{PRESS}{press.label}{press.about}"


def move_of(told: Move, presses: Sequence[Press]) -> Move:
    """What the console's press means; what was typed there goes with it."""
    found = next((press.move for press in presses if _name(press) == told.name), told)
    return found if not told.args or found is told else Move(found.name, told.args)
