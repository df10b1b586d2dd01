"""The shelf shows what fits the class today, and the favourites first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.launcher.desk import Desk
from altclass.launcher.shelf_wish import Wish, choices, minutes_part
from altclass.launcher.widgets.activity_tile import ActivityTile
from altclass.launcher.window import Window


def shown(window: Window) -> list[str]:
    """The activities one sees, in their order on the page."""
    tiles = [tile for tile in window.home.findChildren(ActivityTile) if tile.isVisible()]
    return [tile.manifest.id for tile in sorted(tiles, key=lambda tile: (tile.y(), tile.x()))]


def choose(window: Window, part: str, text: str) -> None:
    """Pick from a list by keyboard: its first letters, as teachers do."""
    listed = window.home.row.lists[part]
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    while text not in listed.currentText():
        before = listed.currentIndex()
        QTest.keyClick(listed, Qt.Key.Key_Down)
        assert listed.currentIndex() != before, f"no {text}"


def test_five_minutes_are_left_and_only_short_activities_are_offered(window: Window) -> None:
    everything = shown(window)
    choose(window, "minutes", "5 min")
    games = window.desk.library.games
    assert set(shown(window)) == {game for game in everything if games[game][1].minutes[0] <= 5}
    assert 0 < len(shown(window)) < len(everything)
    assert window.home._shelf_title.text() == f"{len(shown(window))} of {len(everything)} activities fit"


@pytest.mark.parametrize(
    ("part", "text", "there", "gone"),
    [
        ("grade", "ES3", "bingo", "word_chain"),
        ("skill", "spelling", "word_chain", "bingo"),
        ("grouping", "pairs", "karuta", "bingo"),
        ("without", "No paper", "flashcards", "karuta"),
    ],
)
def test_each_choice_leaves_what_fits_it(window: Window, part: str, text: str, there: str, gone: str) -> None:
    choose(window, part, text)
    assert there in shown(window)
    assert gone not in shown(window)


def test_show_all_brings_everything_back(window: Window, qtbot: QtBot) -> None:
    everything = shown(window)
    choose(window, "grade", "ES3")
    choose(window, "skill", "spelling")
    assert shown(window) == []
    assert "Take one choice back" in window.home._empty.text()
    window.home.show_all.setFocus()
    QTest.keyClick(window.home.show_all, Qt.Key.Key_Return)
    qtbot.wait(10)
    assert shown(window) == everything
    assert QApplication.focusWidget() is window.home.row.lists["grade"]


def test_the_class_s_grade_is_known_the_next_morning(make_desk: Callable[[], Desk], window: Window) -> None:
    choose(window, "grade", "ES5")
    assert make_desk().preferences.now.grade == "ES5"


def test_a_lesson_that_is_counted_offers_what_fits_its_last_minutes(window: Window) -> None:
    window.desk.today.end_in(12)
    window.turn_to("settings")
    window.turn_to("home")
    assert window.home.row.wish.minutes == "10"
    assert "point_grid" not in shown(window)  # fifteen minutes at least
    choose_any = window.home.row.lists["minutes"]
    choose_any.setFocus()
    QTest.keyClick(choose_any, Qt.Key.Key_Home)
    assert window.home.row.wish.minutes == ""
    window.turn_to("settings")
    window.turn_to("home")
    assert "point_grid" in shown(window)  # chosen by hand, and left alone
    window.desk.today.end_in(7)
    window.home.shown()
    assert window.home.row.wish.minutes == "5"  # the next lesson
    window.desk.today.end_in(0)
    window.home.shown()
    assert window.home.row.wish.minutes == ""  # nobody counts any more


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(None, ""), (-3, ""), (0.5, "5"), (7, "5"), (10, "10"), (29, "20"), (30.5, "30"), (44, "")],
)
def test_minutes_left_as_a_choice(minutes: float | None, told: str) -> None:
    assert minutes_part(None if minutes is None else minutes * 60) == told


def test_decks_of_the_class_s_grade_are_offered_first(window: Window) -> None:
    choose(window, "grade", "JHS1")
    window.set_up("bingo")
    assert window.activity.deck is not None
    assert window.activity.deck.grade == "JHS1"
    window.activity.show_chooser()
    tiles = list(window.activity.chooser._tiles.values())
    grades = [tile.deck.grade for tile in tiles]
    assert grades[: grades.count("JHS1")] == ["JHS1"] * grades.count("JHS1")


def test_showing_all_for_once_does_not_forget_the_grade(make_desk: Callable[[], Desk], window: Window) -> None:
    choose(window, "grade", "ES3")
    window.home.show_all.click()
    window.turn_to("settings")
    window.turn_to("home")
    assert "word_chain" in shown(window)  # still open, until tomorrow
    assert make_desk().preferences.now.grade == "ES3"


def test_a_favourite_is_starred_by_a_key_and_stands_first_from_then_on(
    window: Window, qtbot: QtBot, make_desk: Callable[[], Desk]
) -> None:
    tile = window.home.tiles["word_chain"]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_F)
    assert tile.star.isChecked()
    assert shown(window)[0] != "word_chain"  # nothing jumps under the hand
    window.turn_to("settings")
    window.turn_to("home")
    qtbot.wait(10)
    assert shown(window)[0] == "word_chain"
    assert make_desk().preferences.now.stars == ["word_chain"]
    window.home.row.star.click()
    assert shown(window) == ["word_chain"]
    star = window.home.tiles["word_chain"].star
    QTest.keyClick(star, Qt.Key.Key_Space)
    assert shown(window) == []
    assert window.desk.preferences.now.stars == []


def test_arrow_keys_walk_over_the_shelf(window: Window, qtbot: QtBot) -> None:
    qtbot.wait(10)
    first, second, *_rest = shown(window)
    tiles = window.home.tiles
    tiles[first].setFocus()
    QTest.keyClick(tiles[first], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is tiles[second]
    QTest.keyClick(tiles[second], Qt.Key.Key_Down)
    below = QApplication.focusWidget()
    assert isinstance(below, ActivityTile)
    assert (below.x(), below.y() > tiles[second].y()) == (tiles[second].x(), True)
    QTest.keyClick(below, Qt.Key.Key_Up)
    QTest.keyClick(tiles[second], Qt.Key.Key_Left)
    assert QApplication.focusWidget() is tiles[first]


def test_the_choices_stay_when_the_language_changes_and_nothing_jumps(window: Window, qtbot: QtBot) -> None:
    choose(window, "minutes", "10 min")
    qtbot.wait(10)
    row = window.home.row
    before = {part: made.geometry() for part, made in row.lists.items()}, row.star.geometry(), shown(window)
    window.rail.buttons["ja"].click()
    qtbot.wait(10)
    assert row.lists["minutes"].currentText() == "あと10分"
    assert ({part: made.geometry() for part, made in row.lists.items()}, row.star.geometry(), shown(window)) == before


def test_only_what_some_activity_has_may_be_chosen(window: Window) -> None:
    manifests = [manifest for _folder, manifest in window.desk.library.games.values()]
    told = choices(manifests)
    assert all(any(Wish(skill=skill).fits(one, ()) for one in manifests) for skill in told["skill"])
    assert all(not all(Wish(without=need).fits(one, ()) for one in manifests) for need in told["without"])
