"""The print dialog: how many sheets, how they look, when somebody wins; then a PDF or the printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from altclass.content.deck import Deck
from altclass.launcher.pages.page import scrolling
from altclass.launcher.paper import paint_all, picture_of
from altclass.launcher.pdf_place import ask_pdf_place
from altclass.launcher.print_chart import PrintChart
from altclass.launcher.print_form import PrintForm
from altclass.launcher.print_job import Order, PrintJob
from altclass.launcher.print_wishes import form_options, order_of, starting_values
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.play.deck_mark import new_seed
from altclass.play.manifest import Value
from altclass.play.sheets import SheetSet, spread
from altclass.printing.bingo_options import set_of
from altclass.printing.kinds import chosen, for_game, kind_of, make
from altclass.problems import Problem

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAUSE = 120  # ms without a change before the page is drawn again


class PrintDialog(QDialog):
    """Print what belongs to a game.  Show it with `open()`.

    `options` are those of the set-up page (size, free, lines, goal, set): the dialog starts from them.
    Emits `printed` with the set number once sheets were made; the set-up page puts it into the option "set".
    Which games have something to print: `altclass.printing.kinds.for_game(game_id)`, empty for none.
    """

    printed = Signal(int)

    def __init__(
        self,
        game_id: str,
        deck: Deck,
        options: dict[str, Value],
        parent: QWidget | None = None,
        tongue: Tongue | None = None,
    ) -> None:
        super().__init__(parent)
        self._tongue = tongue or Tongue("en")
        self._deck = deck
        self._kinds = for_game(game_id)
        self._kind = self._kinds[0]
        self._start = starting_values(options)
        self._seed = int(self._start.pop("seed", 0)) or new_seed(self._deck.cards)
        self._job: PrintJob | None = None
        self._form = PrintForm(self._tongue)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._build()
        self._form.changed.connect(self._later.start)
        self._later.timeout.connect(self.refresh)
        self._take_kind(self._kind)

    def _say(self, key: str, **params: object) -> str:
        return self._tongue.say(f"printing.{key}", None, **params)

    def _build(self) -> None:
        self.setWindowTitle(self._say("title"))
        letter = self.fontMetrics().height()
        left, right = QVBoxLayout(), QVBoxLayout()
        names = {kind: self._tongue.label(kind_of(kind).title) for kind in self._kinds}
        kinds = Choice(self._say("title"), names, self._kind)
        kinds.chosen.connect(self._take_kind)
        left.addWidget(kinds)
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, letter // 2, 0)
        rows.addWidget(self._form)
        rows.addStretch(1)
        left.addWidget(scrolling(holder), 1)
        self._page = text()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setMinimumSize(letter * 13, letter * 18)
        self._chart, self._forecast = PrintChart(), text("small", wraps=True)
        for widget, stretch in ((self._page, 1), (self._forecast, 0), (self._chart, 0)):
            right.addWidget(widget, stretch)
        body = QHBoxLayout()
        body.setSpacing(letter)
        body.addLayout(left, 3)
        body.addLayout(right, 2)
        whole = QVBoxLayout(self)
        whole.addLayout(body, 1)
        whole.addLayout(self._foot())
        self.resize(QSize(letter * 46, letter * 34).boundedTo(self.screen().availableSize() * 0.94))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._told = text("small", wraps=True)
        self._again, self._save, self._print = Press(), Press("main"), Press()
        close = Press("quiet")
        foot.addWidget(self._told, 1)
        for button, key, pressed in (
            (self._again, "new_set", self._other_set),
            (self._print, "print", self._ask_printer),
            (self._save, "save", self._ask_file),
            (close, "close", self.reject),
        ):
            button.setText(self._say(key))
            button.clicked.connect(pressed)
            foot.addWidget(button)
        return foot

    def _take_kind(self, kind: str) -> None:
        self._kind = kind
        self._form.show_options(form_options(kind), self._start | self._form.values)
        self.refresh()

    def _other_set(self) -> None:
        self._seed = new_seed(self._deck.cards)
        self.refresh()

    @property
    def order(self) -> Order:
        """What would be printed now."""
        return order_of(self._kind, self._deck, self._form.values, self._seed)

    @property
    def set_number(self) -> int:
        """The number at the foot of the sheets; 0 for sheets that pupils fill themselves."""
        wanted, order = self._set(), self.order
        if wanted is None and (number := kind_of(order.kind).number):
            return number(chosen(order.kind, order.options), order.seed)
        return wanted.number if wanted else 0

    def _set(self) -> SheetSet | None:
        order = self.order
        if "first" not in kind_of(order.kind).options:
            return None
        return set_of(chosen(order.kind, order.options), order.seed, len(self._deck.cards))

    def refresh(self) -> None:
        """Draw the first page and the chart again; say what is wrong where there is nothing to draw."""
        try:
            self._show_page()
            self._show_forecast()
        except Problem as problem:
            self._page.setPixmap(QPixmap())
            self._told.setText(self._tongue.sentence(problem))
        else:
            number = self.set_number
            self._told.setText(self._say("set_number", number=number) if number else "")
        ready = not self._page.pixmap().isNull()
        for button in (self._save, self._print):
            button.setEnabled(ready and self._job is None)

    def _show_page(self) -> None:
        order = self.order
        parted = int(str(order.options.get("per_page", "1")))
        page = make(order.kind, order.deck, order.options, order.seed, min(parted, order.sheets), order.paper)[0]
        ratio = self.devicePixelRatioF()
        room = self._page.contentsRect().size()
        width = min(room.width(), room.height() * page.width / page.height)
        shown = QPixmap.fromImage(picture_of(page, max(200, round(width * ratio))))
        shown.setDevicePixelRatio(ratio)
        self._page.setPixmap(shown)

    def _show_forecast(self) -> None:
        wanted = self._set()
        for widget in (self._chart, self._forecast):
            widget.setVisible(wanted is not None)
        self._again.setVisible(self.set_number > 0)
        if wanted is not None:
            counts = spread(wanted, len(self._deck.cards), self.order.sheets)
            pace = int(self._form.values["pace"])
            first = next(call for call, count in enumerate(counts, start=1) if count)
            told = self._say("forecast", call=first, minute=f"{first / pace:.0f}", cards=len(counts))
            self._forecast.setText(told)
            self._chart.show_counts(counts, told)

    def _ask_file(self) -> None:
        number = f"-{self.set_number}" if self.set_number else ""
        ask_pdf_place(self, self._say("save"), f"{self._kind}-{self._deck.id}{number}", self.save)

    def save(self, path: Path) -> None:
        """Make the PDF; the dialog stays open and tells when it is there."""
        if self._job is None:
            self._job = PrintJob(self.order, path, self._tongue.lang, self)
            self._job.done.connect(self._saved)
            self._job.failed.connect(self._not_saved)
            self._told.setText(self._say("making"))
            self._save.setEnabled(False)
            self._print.setEnabled(False)

    def _saved(self, path: Path) -> None:
        self._job = None
        self.refresh()
        self._told.setText(self._say("saved", file=path))
        self._tell_set()

    def _not_saved(self, sentence: str) -> None:
        self._job = None
        self.refresh()
        self._told.setText(sentence or self._say("not_saved"))

    def _tell_set(self) -> None:
        if number := self.set_number:
            self.printed.emit(number)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # asks the system for printers: slow

        if not QPrinterInfo.availablePrinterNames():
            self._told.setText(self._say("no_printer"))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(f"{self._kind} {self.set_number or ''}")
        asked = QPrintDialog(printer, self)
        asked.accepted.connect(lambda: self._print_on(printer))
        asked.finished.connect(asked.deleteLater)
        QDialog.open(asked)  # QPrintDialog has another open() of its own

    def _print_on(self, printer: QPrinter) -> None:
        order = self.order
        paint_all(printer, make(order.kind, order.deck, order.options, order.seed, order.sheets, order.paper))
        self._tell_set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page takes the room there is."""
        super().resizeEvent(event)
        self._later.start()

    def reject(self) -> None:
        """Close, but not while a PDF is being made: it takes half a second."""
        if self._job is None:
            super().reject()
