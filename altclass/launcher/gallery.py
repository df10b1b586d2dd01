"""A picture of every page of the launcher, made from a small sample life: for looking at, and for the README."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from altclass.i18n import Lang
from altclass.launcher import app, sample
from altclass.launcher.console.screen_picker import ScreenPicker
from altclass.launcher.pictures import patience
from altclass.launcher.window import Window
from altclass.play.tools.roster import Roster
from altclass.printing.kinds import for_game
from altclass.problems import Problem

QUIET_TURNS = 6


class Shot(NamedTuple):
    """A page's name and how the window gets there."""

    name: str
    go: Callable[[Window], None]


def pages(lang: Lang, size: QSize | tuple[int, int]) -> Iterator[tuple[str, QImage]]:
    """Every page in one language at one size.  Works in a folder of its own; the teacher's stays untouched."""
    box = size if isinstance(size, QSize) else QSize(*size)
    before = os.environ.get("ALTCLASS_HOME")
    with tempfile.TemporaryDirectory(prefix="altclass-shots-") as folder:
        os.environ["ALTCLASS_HOME"] = folder
        try:
            yield from _shots(lang, box)
        finally:
            os.environ.pop("ALTCLASS_HOME") if before is None else os.environ.update(ALTCLASS_HOME=before)


def _shots(lang: Lang, box: QSize) -> Iterator[tuple[str, QImage]]:
    application, lost_fonts = app.application(box.height())
    desk = app.new_desk(lost_fonts)
    desk.tongue.switch(lang)
    desk.notices.all.clear()
    sample.stop_some_lessons(desk)
    window = Window(desk)
    window.resize(box)
    window.show()
    for shot in shots_of(window):
        shot.go(window)
        _settle(application)
        yield shot.name, window.grab().toImage()
    for name, dialog in dialogs_of(window):
        dialog.open()
        _settle(application)
        yield name, dialog.grab().toImage()
        dialog.close()
    window.hide()
    window.deleteLater()
    app.finish(desk)
    _settle(application)


def shots_of(window: Window) -> list[Shot]:
    """Every page, and how one gets there."""
    games = list(window.desk.library.games)
    shots = [Shot("home", lambda at: at.turn_to("home"))]
    for game in games:
        shots += [
            Shot(f"set-up-{game}", lambda at, game=game: at.set_up(game)),  # type: ignore[misc]
            Shot(f"guide-{game}", lambda at: at.activity.show_guide()),
        ]
    shots += [
        Shot("choose-deck", lambda at: at.activity.show_chooser()),
        Shot("decks", lambda at: at.turn_to("decks")),
        Shot("deck", _look_into),
        Shot("year", lambda at: at.turn_to("year")),
        Shot("bring-in", lambda at: at.turn_to("bring-in")),
        Shot("bring-in-preview", _preview),
        Shot("deck-editor", _edit),
        *(Shot(f"welcome-{at}", lambda window, at=at: _welcome(window, at)) for at in range(5)),  # type: ignore[misc]
        Shot("settings", lambda at: at.turn_to("settings")),
        Shot("check", _look_at_the_pc),
        Shot("problems", _say_problems),
        Shot("about", lambda at: at.turn_to("about")),
        *(Shot(f"console-{game}", lambda at, game=game: _console(at, game)) for game in games),  # type: ignore[misc]
    ]
    return shots


def dialogs_of(window: Window) -> Iterator[tuple[str, QDialog]]:
    """Every dialog, not yet open."""
    from altclass.launcher.print_dialog import PrintDialog

    yield "choose-screen", ScreenPicker(window.desk, window)
    yield "leave", window.leave_question()
    yield from _sheets_of(window)
    yield "cards-from-text", _text_dialog(window)
    for game in window.desk.library.games:
        if for_game(game):
            window.set_up(game)
            if deck := window.activity.deck:
                options = window.activity.options
                yield f"print-{game}", PrintDialog(game, deck, options, window, window.desk.tongue)


def _welcome(window: Window, at: int) -> None:
    from altclass.launcher.welcome.page import WelcomePage

    window.turn_to("welcome")
    page = window.page("welcome")
    if isinstance(page, WelcomePage):
        page.turn_to(at)


def _sheets_of(window: Window) -> Iterator[tuple[str, QDialog]]:
    """The keys of home and of a lesson, a guide over the console, a guide on paper."""
    from altclass.launcher.console.roster_dialog import RosterDialog
    from altclass.launcher.guides.paper_dialog import GuidePaper
    from altclass.launcher.key_sheet import KeySheet
    from altclass.launcher.pages.guide import GuideDialog

    tongue, game = window.desk.tongue, window.desk.library.games["bingo"]
    window.turn_to("home")
    yield "keys-home", KeySheet(window.keys.sections(), tongue, window)
    _console(window, "bingo")
    yield "keys-lesson", KeySheet(window.keys.sections(), tongue, window)
    yield "over-console-roster", RosterDialog(window.desk, window)
    yield "over-console-guide", GuideDialog(window.desk, *game, window)
    yield "paper-guide", GuidePaper(window.desk, *game, window)


def _look_into(window: Window) -> None:
    from altclass.launcher.pages.decks import DecksPage

    window.turn_to("decks")
    decks = window.page("decks")
    if isinstance(decks, DecksPage):
        decks.open(next(iter(window.desk.library.decks)))


def _preview(window: Window) -> None:
    """A list as a teacher has it: known words, new ones, a double and a row without English."""
    from altclass.launcher.bringing.page import BringingPage
    from altclass.launcher.bringing.source import Source

    window.turn_to("bring-in")
    page = window.page("bring-in")
    if isinstance(page, BringingPage):
        source = Source(window.desk.tongue.say("bringing.pasted"), None, sample.PASTED)
        page.preview.show_source(source, *source.read())
        page.show_preview()


def _look_at_the_pc(window: Window) -> None:
    """As on a PC where one thing needs a look; nothing is really asked."""
    from altclass.launcher.pages.check import CheckPage

    page = window.page("check")
    if isinstance(page, CheckPage):
        sample.look_at_the_pc(page)
    window.turn_to("check")


def _text_dialog(window: Window) -> QDialog:
    from altclass.launcher.deck_editor.text_dialog import TextDialog

    dialog = TextDialog(window.desk.tongue, frozenset(), window)
    dialog.page.setPlainText(sample.TEXT)
    dialog.look()
    return dialog


def _edit(window: Window) -> None:
    """A built-in list, opened as a copy, with its second card in hand and something found."""
    from altclass.launcher import lists
    from altclass.launcher.deck_editor.page import EditorPage

    lists.edit(window, next(iter(window.desk.library.decks)))
    page = window.page("deck-editor")
    if isinstance(page, EditorPage):
        page.table.choose([1])
        page.panel.search.line.setText("inu")
        page.find_bar.open()
        page.find_bar.sought.setText("cat")


def _say_problems(window: Window) -> None:
    window.desk.notices.say(Problem("launcher.game_crashed"))
    window.desk.notices.say(Problem("content.deck_too_small", deck="My words", has=3, needs=9))
    window.turn_to("problems")


def _console(window: Window, game: str) -> None:
    _folder, manifest = window.desk.library.games[game]
    window.bar.hide()
    window.console.show_activity(manifest, next(iter(window.desk.library.decks.values())))
    window.console.head.show_stage("playing")
    window.console.show_now(sample.now(manifest))
    window.desk.today.take(Roster(35, (4, 17)))
    window.desk.today.end_in(23)
    window.turn_to("console")


def _settle(application: QApplication) -> None:
    quiet = 0
    while quiet < QUIET_TURNS:  # pictures come a few at a time
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()
        quiet = 0 if patience().is_over else quiet + 1


def save(folder: Path, lang: Lang, size: tuple[int, int]) -> list[Path]:
    """Write every page as a PNG; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    saved = []
    for name, image in pages(lang, size):
        path = folder / f"launcher-{name}-{lang}-{size[0]}x{size[1]}.png"
        image.save(str(path))
        saved.append(path)
    return saved
