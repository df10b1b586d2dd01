"""The last three steps: which screen the pupils look at, whether a word is heard, and the first activity."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from altclass.content.card import Card
from altclass.launcher.console.screen_picker import ScreenTile
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import row
from altclass.launcher.screens import Shown
from altclass.launcher.welcome.steps import Step
from altclass.launcher.widgets.deck_tile import WordTile
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.game_picture import GamePicture
from altclass.launcher.widgets.labels import text

KEYS = (("Space", "does_next"), ("Backspace", "does_back"), ("Esc", "does_leave"))
WORDS = ("dog", "apple", "blue")  # pictures that everyone knows


class ScreenStep(Step):
    """Every screen by its picture; it follows them as they come and go."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "screen", "tv")
        grid, self._grid = flow_widget(self.px(17), self.px(0.8), self.px(20))
        self.body.addWidget(grid)
        self._alone = self.told(text(tone="soft", wraps=True), "welcome.screen_alone")
        self.body.addWidget(self._alone)
        self.body.addStretch(1)
        desk.screens.changed.connect(self._fill_if_seen)

    def come(self) -> None:
        """A fresh picture of each."""
        self._fill()

    def retell(self) -> None:
        """Tiles carry words."""
        self._fill_if_seen()

    def _fill_if_seen(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        every, kept = self.desk.screens.all(), self.desk.screens.pupils(self.screen())
        tiles: list[QWidget] = []
        for at, shown in enumerate(every, start=1):
            tile = ScreenTile(at, shown, self.desk, is_teacher=shown.screen is self.screen())
            tile.setChecked(shown.place == kept or len(every) == 1)
            tile.clicked.connect(partial(self._choose, shown))
            tiles.append(tile)
        self._grid.refill(tiles)
        self.first = tiles[0] if len(every) > 1 else None
        self._alone.setVisible(len(every) < 2)

    def _choose(self, shown: Shown) -> None:
        self.desk.screens.choose(shown.place)
        for at, one in enumerate(self.desk.screens.all()):
            if (item := self._grid.itemAt(at)) and isinstance(tile := item.widget(), ScreenTile):
                tile.setChecked(one.place == shown.place)
        self.chosen.emit()


class HearStep(Step):
    """`say` asks for a word: some cards to press."""

    say = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "hear", "listen")
        grid, self._grid = flow_widget(self.px(8), self.px(0.8), self.px(11))
        self.body.addWidget(grid)
        self.body.addWidget(self.told(text("small", "soft", wraps=True), "welcome.hear_nothing"))
        self.body.addStretch(1)
        self.retell()

    def retell(self) -> None:
        """Tiles are named in the teacher's language."""
        tiles: list[QWidget] = []
        for card in self._cards():
            tile = WordTile(card, self.tongue)
            tile.clicked.connect(partial(self.say.emit, card.en))
            tiles.append(tile)
        self._grid.refill(tiles)
        self.first = tiles[0] if tiles else None

    def _cards(self) -> list[Card]:
        known = {card.en: card for deck in self.desk.library.decks.values() for card in deck.cards}
        return [known[word] for word in WORDS if word in known]


class StartStep(Step):
    """What will be seen, and the two keys that are enough."""

    def __init__(self, desk: Desk, game: str) -> None:
        super().__init__(desk, "start", "celebrate")
        self._picture = GamePicture(self.px(19))
        if game in desk.library.games:
            folder, manifest = desk.library.games[game]
            self._picture.show_game(folder, manifest)
        holder = QWidget()
        line = row(holder, 0, self.px(1.2))
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._keys(), 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(holder)
        self.body.addStretch(1)

    def _keys(self) -> QWidget:
        """Key and what it does, line by line."""
        listed = QWidget()
        grid = QGridLayout(listed)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.px(0.6))
        grid.setColumnStretch(1, 1)
        for at, (key, does) in enumerate(KEYS):
            name = text(tone="chip", bold=True)
            name.setText(key)
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self.told(text(wraps=True), f"welcome.{does}"), at, 1)
        return listed
