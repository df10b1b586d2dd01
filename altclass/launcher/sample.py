"""A small sample life for pictures of the launcher: lessons stopped in the middle, a game in play."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from altclass.i18n import LANGS, say
from altclass.launcher.checkup import Found
from altclass.launcher.desk import Desk
from altclass.play.journal import Journal
from altclass.play.manifest import Manifest
from altclass.play.messages import Now, Offer
from altclass.play.moves import Brief, Played
from altclass.play.session import new_session, save_session
from altclass.problems import Problem
from altclass.storage.paths import sessions_dir

if TYPE_CHECKING:
    from altclass.launcher.pages.check import CheckPage

PASTED = """dog\t犬\nscience\t理科\ndragon\t竜\tりゅう\tThe dragon is sleeping.\napple\tりんご\ndog\t犬\n\t時計
library\t図書館\nice cream\tアイスクリーム\nblackboard\t黒板\nswim\t泳ぐ\nmy best friend\t親友\n"""

TEXT = """My name is Kenta. I like science and music. On Sundays I walk my dog in the park.
My best friend is a wizard at math. We eat ice cream after school and talk about our dreams."""


def stop_some_lessons(desk: Desk) -> None:
    """Two sessions with a few moves each, in this user's folder."""
    games, decks = list(desk.library.games.values()), list(desk.library.decks.values())
    for (_folder, manifest), deck, moves in zip(games[:2], decks[:2], (12, 4), strict=False):
        with suppress(Problem):
            session = new_session(manifest, deck, seed=1)
            folder = sessions_dir() / session.id
            save_session(session, folder)
            journal = Journal(folder)
            for at in range(moves):
                journal.append(Played(next(iter(manifest.moves), "start"), (), float(at)))
            journal.close()


def look_at_the_pc(page: CheckPage) -> None:
    """What the doctor would tell on a PC whose loudspeaker is not plugged in."""
    params = {
        "free": 75.2, "count": 4, "decks": 99, "cards": 2095, "pictures": 1481, "games": 13, "waiting": 0,
        "clips": 2095, "texts": 2095, "voice": "Zira", "names": "Zira, David", "refused_names": "Haruka",
        "milliseconds": 8, "screens": "1024 x 768, 1280 x 800",
    }  # fmt: skip
    for name in page.rows:
        well = name != "sound"
        told: dict[str, str] = {
            lang: say(f"commands.doctor_{name}_{'well' if well else 'ill'}", lang, **params) for lang in LANGS
        }
        page.rows[name].show_found(Found(name, well, told))
    page.retell()


def now(manifest: Manifest) -> Now:
    """A game in the middle, with all that its manifest can offer."""
    offers = tuple(
        Offer(name, sign.label, key=sign.key, takes=dict(sign.takes))
        for name, sign in manifest.moves.items()
        if not sign.hidden
    )
    teams = min(4, manifest.teams.most) if "teams" in manifest.grouping else 0
    return Now(
        brief=Brief(
            now="dog",
            answer="{犬|いぬ}",
            next=("cat", "rabbit", "hamster"),
            step=(4, 10),
            lines=(("round", "1 / 2"),),
        ),
        offers=offers,
        next=next((offer for offer in offers if not offer.takes), None),
        scores=(3, 5, 4, 2)[:teams],
        turn=1 if teams else -1,
        clock_left=42.0 if teams else -1.0,
        bell_left=600.0,
        seconds=95.0,
        played=7,
        history=tuple((list(manifest.moves) * 7)[:7]),
        saved=True,
    )
