"""What the launcher and a game say to each other: typed lines with a version, nothing else passes."""

from __future__ import annotations

import msgspec

from altclass.play.manifest import Label
from altclass.play.moves import Arg, Brief, Spoken

VERSION = 1


class Offer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A move the teacher may make now: its label, its key, and what it asks for (`takes`: name -> kind)."""

    move: str
    label: Label
    args: tuple[Arg, ...] = ()
    key: str = ""
    takes: dict[str, str] = {}


class Message(msgspec.Struct, frozen=True, tag_field="type", tag=str.lower, omit_defaults=True):
    """The base of all messages."""


# From the game to the launcher


class Hello(Message, frozen=True):
    """The first line of every game process."""

    pid: int
    version: int = VERSION


class Ready(Message, frozen=True):
    """The first picture of the session is on the screen."""

    session: str


class Beat(Message, frozen=True):
    """I am alive; sent every half second by the loop that draws."""


class Now(Message, frozen=True):
    """Everything the teacher's console shows.  `clock_left` and `bell_left` in seconds, -1 for none."""

    brief: Brief
    offers: tuple[Offer, ...]
    next: Offer | None = None
    scores: tuple[int, ...] = ()
    turn: int = -1
    clock_left: float = -1.0
    bell_left: float = -1.0
    seconds: float = 0.0
    played: int = 0
    history: tuple[str, ...] = ()
    said: tuple[Spoken, ...] = ()
    blank: bool = False
    frozen: bool = False
    muted: bool = False
    mute_reason: str = ""
    paused: bool = False
    saved: bool = True
    finished: bool = False
    tool: str = ""  # the open tool, whose moves are then told in place of the game's


class Wanted(Message, frozen=True):
    """A text must be spoken now, and no clip of it was found."""

    text: str
    slow: bool = False


class Trouble(Message, frozen=True):
    """A problem to say to the teacher: a `Problem` by its key and parameters."""

    key: str
    params: dict[str, str] = {}


class Pictured(Message, frozen=True):
    """The picture that was asked for stands in this file now; "" where it could not be written."""

    path: str


class Done(Message, frozen=True):
    """The game is leaving by itself, its journal closed."""

    session: str


# From the launcher to the game


class Open(Message, frozen=True):
    """Open the session in this folder."""

    folder: str


class Play(Message, frozen=True):
    """Play a move."""

    move: str
    args: tuple[Arg, ...] = ()


class Advance(Message, frozen=True):
    """Press the one button."""


class TakeBack(Message, frozen=True):
    """Take back the last move (to = -1), or all after the first `to`."""

    to: int = -1


class Blank(Message, frozen=True):
    """Cover or uncover the pupils' screen."""

    on: bool


class Freeze(Message, frozen=True):
    """Hold the pupils' picture while the teacher prepares; or let it go on."""

    on: bool


class Pause(Message, frozen=True):
    """Stop or start the game's clock."""

    on: bool


class Mute(Message, frozen=True):
    """Sound off or on."""

    on: bool


class Say(Message, frozen=True):
    """Say the last words again."""

    slow: bool = False


class Voiced(Message, frozen=True):
    """The clip of a wanted text is there now (`path`), or cannot be had ("")."""

    text: str
    path: str
    slow: bool = False


class Screen(Message, frozen=True):
    """Show yourself on this part of the desktop."""

    x: int
    y: int
    width: int
    height: int


class Picture(Message, frozen=True):
    """Write what the class sees now into this file; with a `folder`, what it would see first of the session there.

    A process that waits draws such a first picture itself, in so many pixels, and goes on waiting.
    """

    path: str
    folder: str = ""
    width: int = 0
    height: int = 0


class Away(Message, frozen=True):
    """How many pupils the class has, and the attendance numbers of those who are away today: nobody draws them."""

    count: int
    absent: tuple[int, ...] = ()


class Close(Message, frozen=True):
    """Write everything down and leave."""


FromGame = Hello | Ready | Beat | Now | Wanted | Trouble | Pictured | Done
FromLauncher = (
    Open | Play | Advance | TakeBack | Blank | Freeze | Pause | Mute | Say | Voiced | Screen | Picture | Away | Close
)

encode = msgspec.json.Encoder().encode
read_from_game = msgspec.json.Decoder(FromGame).decode
read_from_launcher = msgspec.json.Decoder(FromLauncher).decode
