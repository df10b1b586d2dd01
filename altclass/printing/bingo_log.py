"""The teacher's pages of a bingo set: the order of calls, and for each sheet when it wins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from math import ceil

from altclass.content.deck import Deck
from altclass.play import sheets
from altclass.play.sheets import SheetSet
from altclass.printing.marks import FAINT, GREY, WHITE, Box, Line, Mark, Page, Rect, Text, paper_size

MARGIN = 10.0
TOP = 20.0
ROWS = 32  # calls in one column
MINIS = 6  # small sheets side by side


def log_pages(deck: Deck, wanted: SheetSet, count: int, paper: str) -> list[Page]:
    """The call list, then every sheet in small with the number of the call in each square."""
    width, height = paper_size(paper)
    frame = Box(0, 0, width, height).inset(MARGIN)
    return [
        Page(width, height, tuple(_call_list(frame, deck, wanted))),
        Page(width, height, tuple(_answers(frame, len(deck.cards), wanted, count))),
    ]


def _heading(frame: Box, en: str, ja: str, wanted: SheetSet) -> Iterator[Mark]:
    yield Text(frame.x, frame.y, 0.72 * frame.w, 9, en, 7, bold=True)
    yield Text(frame.x, frame.y + 9, 0.72 * frame.w, 7, ja, 4, ink=GREY)
    yield Text(frame.x + 0.6 * frame.w, frame.y, 0.4 * frame.w, 9, f"Set {wanted.number}", 6, "right", bold=True)


def _call_list(frame: Box, deck: Deck, wanted: SheetSet) -> Iterator[Mark]:
    yield from _heading(
        frame, f"Calls: {deck.named('en')}", f"{{読|よ}}み{{上|あ}}げリスト：{deck.named('ja')}", wanted
    )
    calls = sheets.order(len(deck.cards), wanted.seed)
    columns = max(2, ceil(len(calls) / ROWS))
    rows = ceil(len(calls) / columns)
    body = frame.below(TOP)
    height = min(11.0, body.h / rows)
    for call, at in enumerate(calls, start=1):
        cell = body.cell((call - 1) // rows, 0, columns, 1)
        line = Box(cell.x, cell.y + (call - 1) % rows * height, cell.w - 4, height)
        yield from _call(line, call, deck.cards[at].en, deck.cards[at].ja)


def _call(line: Box, call: int, en: str, ja: str) -> Iterator[Mark]:
    size = min(5.0, 0.55 * line.h)
    yield Rect(line.x, line.y + (line.h - 0.8 * size) / 2, 0.8 * size, 0.8 * size, ink=GREY)
    yield Text(line.x + 1.2 * size, line.y, 1.8 * size, line.h, str(call), size, "right", ink=GREY)
    left = line.x + 3.6 * size
    room = line.w - 3.6 * size
    yield Text(left, line.y, 0.52 * room, line.h, en, size, bold=True)
    yield Text(left + 0.55 * room, line.y, 0.45 * room, line.h, ja, 0.9 * size)
    yield Line(line.x, line.y + line.h, line.x + line.w, line.y + line.h, 0.15, FAINT)


def _answers(frame: Box, cards: int, wanted: SheetSet, count: int) -> Iterator[Mark]:
    calls = sheets.order(cards, wanted.seed)
    laid = sheets.sheets(wanted, cards, count)
    wins = [sheets.bingo_at(sheet, calls, wanted.lines) for sheet in laid]
    yield from _heading(
        frame, "Answers", "マスの{数字|すうじ}は{読|よ}み{上|あ}げの{回|かい}、★は{最初|さいしょ}のビンゴ", wanted
    )
    yield Text(frame.x, frame.y + 16, frame.w, 5, _winners(wins, wanted), 3.6)
    body = frame.below(TOP + 4)
    rows = max(4, ceil(count / MINIS))
    times = {card: call for call, card in enumerate(calls, start=1)}
    for number, (sheet, win) in enumerate(zip(laid, wins, strict=True), start=1):
        cell = body.cell((number - 1) % MINIS, (number - 1) // MINIS, MINIS, rows)
        yield from _mini(cell.inset(1.5), f"No. {number}  ★{win}", [times.get(card, 0) for card in sheet], wanted.size)


def _winners(wins: list[int], wanted: SheetSet) -> str:
    """Which sheets win first: "Call 12: No. 3, 9; call 13: ...", the first few calls of them."""
    goal = "whole sheet" if wanted.lines == sheets.WHOLE else "1 line" if wanted.lines == 1 else f"{wanted.lines} lines"
    ordered = sorted((win, number) for number, win in enumerate(wins, start=1))
    told = [
        f"{win}: No. {', '.join(str(number) for _, number in group)}"
        for win, group in groupby(ordered, key=lambda pair: pair[0])
    ]
    return f"★ ({goal})  " + "   ".join(told[:3])


def _mini(box: Box, title: str, numbers: list[int], size: int) -> Iterator[Mark]:
    side = min(box.w, box.h - 5)
    yield Text(box.x, box.y, box.w, 4.5, title, 3.4, bold=True)
    grid = Box(box.x, box.y + 5, side, side)
    yield Rect(*grid, width=0.3, ink=GREY, fill=WHITE)
    for step in range(1, size):
        shift = step * side / size
        yield Line(grid.x, grid.y + shift, grid.x + side, grid.y + shift, 0.15, GREY)
        yield Line(grid.x + shift, grid.y, grid.x + shift, grid.y + side, 0.15, GREY)
    for at, call in enumerate(numbers):
        yield Text(*grid.cell(at % size, at // size, size, size), str(call or "★"), 0.55 * side / size, "centre")
