"""What holds for every tool: whatever is pressed, it stays a value that can be kept, shown and begun anew."""

from __future__ import annotations

import dataclasses

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from altclass.i18n import strings
from altclass.play.tools.every import TOOLS, Kind
from altclass.play.tools.tool import moves_of, played
from tests.play.tools.telling import SOME_MOVES, told, wild

every_tool = pytest.mark.parametrize("kind", TOOLS.values(), ids=TOOLS.keys())


@every_tool
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=SOME_MOVES)
def test_anything_may_be_pressed_and_the_tool_can_be_kept(
    kind: Kind, moves: list[tuple[int, list[int | str], float]]
) -> None:
    at = wild(kind.begins, moves)
    kept = msgspec.convert(msgspec.json.decode(msgspec.json.encode(at)), type(at))
    assert kept == at
    assert type(at.anew()) is type(at)
    assert at.anew().anew() == at.anew()


@every_tool
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=SOME_MOVES)
def test_what_is_offered_is_a_move_of_the_tool_and_each_key_stands_once(
    kind: Kind, moves: list[tuple[int, list[int | str], float]]
) -> None:
    at = wild(kind.begins, moves)
    presses = at.presses()
    assert {press.move.name for press in presses} <= {*moves_of(type(at)), ""}
    keys = [press.key for press in presses if press.key]
    assert len(keys) == len(set(keys))
    following = at.advance()
    assert following is None or following.name in moves_of(type(at))


@every_tool
def test_every_button_has_its_words_in_both_languages(kind: Kind) -> None:
    labels = {press.label for press in kind.begins.presses() if press.label}
    assert labels <= strings("tools").keys()


@every_tool
def test_a_tool_is_never_changed_only_followed_by_another_value(kind: Kind) -> None:
    name = dataclasses.fields(kind.begins)[0].name  # type: ignore[arg-type]
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(kind.begins, name, None)
    for press in kind.begins.presses():
        before = kind.begins
        played(kind.begins, press.move, told())
        assert kind.begins == before


def test_no_two_tools_lie_under_one_key() -> None:
    keys = [kind.key for kind in TOOLS.values()]
    assert len(keys) == len(set(keys))
