"""How far apart the teams' colours are for every kind of eye: prints a table of colour differences (CIEDE2000)."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from altclass.host.theme import PALETTE, Colour
from altclass.play.team import TEAMS, Team

Row = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1.0; they turn linear RGB.
EYES: Mapping[str, tuple[Row, Row, Row]] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
WHITE = (0.95047, 1.0, 1.08883)  # D65
XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
STRIPS = 20.0  # CIEDE2000; from here on two teams are told apart at a glance, by colour alone


class Lab(NamedTuple):
    """A colour as an eye orders it: lightness, red against green, yellow against blue."""

    light: float
    a: float
    b: float


class Pair(NamedTuple):
    """Two teams by their letters, and how far apart their colours are for each kind of eye."""

    teams: str
    apart: Mapping[str, float]

    @property
    def least(self) -> float:
        """For the eye that finds it hardest."""
        return min(self.apart.values())


def seen_by(colour: Colour, eye: str) -> Lab:
    """An 8-bit sRGB colour as that kind of eye sees it."""
    linear = [_linear(part / 255) for part in colour]
    turned = [min(1.0, max(0.0, _times(row, linear))) for row in EYES[eye]]
    x, y, z = (_lab_part(_times(row, turned) / white) for row, white in zip(XYZ, WHITE, strict=True))
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


def _times(row: Row, parts: list[float]) -> float:
    return sum(share * part for share, part in zip(row, parts, strict=True))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _lab_part(share: float) -> float:
    return float(share ** (1 / 3)) if share > (6 / 29) ** 3 else share / (3 * (6 / 29) ** 2) + 4 / 29


def difference(one: Lab, other: Lab) -> float:
    """CIEDE2000 (Sharma, Wu and Dalal 2005): 1 is just seen side by side, 100 is black and white."""
    mean = (math.hypot(one.a, one.b) + math.hypot(other.a, other.b)) / 2
    grey = 1.5 - 0.5 * math.sqrt(mean**7 / (mean**7 + 25**7))
    c1, h1 = _chroma_hue(one, grey)
    c2, h2 = _chroma_hue(other, grey)
    turn, middle = _hues(c1, h1, c2, h2)
    light, chroma = (one.light + other.light) / 2, (c1 + c2) / 2
    sl = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    sc, sh = 1 + 0.045 * chroma, 1 + 0.015 * chroma * _hue_weight(middle)
    dl, dc = (other.light - one.light) / sl, (c2 - c1) / sc
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / sh
    warm = 30 * math.exp(-(((middle - 275) / 25) ** 2))
    rotate = -math.sin(math.radians(2 * warm)) * 2 * math.sqrt(chroma**7 / (chroma**7 + 25**7))
    return math.sqrt(max(0.0, dl * dl + dc * dc + dh * dh + rotate * dc * dh))


def _chroma_hue(lab: Lab, grey: float) -> tuple[float, float]:
    a = lab.a * grey
    return math.hypot(a, lab.b), math.degrees(math.atan2(lab.b, a)) % 360


def _hues(c1: float, h1: float, c2: float, h2: float) -> tuple[float, float]:
    """The way from one hue to the other, and the hue between them, in degrees."""
    if not c1 * c2:
        return 0.0, h1 + h2
    turn = (h2 - h1 + 180) % 360 - 180
    turn = 180.0 if turn == -180 and h2 > h1 else turn
    return turn, (h1 + turn / 2) % 360


def _hue_weight(hue: float) -> float:
    def wave(times: float, back: float) -> float:
        return math.cos(math.radians(times * hue - back))

    return 1 - 0.17 * wave(1, 30) + 0.24 * wave(2, 0) + 0.32 * wave(3, -6) - 0.20 * wave(4, 63)


def pairs(teams: Sequence[Team] = TEAMS) -> list[Pair]:
    """Every pair of these teams (or of a quiz's choices), the hardest to tell apart first."""
    found = [
        Pair(
            one.letter + other.letter,
            {eye: difference(seen_by(PALETTE[one.colour], eye), seen_by(PALETTE[other.colour], eye)) for eye in EYES},
        )
        for one, other in combinations(teams, 2)
    ]
    return sorted(found, key=lambda pair: pair.least)


def main() -> int:
    """Print the table."""
    named = {team.letter: f"{team.colour} {team.shape}" for team in TEAMS}
    print(f"{'teams':42}" + "".join(f"{eye:>8}" for eye in EYES))
    for pair in pairs():
        told = " / ".join(f"{letter} {named[letter]}" for letter in pair.teams)
        mark = "" if pair.least >= STRIPS else "  shape and letter must tell"
        print(f"{told:42}" + "".join(f"{apart:8.1f}" for apart in pair.apart.values()) + mark)
    return 0


if __name__ == "__main__":
    sys.exit(main())
