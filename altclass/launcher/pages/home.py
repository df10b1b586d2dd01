"""Home: what was stopped in the middle, and the shelf: favourites first, and only what fits the class today."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.key_rows import shortcut
from altclass.launcher.pages.page import MARGIN, Page, column, row, scrolling
from altclass.launcher.pages.shelf_row import ShelfRow
from altclass.launcher.sessions import Stopped, put_away, unfinished
from altclass.launcher.widgets.activity_tile import ActivityTile
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.stopped_tile import StoppedTile
from altclass.problems import Problem

MOST_STOPPED = 3


class HomePage(Page):
    """`activity_chosen` tells the id of a game, `go_on` the folder of a session, `tools_wanted` asks for the tools alone."""

    activity_chosen = Signal(str)
    go_on = Signal(object)
    tools_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        inside = QWidget()
        body = column(inside, self.px(MARGIN), self.px(0.6))
        body.addWidget(self._head())
        self._stopped_title = self.told(text("lead", bold=True), "continue_title")
        body.addWidget(self._stopped_title)
        stopped, self._stopped = flow_widget(self.px(17), self.px(0.7), self.px(26))
        body.addWidget(stopped)
        self.row = ShelfRow(desk)
        body.addWidget(self._shelf_head())
        body.addWidget(self.row)
        shelf, self._shelf = flow_widget(self.px(15), self.px(0.7), self.px(26))
        body.addWidget(shelf)
        self._empty = text(tone="soft", wraps=True)
        body.addWidget(self._empty)
        body.addStretch(1)
        column(self).addWidget(scrolling(inside))
        self.tiles: dict[str, ActivityTile] = {}
        self.row.changed.connect(self._sift)
        self.retell()

    def _head(self) -> QWidget:
        head = QWidget()
        line = row(head, 0, self.px(0.6))
        self.tools = self.told(Press("plain", "clock"), "teacher_tools")
        self.tools.clicked.connect(self.tools_wanted)
        shortcut("J", self, "launcher.teacher_tools").activated.connect(self.tools_wanted)
        line.addWidget(self.told(text("title"), "home_title"), 1)
        line.addWidget(self.tools)
        return head

    def _shelf_head(self) -> QWidget:
        head = QWidget()
        line = row(head, 0, self.px(0.6))
        self._shelf_title = text("lead", bold=True)
        self.show_all = self.told(Press("segment"), "shelf.show_all")
        policy = self.show_all.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps when it comes
        self.show_all.setSizePolicy(policy)
        self.show_all.clicked.connect(self._open_shelf)
        line.addWidget(self._shelf_title, 1)
        line.addWidget(self.show_all)
        return head

    def shown(self) -> None:
        """Look again at what was stopped, and put the favourites first.  Tab then leads to the first card."""
        self._fill_stopped()
        self.row.look_again()
        if list(self.tiles) != self._order():
            self._fill_shelf()
        super().shown()

    def retell(self) -> None:
        """Fill both grids."""
        self._fill_stopped()
        self._fill_shelf()

    def _order(self) -> list[str]:
        """Favourites first, each part as it stands on the disk."""
        stars = self.desk.preferences.now.stars
        return sorted(self.desk.library.games, key=lambda game: game not in stars)

    def _fill_shelf(self) -> None:
        self.tiles = {game: self._tile(game) for game in self._order()}
        self._shelf.refill(list(self.tiles.values()))
        self._sift()

    def _tile(self, game: str) -> ActivityTile:
        folder, manifest = self.desk.library.games[game]
        tile = ActivityTile(folder, manifest, self.tongue, star=game in self.desk.preferences.now.stars)
        tile.clicked.connect(partial(self.activity_chosen.emit, game))
        tile.starred.connect(partial(self._star, game))
        return tile

    def _star(self, game: str, on: bool) -> None:
        """Kept at once; the tile stays where it is until the page is opened again."""
        others = [one for one in self.desk.preferences.now.stars if one != game]
        self.desk.preferences.change(stars=[*others, game] if on else others)
        self._sift()

    def _sift(self) -> None:
        """Show what fits, and say what that is."""
        wish, stars = self.row.wish, self.desk.preferences.now.stars
        shown = {game for game in self.tiles if wish.fits(self.desk.library.games[game][1], stars)}
        held: QWidget | None = self.focusWidget()
        for game, tile in self.tiles.items():
            tile.setVisible(game in shown)
        if held is not None and not held.isVisible():
            self.row.star.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shelf.refresh()
        count, every = len(shown), len(self.tiles)
        key = "launcher.activities" if wish.is_open else "shelf.fitting"
        self._shelf_title.setText(self.tongue.say(key, count=count, all=every))
        self.show_all.setVisible(not wish.is_open)
        self._empty.setText(self.tongue.say("shelf.nothing_fits" if every else "launcher.no_games"))
        self._empty.setVisible(not shown)

    def _open_shelf(self) -> None:
        self.row.open()
        self.row.lists["grade"].setFocus(Qt.FocusReason.OtherFocusReason)  # the button itself has gone

    def _fill_stopped(self) -> None:
        known = [one for one in unfinished(MOST_STOPPED) if one.begun.game in self.desk.library.games]
        tiles: list[QWidget] = [self._stopped_tile(stopped) for stopped in known]
        self._stopped.refill(tiles)
        self._stopped_title.setVisible(bool(tiles))

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
