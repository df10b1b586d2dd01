"""The print dialog: a teacher says a minute and a class, and gets a PDF and its set number."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from altclass.content.library import deck
from altclass.launcher import paper
from altclass.launcher.print_dialog import PrintDialog
from altclass.launcher.print_wishes import order_of, starting_values
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.press import Press
from altclass.play.card_sets import CardSet
from altclass.play.manifest import Value
from altclass.play.sheets import SheetSet, spread


@pytest.fixture
def dialog(qtbot: QtBot) -> PrintDialog:
    paper.ready()
    made = PrintDialog("bingo", deck("animals"), {"size": 4, "free": False, "lines": 1, "goal": "lines", "set": 0})
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: PrintDialog, name: str, value: Value) -> None:
    """What a click on the form does."""
    dialog._form._take(name, value)
    dialog.refresh()


def button(dialog: PrintDialog, words: str) -> Press:
    return next(press for press in dialog.findChildren(Press) if press.text() == words)


def test_the_set_up_page_has_said_the_squares_already(dialog: PrintDialog) -> None:
    assert dialog.order.options["size"] == 4
    assert SheetSet.numbered(dialog.set_number).size == 4


def test_a_minute_and_a_pace_become_the_call_of_the_first_bingo(dialog: PrintDialog) -> None:
    choose(dialog, "minute", 6)
    choose(dialog, "pace", 3)
    wanted = SheetSet.numbered(dialog.set_number)
    assert wanted.first == 18
    counts = spread(wanted, 28, dialog.order.sheets)
    assert dialog._chart.first == 18 == next(call for call, count in enumerate(counts, 1) if count)


def test_minute_nought_leaves_it_to_chance(dialog: PrintDialog) -> None:
    choose(dialog, "minute", 0)
    assert SheetSet.numbered(dialog.set_number).first == 0


def test_another_set_has_another_number(dialog: PrintDialog, qtbot: QtBot) -> None:
    numbers = set()
    for _ in range(5):
        button(dialog, "Another set").click()
        numbers.add(dialog.set_number)
    assert len(numbers) > 1


def test_a_number_from_last_week_brings_back_its_set() -> None:
    printed = SheetSet(321, 5, free=True, lines=2, first=14)
    values = starting_values({"size": 3, "free": False, "lines": 1, "goal": "lines", "set": printed.number})
    assert values == {"size": 5, "free": True, "lines": 2, "seed": 321}


def test_bongo_wants_the_whole_sheet() -> None:
    assert starting_values({"size": 3, "free": False, "lines": 2, "goal": "all", "set": 0})["lines"] == 0


def test_the_pdf_is_made_and_the_set_number_told(dialog: PrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    to = tmp_path / "二年一組 bingo.pdf"
    with qtbot.waitSignal(dialog.printed, timeout=30_000) as told:
        dialog.save(to)
    assert told.args == [dialog.set_number]
    text = subprocess.run(["pdftotext", str(to), "-"], capture_output=True, text=True, check=True).stdout
    assert f"Set {dialog.set_number}" in text
    assert button(dialog, "Save as PDF…").isEnabled()


def test_a_folder_that_is_full_or_locked_is_said_and_the_dialog_lives(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    dialog.save(tmp_path / "file" / "out.pdf")
    qtbot.waitUntil(lambda: "cannot write" in dialog._told.text(), timeout=30_000)
    assert button(dialog, "Save as PDF…").isEnabled()


def test_a_deck_too_small_is_said_and_cannot_be_printed(qtbot: QtBot) -> None:
    paper.ready()
    made = PrintDialog("bingo", deck("colours"), {"size": 5, "free": False, "lines": 1, "goal": "lines", "set": 0})
    qtbot.addWidget(made)
    made.show()
    assert "24 words" in made._told.text()
    assert not button(made, "Save as PDF…").isEnabled()
    choose(made, "size", 3)
    assert button(made, "Save as PDF…").isEnabled()


def test_empty_sheets_have_no_number_and_no_chart(dialog: PrintDialog) -> None:
    dialog._take_kind("bingo-blank")
    assert dialog.set_number == 0
    assert not dialog._chart.isVisible()
    assert dialog._page.pixmap().width() > 100


def test_the_dialog_speaks_japanese(qtbot: QtBot) -> None:
    paper.ready()
    options: dict[str, Value] = {"size": 3, "free": False, "lines": 1, "goal": "lines", "set": 0}
    made = PrintDialog("bingo", deck("animals"), options, None, Tongue("ja"))
    qtbot.addWidget(made)
    made.show()
    assert button(made, "PDFで保存…").isEnabled()
    assert made.windowTitle() == "シートの印刷"


def test_the_order_says_all_that_the_command_needs() -> None:
    values: dict[str, Value] = {"sheets": 40, "paper": "B4", "minute": 5, "pace": 2, "size": 3, "show": "both"}
    order = order_of("bingo", deck("animals"), values, 7)
    assert (order.sheets, order.paper, order.seed) == (40, "B4", 7)
    assert order.options == {"size": 3, "show": "both", "first": 10}


def test_karuta_cards_tell_their_set_number_and_a_shared_sheet_wants_large_paper(qtbot: QtBot) -> None:
    paper.ready()
    made = PrintDialog("karuta", deck("animals"), {"set": CardSet(813, 12).number, "cards": 0})
    qtbot.addWidget(made)
    made.show()
    assert made.set_number == CardSet(813, 12).number
    assert (made.order.sheets, made.order.paper) == (9, "A4")
    assert not made._chart.isVisible()
    made._take_kind("pointing")
    assert (made.set_number, made.order.paper) == (CardSet(813, 12).number, "A3")
    assert made._page.pixmap().width() > 100
