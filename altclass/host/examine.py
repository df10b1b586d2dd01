"""Looks at a picture before any class does: is every text large enough, on the screen, clear of others, and no answer told?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from altclass.content.ruby import plain
from altclass.host import units
from altclass.host.box import Box
from altclass.host.marks import Picture, Piece, Text
from altclass.host.stage import Drawn, Stage, Telling, record
from altclass.play.game import Game, State, load_part
from altclass.play.session import Session

SIZES = ((1024, 768), (1280, 800), (1366, 768), (1920, 1080), (1920, 720), (3840, 2160))
CAPITAL = 1.43  # a capital letter beside a small x (Andika); a team's sign is a capital alone
EXEMPT = {"teacher"}  # read at the PC, not from the last row


class Seen(NamedTuple):
    """A text on the screen: its words (plain), its tier, its place, its height of x as a share of the screen's height."""

    words: str
    tier: str
    box: Box
    x_share: float
    piece: str

    @property
    def share(self) -> float:
        """What counts for the floor: the capital's height where a capital stands alone."""
        return self.x_share * CAPITAL if self.tier == "sign" else self.x_share


def drawn(game: Game, session: Session, state: State, size: tuple[int, int], now: float = 0.0) -> Drawn:
    """The picture of a state, as it would stand at rest on a screen of that size."""
    scene: Callable[[Stage, State], None] = load_part(game.folder, "scene").draw
    scores = _scores(game, session, state)
    return record(scene, game.manifest, session, state, Telling(size, now, scores))


def _scores(game: Game, session: Session, state: State) -> tuple[int, ...]:
    earned = game.earned(state)
    return tuple(earned[team] if team < len(earned) else 0 for team in range(session.teams))


def first_marks(game: Game, session: Session, state: State, size: tuple[int, int], now: float = 0.0) -> list[Seen]:
    """Every text of the picture of a state."""
    return list(texts(drawn(game, session, state, size, now).sheet.pieces, size))


def texts(pieces: list[Piece], size: tuple[int, int]) -> Iterator[Seen]:
    """Every text on these pieces, where it stands on the screen."""
    for piece in pieces:
        for mark in piece.marks:
            if isinstance(mark, Text):
                place = mark.box.moved(piece.box.x, piece.box.y)
                yield Seen(plain(mark.words), mark.tier, place, mark.x_height / size[1], piece.id)


def faults(seen: list[Seen], size: tuple[int, int]) -> list[str]:
    """What is wrong with the texts of a picture: each fault one sentence; none for a good picture."""
    screen = Box(0, 0, *size)
    found = [f"“{s.words}” sticks out of the screen" for s in seen if not screen.holds(s.box, 1.0)]
    found += [
        f"“{s.words}” is too small: {s.share:.2%} of the screen's height"
        for s in seen
        if s.tier not in EXEMPT and s.share < units.FLOOR_X / 100 * 0.995
    ]
    found += [f"a clock's digits “{s.words}” are too small" for s in seen if s.tier == "digits" and not _clock_floor(s)]
    for number, one in enumerate(seen):
        found += [f"“{one.words}” lies over “{other.words}”" for other in seen[number + 1 :] if _overlap(one, other)]
    return found


def _clock_floor(seen: Seen) -> bool:
    return seen.x_share * CAPITAL >= units.DIGIT_CAP / 100 * 0.98


def _overlap(one: Seen, other: Seen) -> bool:
    """Two texts that share more than a hair's breadth: ascenders may reach into an empty line above."""
    return one.box.inset(1.0, one.box.h * 0.06).meets(other.box.inset(1.0, other.box.h * 0.06))


def tells(seen: list[Seen], answer: str) -> bool:
    """Whether a text on the screen gives the answer away."""
    word = plain(answer).strip().lower()
    return bool(word) and any(word in s.words.lower() for s in seen)


def pictures(pieces: list[Piece]) -> list[str]:
    """The stems of all pictures on the screen."""
    return [mark.file.stem for piece in pieces for mark in piece.marks if isinstance(mark, Picture)]
