"""The countdown on the screen: digits for the last row, and the time running out around or under them."""

from __future__ import annotations

from altclass.host.tools.page import Page
from altclass.play.moves import Clock
from altclass.play.tools.countdown import Countdown


def draw(page: Page, at: Countdown) -> None:
    """The clock; when the time is up, it is said."""
    now = page.sheet.now
    if at.over(now):
        page.heading("time_up")
    page.body.clock(at.clock() or Clock(now + at.left, float(at.total)))
