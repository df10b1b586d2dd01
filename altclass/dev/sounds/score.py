"""What each sound of a lesson is: its notes, their order, and what the class should feel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from altclass.dev.sounds.tones import (
    RATE,
    Samples,
    bell,
    fade_out,
    glide,
    hiss,
    horn,
    mallet,
    swell,
    thump,
    time_of,
    together,
)

Instrument = Callable[[str], Samples]


def melody(play: Instrument, notes: Sequence[str], apart: float, louder: float = 1.0) -> Samples:
    """Notes one after another, `apart` seconds between; each `louder` times the one before."""
    return together(*((apart * place, louder**place, play(note)) for place, note in enumerate(notes)))


def tick() -> Samples:
    """A second passes: a fingertip on wood."""
    return mallet("C6", 0.12, fades=0.03)


def last_five() -> Samples:
    """One of the last five seconds: clearer than a tick, not a warning."""
    return together((0, 1.0, mallet("G5", 0.4, fades=0.1)), (0, 0.5, mallet("G4", 0.4, fades=0.08)))


def time_up() -> Samples:
    """Pencils down: three bells coming home."""
    return melody(lambda note: bell(note, 1.3, 0.4), ("G5", "E5", "C5"), apart=0.24, louder=1.1)


def correct() -> Samples:
    """Yes: three steps up."""
    return melody(lambda note: bell(note, 0.8, 0.22), ("E5", "G5", "C6"), apart=0.09, louder=1.05)


def wrong() -> Samples:
    """Not yet: two round low notes, as kind as a hand on a shoulder."""
    return melody(lambda note: mallet(note, 0.5, 0.15), ("E4", "C4"), apart=0.17, louder=0.9)


def flip() -> Samples:
    """A card turns over: paper through air, and the table."""
    seconds = 0.16
    air = hiss(seconds, 900, 3600, seed=1) * np.sin(np.pi * time_of(seconds) / seconds) ** 2
    return together((0, 0.7, air), (0.12, 0.5, thump(0.12, 180)))


def deal() -> Samples:
    """A card slides into its place: shorter and drier than a flip."""
    seconds = 0.11
    slide = hiss(seconds, 1400, 4200, seed=2) * swell(seconds, 0.02) * np.exp(-time_of(seconds) / 0.03)
    return together((0, 0.8, slide), (0.05, 0.4, mallet("G4", 0.12, 0.025)))


def pop() -> Samples:
    """A bubble: a quick slide up."""
    return glide(392, 1047, 0.09) * fade_out(0.09, 0.7)


def draw() -> Samples:
    """A drum roll that grows for a second, then the lot jumps out."""
    strokes = [
        (0.045 * place, 0.25 + 0.55 * place / 24, 0.6 * thump(0.1, 150) + 0.5 * _brush(0.1, seed=10 + place))
        for place in range(25)
    ]
    chord = together(*((0, 0.4, bell(note, 0.9, 0.25)) for note in ("C5", "G5", "C6")))
    return together(*strokes, (1.16, 1.0, pop()), (1.2, 0.9, chord))


def _brush(seconds: float, seed: int) -> Samples:
    return hiss(seconds, 700, 2800, seed) * swell(seconds) * np.exp(-time_of(seconds) / 0.025)


def reveal() -> Samples:
    """Here it is: a quick run up the scale over soft air."""
    run = melody(lambda note: mallet(note, 0.7, 0.22), ("C5", "D5", "E5", "G5", "A5", "C6"), apart=0.055, louder=1.04)
    air = hiss(0.5, 2400, 6000, seed=3) * swell(0.5, 0.35) * fade_out(0.5, 0.3)
    return together((0, 1.0, run), (0, 0.08, air))


def award() -> Samples:
    """A point: two bright notes, close together."""
    return melody(lambda note: bell(note, 0.7, 0.2), ("G5", "C6"), apart=0.075, louder=1.15)


def take_back() -> Samples:
    """A move undone: the way back down, quickly."""
    return melody(lambda note: mallet(note, 0.3, 0.08), ("G5", "E5", "C5"), apart=0.07, louder=0.85)


def start() -> Samples:
    """Ready? A beat of the drum and an open chord, note by note."""
    chord = melody(lambda note: bell(note, 1.1, 0.3), ("C5", "G5", "E5", "C6"), apart=0.1)
    return together((0, 0.7, thump(0.25, 120)), (0, 0.8, chord))


def school_bell() -> Samples:
    """The chime of every Japanese school (four notes of the Westminster Quarters, 1793)."""
    return melody(lambda note: bell(note, 1.8, 0.6), ("E5", "C5", "D5", "G4"), apart=0.5)


def fanfare() -> Samples:
    """Well done, everyone: warm brass in three chords, and bells on top."""
    chords = ((0.0, 0.16, "C4 E4 G4"), (0.2, 0.16, "C4 E4 G4"), (0.4, 1.1, "G4 C5 E5"))
    brass = [(begins, 0.5, horn(note, lasts)) for begins, lasts, notes in chords for note in notes.split()]
    sparkle = melody(lambda note: bell(note, 0.9, 0.25), ("C6", "E6", "G6"), apart=0.08)
    return together(*brass, (0.45, 0.25, sparkle))


def applause() -> Samples:
    """Thirty-five pairs of hands, both ears: claps gather, and thin out again (two channels)."""
    return np.stack([_hands(seed=20), _hands(seed=21)], axis=1)


def clap() -> Samples:
    """A class claps once: a few pairs of hands that do not quite meet."""
    return together(
        *((at / 200, 0.9 - at / 10, _clap(seed=70 + at, middle=1100 + 130 * at, rise=0.006)) for at in range(5))
    )


def _hands(seed: int, seconds: float = 2.6) -> Samples:
    chance = np.random.default_rng(seed)
    moments = np.sort(chance.beta(1.6, 2.2, size=330)) * (seconds - 0.1)
    claps = [_clap(seed=seed * 100 + kind, middle=float(chance.uniform(900, 1900))) for kind in range(24)]
    heard = [(float(moment), float(chance.uniform(0.2, 1)), claps[place % 24]) for place, moment in enumerate(moments)]
    mixed = together(*heard)
    return np.pad(mixed, (0, round(seconds * RATE) - len(mixed))) * swell(seconds, 0.3) * fade_out(seconds, 0.35)


def _clap(seed: int, middle: float, rise: float = 0.003) -> Samples:
    return hiss(0.07, middle / 1.8, middle * 1.8, seed) * swell(0.07, rise) * np.exp(-time_of(0.07) / 0.012)


SOUNDS = {
    "tick": tick,
    "last_five": last_five,
    "time_up": time_up,
    "correct": correct,
    "wrong": wrong,
    "flip": flip,
    "draw": draw,
    "deal": deal,
    "pop": pop,
    "reveal": reveal,
    "award": award,
    "take_back": take_back,
    "fanfare": fanfare,
    "applause": applause,
    "clap": clap,
    "bell": school_bell,
    "start": start,
}
