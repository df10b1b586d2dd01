"""What the teacher looks for on the shelf today, and which activities fit it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from altclass.content.grade import Grade
from altclass.play.manifest import Manifest

MINUTES = ("5", "10", "15", "20", "30")  # what may be left of a lesson


def minutes_part(seconds: float | None) -> str:
    """What is left of the lesson as a choice of the shelf: 12 minutes count as 10; with none or over 30, any."""
    left = (seconds or 0) / 60
    if left <= 0 or left > int(MINUTES[-1]) + 1:
        return ""
    return next((told for told in reversed(MINUTES) if int(told) <= left), MINUTES[0])


class Wish(NamedTuple):
    """An empty part means anything.  `minutes` are what is left; `without` names something the class does not have."""

    grade: str = ""
    minutes: str = ""
    skill: str = ""
    grouping: str = ""
    without: str = ""
    starred: bool = False

    @property
    def is_open(self) -> bool:
        """Whether everything fits."""
        return self == Wish()

    def with_part(self, part: str, key: str) -> Wish:
        """The same with another grade, skill and so on."""
        told = self._asdict() | {part: key}
        return Wish(**told)

    def fits(self, manifest: Manifest, stars: Collection[str]) -> bool:
        """Whether an activity is what is looked for.  Its shortest way of play must fit the minutes left."""
        return (
            (not self.grade or self.grade in manifest.grades)
            and (not self.minutes or manifest.minutes[0] <= int(self.minutes))
            and (not self.skill or self.skill in manifest.skills)
            and (not self.grouping or self.grouping in manifest.grouping)
            and (not self.without or self.without not in manifest.needs)
            and (not self.starred or manifest.id in stars)
        )


def choices(manifests: Iterable[Manifest]) -> dict[str, list[str]]:
    """What may be chosen for each part of a wish: only what some activity on the shelf has, commonest first."""
    listed = list(manifests)
    return {
        "grade": list(Grade),
        "minutes": list(MINUTES),
        "skill": _commonest(skill for one in listed for skill in one.skills),
        "grouping": _commonest(group for one in listed for group in one.grouping),
        "without": _commonest(need for one in listed for need in one.needs),
    }


def _commonest(told: Iterable[str]) -> list[str]:
    counts: dict[str, int] = {}
    for one in told:
        counts[one] = counts.get(one, 0) + 1
    return sorted(counts, key=lambda one: -counts[one])
