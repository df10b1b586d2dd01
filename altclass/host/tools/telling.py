"""What the console is told while a tool is open: the tool in place of the game, so that it needs no code for any tool."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from altclass.host.tools.words import label
from altclass.i18n import Lang
from altclass.play.messages import Now, Offer
from altclass.play.moves import Brief
from altclass.play.tools.tool import Press, Tool


def in_place_of(now: Now, name: str, at: Tool | None, presses: Sequence[Press], left: int, lang: Lang) -> Now:
    """The same news with the tool's name, its presses as moves, and its clock (`left` seconds, -1 for none)."""
    move = None if at is None else at.advance()
    following = next((press for press in presses if press.move == move), None)
    offers = [_offer(press) for press in presses if press is not following and press.move.name not in ("", "nothing")]
    return msgspec.structs.replace(
        now,
        brief=Brief(now=label(f"name_{name}").said(lang)),
        offers=tuple(offers),
        next=None if following is None else _offer(following),
        clock_left=float(left),
        tool=name,
    )


def _offer(press: Press) -> Offer:
    takes = {"text": "word"} if press.takes else {}
    key = "" if press.key in ("space", "enter", "back", "escape") else press.key
    return Offer(press.move.name, label(press.label, press.about), press.move.args, key, takes)
