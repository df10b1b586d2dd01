"""The host of one session: presses, the clock and the teacher's console go in; pictures, words and news come out."""

from __future__ import annotations

import math
from collections.abc import Callable

from altclass.host.asides import Asides
from altclass.host.lesson import Lesson
from altclass.host.marks import Piece
from altclass.host.mouth import Mouth
from altclass.host.overlay import BAR_SECONDS, Overlay
from altclass.host.paint.painter import Painter
from altclass.host.screen import Screen
from altclass.host.sdl import pygame
from altclass.host.sheet import Sheet
from altclass.host.sounds import Sounds
from altclass.host.stage import Drawn, Frame, Stage, Telling, record
from altclass.host.theme import Theme
from altclass.host.tools.kit import Kit
from altclass.host.troubles import Guard
from altclass.play.game import State
from altclass.play.messages import Message, Now, Trouble
from altclass.play.moves import Move, Spoken
from altclass.play.team import ASIDES, TOOLS
from altclass.problems import Problem

SOON = 1.2  # seconds; a picture that the clock will change by then appears at once, without moving
FRAME = 1 / 60
LAST_SECONDS = 5

Draw = Callable[[Stage, State], None]


class Host:
    """One lesson on one screen.  `tell` takes messages for the launcher; `mono` is monotonic time, always told."""

    def __init__(
        self, lesson: Lesson, draw: Draw, size: tuple[int, int], sounds: Sounds, mouth: Mouth,
        tell: Callable[[Message], None],
    ) -> None:  # fmt: skip
        self.lesson, self._draw, self.size = lesson, draw, size
        self.sounds, self.mouth, self._tell = sounds, mouth, tell
        show = lesson.session.show
        self.screen = Screen(Painter(Theme(show.theme, lesson.game.manifest.accent)))
        self.asides = Asides()
        self.kit = Kit(lesson, sounds)
        self.overlay = Overlay(self.asides, self.kit)
        self.guard = Guard(self._met)
        self.record = 0  # points of the class to beat
        self.typed = ""
        self.leaving = False
        self._drawn: Drawn | None = None
        self._frame: Frame | None = None
        self._scene: list[Piece] = []
        self._composed_for: object = None
        self._redraw_at = math.inf
        self._told_changes: object = None
        self._told_second = -1
        self._rung = False
        self._seen_state: State = None

    def play(self, move: Move, mono: float) -> bool:
        """Play a move, whoever made it; an open tool takes them all, the game under it none."""
        if self.kit.name or move.name == TOOLS:
            return self.guard.run(lambda: self.kit.play(move, mono), False)
        if move.name in ASIDES:
            return self.guard.run(lambda: self.asides.play(self.lesson, self.sounds, move, mono), False)
        return self._after(self.guard.run(lambda: self.lesson.play(move, mono), False))

    def advance(self, mono: float) -> bool:
        """Press the one button; a covered screen is uncovered first, a stopped clock runs again."""
        if self.asides.page:
            self.asides.step(self.lesson, mono)
            return True
        if self.kit.name and not self.lesson.blank:
            return self.guard.run(lambda: self.kit.advance(mono), False)
        if self.lesson.blank or self.lesson.paused:
            self.lesson.switch(mono, blank=False, paused=False)
            return True
        return self._after(self.guard.run(lambda: self.lesson.advance(mono), False))

    def take_back(self, mono: float, to: int | None = None) -> bool:
        """Take back the last move, or all after the first `to`."""
        if self.kit.name:
            return self.kit.take_back(mono)
        taken = self.guard.run(lambda: self.lesson.take_back(mono, to), False)
        if taken:
            self.guard.clear()
            self.overlay.trouble = False
            self.sounds.effect("take_back")
        return self._after(taken)

    def tick(self, mono: float) -> None:
        """Let time pass: moves that are due, words that wait, marks that go."""
        self._after(self.guard.run(lambda: self.lesson.run_due(mono), False))
        self.guard.run(lambda: self.asides.tick(self.lesson, mono), None)
        self.kit.tick(mono)
        self.mouth.go_on()
        self._sound_the_clock(mono)
        self._ring(mono)
        self._tell_now(mono)

    def _after(self, moved: bool) -> bool:
        if moved:
            self.typed = ""
            self.overlay.picking = None
        self._reach()
        return moved

    def _reach(self) -> None:
        state = self.lesson.state
        if state is self._seen_state:
            return
        first = self._seen_state is None
        self._seen_state = state
        silence: tuple[Spoken, ...] = ()
        words = self.guard.run(lambda: self.lesson.game.speak(state), silence)
        self.mouth.reach(words)
        if not first:
            self._sound_the_state(spoken=bool(words))

    def _heard(self) -> str | None:
        """The sound the game wants for this state, if it wants a say in it."""
        nothing: str | None = None
        return self.guard.run(lambda: self.lesson.game.heard(self.lesson.state), nothing)

    def _sound_the_state(self, *, spoken: bool) -> None:
        """The game's own sound, or silence if it asks for that; else a fanfare at the end, and a card where no word is said."""
        sound = self._heard()
        if sound is None and not spoken:
            sound = "fanfare" if self.guard.run(lambda: self.lesson.finished, False) else "deal"
        if sound:
            self.sounds.effect(sound)

    def _sound_the_clock(self, mono: float) -> None:
        """The last five seconds are heard as they are seen."""
        clock = self.guard.run(lambda: self.lesson.clock, None)
        left = math.ceil(clock.ends_at - self.lesson.now(mono) - 1e-6) if clock else -1
        told = left == self._told_second or not 0 <= left <= LAST_SECONDS
        if clock and not told and not self.lesson.standing_still and self._heard() != "":
            self.sounds.effect("time_up" if left == 0 else "last_five")
        self._told_second = left

    def _ring(self, mono: float) -> None:
        """The bell rings once; its sign stays in the corner."""
        bell = self.lesson.table.room.bell_at
        rung = bell is not None and self.lesson.now(mono) >= bell
        if rung and not self._rung:
            self.sounds.effect("bell")
        self._rung = rung

    def _met(self, problem: Problem) -> None:
        told = {name: str(value) for name, value in problem.params.items()}
        self._tell(Trouble(problem.key, told))

    def paint(self, target: pygame.Surface, mono: float) -> bool:
        """Bring the picture up to date; whether anything was painted."""
        self._compose(mono)
        return self.screen.paint(target, mono)

    def _compose(self, mono: float) -> None:
        """Record the scene anew where anything it shows may have changed."""
        seen = self._all_seen(mono)
        if seen == self._composed_for and mono < self._redraw_at:
            return
        at_once = self._composed_for is None or self.lesson.session.show.still or self._changes_soon(mono)
        self._composed_for = seen
        sheet = self._held(mono) if self.lesson.frozen and self._scene else self._new(mono)
        self.guard.run(lambda: self.overlay.draw(sheet, self.lesson, mono), None)
        wake = self.lesson.mono_of(sheet.changes_at, mono) if math.isfinite(sheet.changes_at) else math.inf
        self._redraw_at = math.inf if self.lesson.standing_still else wake
        self.screen.show(sheet.pieces, mono, still=at_once)

    def _new(self, mono: float) -> Sheet:
        """What the scene draws now; where it cannot, an empty sheet for the page that says so."""
        drawn = self.guard.run(lambda: self._record(mono), None)
        self.overlay.trouble = drawn is None
        if drawn is None:
            return self._empty(mono)
        self._drawn, self._frame = drawn, drawn.frame
        self._scene = list(drawn.sheet.pieces)
        return drawn.sheet

    def _held(self, mono: float) -> Sheet:
        """The picture the teacher holds, whatever the game does meanwhile."""
        sheet = self._empty(mono)
        sheet.pieces += self._scene
        return sheet

    def _record(self, mono: float) -> Drawn:
        lesson, buzzers = self.lesson, self.asides.buzzers
        told = Telling(
            self.size, lesson.now(mono), lesson.table.scores, self.typed, self.mouth.reason, buzzers,
            lesson.table.reached, self.record,
        )  # fmt: skip
        return record(self._draw, lesson.game.manifest, lesson.session, lesson.state, told, self._frame)

    def _empty(self, mono: float) -> Sheet:
        return Sheet(self.size, self.lesson.session, self.lesson.game.manifest, self.lesson.now(mono))

    def _all_seen(self, mono: float) -> object:
        """Everything a picture depends on but the passing of time."""
        self.overlay.quiet = self.mouth.reason if self.mouth.reason != "no_clip" else ""
        lesson, overlay = self.lesson, self.overlay
        bell = lesson.table.room.bell_at
        return (
            lesson.changes, lesson.table.saved, self.typed, self.mouth.reason, self.size, overlay.dialog,
            overlay.picking, mono < overlay.bar_until, bell is not None and lesson.now(mono) >= bell,
            self.guard.problem is None, self.asides.seen, self.kit.seen,
        )  # fmt: skip

    def _changes_soon(self, mono: float) -> bool:
        due = self.guard.run(lambda: self.lesson.due, None)
        return due is not None and due.at - self.lesson.now(mono) < SOON

    def resize(self, size: tuple[int, int]) -> None:
        """The screen has another size: lay everything out anew."""
        if size != self.size:
            self.size, self._frame = size, None
            self.screen.painter.forget()
        self.screen.stale()

    def look_ahead(self, mono: float) -> None:
        """In a quiet moment, make ready what one press will show: its pictures and letters, its words."""
        lesson = self.lesson
        following = self.guard.run(lambda: lesson.game.advance(lesson.state), None)
        if following is None:
            return
        now = lesson.now(mono)
        state = lesson.game.play(lesson.state, following, now)
        told = Telling(self.size, now, lesson.table.scores)
        drawn = record(self._draw, lesson.game.manifest, lesson.session, state, told, self._frame)
        self.screen.look_ahead(drawn.sheet.pieces)
        self.mouth.prepare(lesson.game.speak(state))

    @property
    def buzzing(self) -> bool:
        """Whether number keys and pads are the teams' buzzers now."""
        covered = self.lesson.blank or self.lesson.held or self.overlay.dialog or self.overlay.picking or self.kit.name
        return self.asides.buzzers is not None and not covered

    @property
    def typing_move(self) -> str:
        """The move that an open text box plays, or "" when none is open."""
        if self.lesson.blank or self.overlay.dialog or self.kit.name:
            return "" if self.lesson.blank or self.overlay.dialog else self.kit.typing
        covered = self.lesson.held or self.overlay.trouble
        return "" if covered or self._drawn is None else self._drawn.typing_move

    def touched(self, at: tuple[float, float]) -> Move | None:
        """The move that a touch of the picture plays; a covered picture plays none."""
        covered = self.lesson.standing_still or self.overlay.dialog or self.overlay.trouble
        return None if covered or self._drawn is None else self._drawn.sheet.touched(at)

    def hover(self, mono: float) -> None:
        """The mouse moves: show the bar for a while."""
        self.overlay.bar_until = mono + BAR_SECONDS

    def _tell_now(self, mono: float) -> None:
        """News for the console: after each change, and each whole second while a clock runs."""
        lesson = self.lesson
        bell = lesson.table.room.bell_at
        ticking = (lesson.clock is not None or bell is not None) and not lesson.standing_still
        second = int(lesson.now(mono)) if ticking else self.kit.second(mono)
        seen = (lesson.changes, lesson.table.saved, self.mouth.reason, self.kit.told_by, second)
        if seen != self._told_changes:
            self._told_changes = seen
            now = self.guard.run(lambda: self.told(mono), None)
            if now is not None:
                self._tell(now)

    def told(self, mono: float) -> Now:
        """All that the console shows."""
        told = self.lesson.told(mono, muted=self.sounds.muted, mute_reason=self.mouth.reason)
        return self.kit.told(self.asides.told(told), mono)

    def wakes_at(self, mono: float) -> float:
        """When something will happen by itself next, on the monotonic clock."""
        wakes = [self._redraw_at, self.asides.hides_at, self.kit.wakes_at(mono)]
        due = self.guard.run(lambda: self.lesson.due, None)
        if due is not None:
            wakes.append(self.lesson.mono_of(due.at, mono))
        if self.overlay.bar_until > mono:
            wakes.append(self.overlay.bar_until)
        bell = self.lesson.table.room.bell_at
        if bell is not None and bell > self.lesson.now(mono) and not self.lesson.standing_still:
            wakes.append(self.lesson.mono_of(bell, mono))
        if self.mouth.busy:
            wakes.append(mono + 0.05)
        return min(wakes)

    def make_ready(self) -> None:
        """Decode the words of the lesson ahead; what is missing was asked for by whoever opened the session."""
        nothing: tuple[str, ...] = ()
        told = self.guard.run(lambda: self.lesson.game.will_say(self.lesson.session), nothing)
        self.mouth.prepare(Spoken(text) for text in told)
