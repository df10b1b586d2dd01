"""A page of a tool: a heading above, its keys at the foot, and all the rest for what the class looks at."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host import units
from altclass.host.area import Area
from altclass.host.box import Box
from altclass.host.pieces import headings
from altclass.host.sheet import Draft, Sheet
from altclass.host.tools.keyrow import keyrow
from altclass.play.tools.tool import Press


class Page:
    """One picture of a tool in the making; the heading is written before the body is asked for."""

    def __init__(self, sheet: Sheet, presses: Sequence[Press], *, covers: bool = True) -> None:
        self.sheet = sheet
        if covers:
            whole = Draft(sheet, Box(0, 0, *sheet.size), "tool-ground")
            whole.plate(whole.box, "ground", shadow=False, corner=0)
            whole.done("none")
        self._top = sheet.page.y
        self._bottom = keyrow(sheet, presses, on_card=not covers) - units.GAP * sheet.u

    def heading(self, key: str, **params: object) -> None:
        """What the class is asked or told, in the pupils' languages."""
        high = headings.heading(self.sheet, self.sheet.words(key, params))
        self._top = self.sheet.page.y + high + units.GAP * self.sheet.u

    @property
    def room(self) -> Box:
        """All that the heading and the keys leave."""
        page = self.sheet.page
        return Box(page.x, self._top, page.w, self._bottom - self._top)

    @property
    def body(self) -> Area:
        """The same as an area that takes the pieces games use."""
        return Area(self.sheet, self.room)

    @property
    def still(self) -> bool:
        """Whether nothing may move."""
        return self.sheet.session.show.still

    def said(self, key: str, **params: object) -> list[str]:
        """A string of the tools in the pupils' languages."""
        return self.sheet.words(key, params)
