"""What an Anki collection of schema 11 must hold beside its notes: tables, one kind of note, one deck, settings."""

from __future__ import annotations

import json
from collections.abc import Sequence

from altclass.content.deck import Deck
from altclass.content.ruby import plain

SCHEMA = """
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
    ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
    models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
    usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
    flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
    mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
    ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
    left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
    ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
    type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
"""
VERSION = 11
SHOWN_FIRST, SHOWN_NEXT = 2, 5  # fields of the front (English, picture) and the back (all that a teacher reads)
STYLE = ".card { font-family: sans-serif; font-size: 36px; text-align: center; } img { max-height: 40vh; }"


def collection_row(deck: Deck, fields: Sequence[str], began: int) -> tuple[object, ...]:
    """The one row of `col`: made at `began` (seconds)."""
    kind, home = str(began * 1000), str(began * 1000 + 1)
    title = plain(deck.title.get("ja") or deck.named("en"))
    decks = {"1": _deck(1, "Default", began), home: _deck(int(home), title, began)}
    models = {kind: _kind(int(kind), int(home), fields, began)}
    conf = {
        "nextPos": 1, "estTimes": True, "activeDecks": [1], "sortType": "noteFld", "timeLim": 0, "sortBackwards": False,
        "addToCur": True, "curDeck": 1, "newBury": True, "newSpread": 0, "dueCounts": True, "curModel": kind,
        "collapseTime": 1200,
    }  # fmt: skip
    texts = (json.dumps(told, ensure_ascii=False) for told in (conf, models, decks, {"1": _settings()}))
    return (1, began, began * 1000, began * 1000, VERSION, 0, 0, 0, *texts, "{}")


def _kind(number: int, home: int, fields: Sequence[str], began: int) -> dict[str, object]:
    """The kind of note: English and picture on the front, all that a teacher reads on the back."""
    rest = "<br>".join(f"{{{{{name}}}}}" for name in fields[1:SHOWN_NEXT])
    front = f"{{{{{fields[0]}}}}}<br>{{{{{fields[-1]}}}}}"
    template = {
        "name": "AltClass", "ord": 0, "qfmt": front, "afmt": f"{{{{FrontSide}}}}<hr id=answer>{rest}", "bqfmt": "",
        "bafmt": "", "did": None,
    }  # fmt: skip
    flds = [
        {"name": name, "ord": place, "sticky": False, "rtl": False, "font": "Arial", "size": 20, "media": []}
        for place, name in enumerate(fields)
    ]
    return {
        "id": number, "name": "AltClass", "type": 0, "mod": began, "usn": -1, "sortf": 0, "did": home, "tags": [],
        "tmpls": [template], "flds": flds, "css": STYLE, "latexPre": "", "latexPost": "", "vers": [],
        "req": [[0, "any", [0, len(fields) - 1]]],
    }  # fmt: skip


def _deck(number: int, name: str, began: int) -> dict[str, object]:
    today = {f"{what}Today": [0, 0] for what in ("new", "rev", "lrn", "time")}
    return {
        "id": number, "name": name, "mod": began, "usn": -1, "desc": "", "dyn": 0, "collapsed": False, "conf": 1,
        "extendNew": 0, "extendRev": 0, **today,
    }  # fmt: skip


def _settings() -> dict[str, object]:
    """How often Anki asks; its own usual numbers."""
    return {
        "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": True, "timer": 0, "replayq": True,
        "new": {"bury": True, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1, "perDay": 20,
                "separate": True},
        "lapse": {"delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0},
        "rev": {"bury": True, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1, "perDay": 100},
    }  # fmt: skip
