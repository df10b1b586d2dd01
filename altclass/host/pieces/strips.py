"""The foot: the teams with their points, and how far the game is."""

from __future__ import annotations

from typing import NamedTuple

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import Block, lay
from altclass.play.team import TEAMS, Team

PROGRESS = 2.0
SIGN = 9.2  # a team's shape
SIGN_X = {
    "star": 0.32,
    "heart": 0.32,
    "triangle": 0.32,
}  # the letter's x beside its shape, where the shape has less room


class Standing(NamedTuple):
    """Points by team, whose turn it is, lives left by team (empty for none), teams that are out, teams that were right."""

    scores: tuple[int, ...]
    turn: int | None = None
    lives: tuple[int, ...] = ()
    out: tuple[int, ...] = ()
    right: tuple[int, ...] = ()


def teams(sheet: Sheet, standing: Standing, below: float) -> float:
    """Draw the strip; returns its height in pixels.  Where all teams do not fit on one line, they stand on two."""
    u, page = sheet.u, sheet.page
    blocks = [lay(str(score), sheet.style(bold=True)) for score in standing.scores]
    two_digits = lay("88", sheet.style(bold=True)).w  # so that the strip stays where it is at ten points
    wide = max(two_digits, *(block.w for block in blocks)) + (SIGN + 4.6) * u + _lives_wide(standing, u)
    gap = 1.6 * u
    in_row = max(1, min(len(blocks), int((page.w + gap) // (wide + gap))))
    rows = -(-len(blocks) // in_row)
    in_row = -(-len(blocks) // rows)
    each, tall = min((page.w - gap * (in_row - 1)) / in_row, wide + 4 * u), units.FOOT * u
    high = rows * tall + (rows - 1) * 0.8 * u
    lift = below + (0.8 * u if below else 0.0)
    for number, block in enumerate(blocks):
        row, at = divmod(number, in_row)
        count = min(in_row, len(blocks) - row * in_row)
        left = page.x + (page.w - count * each - (count - 1) * gap) / 2 + at * (each + gap)
        top = page.bottom - lift - high + row * (tall + 0.8 * u)
        _team(sheet, Box(left, top, each, tall), number, block, standing)
    return high + (0.8 * u if below else 0.0)


def _lives_wide(standing: Standing, u: float) -> float:
    return 4.4 * u if standing.lives else 0.0


def _team(sheet: Sheet, place: Box, number: int, block: Block, standing: Standing) -> None:
    u = sheet.u
    out = number in standing.out
    draft = Draft(sheet, place, "team", str(number))
    draft.plate(place, "turn" if number == standing.turn else "chip", shadow=number == standing.turn)
    if number == standing.turn:
        draft.frame(place, "ink", 0.5)
    team_sign(draft, Box(place.x + 0.8 * u, place.y + (place.h - SIGN * u) / 2, SIGN * u, SIGN * u), number, out=out)
    if number in standing.right:
        side = 5.2 * u
        draft.shape(
            Box(place.x + SIGN * u - side * 0.45, place.bottom - side * 1.02, side, side), "tick", "good", "card"
        )
    left = place.x + (SIGN + 1.6) * u
    room = Box(left, place.y, place.right - left - 1.2 * u - _lives_wide(standing, u), place.h)
    middle = room.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "faint" if out else "ink", str(standing.scores[number]), "body")
    if number < len(standing.lives):
        _lives(draft, place, standing.lives[number])
    draft.done("none")


def _lives(draft: Draft, place: Box, lives: int) -> None:
    """Small hearts, one above the other, three at most to a column."""
    u = draft.sheet.u
    side = 2.9 * u
    for heart in range(min(3, max(0, lives))):
        top = place.bottom - 0.5 * u - (heart + 1) * (side + 0.15 * u)
        draft.shape(Box(place.right - side - u, top, side, side), "heart", "alert")


def team_sign(draft: Draft, place: Box, number: int, *, out: bool = False) -> None:
    """A team's shape in its colour, its letter inside; pale, with a cross beside the letter, for a team that is out."""
    sign_of(draft, place, TEAMS[number % len(TEAMS)], faded=out)
    if out:
        side = place.w * 0.46
        draft.shape(Box(place.right - side * 0.9, place.bottom - side * 0.95, side, side), "crossed", "ink")


def sign_of(draft: Draft, place: Box, told: Team, *, faded: bool = False) -> None:
    """A shape in its colour with its letter inside: a team's, or a choice's."""
    draft.shape(place, told.shape, "track" if faded else told.colour, "faint" if faded else "ink")
    size = draft.sheet.style(bold=True)._replace(x=place.h * SIGN_X.get(told.shape, 0.34))
    block = lay(told.letter, size)
    lower = {"triangle": 0.13, "heart": 0.02, "star": 0.045}.get(told.shape, 0.0) * place.h
    middle = place.moved(0, lower).middle(block.w, block.h)
    ink = "faint" if faded else f"on-{told.colour}"
    draft.block(block, middle.x, middle.y + block.h * 0.06, ink, told.letter, "sign")


def progress(sheet: Sheet, done: int, of: int) -> float:
    """A thin line along the lower edge, in steps where they can be told apart; returns its height in pixels."""
    u, page = sheet.u, sheet.page
    high = PROGRESS * u
    place = Box(page.x, page.bottom - high * 0.6, page.w, high * 0.6)
    draft = Draft(sheet, place, "progress")
    if of <= 30:
        for number, step in enumerate(place.columns([1] * of, 0.8 * u)):
            draft.plate(step, "soft-accent" if number < done else "track", shadow=False, corner=0.6)
    else:
        draft.plate(place, "track", shadow=False, corner=0.6)
        share = place.w * min(1.0, done / of)
        if share > 0:
            draft.plate(place._replace(w=max(share, place.h)), "soft-accent", shadow=False, corner=0.6)
    draft.done("none")
    return high
