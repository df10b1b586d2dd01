"""Opens the launcher: fonts, language, the window; then, behind the scenes, a warm game and the voice."""

from __future__ import annotations

import locale
import os
import sys
import time

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QSize, QTimer, QTranslator, Signal
from PySide6.QtGui import QFontInfo, QScreen
from PySide6.QtWidgets import QApplication

from altclass.i18n import Lang, lang_of
from altclass.launcher import fonts, mishaps, style
from altclass.launcher.desk import Desk
from altclass.launcher.library import Library
from altclass.launcher.notices import Notices
from altclass.launcher.preferences import Preferences
from altclass.launcher.screens import Screens
from altclass.launcher.spare import Spare
from altclass.launcher.tongue import Tongue
from altclass.launcher.voice_desk import VoiceDesk
from altclass.launcher.window import Window
from altclass.problems import Problem
from altclass.storage.settings import read_settings

SELF_CHECK = "--self-check"
SMALL = (1400, 860)  # pixels; a smaller screen is filled
PAGES_AFTER, SPARE_AFTER, VOICE_AFTER = (
    30,
    150,
    1200,
)  # ms after the first picture: the teacher's first click comes before them


def run(words: list[str]) -> int:
    """The launcher.  With `--self-check` it opens, waits until something is seen, says so and ends with 0."""
    began = time.perf_counter()
    app, lost_fonts = application()
    desk = new_desk(lost_fonts)
    mishaps.keep_log()
    crossing = Crossing(desk.notices)
    mishaps.watch(crossing.problem.emit)
    window = Window(desk)
    first = FirstPicture(window)
    if SELF_CHECK in words:
        first.came.connect(lambda: _tell(app, desk, began))
    else:
        first.came.connect(lambda: _warm_up(desk, window))
        _welcome(window)
    open_window(window)
    code = app.exec()
    window.end_lesson()  # the PC is shutting down, say: there was no time to ask
    finish(desk)
    return code


def application(height: int = 0) -> tuple[QApplication, list[Problem]]:
    """Qt, dressed for a window of that height (0: the one it will open); and the fonts that were not there."""
    app = QApplication.instance() or QApplication(["altclass"])
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName("AltClass")
    app.setStyle("Fusion")
    app.setPalette(style.palette())
    lost = fonts.load_fonts()
    font = fonts.base_font(height or window_size(app.primaryScreen()).height())
    app.setFont(font)
    app.setStyleSheet(style.style_sheet(QFontInfo(font).pixelSize()))
    return app, lost


def new_desk(lost_fonts: list[Problem]) -> Desk:
    """Everything the pages share; what was wrong on the way is said."""
    notices = Notices()
    settings, problems = read_settings()
    lang: Lang = settings.lang or system_language()
    tongue = Tongue(lang)
    preferences = Preferences(settings, notices.say)
    library = Library(notices.say)
    voice = VoiceDesk(settings.voice)
    for problem in (*problems, *lost_fonts):
        notices.say(problem)
    desk = Desk(tongue, preferences, notices, library, voice, Spare(), Screens(preferences))
    preferences.changed.connect(lambda names: follow(desk, names))
    _speak_qt(lang)
    return desk


def system_language() -> Lang:
    """Japanese on a Japanese PC."""
    told = os.environ.get("ALTCLASS_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG")
    return lang_of(told or locale.getlocale()[0] or QLocale.system().name())


def follow(desk: Desk, names: frozenset[str]) -> None:
    """A setting was changed: whoever lives by it is told."""
    now = desk.preferences.now
    if "lang" in names and now.lang:
        desk.tongue.switch(now.lang)
        _speak_qt(now.lang)
    if "voice" in names:
        desk.voice.use(now.voice)


def _speak_qt(lang: Lang) -> None:
    """Qt's own words (Copy, Paste, Cancel) in the same language; they come with Qt."""
    app = QApplication.instance()
    if app is None:
        return
    if isinstance(old := app.property("qt_words"), QTranslator):
        app.removeTranslator(old)
    words = QTranslator(app)
    if lang == "ja" and words.load("qtbase_ja", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
    app.setProperty("qt_words", words)


def window_size(screen: QScreen) -> QSize:
    """All of a small screen, a good part of a large one."""
    room = screen.availableGeometry().size()
    if room.width() < SMALL[0] or room.height() < SMALL[1]:
        return room
    return QSize(room.width() * 4 // 5, room.height() * 9 // 10)


def open_window(window: Window) -> None:
    """Show it; maximised where it takes the whole screen anyway."""
    size = window_size(window.screen())
    window.resize(size)
    if size == window.screen().availableGeometry().size():
        window.showMaximized()
    else:
        window.show()


class FirstPicture(QObject):
    """`came` is sent once, when the window has been painted for the first time."""

    came = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window asks for its first paint when it is shown; after that turn of the loop it stands there."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.came.emit)
        return False


class Crossing(QObject):
    """Brings a problem from any thread to the window's own."""

    problem = Signal(Problem)

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self.problem.connect(notices.say)


def _warm_up(desk: Desk, window: Window) -> None:
    QTimer.singleShot(PAGES_AFTER, window.make_ready)
    QTimer.singleShot(SPARE_AFTER, desk.spare.make_ready)
    QTimer.singleShot(VOICE_AFTER, desk.voice.wake)


def _welcome(window: Window) -> None:
    """On the first morning the window opens with the welcome."""
    if not window.desk.preferences.now.welcomed:
        from altclass.launcher.welcome import first_run

        if first_run.is_first(window.desk):
            window.turn_to("welcome")


def _tell(app: QApplication, desk: Desk, began: float) -> None:
    if sys.stdout is not None:
        spent = round((time.perf_counter() - began) * 1000)
        games, decks = len(desk.library.games), len(desk.library.decks)
        sys.stdout.write(f"launcher open: first content after {spent} ms, {games} games, {decks} decks\n")
        sys.stdout.flush()
    app.exit(0)


def finish(desk: Desk) -> None:
    """Nothing of ours is left running."""
    desk.spare.close()
    desk.voice.close()
