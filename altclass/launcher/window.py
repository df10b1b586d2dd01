"""The launcher's window: the rail, the pages, and the console in their place while an activity runs."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.notice_bar import NoticeBar
from altclass.launcher.pages.home import HomePage
from altclass.launcher.pages.page import Page, column, part, row
from altclass.launcher.rail import Rail
from altclass.launcher.volume_test import VolumeTest
from altclass.launcher.window_keys import WindowKeys

if TYPE_CHECKING:
    from altclass.launcher.console.console import Console
    from altclass.launcher.lesson import Lesson
    from altclass.launcher.pages.activity import ActivityPage
    from altclass.launcher.tools_window import ToolsWindow

WORD_LISTS = ("decks", "bring-in", "deck-editor", "year")  # pages that altclass.launcher.lists makes and joins


class Window(QMainWindow):
    """Holds the pages and turns them; what happens on a page is the page's business.

    Only home is made at once; the others, and the modules they stand in, when they are first asked for.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowTitle("AltClass")
        self.setMinimumSize(800, 480)
        self.rail, self.bar, self.home = Rail(desk), NoticeBar(desk), HomePage(desk)
        self.pages: dict[str, Page] = {"home": self.home}
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        self._volume = VolumeTest(desk.voice, desk.notices)
        self._lay_out()
        self._connect()
        self._leaving = False
        self.turn_to("home")

    @cached_property
    def activity(self) -> ActivityPage:
        """The page on which an activity is set up."""
        from altclass.launcher.pages.activity import ActivityPage

        page = ActivityPage(self.desk)
        page.back.connect(lambda: self.turn_to("home"))
        page.start.connect(self.start)
        page.deck_taken.connect(self.prepare)
        page.print_wanted.connect(self._print)
        return page

    @cached_property
    def console(self) -> Console:
        """The teacher's console."""
        from altclass.launcher.console.console import Console

        return Console(self.desk)

    @cached_property
    def lesson(self) -> Lesson:
        """The activity that is being played, if one is."""
        from altclass.launcher.lesson import Lesson

        lesson = Lesson(self.desk, self.console, self)
        lesson.began.connect(lambda: self.turn_to("console"))
        lesson.ended.connect(self._lesson_ended)
        return lesson

    def make_ready(self) -> None:
        """Make what the next click will need, while nobody waits."""
        for name in ("activity", "console"):
            self.page(name)

    def _lay_out(self) -> None:
        right = QWidget()
        body = column(right)
        body.addWidget(self.bar)
        body.addWidget(self._stack, 1)
        whole = part("ground")
        line = row(whole)
        line.addWidget(self.rail)
        line.addWidget(right, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.home.activity_chosen.connect(self.set_up)
        self.home.go_on.connect(self.go_on)
        self.home.tools_wanted.connect(self.open_tools)
        self.rail.turned.connect(self.turn_to)
        self.rail.language.connect(lambda lang: self.desk.preferences.change(lang=lang))
        self.bar.all_wanted.connect(lambda: self.turn_to("problems"))
        self.keys = WindowKeys(self, self.rail, self.desk.tongue, self._stack.currentWidget)
        self.rail.keys_wanted.connect(self.keys.show_sheet)

    def page(self, name: str) -> Page:
        """A page by its name, made when it is first asked for."""
        if name not in self.pages:
            self.pages[name] = self._made(name)
            self._stack.addWidget(self.pages[name])
        return self.pages[name]

    def say_word(self, word: str) -> None:
        """Let the voice say it."""
        self._volume.say(word)

    def _made(self, name: str) -> Page:
        if name in ("activity", "console"):
            return self.activity if name == "activity" else self.console
        if name in WORD_LISTS:
            from altclass.launcher import lists

            return lists.made(name, self)
        if name == "welcome":
            from altclass.launcher.welcome import first_run

            return first_run.made(self)
        if name == "settings":
            from altclass.launcher.pages.settings import SettingsPage

            settings = SettingsPage(self.desk)
            settings.say_hello.connect(self._volume.say)
            settings.welcome.connect(lambda: self.turn_to("welcome"))
            return settings
        return self._told_page(name)

    def _told_page(self, name: str) -> Page:
        from altclass.launcher.pages.about import AboutPage
        from altclass.launcher.pages.check import CheckPage
        from altclass.launcher.pages.problems import ProblemsPage

        if name == "check":
            return CheckPage(self.desk)
        return ProblemsPage(self.desk) if name == "problems" else AboutPage(self.desk)

    def turn_to(self, name: str) -> None:
        """Bring a page to the front."""
        page = self.page(name)
        self.rail.setVisible(name not in ("console", "welcome"))
        self.rail.show_page("decks" if name in WORD_LISTS else name if name in self.rail.buttons else "home")
        if name == "problems":
            self.bar.hide()
        self._stack.setCurrentWidget(page)
        page.shown()

    def set_up(self, game: str) -> None:
        """The page of an activity, ready to start."""
        self.activity.show_game(game)
        self.activity.offer_print(offered=bool(_kinds(game)))
        self.prepare()
        self.turn_to("activity")

    def prepare(self) -> None:
        """Have the words of what is set up spoken ahead of the lesson."""
        if deck := self.activity.deck:
            self.lesson.prepare(deck, self.activity.options)

    def go_on(self, folder: Path) -> None:
        """Go on with a session that was stopped."""
        self.lesson.go_on(folder)

    @cached_property
    def tools(self) -> ToolsWindow:
        """The teacher's tools without an activity."""
        from altclass.launcher.tools_window import ToolsWindow

        return ToolsWindow(self.desk, self)

    def open_tools(self) -> None:
        """The tools alone; while an activity runs, they lie over it."""
        if self.is_playing:
            self.lesson.open_tools()
            self.turn_to("console")
        else:
            self.tools.open()

    def start(self) -> None:
        """Begin what is set up."""
        activity = self.activity
        if activity.deck is not None:
            self.lesson.start(activity.manifest, activity.deck, activity.options, activity.form.teams)

    def _print(self) -> None:
        from altclass.launcher.print_dialog import PrintDialog

        activity = self.activity
        if activity.deck is None:
            return
        dialog = PrintDialog(activity.game_id, activity.deck, activity.options, self, self.desk.tongue)
        dialog.printed.connect(lambda number: activity.form.set_value("set", number))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lesson_ended(self) -> None:
        if self._leaving:
            self.close()
        else:
            self.turn_to("home")

    @property
    def is_playing(self) -> bool:
        """Whether an activity runs.  Asking makes nothing."""
        return "lesson" in self.__dict__ and self.lesson.running is not None

    def end_lesson(self) -> None:
        """End it at once."""
        if self.is_playing:
            self.lesson.end_now()

    def closeEvent(self, event: QCloseEvent) -> None:
        """While an activity runs, ask first; then end it, and only then go."""
        if not self.is_playing:
            event.accept()
            return
        event.ignore()
        if not self._leaving:
            self._ask_to_leave()

    def _ask_to_leave(self) -> None:
        self.leave_question().open()

    def leave_question(self) -> QMessageBox:
        """Whether to end the activity; not yet shown."""
        say = self.desk.tongue.say
        asked = QMessageBox(QMessageBox.Icon.Question, "AltClass", say("leave_question"), parent=self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leave = asked.addButton(say("leave"), QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(say("stay"), QMessageBox.ButtonRole.RejectRole)
        leave.clicked.connect(self._leave)
        return asked

    def _leave(self) -> None:
        self._leaving = True
        self.lesson.close()


def _kinds(game: str) -> tuple[str, ...]:
    from altclass.printing.kinds import for_game

    return for_game(game)
