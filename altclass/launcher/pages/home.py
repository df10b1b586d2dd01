"""Home: what was stopped in the middle, and all activities of the shelf."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import MARGIN, Page, column, scrolling
from altclass.launcher.sessions import Stopped, put_away, unfinished
from altclass.launcher.widgets.activity_tile import ActivityTile
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.stopped_tile import StoppedTile
from altclass.problems import Problem

MOST_STOPPED = 3


class HomePage(Page):
    """`activity_chosen` tells the id of a game, `go_on` the folder of a session."""

    activity_chosen = Signal(str)
    go_on = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        inside = QWidget()
        body = column(inside, self.px(MARGIN), self.px(0.6))
        body.addWidget(self.told(text("title"), "home_title"))
        self._stopped_title = self.told(text("lead", bold=True), "continue_title")
        body.addWidget(self._stopped_title)
        stopped, self._stopped = flow_widget(self.px(17), self.px(0.7), self.px(26))
        body.addWidget(stopped)
        self._shelf_title = self.told(text("lead", bold=True), "activities")
        body.addWidget(self._shelf_title)
        shelf, self._shelf = flow_widget(self.px(15), self.px(0.7), self.px(26))
        body.addWidget(shelf)
        self._empty = self.told(text(tone="soft", wraps=True), "no_games")
        body.addWidget(self._empty)
        body.addStretch(1)
        column(self).addWidget(scrolling(inside))
        self.retell()

    def shown(self) -> None:
        """Look again at what was stopped: an activity may just have ended.  Tab then leads to the first card."""
        self._fill_stopped()
        super().shown()

    def retell(self) -> None:
        """Fill both grids."""
        self._fill_stopped()
        tiles: list[QWidget] = []
        for folder, manifest in self.desk.library.games.values():
            tile = ActivityTile(folder, manifest, self.tongue)
            tile.clicked.connect(partial(self.activity_chosen.emit, manifest.id))
            tiles.append(tile)
        self._shelf.refill(tiles)
        self._empty.setVisible(not tiles)

    def _fill_stopped(self) -> None:
        known = [one for one in unfinished(MOST_STOPPED) if one.begun.game in self.desk.library.games]
        tiles: list[QWidget] = [self._stopped_tile(stopped) for stopped in known]
        self._stopped.refill(tiles)
        self._stopped_title.setVisible(bool(tiles))
        self._shelf_title.setVisible(bool(tiles))

    def _stopped_tile(self, stopped: Stopped) -> StoppedTile:
        folder, manifest = self.desk.library.games[stopped.begun.game]
        tile = StoppedTile(stopped, folder, manifest, self.tongue)
        tile.clicked.connect(partial(self.go_on.emit, stopped.folder))
        tile.put_away.connect(partial(self._put_away, stopped))
        return tile

    def _put_away(self, stopped: Stopped) -> None:
        try:
            put_away(stopped)
        except Problem as problem:
            self.desk.notices.say(problem)
        self._fill_stopped()
