"""What a person's press does to the host: the same everywhere, in every game."""

from __future__ import annotations

from collections.abc import Callable

from altclass.host.hands import BACK, NEXT, Action
from altclass.host.host import Host
from altclass.host.offers import offers
from altclass.host.text.safe import safe_text
from altclass.host.tool_acts import with_tool
from altclass.play.messages import Offer
from altclass.play.moves import Move

LONGEST_TYPED = 40


def act(host: Host, action: Action, mono: float) -> None:
    """Do what the action means now: in a dialog, in a text box, on a button, or in the game."""
    if host.overlay.dialog:
        _in_dialog(host, action)
    elif action.name == "buzz":
        host.play(Move("buzz", (action.number - 1,)), mono)
    elif host.asides.page:
        _in_private(host, action, mono)
    elif host.kit.name:
        with_tool(host, action, mono)
    elif action.name in _TYPING and host.typing_move:
        _TYPING[action.name](host, action, mono)
    elif action.name == "press":
        _press(host, action, mono)
    elif action.name in _PLAIN and not _is_own(host, action):
        _PLAIN[action.name](host, mono)
    else:
        _own_key(host, action, mono)


def _in_dialog(host: Host, action: Action) -> None:
    """Only the letter Y or its button leaves; anything else a clicker may send closes the question."""
    button = host.overlay.over(action.at) if action.name == "press" else ""
    if host.overlay.dialog == "leaving" and (button == "leave" or (action.name, action.text) == ("key", "y")):
        host.leaving = True
    elif action.name in ("escape", "f5", "keys", "press", NEXT, BACK):
        host.overlay.dialog = ""
        _touch(host)


def _in_private(host: Host, action: Action, mono: float) -> None:
    """While one pupil looks: show, hide, show again, or back to the game; any other key would spoil it."""
    if action.name in ("press", NEXT):
        host.advance(mono)
    elif action.name == BACK:
        host.asides.again(host.lesson, mono)
    elif action.name == "escape":
        host.asides.close(host.lesson, mono)


def _press(host: Host, action: Action, mono: float) -> None:
    name, _, rest = host.overlay.over(action.at).partition(":")
    if name == "move":
        move, _, args = rest.partition(":")
        _choose(host, move, args, mono)
    elif name == "team" and host.overlay.picking is not None:
        _play_for(host, host.overlay.picking, int(rest), mono)
    elif name in _PLAIN:
        _PLAIN[name](host, mono)
    elif (touched := host.touched(action.at)) is not None:
        host.play(touched, mono)
    else:
        host.advance(mono)


def _own_key(host: Host, action: Action, mono: float) -> None:
    """A key of the game's own moves, a digit for points, or the team of a move that waits for one."""
    picking = host.overlay.picking
    number = _team_of(action)
    if picking is not None and 0 <= number < host.lesson.session.teams:
        _play_for(host, picking, number, mono)
        return
    offer = _offer_of(host, action)
    if offer is not None:
        _begin(host, offer, mono)
    elif action.name == "digit" and abs(action.number) <= host.lesson.session.teams:
        points = 1 if action.number > 0 else -1
        if host.play(Move("award", (abs(action.number) - 1, points)), mono):
            host.sounds.effect("award")


def _offer_of(host: Host, action: Action) -> Offer | None:
    return next((offer for offer in _offered(host) if offer.key and offer.key == action.text.lower()), None)


def _is_own(host: Host, action: Action) -> bool:
    """Whether a letter that means something everywhere is, at this moment, the key of a move of the game."""
    return len(action.text) == 1 and _offer_of(host, action) is not None


def _team_of(action: Action) -> int:
    """Which team a key names: 1 or a for the first."""
    if action.name == "digit":
        return abs(action.number) - 1
    return ord(action.text) - ord("a") if len(action.text) == 1 else -1


def _offered(host: Host) -> list[Offer]:
    lesson = host.lesson
    none: list[Offer] = []
    return host.guard.run(lambda: list(offers(lesson.game, lesson.session, lesson.state)), none)


def _begin(host: Host, offer: Offer, mono: float) -> None:
    if not offer.takes:
        host.play(Move(offer.move, tuple(offer.args)), mono)
    elif list(offer.takes.values()) == ["team"]:
        host.overlay.picking = offer
        _touch(host)


def _choose(host: Host, move: str, args: str, mono: float) -> None:
    for offer in _offered(host):
        if offer.move == move and "/".join(map(str, offer.args)) == args:
            _begin(host, offer, mono)
            return


def _play_for(host: Host, offer: Offer, team: int, mono: float) -> None:
    host.overlay.picking = None
    host.play(Move(offer.move, (team,)), mono)
    _touch(host)


def _touch(host: Host) -> None:
    host.lesson.changes += 1


def _advance(host: Host, mono: float) -> None:
    host.advance(mono)


def _take_back(host: Host, mono: float) -> None:
    host.take_back(mono)


def _blank(host: Host, mono: float) -> None:
    host.lesson.switch(mono, blank=not host.lesson.blank)


def _pause(host: Host, mono: float) -> None:
    host.lesson.switch(mono, paused=not host.lesson.paused)


def _mute(host: Host, _mono: float) -> None:
    mute(host, on=not host.sounds.muted)


def mute(host: Host, *, on: bool) -> None:
    """Sound off or on."""
    host.sounds.muted = on
    if on:
        host.mouth.hush()
    _touch(host)


def _say(host: Host, _mono: float) -> None:
    host.mouth.again(slow=False)


def _slowly(host: Host, _mono: float) -> None:
    host.mouth.again(slow=True)


def _keys(host: Host, _mono: float) -> None:
    host.overlay.dialog = "keys"
    _touch(host)


def _escape(host: Host, _mono: float) -> None:
    """Clear what was typed or begun, close the buzzers; else ask whether to leave."""
    if host.typed or host.overlay.picking:
        host.typed, host.overlay.picking = "", None
    elif host.asides.buzzers is not None:
        host.asides.buzzers = None
    else:
        host.overlay.dialog = "leaving"
    _touch(host)


def _nothing(_host: Host, _mono: float) -> None:
    """F5 is the other half of a clicker's Esc button; alone it does nothing."""


def _type(host: Host, action: Action, _mono: float) -> None:
    host.typed = safe_text(host.typed + action.text).replace("\n", " ").lstrip()[:LONGEST_TYPED]


def _erase(host: Host, _action: Action, _mono: float) -> None:
    host.typed = host.typed[:-1]


def _enter(host: Host, _action: Action, mono: float) -> None:
    if host.typed.strip():
        host.play(Move(host.typing_move, (host.typed.strip(),)), mono)


def _hover(host: Host, mono: float) -> None:
    host.hover(mono)


_TYPING: dict[str, Callable[[Host, Action, float], None]] = {"type": _type, "erase": _erase, "enter": _enter}
_PLAIN: dict[str, Callable[[Host, float], None]] = {
    NEXT: _advance,
    BACK: _take_back,
    "blank": _blank,
    "pause": _pause,
    "mute": _mute,
    "say": _say,
    "slowly": _slowly,
    "keys": _keys,
    "escape": _escape,
    "leave?": _escape,
    "f5": _nothing,
    "drag": _nothing,
    "hover": _hover,
}
