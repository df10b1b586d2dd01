"""The editor under a teacher's hands: typed into, ordered, taken back, and kept by itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from altclass.content.lexicon import lexicon
from altclass.content.library import deck as deck_of
from altclass.content.library import removed_dir
from altclass.launcher.deck_editor.card_rows import ENGLISH, GRADE, JAPANESE, TAGS
from altclass.launcher.deck_editor.page import EditorPage
from altclass.launcher.deck_editor.text_dialog import TextDialog
from altclass.launcher.pages.deck_chooser import DeckChooser
from altclass.launcher.pages.decks import DecksPage
from altclass.launcher.window import Window
from altclass.storage.paths import user_decks_dir
from tests.launcher.deck_editor.conftest import Edit, Type

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def words(page: EditorPage) -> list[str]:
    return [card.en for card in page.draft.cards]


def kept(qtbot: QtBot, page: EditorPage) -> None:
    qtbot.waitUntil(lambda: not page.keeper.is_dirty, timeout=5000)


def test_words_are_typed_one_under_the_other_and_complete_themselves(edit: Edit, type_in: Type, qtbot: QtBot) -> None:
    page = edit("")
    assert not user_decks_dir().exists()
    type_in(page, 0, ENGLISH, "dog")
    type_in(page, 1, JAPANESE, "図書館")
    type_in(page, 2, ENGLISH, "dragon")
    assert page.draft.cards[:2] == (lexicon()["dog"], lexicon()["library"])
    type_in(page, 2, JAPANESE, "{竜|りゅう}")
    type_in(page, 2, GRADE, "小6")
    type_in(page, 2, TAGS, "unit-3 Fantasy")
    kept(qtbot, page)
    card = deck_of("my-list").cards[2]
    assert (card.en, card.ja, card.reading, card.grade, card.themes) == (
        "dragon", "{竜|りゅう}", "りゅう", "ES6", ("unit-3", "fantasy")
    )  # fmt: skip


def line_of(page: EditorPage) -> QLineEdit:
    return next(line for line in page.table.viewport().findChildren(QLineEdit) if line.isVisible())


def test_words_are_typed_at_once_and_enter_goes_to_the_next_row(edit: Edit, qtbot: QtBot) -> None:
    page = edit("")
    page.table.setFocus()
    for first, rest in (("c", "at"), ("d", "og")):
        QTest.keyClicks(page.table, first)
        QTest.keyClicks(line_of(page), rest)
        QTest.keyClick(line_of(page), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.table._is_typing())
    assert page.draft.cards == (lexicon()["cat"], lexicon()["dog"])
    assert page.table.currentIndex().row() == 2


def test_what_stands_in_an_open_cell_is_not_lost_when_a_button_is_clicked(edit: Edit) -> None:
    page = edit("")
    page.table.setFocus()
    QTest.keyClicks(page.table, "c")
    QTest.keyClicks(line_of(page), "at")
    page.back_button.click()
    assert deck_of("my-list").cards == (lexicon()["cat"],)


def test_a_built_in_deck_is_edited_as_a_copy_and_nothing_is_left_where_nothing_changed(
    edit: Edit, type_in: Type, qtbot: QtBot, window: Window
) -> None:
    before = deck_of("animals")
    page = edit("animals")
    assert page.names.names["en"].text() == "Animals (my copy)"
    page.back_button.click()
    assert not user_decks_dir().exists()
    page = edit("animals")
    type_in(page, 0, ENGLISH, "wolfhound")
    page.back_button.click()
    assert deck_of("animals") == before
    assert deck_of("animals-copy").cards[0].en == "wolfhound"
    decks = window.page("decks")
    assert isinstance(decks, DecksPage)
    assert decks.look._title.text() == "Animals (my copy)"


def test_order_by_keys_and_by_dragging(edit: Edit, mine: str) -> None:
    page = edit(mine)
    page.table.choose([3])
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    assert words(page) == ["one", "four", "two", "three"]
    assert page.table.chosen == [1]
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    assert words(page) == ["one", "two", "four", "three"]
    dragged = page.rows.mimeData([page.rows.index(0, ENGLISH), page.rows.index(1, ENGLISH)])
    place = page.table.visualRect(page.rows.index(3, ENGLISH))
    at = QPointF(place.center().x(), place.bottom())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.table.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, dragged, left, none))
    assert words(page) == ["four", "three", "one", "two"]


def test_tab_leaves_the_table_and_goes_on_inside_it_while_typing(edit: Edit, mine: str) -> None:
    page = edit(mine)
    page.table.setFocus()
    page.table.choose([0], ENGLISH)
    QTest.keyClicks(page.table, "d")
    QTest.keyClicks(line_of(page), "ragon")
    QTest.keyClick(line_of(page), Qt.Key.Key_Tab)
    assert page.draft.cards[0].en == "dragon"
    assert page.table.currentIndex().column() == JAPANESE
    page.table.finish_typing()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert page.window().focusWidget() not in (None, page.table)


def test_cards_are_deleted_and_come_back(edit: Edit, mine: str) -> None:
    page = edit(mine)
    page.table.choose([1, 2])
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert words(page) == ["one", "four"]
    QTest.keyClick(page.table, Qt.Key.Key_Z, CONTROL)
    assert words(page) == ["one", "two", "three", "four"]


def test_find_and_replace_by_keys(edit: Edit, mine: str) -> None:
    page = edit(mine)
    QTest.keyClick(page.table, Qt.Key.Key_F, CONTROL)
    assert page.find_bar.isVisible()
    QTest.keyClicks(page.find_bar.sought, "o")
    assert page.find_bar._count.text() == "Found: 3"
    QTest.keyClick(page.find_bar.sought, Qt.Key.Key_Return)
    assert page.table.chosen == [1]
    QTest.keyClicks(page.find_bar.put, "0")
    QTest.keyClick(page.find_bar.all, Qt.Key.Key_Return)
    assert words(page) == ["0ne", "tw0", "three", "f0ur"]
    QTest.keyClick(page.find_bar.sought, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    page.tools["undo"].click()
    assert words(page) == ["one", "two", "three", "four"]


def test_a_picture_is_found_while_typing_in_japanese(edit: Edit, mine: str) -> None:
    page = edit(mine)
    page.table.choose([1])
    line = page.panel.search.line
    line.setText("いぬ")
    assert page.panel.search.found.item(0).toolTip().startswith("dog")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(page.panel.search.found, Qt.Key.Key_Return)
    assert page.draft.cards[1].picture == "dog"
    assert not page.panel.picture.pixmap().isNull()


def test_chosen_cards_get_a_tag_at_once(edit: Edit, mine: str) -> None:
    page = edit(mine)
    page.table.choose([0, 2])
    QTest.keyClicks(page.panel.tag, "Unit 3")
    QTest.keyClick(page.panel.tag, Qt.Key.Key_Return)
    assert [card.themes for card in page.draft.cards] == [("unit-3",), (), ("unit-3",), ()]
    page.tools["undo"].click()
    assert not any(card.themes for card in page.draft.cards)


def test_rows_from_excel_are_pasted_before_the_card_in_hand(edit: Edit, mine: str) -> None:
    page = edit(mine)
    QGuiApplication.clipboard().setText("dog\t犬\r\ndragon\t竜\r\n")
    page.table.choose([1])
    QTest.keyClick(page.table, Qt.Key.Key_V, CONTROL)
    assert words(page) == ["one", "dog", "dragon", "two", "three", "four"]
    assert page.draft.cards[1] == lexicon()["dog"]


def test_a_deck_is_split_and_merged_again(edit: Edit, mine: str, window: Window, qtbot: QtBot) -> None:
    page = edit(mine)
    page.table.choose([2])
    page.tools["split"].click()
    assert words(page) == ["one", "two"]
    assert [card.en for card in deck_of("mine-2").cards] == ["three", "four"]
    page.tools["merge"].click()
    dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
    chooser = dialog.findChild(DeckChooser)
    assert chooser is not None
    chooser.search.setText("Mine 2")
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert words(page) == ["one", "two", "three", "four"]
    kept(qtbot, page)
    assert len(deck_of(mine).cards) == 4


def test_a_textbook_page_becomes_cards(edit: Edit, mine: str, window: Window) -> None:
    page = edit(mine)
    page.tools["from_text"].click()
    dialog = page.findChild(TextDialog)
    assert dialog is not None
    dialog.page.setPlainText("The dog likes ice cream. A zorb is two meters tall.")
    dialog.look()
    assert "zorb" in [one.card.en for one in dialog._found]
    assert "two" not in [one.card.en for one in dialog._found]  # the deck has it
    zorb = next(at for at, one in enumerate(dialog._found) if one.card.en == "zorb")
    dialog.words.item(zorb).setCheckState(Qt.CheckState.Checked)
    QTest.keyClick(dialog.add, Qt.Key.Key_Return)
    assert {"dog", "ice cream", "zorb"} < set(words(page))
    assert next(card for card in page.draft.cards if card.en == "zorb").sentence_en == "A zorb is two meters tall."


def test_readings_are_added_to_the_chosen_cards(edit: Edit, mine: str, type_in: Type) -> None:
    page = edit(mine)
    type_in(page, 0, JAPANESE, "大きな図書館")
    page.table.choose([0])
    page.panel.buttons["readings"].click()
    assert page.draft.cards[0].ja == "{大|おお}きな{図書館|としょかん}"


def test_a_row_without_english_is_no_card_yet_and_not_lost(edit: Edit, mine: str, type_in: Type, qtbot: QtBot) -> None:
    page = edit(mine)
    type_in(page, 4, JAPANESE, "竜巻")
    kept(qtbot, page)
    assert len(deck_of(mine).cards) == 4
    page.back_button.click()
    page = edit(mine)
    assert page.draft.cards[4].ja == "竜巻"
    type_in(page, 4, ENGLISH, "tornado")
    page.back_button.click()
    assert deck_of(mine).cards[4].en == "tornado"
    assert [path.name for path in user_decks_dir().iterdir()] == ["mine.json"]


def test_a_disk_that_refuses_is_said_and_one_stays_with_the_work(
    edit: Edit, type_in: Type, window: Window, qtbot: QtBot
) -> None:
    page = edit("")
    user_decks_dir().parent.mkdir(parents=True, exist_ok=True)
    user_decks_dir().write_text("in the way")
    type_in(page, 0, ENGLISH, "dog")
    qtbot.waitUntil(lambda: bool(window.desk.notices.all), timeout=5000)
    assert window.desk.notices.all[-1].problem.key == "storage.cannot_write"
    page.back_button.click()
    assert page.isVisible()
    user_decks_dir().unlink()
    page.back_button.click()
    assert not page.isVisible()
    assert deck_of("my-list").cards == (lexicon()["dog"],)


def test_a_deck_taken_out_of_the_list_keeps_its_file(window: Window, mine: str, qtbot: QtBot) -> None:
    window.turn_to("decks")
    decks = window.page("decks")
    assert isinstance(decks, DecksPage)
    decks.open("animals")
    assert not decks.look.remove_button.isVisible()
    decks.open(mine)
    QTest.keyClick(decks.look.remove_button, Qt.Key.Key_Return)
    asked = decks.findChild(QMessageBox)
    assert asked is not None
    next(button for button in asked.buttons() if button.text() == "Remove").click()
    assert mine not in window.desk.library.decks
    assert mine not in decks.chooser._tiles
    assert (removed_dir() / "mine.json").is_file()


def test_the_same_deck_opened_again_at_once_has_the_last_change(edit: Edit, mine: str, type_in: Type) -> None:
    page = edit(mine)
    type_in(page, 0, ENGLISH, "first")
    assert edit(mine).draft.cards[0].en == "first"


def test_every_control_of_the_editor_has_a_name(edit: Edit, mine: str) -> None:
    page = edit(mine)
    page.find_bar.open()
    for press in (*page.tools.values(), *page.panel.buttons.values(), page.back_button):
        assert QAccessible.queryAccessibleInterface(press).text(QAccessible.Text.Name), press
    lines = (
        *page.names.names.values(),
        page.find_bar.sought,
        page.find_bar.put,
        page.panel.tag,
        page.panel.search.line,
    )
    for widget in (*lines, page.table, page.panel.search.found):
        assert widget.accessibleName(), widget
