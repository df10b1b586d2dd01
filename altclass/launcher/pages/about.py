"""About AltClass: what it is, its version, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser

from altclass import __version__
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import MARGIN, Page, column
from altclass.launcher.widgets.labels import text
from altclass.storage.paths import assets_dir


class AboutPage(Page):
    """Version, one sentence, and the credits as they lie beside the program."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        body = column(self, self.px(MARGIN), self.px(0.5))
        self._title = text("title")
        self._credits = QTextBrowser()
        self._credits.setOpenLinks(False)
        body.addWidget(self._title)
        body.addWidget(self.told(text(tone="soft", wraps=True), "about_text"))
        body.addWidget(self.told(text("lead", bold=True), "credits"))
        body.addWidget(self._credits, 1)
        self.retell()

    def retell(self) -> None:
        """The version stands in the title."""
        self._title.setText(self.tongue.say("about_title", version=__version__))
        self._credits.setAccessibleName(self.tongue.say("credits"))

    def shown(self) -> None:
        """Read when it is looked at, not when AltClass starts."""
        try:
            told = (assets_dir() / "CREDITS.md").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            told = self.tongue.say("credits_missing")
        self._credits.setMarkdown(told)
        super().shown()
