"""`python -m altclass.dev.english.decks`: minimal pairs, phonics and beats as decks, for any game.

A pair's two cards stand side by side.  Pairs that no judge tells apart in the first shipped speaker are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from altclass.content.card import Card
from altclass.content.chants import by_stress
from altclass.content.deck import DeckFile
from altclass.content.lexicon import lexicon
from altclass.content.pairs import GRADE, THEME, Contrast, Measured, Pair, contrasts, measured, pairs
from altclass.content.phonics import orders
from altclass.content.sounds import STRONG, sounds_of
from altclass.dev.places import ROOT
from altclass.storage.files import write_whole_bytes

DECKS: Final = ROOT / "assets" / "decks"
SPEAKER: Final = "am_michael"  # whom a class hears unless a teacher chooses another
OURS: Final = ("sounds-", "phonics-", "beat-")
LEAST_PAIRS: Final = 2
MOST_CLAPPED: Final = 24
BEATS: Final = {
    "Oo": "strong-weak",
    "oO": "weak-strong",
    "Ooo": "strong-weak-weak",
    "oOo": "weak-strong-weak",
    "ooO": "weak-weak-strong",
}
NOTE: Final = {
    "en": "Voice measured, not yet approved by ear",
    "ja": "{音声|おんせい}は{機械|きかい}で{測定|そくてい}{済|ず}み、{耳|みみ}での{確認|かくにん}はまだです",
}
_INSIDE: Final = {"en": " inside words", "ja": "（{単語|たんご}の{中|なか}）"}


def main() -> int:
    """Write every deck, and take away those of contrasts that are no more."""
    made = dict(decks())
    for path in DECKS.glob("*.json"):
        if path.stem.startswith(OURS) and path.stem not in made:
            path.unlink()
    for name, deck in made.items():
        write_whole_bytes(DECKS / f"{name}.json", msgspec.json.format(msgspec.json.encode(deck), indent=2) + b"\n")
    print(f"{len(made)} decks of {sum(len(deck.cards) for deck in made.values())} cards")
    return 0


def decks() -> Iterator[tuple[str, DeckFile]]:
    """All decks by id."""
    yield from _pair_decks()
    yield from _phonics_decks()
    yield from _beat_decks()


def _phonics_decks() -> Iterator[tuple[str, DeckFile]]:
    """The key words of each order, in its order."""
    for order in orders().values():
        words: list[str | Card] = [step.word for step in order.steps]
        title = {"en": f"Phonics: {order.title['en']}", "ja": f"フォニックス：{order.title['ja']}"}
        yield f"phonics-{order.id}", DeckFile(title=title, cards=words, grade="ES5", theme="phonics")


def _beat_decks() -> Iterator[tuple[str, DeckFile]]:
    """Words of the elementary school to clap, the first of each beat that have a picture."""
    found = by_stress(card for card in lexicon().values() if _to_clap(card))
    for beat, name in BEATS.items():
        shown = " ".join("●" if each == STRONG else "•" for each in beat)
        words: list[str | Card] = [card.key for card in found[beat][:MOST_CLAPPED]]
        title = {"en": f"Clap the beat: {shown} ({found[beat][0].en})", "ja": f"{{強弱|きょうじゃく}}のリズム：{shown}"}
        yield f"beat-{name}", DeckFile(title=title, cards=words, grade="ES5", theme="beat")


def _to_clap(card: Card) -> bool:
    """Numbers and dates would fill a deck with thirteen, fourteen, fifteen."""
    counted = {"numbers", "big-numbers", "dates"} & set(card.themes)
    return card.grade.startswith("ES") and bool(card.picture) and not counted


def _pair_decks() -> Iterator[tuple[str, DeckFile]]:
    """A deck a contrast.  R and L are two: first in the word, and after another sound.

    A contrast of which hardly a pair is left makes no deck.
    """
    for contrast in contrasts().values():
        whole = [pair for pair in pairs() if pair.contrast == contrast.id and not left_out(pair)]
        if contrast.id == "r-l":
            inside = [pair for pair in whole if _stands_inside(pair)]
            yield f"{THEME}-{contrast.id}-2", _deck(contrast, inside, _INSIDE)
            whole = [pair for pair in whole if pair not in inside]
        if len(whole) >= LEAST_PAIRS:
            yield f"{THEME}-{contrast.id}", _deck(contrast, whole, {"en": "", "ja": ""})


def left_out(pair: Pair) -> bool:
    """Whether the speaker's clips of it were measured and found alike."""
    found = _measured(pair)
    return found is not None and found.leave_out


def _heard(pair: Pair) -> bool:
    """Whether a person has listened to the speaker's two clips."""
    found = _measured(pair)
    return found is not None and bool(found.heard_by)


def _measured(pair: Pair) -> Measured | None:
    first, second = pair.words
    return measured().get((SPEAKER, first.en, second.en))


def _stands_inside(pair: Pair) -> bool:
    return sounds_of(pair.words[0].phonemes)[0] == sounds_of(pair.words[1].phonemes)[0]


def _deck(contrast: Contrast, held: list[Pair], more: dict[str, str]) -> DeckFile:
    cards: dict[str, str | Card] = {card.en: card.key or card for pair in held for card in pair.words}
    title = {lang: contrast.title[lang] + more[lang] for lang in ("en", "ja")}
    note = {} if all(map(_heard, held)) else NOTE
    return DeckFile(title=title, cards=list(cards.values()), grade=GRADE, theme=THEME, note=note)


if __name__ == "__main__":
    raise SystemExit(main())
