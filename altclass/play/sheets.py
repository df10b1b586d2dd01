"""Bingo sheets: which word stands where on sheet n, worked out anew from one number wherever it is needed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from altclass.problems import Problem

FREE = -1  # the free centre: crossed from the start
WHOLE = 0  # as a number of lines: the whole sheet (BONGO)
MOST_SHEETS = 45  # the largest homeroom, with a few to spare
SEEDS = 100_000
TRIES = 250  # swaps a sheet may take to come near its call
WINNERS = 6  # one sheet in so many is made to win at the very call that was wished for

Sheet = tuple[int, ...]  # card numbers row by row; FREE for the free centre


@dataclass(frozen=True, slots=True)
class SheetSet:
    """A set of sheets, all different.  `number` says all of it, so that a teacher has one number to type.

    `size` squares a side (3 to 5), `free` centre or not.  `first` is the call at which the first pupil should have
    `lines` lines (or the whole sheet, for WHOLE); 0 leaves it to chance.
    """

    seed: int
    size: int = 3
    free: bool = False
    lines: int = 1
    first: int = 0

    @property
    def squares(self) -> int:
        """Words on one sheet."""
        return self.size**2 - self.free

    @property
    def number(self) -> int:
        """The set number: the seed, then call (two digits), lines and shape (one digit each)."""
        shape = self.size + 3 * self.free  # 3, 4, 5, or with a free centre 6 (3 x 3) and 8 (5 x 5)
        lines = self.lines if self.first else 1
        return ((self.seed % SEEDS * 100 + self.first) * 10 + lines) * 10 + shape

    @classmethod
    def numbered(cls, number: int) -> SheetSet:
        """The set of that number.  Raises Problem printing.no_such_set."""
        shape, lines = number % 10, number // 10 % 10
        if shape not in (3, 4, 5, 6, 8) or number < 0 or number >= SEEDS * 10_000:
            raise Problem("printing.no_such_set", number=number)
        size, free = (shape - 3, True) if shape > 5 else (shape, False)
        return cls(number // 10_000, size, free, lines, number // 100 % 100)

    def fitting(self, cards: int) -> SheetSet:
        """The same set for so many cards: no free centre on 4 x 4; one where a single word would be missing.

        Raises Problem printing.too_few_cards.
        """
        odd = self.size % 2 == 1
        fitted = replace(self, seed=self.seed % SEEDS, free=odd and (self.free or cards == self.size**2 - 1))
        if cards < fitted.squares:
            raise Problem("printing.too_few_cards", size=self.size, needs=self.size**2 - odd, has=cards)
        return fitted


@lru_cache
def lines_on(size: int) -> tuple[tuple[int, ...], ...]:
    """The lines of a sheet as numbers of squares: rows, columns, both diagonals."""
    rows = [tuple(range(row * size, row * size + size)) for row in range(size)]
    columns = [tuple(range(column, size * size, size)) for column in range(size)]
    down = tuple(step * (size + 1) for step in range(size))
    up = tuple((step + 1) * (size - 1) for step in range(size))
    return (*rows, *columns, down, up)


def order(cards: int, seed: int, turn: int = 1) -> tuple[int, ...]:
    """Card numbers in the order they are called; another `turn` with the same sheets has another order."""
    drawn = list(range(cards))
    random.Random(f"{seed % SEEDS}:calls:{turn}").shuffle(drawn)
    return tuple(drawn)


def full_lines(sheet: Sheet, called: frozenset[int]) -> int:
    """How many lines of a sheet are crossed from end to end."""
    hit = [card == FREE or card in called for card in sheet]
    return sum(all(hit[square] for square in line) for line in lines_on(_size(sheet)))


def has_bingo(sheet: Sheet, called: frozenset[int], lines: int = 1) -> bool:
    """Whether a sheet has its lines, or all of its squares for WHOLE."""
    if lines == WHOLE:
        return all(card == FREE or card in called for card in sheet)
    return full_lines(sheet, called) >= lines


def bingo_at(sheet: Sheet, calls: Sequence[int], lines: int = 1) -> int:
    """The call (from 1) at which a sheet has its bingo."""
    return _wins_at(sheet, _times(calls), lines)


def sheets(wanted: SheetSet, cards: int, count: int) -> tuple[Sheet, ...]:
    """Sheets 1 to `count`, all different; sheet n is the same in a set of any size.  Raises Problem (see `fitting`)."""
    return _sheets(wanted.fitting(cards), cards, count)


def sheet(wanted: SheetSet, cards: int, number: int) -> Sheet:
    """Sheet `number` (from 1) of a set."""
    return sheets(wanted, cards, number)[number - 1]


def spread(wanted: SheetSet, cards: int, count: int) -> tuple[int, ...]:
    """How many sheets have their bingo at call 1, 2, ...: what a class of `count` will live through."""
    calls = order(cards, wanted.seed)
    counted = Counter(bingo_at(each, calls, wanted.lines) for each in sheets(wanted, cards, count))
    return tuple(counted[call] for call in range(1, cards + 1))


def call_at(minute: float, calls_a_minute: float, cards: int) -> int:
    """The call that falls into that minute of the game."""
    return max(1, min(cards, 99, round(minute * calls_a_minute)))


@lru_cache(maxsize=32)
def _sheets(wanted: SheetSet, cards: int, count: int) -> tuple[Sheet, ...]:
    times = _times(order(cards, wanted.seed))
    made: dict[Sheet, None] = {}  # keeps the order in which they were made
    for number in range(1, count + 1):
        tries = (_draw(wanted, times, number, again) for again in range(1000))
        made[next(drawn for drawn in tries if drawn not in made)] = None
    return tuple(made)


def _draw(wanted: SheetSet, times: tuple[int, ...], number: int, again: int) -> Sheet:
    """One sheet by chance; then, where a call is wished for, words are swapped until its bingo comes no earlier.

    Every sixth sheet is brought to that very call, so that somebody wins there.
    """
    chance = random.Random(f"{wanted.seed}:sheet:{number}:{again}")
    pool = chance.sample(range(len(times)), len(times))
    exact = number % WINNERS == wanted.seed % WINNERS
    off = _off(wanted, times, pool, exact=exact)
    for _ in range(TRIES):
        if not off:
            break
        here, there = chance.randrange(wanted.squares), chance.randrange(len(pool))
        pool[here], pool[there] = pool[there], pool[here]
        now_off = _off(wanted, times, pool, exact=exact)
        if now_off > off:
            pool[here], pool[there] = pool[there], pool[here]
        else:
            off = now_off
    return _laid(wanted, pool)


def _laid(wanted: SheetSet, pool: list[int]) -> Sheet:
    squares = pool[: wanted.squares]
    if wanted.free:
        squares.insert(wanted.size**2 // 2, FREE)
    return tuple(squares)


def _off(wanted: SheetSet, times: tuple[int, ...], pool: list[int], *, exact: bool) -> int:
    """How many calls too early (or, for `exact`, too late) a sheet would win."""
    if not wanted.first:
        return 0
    late = _wins_at(_laid(wanted, pool), times, wanted.lines) - min(wanted.first, len(times))
    return abs(late) if exact else max(0, -late)


def _wins_at(sheet: Sheet, times: tuple[int, ...], lines: int) -> int:
    when = [0 if card == FREE else times[card] for card in sheet]
    if lines == WHOLE:
        return max(when)
    ends = sorted(max([when[square] for square in line]) for line in lines_on(_size(sheet)))
    return ends[min(lines, len(ends)) - 1]


def _times(calls: Sequence[int]) -> tuple[int, ...]:
    """For each card the call (from 1) at which it comes."""
    times = [0] * len(calls)
    for call, card in enumerate(calls, start=1):
        times[card] = call
    return tuple(times)


def _size(sheet: Sheet) -> int:
    return {9: 3, 16: 4, 25: 5}[len(sheet)]
