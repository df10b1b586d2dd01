"""The set-up page is made from any manifest: what it shows, it can set, and what it sets fits the game."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from altclass.content.grade import Grade
from altclass.launcher.desk import Desk
from altclass.launcher.pages.options_form import OptionsForm
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.number import Number
from altclass.launcher.widgets.switch import Switch
from altclass.play.manifest import Label, Manifest, Option, TeamRange
from altclass.play.manners import manners
from altclass.storage.settings import LastTime

ALL_TOGETHER = TeamRange(most=0)
LABELS = st.text(st.sampled_from("abc ABC あ亜ア{}|<&"), min_size=1, max_size=30).map(lambda words: Label(words, words))


@st.composite
def options(draw: st.DrawFn) -> Option:
    """Any option a manifest may hold."""
    kind = draw(st.sampled_from(["switch", "number", "choice", "text"]))
    label = draw(LABELS)
    if kind == "switch":
        return Option(label, draw(st.booleans()))
    if kind == "number":
        low, high = sorted((draw(st.integers(-50, 9999)), draw(st.integers(-50, 9999))))
        return Option(label, draw(st.integers(low, high)), range=(low, high), step=draw(st.integers(1, 9)))
    if kind == "choice":
        choices = draw(st.dictionaries(st.text("xyz", min_size=1, max_size=3), LABELS, min_size=1, max_size=9))
        return Option(label, draw(st.sampled_from(sorted(choices))), choices=choices)
    return Option(label, draw(st.text("ab", max_size=5)))


@st.composite
def manifests(draw: st.DrawFn) -> Manifest:
    """Any manifest, with options that depend on others."""
    made = draw(st.dictionaries(st.text("abcdef", min_size=1, max_size=4), options(), max_size=6))
    return manifest(made, TeamRange(0, draw(st.integers(0, 8))))


def manifest(made: dict[str, Option], teams: TeamRange = ALL_TOGETHER) -> Manifest:
    name = Label("Game", "ゲーム")
    return Manifest("game", name, name, (3, 5), [Grade.ES3], ["listening"], "sky", teams=teams, options=made)


def poke(form: OptionsForm, number: int) -> None:
    """Press, turn and type at every control there is, even a hidden one."""
    for switch in form.findChildren(Switch):
        switch.click()
    for box in form.findChildren(QSpinBox):
        box.setValue(number)
    for choice in form.findChildren(Choice):
        choice.chosen.emit(choice._keys[number % len(choice._keys)])
    for line in form.findChildren(QLineEdit):
        if line.objectName() != "qt_spinbox_lineedit":
            line.setText("x" * (number % 300))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(manifest=manifests(), number=st.integers(-100, 10000))
def test_whatever_is_pressed_the_values_fit_the_game(desk: Desk, manifest: Manifest, number: int) -> None:
    form = OptionsForm(desk)
    form.show_game(manifest, LastTime())
    known = manners(manifest) | manifest.options
    assert form.values == {name: option.default for name, option in known.items()}
    assert set(form._rows) == set(known)
    poke(form, number)
    assert all(known[name].takes(value) for name, value in form.values.items())
    assert manifest.teams.least <= form.teams <= manifest.teams.most
    form.deleteLater()


@pytest.mark.parametrize(
    ("option", "control"),
    [
        (Option(Label("a", "あ"), True), Switch),
        (Option(Label("a", "あ"), 3, range=(1, 5)), Number),
        (Option(Label("a", "あ"), "x", choices={"x": Label("x", "x"), "y": Label("y", "y")}), Choice),
        (Option(Label("a", "あ"), "text"), QLineEdit),
    ],
)
def test_each_kind_of_option_has_its_control(desk: Desk, qtbot: QtBot, option: Option, control: type[Any]) -> None:
    form = OptionsForm(desk)
    qtbot.addWidget(form)
    form.show_game(manifest({"one": option}), LastTime())
    assert form.findChildren(control)


def test_up_to_four_choices_stand_side_by_side_and_more_open_a_list(desk: Desk, qtbot: QtBot) -> None:
    form = OptionsForm(desk)
    qtbot.addWidget(form)
    few, many = ({str(n): Label(str(n), str(n)) for n in range(count)} for count in (4, 5))
    form.show_game(manifest({"few": Option(Label("a", "a"), "0", choices=few)}), LastTime())
    assert not form.findChildren(QComboBox)
    form.show_game(manifest({"many": Option(Label("a", "a"), "0", choices=many)}), LastTime())
    assert len(form.findChildren(QComboBox)) == 1


def test_an_option_that_means_nothing_now_is_not_shown(desk: Desk, qtbot: QtBot) -> None:
    form = OptionsForm(desk)
    qtbot.addWidget(form)
    modes = {"slow": Label("Slow", "ゆっくり"), "fast": Label("Fast", "速く")}
    form.show_game(
        manifest(
            {
                "mode": Option(Label("How", "進め方"), "slow", choices=modes),
                "speed": Option(Label("Speed", "速さ"), 3, range=(1, 9), only_with={"mode": ["fast"]}),
            }
        ),
        LastTime(),
    )
    form.show()
    assert not form._rows["speed"].isVisible()
    form._rows["mode"].findChildren(Choice)[0].chosen.emit("fast")
    assert form._rows["speed"].isVisible()


def test_what_was_chosen_the_last_time_is_chosen_again_unless_the_game_has_changed(desk: Desk, qtbot: QtBot) -> None:
    form = OptionsForm(desk)
    qtbot.addWidget(form)
    game = manifest({"size": Option(Label("a", "a"), 3, range=(3, 5)), "free": Option(Label("b", "b"), True)})
    form.show_game(game, LastTime(options={"size": 9, "free": False, "gone": 1}, teams=5))
    assert form.values == {"size": 3, "free": False}
    assert form.teams == 0


def test_a_set_up_survives_the_change_of_language(desk: Desk, qtbot: QtBot) -> None:
    form = OptionsForm(desk)
    qtbot.addWidget(form)
    form.show_game(manifest({"size": Option(Label("Size", "大きさ"), 3, range=(3, 5))}), LastTime())
    form.findChildren(QSpinBox)[0].setValue(5)
    desk.tongue.switch("ja")
    assert form.findChildren(QSpinBox)[0].value() == 5
    assert form.findChildren(QSpinBox)[0].accessibleName() == "大きさ"
