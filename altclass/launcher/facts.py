"""The few facts a teacher asks of an activity, in words: minutes, grades, skills, what it needs, when it was played."""

from __future__ import annotations

import time
from collections.abc import Sequence

from altclass.content.grade import Grade
from altclass.launcher.tongue import Tongue
from altclass.play.manifest import Manifest


def minutes(manifest: Manifest, tongue: Tongue) -> str:
    """3–10 min / 3〜10分."""
    least, most = manifest.minutes
    return tongue.say("minutes" if least < most else "minutes_just", least=least, most=most)


def grades(listed: Sequence[Grade], tongue: Tongue) -> str:
    """ES3–JHS1 / 小3〜中1, with a comma where years are left out."""
    ranks = sorted({grade.rank for grade in listed})
    spans: list[list[int]] = []
    for rank in ranks:
        if spans and spans[-1][-1] == rank - 1:
            spans[-1].append(rank)
        else:
            spans.append([rank])
    return tongue.say("comma").join(_span(span, tongue) for span in spans)


def _span(ranks: list[int], tongue: Tongue) -> str:
    first, last = grade(list(Grade)[ranks[0]], tongue), grade(list(Grade)[ranks[-1]], tongue)
    return first if first == last else tongue.say("span", first=first, last=last)


def grade(year: Grade | str, tongue: Tongue) -> str:
    """ES5 / 小5; whatever else a deck's file says is shown as it is."""
    if year not in list(Grade):
        return str(year)
    return Grade(year).ja if tongue.lang == "ja" else str(year)


def skills(manifest: Manifest, tongue: Tongue) -> str:
    """Listening, speaking / 聞く・話す."""
    return tongue.say("dot").join(tongue.say(f"skill_{skill}") for skill in manifest.skills)


def grouping(manifest: Manifest, tongue: Tongue) -> str:
    """Whole class, teams / クラス全員・チーム."""
    return tongue.say("dot").join(tongue.say(f"group_{group}") for group in manifest.grouping)


def when(started: float, tongue: Tongue, now: float | None = None) -> str:
    """Today 10:35, yesterday, or the date."""
    then, today = time.localtime(started), time.localtime(now)
    clock = time.strftime("%H:%M", then)
    if then[:3] == today[:3]:
        return tongue.say("today", clock=clock)
    yesterday = time.localtime((time.time() if now is None else now) - 86400)
    if then[:3] == yesterday[:3]:
        return tongue.say("yesterday", clock=clock)
    return tongue.say("on_date", month=then.tm_mon, day=then.tm_mday, clock=clock)
