"""An activity's own page: the deck, the options, the guide; Start is one press away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from altclass.content.deck import Deck
from altclass.launcher.desk import Desk
from altclass.launcher.first_screen import FirstScreen, SetUp
from altclass.launcher.pages.about_game import AboutGame
from altclass.launcher.pages.deck_chooser import DeckChooser
from altclass.launcher.pages.guide import GuidePage
from altclass.launcher.pages.options_form import OptionsForm
from altclass.launcher.pages.page import MARGIN, Page, column, part, row, scrolling
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.play.manifest import Manifest, Value
from altclass.play.session import suited
from altclass.problems import Problem
from altclass.storage.settings import LastTime


class ActivityPage(Page):
    """`start` asks that the activity begin, `deck_taken` tells that other words were chosen, `print_wanted` for its sheets, `back` for the shelf."""

    start = Signal()
    deck_taken = Signal()
    print_wanted = Signal()
    back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.game_id = ""
        self.deck_id = ""
        self.form = OptionsForm(desk)
        self.chooser = DeckChooser(desk)
        self._about = AboutGame(desk)
        self._first = FirstScreen(desk)
        self._first.drawn.connect(self._show_first)
        self._guide = GuidePage(desk)
        self._stack = QStackedWidget()
        layout = column(self)
        layout.addWidget(self._head())
        for widget in (self._setup(), self._guide_page(), self._chooser_page()):
            self._stack.addWidget(widget)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot())
        self.form.changed.connect(self._look_again)
        self.chooser.chosen.connect(self._take_deck)
        self._about.choose_deck.connect(self.show_chooser)

    def _head(self) -> QWidget:
        head = QWidget()
        line = row(head, 0, self.px(0.6))
        line.setContentsMargins(self.px(MARGIN), self.px(1), self.px(MARGIN), self.px(0.4))
        self._back = self.told(Press("plain", "back"), "back")
        self._back.clicked.connect(self._go_back)
        self._title = text("title")
        self._to_setup = self.told(Press("segment"), "set_up")
        self._to_guide = self.told(Press("segment", "guide"), "guide")
        for at, button in enumerate((self._to_setup, self._to_guide)):
            button.setCheckable(True)
            button.clicked.connect(lambda _on, at=at: self._turn_to(at))
        for widget in (self._back, self._title):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._to_setup)
        line.addWidget(self._to_guide)
        return head

    def _setup(self) -> QWidget:
        page = QWidget()
        line = row(page, 0, self.px(1.2))
        line.setContentsMargins(self.px(MARGIN), self.px(0.4), self.px(MARGIN), self.px(0.8))
        about = scrolling(self._about)
        about.setFixedWidth(self._about.width() + self.px(1.2))  # and its scroll bar
        line.addWidget(about)
        panel = part("panel")
        column(panel, self.px(0.8)).addWidget(scrolling(self.form))
        line.addWidget(panel, 1)
        return page

    def _guide_page(self) -> QWidget:
        page = QWidget()
        line = row(page)
        line.setContentsMargins(self.px(MARGIN), self.px(0.4), self.px(MARGIN), self.px(0.8))
        line.addWidget(self._guide)
        return page

    def _chooser_page(self) -> QWidget:
        page = QWidget()
        body = column(page, self.px(MARGIN), self.px(0.5))
        body.addWidget(self.told(text("lead", bold=True), "choose_deck_title"))
        body.addWidget(self.chooser, 1)
        return page

    def _foot(self) -> QWidget:
        foot = part("foot")
        line = row(foot, self.px(0.7), self.px(0.8))
        self._print = self.told(Press("plain", "print"), "print")
        self._print.clicked.connect(self.print_wanted)
        self._hint = text("small", "soft", wraps=True)
        self._hint.setMinimumHeight(self._hint.fontMetrics().lineSpacing() * 2)  # as high in either language
        self._start = self.told(Press("main", "play"), "start")
        self._start.setMinimumHeight(self.px(2.6))
        self._start.clicked.connect(self.start)
        line.addWidget(self._print)
        line.addWidget(self._hint, 1)
        line.addWidget(self._start)
        return foot

    @property
    def manifest(self) -> Manifest:
        """What is set up."""
        return self.desk.library.games[self.game_id][1]

    @property
    def deck(self) -> Deck | None:
        """With these words."""
        return self.desk.library.decks.get(self.deck_id)

    @property
    def options(self) -> dict[str, Value]:
        """As they stand now."""
        return dict(self.form.values)

    def show_game(self, game: str) -> None:
        """Set this game up, as it was the last time."""
        self.game_id = game
        last = self.desk.preferences.last_time(game)
        self.form.show_game(self.manifest, last)
        self.chooser.suit(self.manifest)
        self.deck_id = self._first_deck(last)
        self._turn_to(0)
        self.retell()

    def _first_deck(self, last: LastTime) -> str:
        """The deck of the last time, else the game's own, the one used last, the first of the grade that suits."""
        now, decks = self.desk.preferences.now, self.desk.library.decks
        of_grade = [deck.id for deck in decks.values() if deck.grade == now.grade]
        own = self.game_id.replace("_", "-")  # small talk has topics of its own
        for deck_id in (last.deck, own, now.last_deck, *of_grade, *decks):
            if deck_id in self.desk.library.decks and not self._why_not(deck_id):
                return deck_id
        return ""

    def _why_not(self, deck_id: str) -> str:
        try:
            suited(self.manifest, self.desk.library.decks[deck_id])
        except Problem as problem:
            return self.tongue.sentence(problem)
        return ""

    def retell(self) -> None:
        """Everything that is the game's own."""
        if self.game_id not in self.desk.library.games:
            return
        folder, manifest = self.desk.library.games[self.game_id]
        self._title.setText(self.tongue.label(manifest.title))
        self._about.show_game(folder, manifest, self.deck)
        self._guide.show_game(folder, manifest)
        self._look_again()

    def _look_again(self) -> None:
        """Whether it can be started, and why not."""
        wrong = self._why_not(self.deck_id) if self.deck_id else self.tongue.say("choose_deck_first")
        self._start.setEnabled(not wrong)
        self._hint.setText(wrong or self.tongue.say("start_hint"))
        self._print.setEnabled(not wrong)
        self._draw_first()

    def _draw_first(self) -> None:
        """Have the first screen drawn as it is set up now."""
        if self.isVisible() and self.deck is not None:
            place = self.desk.screens.pupils(self.screen())
            self._first.show(SetUp(self.manifest, self.deck, self.options, self.form.teams, place))

    @property
    def shows_first_screen(self) -> bool:
        """Whether the first screen stands there as it is set up."""
        return self._about.picture.is_live

    def _show_first(self, game: str, image: QImage) -> None:
        if game == self.game_id:
            self._about.picture.show_live(image)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is drawn."""
        self._first.rest()
        super().hideEvent(event)

    def offer_print(self, *, offered: bool) -> None:
        """Whether there are sheets to print for this game."""
        self._print.setVisible(offered)

    def _take_deck(self, deck_id: str) -> None:
        if deck_id != self.deck_id:
            self.form.take_other_deck()
        self.deck_id = deck_id
        self.deck_taken.emit()
        self._turn_to(0)
        self.retell()
        self._start.setFocus()

    def show_guide(self) -> None:
        """Turn to the guide."""
        self._turn_to(1)
        self._guide.shown()

    def show_chooser(self) -> None:
        """Turn to the list of decks."""
        self._turn_to(2)
        self.chooser.shown()

    def _turn_to(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._to_setup.setChecked(at == 0)
        self._to_guide.setChecked(at == 1)

    def _go_back(self) -> None:
        """From the chooser to the set-up, from the set-up to the shelf."""
        if self._stack.currentIndex():
            self._turn_to(0)
        else:
            self.back.emit()

    def shown(self) -> None:
        """Enter starts: that is the second press."""
        self._start.setFocus()
        self._draw_first()
