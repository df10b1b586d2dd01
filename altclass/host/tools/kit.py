"""The kit: which tool lies over the game, what each of them holds, and its own time, which runs only while it is seen."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from random import Random

from altclass.host.lesson import Lesson
from altclass.host.sheet import Sheet
from altclass.host.sounds import Sounds
from altclass.host.tools.keeping import Keeper
from altclass.host.tools.lying import Lying, today
from altclass.host.tools.pictures import picture
from altclass.host.tools.telling import in_place_of, move_of
from altclass.host.tools.tray import presses as tray_presses
from altclass.host.tools.words import manifest
from altclass.play.messages import Now
from altclass.play.moves import Move
from altclass.play.tools.every import TOOLS
from altclass.play.tools.roster import Called, Roster
from altclass.play.tools.tool import Press, Told, Tool, played

LAST_SECONDS = 5
MOST_KEPT = 100  # moves that can be taken back
FOLLOW = {"pen", "spotlight"}  # tools that go where the hand goes
STEPS = 10_000  # of the screen's height, in which they count
GOES_ON = {"to", "point"}  # moves that only go on with the one before
BACK, TRAY = Press("back", Move("back"), "take_back"), Press("j", Move("tray"), "to_tray")


class Kit:
    """The tools of one lesson.  `name` is what is open: "", "tray", or a tool; `mono` is always told."""

    def __init__(self, lesson: Lesson, sounds: Sounds) -> None:
        self._lesson, self._sounds = lesson, sounds
        self._chance = Random(f"{lesson.session.seed}:tools")
        self._keeper: Keeper | None = None
        self._lying = {name: Lying(kind.begins) for name, kind in TOOLS.items()}
        self._sheet: Sheet | None = None
        self._redraw_at = math.inf
        self._told_second = -1
        self.today: Callable[[], date] = today
        self.name = ""
        self.typed = ""
        self.alone = False  # no game lies under the tools
        self.changes = 0

    @property
    def at(self) -> Tool | None:
        """The open tool's value; None for the tray, or for nothing."""
        lying = self._lying.get(self.name)
        return lying.at if lying else None

    def value(self, name: str) -> Tool:
        """What a tool holds."""
        return self._lying[name].at

    @property
    def presses(self) -> tuple[Press, ...]:
        """What may be pressed now."""
        if self.name == "tray":
            return tray_presses(alone=self.alone)
        if self.at is None:
            return ()
        close = Press("escape", Move("close"), "close_alone" if self.alone else "close")
        tray = TRAY._replace(key="") if self.typing else TRAY  # letters go into the box
        return *self.at.presses(), BACK, tray, close

    @property
    def drawing(self) -> bool:
        """Whether a hand draws on the picture: each touch then counts."""
        return self.name == "pen"

    @property
    def typing(self) -> str:
        """The move that an open text box plays, or ""."""
        return "" if self.at is None else self.at.typing()

    @property
    def seen(self) -> object:
        """All that the picture depends on but the passing of time."""
        return self.name, self.typed, self.changes

    def keep_in(self, keeper: Keeper) -> None:
        """Take up what the lesson's tools held before, and write down what they hold from now on."""
        self._keeper = keeper
        for name, (at, seconds) in keeper.read(self.today()).items():
            self._lying[name] = Lying(at, seconds)

    def open(self, name: str, mono: float) -> None:
        """Lay the tray or a tool over the game, whose time then stands still."""
        self._put_down(mono)
        self.name, self.typed = name, ""
        lying = self._lying.get(name)
        if lying:
            lying.clock.go_on(mono)
            lying.at = lying.at.opened(self._told(lying, mono))
        self._lesson.switch(mono, held=True)
        self.changes += 1

    def play_anew(self, name: str, mono: float) -> None:
        """Open a tool as it was before anybody touched it."""
        if name in TOOLS:
            self._lying[name] = Lying(TOOLS[name].begins)
        self.open(name, mono)

    def close(self, mono: float) -> None:
        """Back to the game, exactly as it was; without one, from a tool to the tray."""
        if self.alone and self.name != "tray":
            self.open("tray", mono)
            return
        self._put_down(mono)
        self.name, self.typed, self._sheet, self._redraw_at = "", "", None, math.inf
        self._lesson.switch(mono, held=False)
        self.changes += 1

    def _put_down(self, mono: float) -> None:
        if (lying := self._lying.get(self.name)) is not None:
            lying.clock.stop(mono)
            self._keep(mono)
        self._told_second = -1

    # -- what is done

    def play(self, move: Move, mono: float) -> bool:
        """Play a move of the open tool, or of the kit itself, by its name or as the console presses it."""
        move = move_of(move, self.presses)
        match move:
            case Move("open", (str(name),)) if name in TOOLS or name == "tray":
                self.open(name, mono)
            case Move("tray" | "tools"):
                self.open("tray", mono)
            case Move("close"):
                self.close(mono)
            case Move("blank"):
                if not self.alone:
                    self.close(mono)
                self._lesson.switch(mono, blank=True)
            case Move("new_class"):
                self._begin_anew(mono)
            case Move("back"):
                return self.take_back(mono)
            case _:
                return self._play(move, mono)
        return True

    def _play(self, move: Move, mono: float) -> bool:
        lying = self._lying.get(self.name)
        if lying is None:
            return False
        told = self._told(lying, mono)
        if not move.args and move.name == lying.at.typing():
            move = Move(move.name, (self.typed,))
        following = played(lying.at, move, told)
        if following == lying.at:
            return False
        if move.name not in GOES_ON:
            lying.before = [*lying.before, lying.at][-MOST_KEPT:]
        self._reach(lying, following, mono)
        if sound := following.heard(move.name):
            self._sounds.effect(sound)
        return True

    def _reach(self, lying: Lying, at: Tool, mono: float) -> None:
        lying.at, lying.last, self.typed = at, None, ""
        self.changes += 1
        if isinstance(at, Called):
            self._share(at)
        self._keep(mono)

    def _keep(self, mono: float) -> None:
        if self._keeper is not None:
            held = {name: (one.at, one.clock.at(mono)) for name, one in self._lying.items()}
            self._keeper.keep(self.today(), held)

    def _share(self, told: Called) -> None:
        """Whoever is absent is absent for every tool that calls pupils."""
        for lying in self._lying.values():
            if lying.at is not told:
                lying.take(told.roster)

    def call_roll(self, roster: Roster, absent: tuple[int, ...], mono: float) -> None:
        """Who is here, as the teacher told at the console; numbers the class does not have are nobody's."""
        for number in sorted(set(absent)):
            roster = roster.turned(number)
        for lying in self._lying.values():
            lying.take(roster)
        self.changes += 1
        self._keep(mono)

    def _told(self, lying: Lying, mono: float) -> Told:
        words = tuple(card.en for card in self._lesson.session.deck.cards)
        return Told(lying.clock.at(mono), self._chance, words, self.today())

    def _begin_anew(self, mono: float) -> None:
        """Another class comes in: nothing of the last one stays."""
        for lying in self._lying.values():
            lying.begin_anew()
        self._keep(mono)
        self.changes += 1

    def take_back(self, mono: float) -> bool:
        """The open tool as it was before the last move."""
        lying = self._lying.get(self.name)
        if lying is None:
            return self._bring_back(mono)
        if not lying.before:
            return False
        self._sounds.effect("take_back")
        self._reach(lying, lying.before.pop(), mono)
        return True

    def _bring_back(self, mono: float) -> bool:
        """It was the same class after all."""
        brought = [lying.bring_back() for lying in self._lying.values()]
        self.changes += 1
        self._keep(mono)
        return any(brought)

    def advance(self, mono: float) -> bool:
        """What the one button does; what was typed goes in first."""
        if self.typed.strip() and self.typing:
            return self.play(Move(self.typing), mono)
        move = None if self.at is None else self.at.advance()
        return move is not None and self.play(move, mono)

    def key(self, key: str, mono: float) -> bool:
        """Whether a key means something here; then it is done."""
        press = next((press for press in self.presses if press.key == key and press.move.name), None)
        if press is not None:
            self.play(press.move, mono)
        return press is not None

    def touched(self, at: tuple[float, float]) -> Move | None:
        """The button, or the part of the open tool, at a point of the screen."""
        return self._sheet.touched(at) if self._sheet else None

    def follow(self, at: tuple[float, float], height: float, mono: float, *, down: bool) -> bool:
        """The hand moves over a picture so many pixels high; `down` when it has just come down."""
        if self.name not in FOLLOW:
            return False
        name = "point" if self.name == "spotlight" else "put" if down else "to"
        return self.play(Move(name, (round(at[0] * STEPS / height), round(at[1] * STEPS / height))), mono)

    # -- what is seen and heard

    def tick(self, mono: float) -> None:
        """Let the open tool's time pass: its last seconds are heard, its picture goes on."""
        lying = self._lying.get(self.name)
        if lying is None:
            return
        lying.clock.at(mono)  # a clock that is not looked at for long takes it for a PC asleep
        left = lying.second(mono)
        if left != self._told_second and 0 <= left <= LAST_SECONDS and self._told_second >= 0:
            self._sounds.effect("time_up" if left == 0 else "last_five")
        self._told_second = left
        if mono >= self._redraw_at:
            self._redraw_at = math.inf
            self.changes += 1

    def draw(self, sheet: Sheet, mono: float) -> None:
        """Lay the open tool over the scene on this sheet, or in its place."""
        if not self.name:
            return
        lying = self._lying.get(self.name)
        now = lying.clock.at(mono) if lying else 0.0
        own = Sheet(sheet.size, sheet.session, manifest(), now, self.typed)
        over = picture(own, self.name, None if lying is None else lying.at, self.presses, alone=self.alone)
        sheet.pieces = [*sheet.pieces, *own.pieces] if over else own.pieces
        self._sheet = own
        stands = lying is None or lying.at.standing() or not math.isfinite(own.changes_at)
        self._redraw_at = math.inf if stands else mono + max(0.0, own.changes_at - now)

    def wakes_at(self, mono: float) -> float:
        """When something will happen by itself next."""
        lying = self._lying.get(self.name)
        ticks = lying.next_second(mono) if lying else None
        return self._redraw_at if ticks is None else min(self._redraw_at, ticks)

    @property
    def told_by(self) -> object:
        """What the console is told about: the tool and its value, not each frame of it."""
        return self.name, self.at

    def second(self, mono: float) -> int:
        """The running clock's whole second, which the console shows, too."""
        lying = self._lying.get(self.name)
        return lying.second(mono) if lying else -1

    def put_away(self) -> None:
        """The lesson is over: wait until all is written."""
        if self._keeper is not None:
            self._keeper.close()

    def told(self, now: Now, mono: float) -> Now:
        """What the console shows while a tool is open: the tool in place of the game."""
        lang = self._lesson.session.show.lang
        return in_place_of(now, self.name, self.at, self.presses, self.second(mono), lang) if self.name else now
