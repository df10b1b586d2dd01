"""How one picture becomes the next: cards are dealt, turned over and slide, words fade in; short, and then still."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from altclass.host.box import Box
from altclass.host.marks import Mark, Picture, Piece, Plate, Shape, Text

LENGTH = 0.22  # seconds
STAGGER = 0.035  # between cards dealt one after another
LONGEST_STAGGER = 0.3
FALL = 1.1  # confetti takes its time
CURTAIN = 0.6  # and so does a curtain

Kind = Literal["deal", "fade", "flip", "slide", "change", "fall", "curtain", "rise"]


def eased(share: float) -> float:
    """Ease-out: quick, then gently to rest."""
    share = min(1.0, max(0.0, share))
    return 1 - (1 - share) ** 3


@dataclass(frozen=True, slots=True)
class Moving:
    """A piece on its way: how, from which piece, and when it starts after the motion began."""

    piece: Piece
    kind: Kind
    old: Piece | None = None
    after: float = 0.0

    @property
    def length(self) -> float:
        """Seconds it takes."""
        return {"fall": FALL, "curtain": CURTAIN, "rise": CURTAIN}.get(self.kind, LENGTH)

    def share(self, passed: float) -> float:
        """How far it has come, eased, 0 to 1."""
        return eased((passed - self.after) / self.length)


@dataclass(frozen=True, slots=True)
class Shot:
    """One piece in one frame: moved by dx, dy, seen by alpha, `squash` of its width; `sprite` as one picture."""

    piece: Piece
    dx: float = 0.0
    dy: float = 0.0
    alpha: int = 255
    squash: float = 1.0


class Motion:
    """From one list of pieces to the next.  It lasts `length` seconds; nothing moves where nothing differs."""

    def __init__(self, before: Sequence[Piece], after: Sequence[Piece], at: float) -> None:
        self.at = at
        self._old = {piece.id: piece for piece in before}
        self.moving = list(self._spread(self._differing(after)))
        self.length = max((m.after + m.length for m in self.moving), default=0.0)
        moved = {m.piece.id for m in self.moving}
        staying = {piece.id for piece in after}
        landing = [m.piece.box for m in self.moving if m.kind in ("deal", "curtain") and m.old is None]
        left = [old for old in before if old.id not in staying and any(box.holds(old.box, 2) for box in landing)]
        self.under = left + [piece for piece in after if piece.id not in moved]
        self.over = list(_over(after, moved))

    def _differing(self, after: Sequence[Piece]) -> Iterator[Moving]:
        for piece in after:
            old = self._old.get(piece.id)
            if old is None and piece.enter != "none":
                yield Moving(piece, _entering(piece))
            elif old is not None and old != piece and piece.enter != "none":
                kind = _changing(old, piece)
                if kind:
                    yield Moving(piece, kind, old)
        staying = {piece.id for piece in after}
        yield from (
            Moving(old, "rise") for old in self._old.values() if old.enter == "curtain" and old.id not in staying
        )

    @staticmethod
    def _spread(moving: Iterator[Moving]) -> Iterator[Moving]:
        """Cards dealt together follow one another."""
        told = list(moving)
        dealt = sum(m.kind in ("deal", "flip") for m in told)
        step = min(STAGGER, LONGEST_STAGGER / dealt) if dealt > 1 else 0.0
        count = 0
        for one in told:
            yield replace(one, after=count * step)
            count += one.kind in ("deal", "flip")

    def rebase(self, after: Sequence[Piece]) -> None:
        """Something else on the page has changed (a clock ticked): what moves goes on over the new page."""
        moved = {m.piece.id for m in self.moving}
        staying = {piece.id for piece in after}
        left = [old for old in self.under if old.id not in staying and old.id in self._old]
        self.under = left + [piece for piece in after if piece.id not in moved]
        self.over = list(_over(after, moved))

    def over_at(self, mono: float) -> bool:
        """Whether everything has come to rest."""
        return mono - self.at >= self.length

    def shots(self, mono: float, width: float) -> Iterator[Shot]:
        """What moves, as it is at that moment, on a screen of that width."""
        for one in self.moving:
            share = one.share(mono - self.at)
            yield from _shot(one, share, width)


def _entering(piece: Piece) -> Kind:
    known: dict[str, Kind] = {"deal": "deal", "fall": "fall", "curtain": "curtain"}
    return known.get(piece.enter, "fade")


def _changing(old: Piece, piece: Piece) -> Kind | None:
    if old.side != piece.side:
        return "flip"
    if old.marks == piece.marks:
        return "slide"
    known = {_key(mark) for mark in old.marks}
    fresh = any(_key(mark) not in known for mark in piece.marks)
    moved = any(was.box != mark.box for was, mark in _pairs(old, piece))
    return "change" if fresh or moved else None


def _key(mark: Mark) -> object:
    """What a mark is, wherever it stands."""
    match mark:
        case Text():
            return ("text", mark.words)
        case Picture():
            return ("picture", mark.file)
        case Shape():
            return ("shape", mark.name)
        case Plate():
            return ("plate", mark.fill, mark.outline)
        case _:
            return type(mark)


def _pairs(old: Piece, piece: Piece) -> Iterator[tuple[Mark, Mark]]:
    """Pictures and words that stand in both, now perhaps elsewhere."""
    was = {_key(mark): mark for mark in old.marks if isinstance(mark, Picture | Text)}
    for mark in piece.marks:
        if isinstance(mark, Picture | Text) and _key(mark) in was:
            yield was[_key(mark)], mark


def _shot(one: Moving, share: float, width: float) -> Iterator[Shot]:
    piece, old = one.piece, one.old
    if one.kind == "deal":
        yield Shot(piece, dx=(width - piece.box.x + piece.box.h * 0.1) * (1 - share))
    elif one.kind == "fall":
        yield Shot(piece, dy=-piece.box.h * (1 - share))
    elif one.kind in ("curtain", "rise"):
        yield Shot(
            piece, dy=-(piece.box.bottom + piece.box.h * 0.1) * ((1 - share) if one.kind == "curtain" else share)
        )
    elif one.kind == "slide" and old is not None:
        yield Shot(piece, (old.box.x - piece.box.x) * (1 - share), (old.box.y - piece.box.y) * (1 - share))
    elif one.kind == "flip" and old is not None:
        turned = abs(1 - 2 * share)
        yield Shot(old if share < 0.5 else piece, squash=max(0.02, turned))
    elif one.kind == "change" and old is not None:
        yield from _changed(piece, old, share)
    else:
        yield Shot(piece, alpha=round(255 * share))


def _changed(piece: Piece, old: Piece, share: float) -> Iterator[Shot]:
    """What stays slides to its place, what is new fades in."""
    was = {_key(mark): mark for mark in old.marks}
    staying = [_between(was[_key(mark)], mark, share) for mark in piece.marks if _key(mark) in was]
    fresh = tuple(mark for mark in piece.marks if _key(mark) not in was)
    yield Shot(replace(piece, marks=tuple(staying)))
    yield Shot(replace(piece, marks=fresh), alpha=round(255 * share))


def _between(was: Mark, mark: Mark, share: float) -> Mark:
    if not isinstance(mark, Picture | Text) or was.box == mark.box:
        return mark
    start = was.box.x + was.box.w / 2, was.box.y + was.box.h / 2
    end = mark.box.x + mark.box.w / 2, mark.box.y + mark.box.h / 2
    dx, dy = (start[0] - end[0]) * (1 - share), (start[1] - end[1]) * (1 - share)
    return replace(mark, box=mark.box.moved(dx, dy))


def _over(after: Sequence[Piece], moved: set[str]) -> Iterator[Piece]:
    """Still pieces that lie on top of moving ones."""
    below: list[Box] = []
    for piece in after:
        if piece.id in moved:
            below.append(piece.box)
        elif any(piece.box.meets(box) for box in below):
            yield piece
