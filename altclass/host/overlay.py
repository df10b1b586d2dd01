"""What lies over the scene now, and the buttons a press may meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from altclass.host.asides import Asides
from altclass.host.box import Box
from altclass.host.lesson import Lesson
from altclass.host.offers import offers
from altclass.host.overlays import dialogs
from altclass.host.overlays.bar import Button, bar
from altclass.host.overlays.marks import blank_page, corner_marks
from altclass.host.overlays.private import private
from altclass.host.sheet import Sheet
from altclass.host.tools.kit import Kit
from altclass.i18n import say
from altclass.play.messages import Offer
from altclass.play.team import TEAMS, TOOLS

BAR_SECONDS = 4.0
ALWAYS = (
    "next", "back", "blank", "pause", "mute", "say", "slowly", "points", "buzzers", "look_away", "tools", "keys", "leave",
)  # fmt: skip
NEEDS_TEAMS = {"points": 1, "buzzers": 2}
Dialog = Literal["", "leaving", "keys"]


@dataclass
class Overlay:
    """The open dialog, the bar and until when it stays, a move that waits for its team, and where the buttons are."""

    asides: Asides
    kit: Kit
    dialog: Dialog = ""
    bar_until: float = 0.0
    picking: Offer | None = None
    trouble: bool = False
    quiet: str = ""
    buttons: dict[str, Box] = field(default_factory=dict)

    def over(self, at: tuple[float, float]) -> str:
        """The button at a point of the screen, or ""."""
        spot = Box(at[0], at[1], 0, 0)
        return next((name for name, box in self.buttons.items() if box.holds(spot, 0)), "")

    def draw(self, sheet: Sheet, lesson: Lesson, mono: float) -> None:
        """Lay down what is over the scene; remembers where the buttons are."""
        self.buttons = {}
        if self.trouble:
            dialogs.trouble(sheet)
        if self.asides.page:
            private(sheet, self.asides.page, self.asides.words)
        self.kit.draw(sheet, mono)
        if lesson.blank:
            blank_page(sheet)
        else:
            corner_marks(sheet, list(self._marks(lesson, sheet.now)))
        if (mono < self.bar_until and not lesson.held) or self.picking:
            self.buttons = bar(sheet, list(self._buttons(lesson)))
        if self.dialog == "keys":
            dialogs.key_sheet(sheet, list(key_rows(lesson)))
        elif self.dialog == "leaving":
            self.buttons = dialogs.leaving(sheet)

    def _marks(self, lesson: Lesson, now: float) -> Iterator[str]:
        bell = lesson.table.room.bell_at
        if bell is not None and now >= bell:
            yield "bell"
        if lesson.paused:
            yield "pause"
        if self.quiet:
            yield "quiet"
        if not lesson.table.saved:
            yield "unsaved"

    def _buttons(self, lesson: Lesson) -> Iterator[Button]:
        lang = lesson.session.show.lang
        if self.picking is not None:
            for number in range(lesson.session.teams):
                yield Button(f"team:{number}", TEAMS[number].shape, TEAMS[number].letter)
            return
        yield Button("back", "back")
        yield Button("next", "next")
        yield Button("say", "speaker")
        yield Button("blank", "blank")
        yield Button(f"move:{TOOLS}:", "tools")
        yield Button("keys", "keys")
        yield Button("leave?", "leave")
        following = lesson.game.advance(lesson.state)
        for offer in offers(lesson.game, lesson.session, lesson.state):
            known = following is not None and (offer.move, offer.args) == (following.name, tuple(following.args))
            if not known and set(offer.takes.values()) <= {"team"} and offer.move not in ("award", "set_bell", TOOLS):
                yield Button(f"move:{offer.move}:{'/'.join(map(str, offer.args))}", "", offer.label.said(lang))


def key_rows(lesson: Lesson) -> Iterator[tuple[str, str, str]]:
    """Key, what it does in English, what it does in Japanese: the game's own moves, then what always works."""
    for sign in lesson.game.manifest.moves.values():
        if sign.key and not sign.hidden:
            yield sign.key.upper(), sign.label.en, sign.label.ja
    for name in ALWAYS:
        if lesson.session.teams >= NEEDS_TEAMS.get(name, 0):
            yield say(f"host.key_{name}", "en"), say(f"host.does_{name}", "en"), say(f"host.does_{name}", "ja")
