"""Every move that makes sense now, as buttons with their keys; the one to press next is large and blue."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altclass.launcher.console.move_input import MoveInput
from altclass.launcher.desk import Desk
from altclass.launcher.fonts import sized
from altclass.launcher.pages.page import Page, column
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.key_press import KeyPress
from altclass.launcher.widgets.labels import clear
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.shrinking import Shrinking
from altclass.play.messages import Now, Offer
from altclass.play.moves import Arg
from altclass.play.team import ROOM_MOVES


class MovesPanel(Page):
    """`advance` is the one button; `played` tells a move and its arguments."""

    advance = Signal()
    played = Signal(str, tuple)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._now: Now | None = None
        self._asking: dict[str, tuple[Offer, MoveInput]] = {}
        body = column(self, 0, self.px(0.5))
        self._main = Press("main", "next")
        self._main.setMinimumHeight(self.px(3.4))
        self._main.setFont(sized(1.35, bold=True))
        self._main.clicked.connect(self.advance)
        body.addWidget(self._main)
        others = QWidget()
        rest = column(others, 0, self.px(0.4))
        self._inputs = QVBoxLayout()
        self._inputs.setSpacing(self.px(0.4))
        rest.addLayout(self._inputs)
        grid, self._grid = flow_widget(self.px(12), self.px(0.4), self.px(20))
        rest.addWidget(grid)
        rest.addStretch(1)
        body.addWidget(Shrinking(others, self.px(2.6)))

    def retell(self) -> None:
        """The same moves in the other language."""
        now, self._now = self._now, None
        self._forget_inputs(set())
        if now is not None:
            self.show_now(now)

    def show_now(self, now: Now) -> None:
        """Show what can be done.  A box one is typing in stays as it is while its move stays offered."""
        before, self._now = self._now, now
        if before is not None and (before.offers, before.next) == (now.offers, now.next):
            return
        self._show_main(now.next)
        offered = [offer for offer in now.offers if offer.move not in ROOM_MOVES]  # those have places of their own
        asking = [offer for offer in offered if offer.takes]
        self._forget_inputs({offer.move for offer in asking if self._asking.get(offer.move, (None,))[0] == offer})
        for offer in asking:
            if offer.move not in self._asking:
                self._add_input(offer, len(now.scores))
        plain = [offer for offer in offered if not offer.takes and not _same(offer, now.next)]
        self._grid.refill([self._button(offer, plain) for offer in plain])

    def _show_main(self, following: Offer | None) -> None:
        words = self.tongue.label(following.label) if following else self.tongue.say("nothing_next")
        self._main.setText(f"{words}   [{self.tongue.say('key_space')}]" if following else words)
        self._main.setAccessibleName(words)
        self._main.setEnabled(following is not None)

    def _add_input(self, offer: Offer, teams: int) -> None:
        asked = MoveInput(offer, teams, self.tongue)
        asked.played.connect(partial(self.played.emit, offer.move))
        self._asking[offer.move] = (offer, asked)
        self._inputs.addWidget(asked)

    def _forget_inputs(self, kept: set[str]) -> None:
        for move in [move for move in self._asking if move not in kept]:
            clear(self._asking.pop(move)[1])

    def _button(self, offer: Offer, others: list[Offer]) -> QWidget:
        button = KeyPress()
        words = self.tongue.label(offer.label)
        if offer.args and sum(other.move == offer.move for other in others) > 1:
            words = f"{words}: {_told(offer.args)}"
        button.tell(words, offer.key.upper())
        button.clicked.connect(partial(self.played.emit, offer.move, offer.args))
        return button

    def press_key(self, offer: Offer) -> None:
        """The key of a move: play it, or go to its box."""
        if offer.takes and offer.move in self._asking:
            self._asking[offer.move][1].focus()
        elif not offer.takes:
            self.played.emit(offer.move, offer.args)


def _same(offer: Offer, other: Offer | None) -> bool:
    return other is not None and (offer.move, offer.args) == (other.move, other.args)


def _told(args: tuple[Arg, ...]) -> str:
    return " ".join(str(arg) for arg in args)
