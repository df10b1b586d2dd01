"""What the launcher asks for: the teacher's console drives the same host as keys do."""

from __future__ import annotations

from pathlib import Path

from altclass.host.acts import mute
from altclass.host.host import Host
from altclass.play import messages as told
from altclass.play.messages import Message
from altclass.play.moves import Move, Spoken
from altclass.play.tools.roster import Roster

SWITCHES: dict[type[Message], str] = {told.Blank: "blank", told.Freeze: "frozen", told.Pause: "paused"}


def obey(host: Host, message: Message, mono: float) -> None:
    """Do what the message says.  Moving the window is the loop's business, not the game's."""
    match message:
        case told.Play():
            host.play(Move(message.move, tuple(message.args)), mono)
        case told.Advance():
            host.advance(mono)
        case told.TakeBack():
            host.take_back(mono, None if message.to < 0 else message.to)
        case told.Blank() | told.Freeze() | told.Pause():
            host.lesson.switch(mono, **{SWITCHES[type(message)]: message.on})
        case told.Mute():
            mute(host, on=message.on)
        case told.Say():
            host.mouth.again(slow=message.slow)
        case told.Away():
            host.kit.call_roll(Roster().sized(message.count), message.absent, mono)
        case told.Voiced():
            host.mouth.came(Spoken(message.text, message.slow), Path(message.path) if message.path else None)
            host.lesson.changes += 1
