"""The school PC check: what a lesson needs, looked at one by one, with a word to hear and a picture to see."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from altclass.launcher.check_report import report
from altclass.launcher.checkup import NAMES, Doctor, Found, Level
from altclass.launcher.desk import Desk
from altclass.launcher.pages.check_row import CheckRow
from altclass.launcher.pages.page import MARGIN, Page, column, row, scrolling
from altclass.launcher.picture_test import PictureTest
from altclass.launcher.screens import Shown
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.level_meter import LevelMeter
from altclass.launcher.widgets.press import Press
from altclass.problems import Problem
from altclass.storage.files import write_whole

WIDE = 62  # letters


class CheckPage(Page):
    """Looks when it is first shown, and again when asked; a report is saved as a text file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.doctor = Doctor(Found, "--json", "--follow", parent=self)
        self.hello = Doctor(Level, "--hello", parent=self)
        self.meter = LevelMeter(self.letter)
        self._sound_below, self._screens_below = self._hello_line(), QWidget()
        self._screen_line = row(self._screens_below, 0, self.px(0.4))
        self.rows = {name: CheckRow(desk, name, self._below(name)) for name in NAMES}
        inside = QWidget()
        body = column(inside, self.px(MARGIN), self.px(0.5))
        body.addWidget(self.told(text("title"), "check.title"))
        body.addWidget(self.told(text(tone="soft", wraps=True), "check.about"))
        body.addWidget(self._buttons())
        for one in self.rows.values():
            one.setMaximumWidth(self.px(WIDE))
            body.addWidget(one)
        body.addStretch(1)
        column(self).addWidget(scrolling(inside))
        self._connect()
        self.retell()

    def _connect(self) -> None:
        self.doctor.told.connect(self._take)
        self.doctor.ended.connect(self._looked)
        self.hello.told.connect(lambda level: self.meter.show_level(level.level))
        self.hello.told.connect(self._hear)
        self.hello.ended.connect(self._heard)
        self.desk.screens.changed.connect(self.retell)

    def _below(self, name: str) -> QWidget | None:
        return {"sound": self._sound_below, "screen": self._screens_below}.get(name)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.6))
        self.again = self.told(Press("main"), "check.again")
        self.again.clicked.connect(self.look)
        self.save = self.told(Press("plain"), "check.save")
        self.save.clicked.connect(self._ask_file)
        self._summary = text(bold=True, wraps=True)
        line.addWidget(self.again)
        line.addWidget(self.save)
        line.addWidget(self._summary, 1)
        return holder

    def _hello_line(self) -> QWidget:
        holder = QWidget()
        body = column(holder, 0, self.px(0.2))
        trial = QWidget()
        line = row(trial, 0, self.px(0.7))
        self.play = self.told(Press("plain", "sound"), "check.play")
        self.play.clicked.connect(self._say_hello)
        self._sounded = text("small", "soft", wraps=True)
        line.addWidget(self.play)
        line.addWidget(self.meter)
        line.addWidget(self._sounded, 1)
        body.addWidget(trial)
        body.addWidget(self.told(text("small", "faint", wraps=True), "check.meter_about"))
        self._device_answered: bool | None = None
        return holder

    def retell(self) -> None:
        """Screens, names and sums, which are no fixed texts."""
        self.meter.setAccessibleName(self.tongue.say("check.meter"))
        self._fill_screens()
        self._sum_up()
        answered = self._device_answered
        self._sounded.setText(
            "" if answered is None else self.tongue.say(f"check.{'played' if answered else 'silent'}")
        )

    def _fill_screens(self) -> None:
        while (item := self._screen_line.takeAt(0)) is not None:
            if old := item.widget():
                old.deleteLater()
        for number, shown in enumerate(self.desk.screens.all(), 1):
            button = Press("plain", "screen")
            button.setText(
                self.tongue.say("check.show_picture", number=number, wide=shown.place[2], high=shown.place[3])
            )
            button.setAccessibleName(button.text())
            button.clicked.connect(partial(self.show_picture, shown))
            self._screen_line.addWidget(button)
        self._screen_line.addStretch(1)

    def show_picture(self, shown: Shown, _on: bool = False) -> PictureTest:
        """The picture test on that screen."""
        picture = PictureTest(self.tongue, shown.screen)
        picture.showFullScreen()
        picture.activateWindow()
        return picture

    def shown(self) -> None:
        """The first look begins by itself."""
        super().shown()
        if not any(one.found for one in self.rows.values()):
            self.look()
        self.again.setFocus()

    def look(self) -> None:
        """Look at everything anew."""
        if not self.doctor.is_busy:
            for one in self.rows.values():
                one.show_found(None)
            self.doctor.call()
            self._sum_up()

    def _take(self, found: Found) -> None:
        if found.name in self.rows:
            self.rows[found.name].show_found(found)
            self._sum_up()

    def _looked(self) -> None:
        for one in self.rows.values():
            if one.found is None:  # the doctor did not come so far
                one.show_found(None, "commands.doctor_crashed")
        self._sum_up()

    def _sum_up(self) -> None:
        found = [one.found for one in self.rows.values() if one.found]
        ill = sum(not one.well for one in found)
        self.again.setEnabled(not self.doctor.is_busy)
        self.save.setEnabled(bool(found) and not self.doctor.is_busy)
        if self.doctor.is_busy or not found:
            self._summary.setText(self.tongue.say("check.looking_count", done=len(found), of=len(NAMES)))
        else:
            self._summary.setText(self.tongue.say("check.some" if ill else "check.all_good", count=ill))

    def _say_hello(self) -> None:
        self.meter.clear()
        self._device_answered = None
        self.retell()
        self.hello.call()

    def _hear(self, level: Level) -> None:
        self._device_answered = level.heard

    def _heard(self) -> None:
        self._device_answered = bool(self._device_answered)
        self.retell()

    def text(self) -> str:
        """The report as it would be saved."""
        found = [one.found for one in self.rows.values() if one.found]
        return report(found, self.tongue, time.strftime("%Y-%m-%d"))

    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation)
        proposed = str(Path(folder) / "AltClass-check.txt")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tongue.say("check.save"), proposed, "*.txt")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the report; a place that cannot be written is said."""
        try:
            write_whole(path, self.text())
        except Problem as problem:
            self.desk.notices.say(problem)
        else:
            self._summary.setText(self.tongue.say("check.saved", file=path.name))
