"""The keys of the whole window: the sheet of keys, the pages, the way back, the other language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from altclass.launcher.key_rows import KeySection, living, of_qt, shortcut
from altclass.launcher.rail import PAGES, Rail
from altclass.launcher.tongue import Tongue

if TYPE_CHECKING:
    from altclass.launcher.key_sheet import KeySheet


class WindowKeys:
    """F1 shows every key there is just now.  The pages' keys rest while the rail is away, as in a lesson."""

    def __init__(self, window: QWidget, rail: Rail, tongue: Tongue, current: Callable[[], QWidget | None]) -> None:
        self._window, self._rail, self._tongue, self._current = window, rail, tongue, current
        shortcut("F1", window, "keys.sheet").activated.connect(self.show_sheet)
        shortcut("Ctrl+L", window, "keys.language").activated.connect(self._other_language)
        for number, page in enumerate(PAGES, 1):
            key = shortcut(f"Ctrl+{number}", rail, "check.page" if page == "check" else f"launcher.{page}")
            key.activated.connect(partial(rail.turned.emit, page))

    def _other_language(self) -> None:
        self._rail.language.emit("en" if self._tongue.lang == "ja" else "ja")

    def sections(self) -> list[KeySection]:
        """The keys of the page in front, then those of the window, then those everybody knows."""
        page = self._current()
        own: tuple[KeySection, ...] = getattr(page, "key_sections", tuple)()
        others = (KeySection("keys.window", living(self._window)), KeySection("keys.hand", of_qt()))
        return [*own, *others]

    def show_sheet(self) -> KeySheet:
        """The sheet, over the window."""
        from altclass.launcher.key_sheet import KeySheet  # not before somebody asks for it

        sheet = KeySheet(self.sections(), self._tongue, self._window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet
