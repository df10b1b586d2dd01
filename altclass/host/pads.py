"""Game pads as team buzzers: the first one plugged in is team A's, the next one team B's; they may come and go."""

from __future__ import annotations

import contextlib
from typing import NamedTuple

from altclass.host.sdl import pygame

HANDSET = 5  # buttons of one handset of a quiz controller that is four handsets on one cable (20 buttons)
CABLE = 4 * HANDSET
HEARD = (pygame.JOYBUTTONDOWN, pygame.JOYDEVICEADDED, pygame.JOYDEVICEREMOVED)


class Seat(NamedTuple):
    """One thing to press: a pad's number (SDL's instance id: the index changes when another pad goes), its handset."""

    pad: int
    handset: int = 0


class Pads:
    """The pads that are plugged in, and whose they are.  Nothing is asked of the system before `open`."""

    def __init__(self) -> None:
        self._pads: dict[int, pygame.joystick.JoystickType] = {}
        self._seats: list[Seat | None] = []

    def open(self) -> None:
        """Look for pads from now on; SDL tells each one that is there as if it had just come."""
        if not pygame.joystick.get_init():
            with contextlib.suppress(pygame.error):  # a system without them: number keys remain
                pygame.joystick.init()

    def heard(self, event: pygame.Event) -> int | None:
        """The team (from 0) whose button went down; None for anything else."""
        if event.type == pygame.JOYDEVICEADDED:
            self._added(event.device_index)
        elif event.type == pygame.JOYDEVICEREMOVED:
            self._removed(event.instance_id)
        elif event.type == pygame.JOYBUTTONDOWN:
            return self._team(event.instance_id, event.button)
        return None

    def _added(self, index: int) -> None:
        try:
            pad = pygame.joystick.Joystick(index)
            number, buttons = pad.get_instance_id(), pad.get_numbuttons()
        except pygame.error:  # pulled out again before we looked
            return
        if number not in self._pads:
            self._pads[number] = pad
            for handset in range(CABLE // HANDSET if buttons == CABLE else 1):
                self._sit(Seat(number, handset))

    def _sit(self, seat: Seat) -> None:
        """Take the first free seat: a pad that lost its cable for a moment comes back to its team."""
        if None in self._seats:
            self._seats[self._seats.index(None)] = seat
        else:
            self._seats.append(seat)

    def _removed(self, number: int) -> None:
        self._pads.pop(number, None)
        self._seats = [None if seat is not None and seat.pad == number else seat for seat in self._seats]

    def _team(self, number: int, button: int) -> int | None:
        several = Seat(number, 1) in self._seats
        seat = Seat(number, button // HANDSET if several else 0)
        return self._seats.index(seat) if seat in self._seats else None
