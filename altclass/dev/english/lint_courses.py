"""The lint of what is taught step by step: phonics orders whose words show their sound, and chants that keep the beat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from altclass.content.grade import Grade
from altclass.content.sounds import asked_sounds, sounds_of
from altclass.dev.ruby_faults import faults_of_ruby

LEAST_CHANTS: Final = 20
BEATS: Final = 4
# Words that nobody stresses without a reason: a first beat may not fall on them.
_WEAK: Final = frozenset(
    (
        *("a", "an", "the", "to", "of", "at", "in", "on", "for", "with", "from", "by", "as", "and", "but", "or", "if"),
        *("i", "he", "she", "it", "we", "they", "you", "my", "your", "his", "her", "its", "is", "are", "am", "was"),
        *("were", "do", "does", "did", "can", "could", "will", "would", "i'm", "it's", "there"),
    )
)

Words = Mapping[str, Mapping[str, str]]  # the lexicon's rows by key, each with its phonemes as "ipa"


def faults_of_phonics(orders: list[dict[str, Any]], words: Words) -> Iterator[str]:
    """Steps whose key word is not there, has no picture, or does not show the letters and the sound where it says."""
    if len(orders) < 3:
        yield f"phonics.json: {len(orders)} orders; the bar is 3"
    for order in orders:
        yield from _faults_of_title(f"phonics.json: {order['id']}", order["title"])
        steps = [step for group in order["groups"] for step in group["steps"]]
        for group in order["groups"]:
            yield from _faults_of_title(f"phonics.json: {order['id']}", group["title"])
        missing = set("abcdefghijklmnopqrstuvwxyz") - {sign for step in steps for sign in step["letters"]}
        if missing:
            yield f"phonics.json: {order['id']} never comes to {' '.join(sorted(missing))}"
        for step in steps:
            yield from (f"phonics.json: {order['id']}: {fault}" for fault in _faults_of_step(step, words))


def _faults_of_step(step: Mapping[str, str], words: Words) -> Iterator[str]:
    row = words.get(step["word"])
    if row is None:
        yield f"there is no word {step['word']}"
        return
    if not row["picture"]:
        yield f"{step['word']} has no picture"
    if step["place"] not in places(step["letters"], step["sound"], row["en"].lower(), row["ipa"]):
        yield f"{step['letters']} does not make {step['sound']} in the {step['place']} of {row['en']} ({row['ipa']})"


def places(letters: str, sound: str, word: str, phonemes: str) -> list[str]:
    """Where letters and sound stand together in a word: "first", "last", "middle"; none where they do not."""
    asked, heard = asked_sounds(sound), sounds_of(phonemes)
    if not asked or letters not in word:
        return []
    found = []
    if word.startswith(letters) and heard[: len(asked)] == asked:
        found.append("first")
    if word.endswith(letters) and heard[-len(asked) :] == asked:
        found.append("last")
    inside = any(heard[at : at + len(asked)] == asked for at in range(1, len(heard)))
    if not found and letters in word[1:] and inside:
        found.append("middle")
    return found


def faults_of_chants(chants: list[dict[str, Any]], themes: set[str]) -> Iterator[str]:
    """Chants off the beat, without both halves of the class, or without a title and gist that pupils can read."""
    if len(chants) < LEAST_CHANTS:
        yield f"chants.json: {len(chants)} chants; the bar is {LEAST_CHANTS}"
    for chant in chants:
        yield from _faults_of_title(f"chants.json: {chant['id']}", chant["title"])
        yield from (f"chants.json: {chant['id']}: {fault}" for fault in _faults_of_chant(chant, themes))


def _faults_of_chant(chant: dict[str, Any], themes: set[str]) -> Iterator[str]:
    yield from faults_of_ruby(chant["gist"])
    if not chant["gist"].endswith("。"):
        yield "the gist is no sentence"
    if chant["grade"] not in set(Grade):
        yield f"there is no grade “{chant['grade']}”"
    if chant["theme"] not in themes:
        yield f"no word has the theme “{chant['theme']}”"
    slow, fast = chant["bpm"]
    if not 60 <= slow < fast <= 140:
        yield f"{slow} to {fast} beats a minute cannot be clapped slowly and then fast"
    if {line["who"] for line in chant["lines"]} != {"call", "response"}:
        yield "a call wants a response"
    for line in chant["lines"]:
        yield from _faults_of_line(line)


def _faults_of_line(line: dict[str, Any]) -> Iterator[str]:
    beats = line["beats"]
    if len(beats) != BEATS:
        yield f"{len(beats)} beats in “{' '.join(beats)}”"
    first = re.findall(r"[a-z']+", beats[0].lower()) if beats else []
    if not first or first[0] in _WEAK:
        yield f"the first beat falls on no strong word in “{' '.join(beats)}”"


def _faults_of_title(where: str, title: Mapping[str, str]) -> Iterator[str]:
    if not (title.get("en") and title.get("ja")):
        yield f"{where}: the title wants both languages"
    yield from (f"{where}: {fault}" for fault in faults_of_ruby(title.get("ja", "")))
