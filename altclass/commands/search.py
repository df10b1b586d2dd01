"""`altclass search TEXT`: cards found as one would type them; and how many words of each grade the decks hold."""

from __future__ import annotations

import argparse
from datetime import datetime

from altclass.commands.arguments import Arguments, helped, own_lang, show, show_json
from altclass.commands.deck import described
from altclass.content.card import Card
from altclass.content.coverage import coverage
from altclass.content.deck import Deck
from altclass.content.finding import MOST, Index, Wanted
from altclass.content.grade import Grade
from altclass.content.lexicon import lexicon
from altclass.content.library import deck, decks
from altclass.content.sounds import asked_sounds
from altclass.i18n import say
from altclass.play.taught import decks_used, school_year
from altclass.problems import Problem


def run(args: list[str]) -> int:
    """Show what was found; 0, even where that is nothing.  Raises Problem search.* or content.no_such_deck."""
    if helped("search", args):
        return 0
    given = _given(args)
    if given.coverage:
        _show_coverage([deck(name) for name in given.text] or _used_this_year(), given.json)
    else:
        _show_cards(_found(given), " ".join(given.text), given.json)
    return 0


def _given(args: list[str]) -> argparse.Namespace:
    parser = Arguments("search")
    parser.add_argument("text", nargs="*")
    parser.add_argument("--coverage", action="store_true")
    for name in ("--theme", "--grade", "--part", "--sound", "--beat"):
        parser.add_argument(name, default="")
    parser.add_argument("--most", type=int, default=MOST)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(args)
    if not (given.text or given.sound or given.beat or given.coverage):
        parser.error("TEXT")
    if given.sound and not asked_sounds(given.sound):
        raise Problem("search.unknown_sound", sound=given.sound)
    if given.grade and given.grade not in set(Grade):
        raise Problem("search.unknown_grade", grade=given.grade, grades=", ".join(Grade))
    return given


def _found(given: argparse.Namespace) -> list[Card]:
    own = [card for own_deck in _own_decks() for card in own_deck.cards]
    wanted = Wanted(given.theme, given.grade, given.part, given.sound, given.beat)
    return Index([*lexicon().values(), *own]).find(" ".join(given.text), wanted, max(0, given.most))


def _used_this_year() -> list[Deck]:
    return decks_used(school_year(datetime.now().astimezone().date()))


def _own_decks() -> list[Deck]:
    return [found for found in decks()[0] if not found.shipped]


def _show_cards(cards: list[Card], text: str, as_json: bool) -> None:
    if as_json:
        show_json([described(card) for card in cards])
    elif cards:
        show(
            "\n".join(f"{card.en}\t/{card.phonemes}/\t{card.ja_plain}\t{card.reading}\t{card.grade}" for card in cards)
        )
    else:
        show(say("search.none", own_lang(), text=text))


def _show_coverage(used: list[Deck], as_json: bool) -> None:
    found = coverage(used)
    if as_json:
        show_json([
            {"grade": grade, "words": len(held) + len(missing), "held": len(held), "missing": [card.en for card in missing]}
            for grade, (held, missing) in found.items()
        ])  # fmt: skip
        return
    for grade, (held, missing) in found.items():
        name = grade.ja if own_lang() == "ja" else grade.value
        show(say("search.covered", own_lang(), grade=name, held=len(held), all=len(held) + len(missing)))
