"""The console shows any game from what the game says, and sends back what the teacher does."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from altclass.launcher.console.console import Console
from altclass.launcher.desk import Desk
from altclass.play.manifest import Label
from altclass.play.messages import Advance, Blank, Freeze, Message, Mute, Now, Offer, Pause, Play, Say, TakeBack
from altclass.play.moves import Brief

SAY = Offer("say", Label("Say a word", "単語を言う"), takes={"word": "word"})
CHECK = Offer("check", Label("Check a sheet", "シートを確かめる"), key="c", takes={"sheet": "number"})
TEAM = Offer("turn_to", Label("Words for another team", "別のチームの単語"), takes={"team": "team"})
PASS = Offer("pass_turn", Label("Pass", "パス"), key="f7")
NEXT = Offer("next_card", Label("Next card", "次のカード"), key="n")
NOW = Now(
    brief=Brief("dog", "{犬|いぬ}", ("cat", "pig", "cow", "fox"), (3, 10), (("round", "1 / 2"),)),
    offers=(NEXT, SAY, CHECK, TEAM, PASS),
    next=NEXT,
    scores=(3, 5),
    turn=1,
    clock_left=42.0,
    played=4,
    history=("next_card", "next_card", "say apple", "next_card"),
)


@pytest.fixture
def sent() -> list[Message]:
    return []


@pytest.fixture
def console(desk: Desk, qtbot: QtBot, sent: list[Message]) -> Iterator[Console]:
    console = Console(desk)
    qtbot.addWidget(console)
    console.wished.connect(sent.append)
    console.show_activity(desk.library.games["flashcards"][1], desk.library.decks["animals"])
    console.head.show_stage("playing")
    console.resize(1024, 768)
    console.show()
    console.activateWindow()
    qtbot.waitExposed(console)
    console.shown()
    console.show_now(NOW)
    yield console
    console.hide()


def words(console: Console) -> str:
    return "\n".join(label.text() for label in console.findChildren(QLabel) if label.isVisible())


def button(console: Console, name: str) -> QAbstractButton:
    found = [one for one in console.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]
    assert len(found) == 1, name
    return found[0]


def box(console: Console, name: str) -> QLineEdit:
    return next(one for one in console.findChildren(QLineEdit) if one.accessibleName() == name)


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, key)


def test_the_teacher_sees_now_answer_next_three_step_and_clock(console: Console) -> None:
    seen = words(console)
    for told in ("dog", "犬 (いぬ)", "cat   ›   pig   ›   cow", "3 / 10", "0:42", "round: 1 / 2"):
        assert told in seen
    assert "fox" not in seen


def test_the_card_of_now_is_shown_with_its_picture(console: Console) -> None:
    assert console.brief.picture.isVisible()
    console.show_now(msgspec.structs.replace(NOW, brief=Brief("no such word")))
    assert not console.brief.picture.isVisible()


def test_a_move_that_asks_for_nothing_is_one_press(console: Console, sent: list[Message]) -> None:
    button(console, "Pass").click()
    assert sent == [Play("pass_turn", ())]


def test_the_move_that_comes_next_is_the_one_large_button(console: Console, sent: list[Message]) -> None:
    button(console, "Next card").click()
    assert sent == [Advance()]


def test_a_typed_word_is_played_with_enter_and_japanese_may_be_typed(console: Console, sent: list[Message]) -> None:
    field = box(console, "Say a word")
    field.setFocus()
    QTest.keyClicks(field, "egg")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.setText("りんご")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent == [Play("say", ("egg",)), Play("say", ("りんご",))]
    assert field.text() == ""
    assert field.hasFocus()


def test_a_number_box_takes_only_numbers(console: Console, sent: list[Message]) -> None:
    field = box(console, "Check a sheet")
    field.setFocus()
    QTest.keyClicks(field, "1a2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent == [Play("check", (12,))]


def test_an_empty_box_plays_nothing(console: Console, sent: list[Message]) -> None:
    QTest.keyClick(box(console, "Say a word"), Qt.Key.Key_Return)
    assert sent == []


def test_a_team_is_chosen_by_its_letter(console: Console, sent: list[Message]) -> None:
    button(console, "Words for another team: B").click()
    assert sent == [Play("turn_to", (1,))]


def test_points_are_given_and_taken(console: Console, sent: list[Message]) -> None:
    button(console, "Team A: one point more").click()
    button(console, "Team B: one point less").click()
    assert sent == [Play("award", (0, 1)), Play("award", (1, -1))]


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (Qt.Key.Key_Space, Advance()),
        (Qt.Key.Key_PageDown, Advance()),
        (Qt.Key.Key_Right, Advance()),
        (Qt.Key.Key_Return, Advance()),
        (Qt.Key.Key_Left, TakeBack()),
        (Qt.Key.Key_PageUp, TakeBack()),
        (Qt.Key.Key_Backspace, TakeBack()),
        (Qt.Key.Key_B, Blank(on=True)),
        (Qt.Key.Key_Period, Blank(on=True)),
        (Qt.Key.Key_P, Pause(on=True)),
        (Qt.Key.Key_M, Mute(on=True)),
        (Qt.Key.Key_R, Say()),
        (Qt.Key.Key_S, Say(slow=True)),
        (Qt.Key.Key_F7, Play("pass_turn", ())),
        (Qt.Key.Key_N, Play("next_card", ())),
    ],
)
def test_keys_do_what_they_do_on_the_pupils_screen(
    console: Console, sent: list[Message], key: Qt.Key, message: Message
) -> None:
    press(key)
    assert sent == [message]


def test_the_key_of_a_move_that_asks_leads_to_its_box(console: Console, sent: list[Message]) -> None:
    press(Qt.Key.Key_C)
    assert box(console, "Check a sheet").hasFocus()
    assert sent == []


def test_a_text_box_takes_its_letters_first_and_a_clicker_still_works(console: Console, sent: list[Message]) -> None:
    field = box(console, "Say a word")
    field.setFocus()
    QTest.keyClicks(field, "b p m")
    assert (field.text(), sent) == ("b p m", [])
    press(Qt.Key.Key_PageDown)
    assert sent == [Advance()]


def test_a_button_reached_by_tab_is_pressed_by_space_and_by_enter(console: Console, sent: list[Message]) -> None:
    pause = console.controls.buttons["pause"]
    pause.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert sent == [Pause(on=True), Pause(on=True)]


def test_what_is_held_is_let_go_by_the_same_button(console: Console, sent: list[Message]) -> None:
    console.show_now(msgspec.structs.replace(NOW, blank=True, frozen=True, paused=True, muted=True))
    for name in ("blank", "freeze", "pause", "mute"):
        console.controls.buttons[name].click()
    assert sent == [Blank(on=False), Freeze(on=False), Pause(on=False), Mute(on=False)]


def test_a_word_half_typed_stays_while_the_game_goes_on(console: Console) -> None:
    field = box(console, "Say a word")
    QTest.keyClicks(field, "ele")
    console.show_now(msgspec.structs.replace(NOW, offers=(SAY, PASS), played=5))
    assert box(console, "Say a word") is field
    assert field.text() == "ele"


def test_moves_that_make_no_sense_any_more_are_gone(console: Console) -> None:
    console.show_now(msgspec.structs.replace(NOW, offers=(NEXT,), scores=()))
    assert not [one for one in console.findChildren(QLineEdit) if one.isVisible()]
    assert not console.teams.isVisible()


def test_back_to_any_point_keeps_the_chosen_move(console: Console, sent: list[Message]) -> None:
    console.leaves.tabs["lesson.played"].click()
    listed = console.history.findChildren(QListWidget)[0]
    assert [listed.item(at).text() for at in range(4)][:2] == ["4.  Next card", "3.  play.say: apple"]
    listed.setCurrentRow(2)
    button(console, "Back to this point").click()
    assert sent == [TakeBack(to=2)]


def test_nothing_can_be_taken_back_before_anything_was_played(console: Console) -> None:
    console.show_now(msgspec.structs.replace(NOW, played=0, history=()))
    assert not console.controls.buttons["take_back"].isEnabled()


@pytest.mark.parametrize(
    ("change", "mark"),
    [
        ({"saved": False}, "Not saved yet"),
        ({"muted": True, "mute_reason": "muted"}, "Sound off [M]"),
        ({"mute_reason": "no_device"}, "No speaker found"),
        ({"mute_reason": "no_clip"}, "No voice for this word"),
        ({"blank": True}, "Covered"),
        ({"frozen": True}, "Picture held"),
        ({"paused": True}, "Paused"),
    ],
)
def test_what_the_teacher_must_know_is_marked(console: Console, change: dict[str, object], mark: str) -> None:
    assert mark not in words(console)
    console.show_now(msgspec.structs.replace(NOW, **change))
    assert mark in words(console)


def test_the_clock_counts_on_between_two_messages_and_stands_when_paused(console: Console, qtbot: QtBot) -> None:
    console.show_now(msgspec.structs.replace(NOW, clock_left=2.0))
    qtbot.waitUntil(lambda: console.clock._digits.text() == "0:01", timeout=3000)
    console.show_now(msgspec.structs.replace(NOW, clock_left=2.0, paused=True))
    qtbot.wait(600)
    assert console.clock._digits.text() == "0:02"


def test_a_bell_is_rung_in_so_many_minutes(console: Console, sent: list[Message]) -> None:
    console.clock._bells.activated.emit(2)
    assert sent == [Play("set_bell", (300,))]


def test_everything_is_told_in_japanese_at_once(console: Console, desk: Desk, qtbot: QtBot) -> None:
    desk.tongue.switch("ja")
    qtbot.wait(20)
    seen = words(console)
    assert "いま映っているもの" in seen
    assert "ラウンド: 1 / 2" in seen
    assert button(console, "パス").isVisible()
    assert not [one for one in console.findChildren(QAbstractButton) if one.accessibleName() == "Pass"]
