"""`altclass tools`: the teacher's tools alone, without a game under them."""

from __future__ import annotations

import random
import re
from argparse import Namespace

from altclass.commands.arguments import Arguments, helped, own_lang
from altclass.content.library import deck
from altclass.play.session import Show
from altclass.play.tools.roster import Roster
from altclass.problems import Problem
from altclass.storage.settings import read_settings


def run(args: list[str]) -> int:
    """Open the tray; 0.  Raises Problem host.no_display where there is no screen."""
    if helped("tools", args, "tools.help"):
        return 0
    given = _arguments(args)
    from altclass.host.alone import tools_alone
    from altclass.host.tools.board import session
    from altclass.host.window import has_display

    if not has_display():
        raise Problem("host.no_display")
    found = deck(given.deck) if given.deck else None
    roll = Roster().sized(given.pupils) if given.pupils else None
    tools_alone(session(found, _show(given), random.SystemRandom().randrange(2**31)), roll, _numbers(given.away))
    return 0


def _arguments(args: list[str]) -> Namespace:
    parser = Arguments("tools")
    parser.add_argument("--deck")
    parser.add_argument("--screen", help="X,Y,WIDTH,HEIGHT")
    parser.add_argument("--pupils", type=int)
    parser.add_argument("--away", default="", help="NUMBER,NUMBER,...")
    return parser.parse_args(args)


def _show(given: Namespace) -> Show:
    """As the teacher has set it; on the screen that is named, else on the first one."""
    settings, _faults = read_settings()
    return Show(
        lang=own_lang(),
        instructions=settings.instructions,
        furigana=settings.furigana,
        theme=settings.theme,
        still=settings.still,
        muted=settings.muted,
        screen=_place(given.screen) if given.screen else None,
    )


def _place(told: str) -> tuple[int, int, int, int] | None:
    numbers = _numbers(told)
    return (numbers[0], numbers[1], numbers[2], numbers[3]) if len(numbers) == 4 else None


def _numbers(told: str) -> tuple[int, ...]:
    """All numbers in what was typed; a screen may stand left of the first one."""
    return tuple(map(int, re.findall(r"-?\d+", told)))
