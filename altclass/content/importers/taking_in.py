"""Keeps what a file brought: pictures and sounds first, under our own names, and the deck last, in one step.

Until the deck's file stands, nothing shows that anything was brought in; if anything fails, all of it goes again.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.importers.brought import Brought, Media
from altclass.content.importers.picture_folder import bounded
from altclass.content.importers.signs import picture_kind, sound_kind
from altclass.content.library import save_deck
from altclass.content.pictures import OWN
from altclass.problems import Problem
from altclass.storage.files import replace
from altclass.storage.paths import ready, user_dir, user_pictures_dir
from altclass.storage.reasons import reason
from altclass.storage.roles import own_command, own_environment

LOOK_EVERY = 0.05  # seconds
LONGEST_WAIT = 300.0  # seconds for a whole deck's pictures; one takes some 20 ms
MOST_BYTES_OF_SOUND = 5_000_000
Step = Callable[[int, int], None]


@dataclass
class Taking:
    """What a deck needs beside its words: where recordings belong, by their word, and who is told how far it is.

    `step(done, of)` may raise, which cancels: then nothing is left behind.
    """

    recording_place: Callable[[str], Path]
    step: Step = lambda _done, _of: None
    leaves_out_bad: bool = False
    _moved: list[Path] = field(default_factory=list)

    def take_in(self, brought: Brought, deck: Deck) -> Deck:
        """Keep pictures, sounds and the deck; returns the deck as it was kept.  Raises Problem."""
        try:
            with _staging() as folder:
                pictures = self._pictures(brought, folder)
                self._sounds(brought, folder)
            cards = [_shown(card, pictures.get(place, "")) for place, card in enumerate(deck.cards)]
            whole = msgspec.structs.replace(deck, cards=tuple(cards))
            save_deck(whole)
        except BaseException:
            for path in self._moved:
                path.unlink(missing_ok=True)
            raise
        return whole

    def take_picture(self, path: Path, word: str) -> str:
        """Keep one photo for a card, drawn anew with nothing but its pixels; returns the card's `picture`.

        Raises Problem import.picture_bad where it is none, import.unreadable where it cannot be read.
        """
        photo = Media({0: path.name}, read=lambda _name: bounded(path))
        with _staging() as folder:
            return OWN + self._pictures(Brought((Card(word),), (), {}, 0, photo), folder)[0]

    def _pictures(self, brought: Brought, folder: Path) -> dict[int, str]:
        """Place of the card -> the picture's hash; each picture is made anew, once, by a process of its own."""
        hashes: dict[str, str] = {}
        wanted = list(brought.media.pictures.items())
        for done, (place, name) in enumerate(wanted):
            self.step(done, 2 * len(wanted))
            if name not in hashes:
                hashes[name] = self._draft(brought, name, folder / "in", brought.cards[place].en)
        words = {hashes[name]: brought.cards[place].en for place, name in wanted}
        bad = _made_anew(folder, words, lambda made: self.step(len(wanted) + made, 2 * len(wanted)))
        if bad and not self.leaves_out_bad:
            raise Problem("import.picture_bad", word=words[bad[0]])
        for draft in sorted((folder / "out").glob("*.webp")):
            self._move(draft, user_pictures_dir() / draft.name)
        return {place: hashes[name] for place, name in wanted if hashes[name] and hashes[name] not in bad}

    def _draft(self, brought: Brought, name: str, folder: Path, word: str) -> str:
        """Put the bytes of a picture aside under their own hash; "" where it is no picture."""
        content = _read(brought, name)
        if not picture_kind(content):
            if self.leaves_out_bad:
                return ""
            raise Problem("import.picture_bad", word=word)
        mark = hashlib.sha256(content).hexdigest()[:32]
        if not (user_pictures_dir() / f"{mark}.webp").is_file():
            _write(folder / mark, content)
        return mark

    def _sounds(self, brought: Brought, folder: Path) -> None:
        """Recordings for words that have none yet; a teacher's own voice is never replaced by somebody else's."""
        for place, name in brought.media.sounds.items():
            content = _read(brought, name)
            ending = sound_kind(content) if len(content) <= MOST_BYTES_OF_SOUND else ""
            goal = self.recording_place(brought.cards[place].en)
            if ending and not any(goal.with_name(f"{goal.name}.{kind}").is_file() for kind in ("wav", "ogg")):
                draft = folder / "sound"
                _write(draft, content)
                self._move(draft, goal.with_name(f"{goal.name}.{ending}"))

    def _move(self, draft: Path, goal: Path) -> None:
        if goal.exists():
            return
        ready(goal.parent)
        try:
            replace(draft, goal)
        except OSError as refused:
            raise Problem("storage.cannot_write", path=str(goal), why=reason(refused)) from refused
        self._moved.append(goal)


def _shown(card: Card, mark: str) -> Card:
    return msgspec.structs.replace(card, picture=OWN + mark) if mark else card


def _read(brought: Brought, name: str) -> bytes:
    return brought.media.read(name) if brought.media.read else b""


def _write(path: Path, content: bytes) -> None:
    ready(path.parent)
    try:
        path.write_bytes(content)
    except OSError as refused:
        raise Problem("storage.cannot_write", path=str(path), why=reason(refused)) from refused


@contextmanager
def _staging() -> Iterator[Path]:
    """A folder beside the goal, so that the last step is a rename; what a pulled plug left there goes first."""
    root = user_dir() / "staging"
    folder = root / uuid.uuid4().hex
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if root.is_dir() and not any(root.iterdir()):
            root.rmdir()


def _made_anew(folder: Path, words: dict[str, str], step: Callable[[int], None] = lambda _made: None) -> list[str]:
    """Let the helper process draw the pictures again; returns the hashes of those it refused.

    A picture that breaks the decoder breaks that process alone: it is put away, and the process goes on without it.
    """
    if not (folder / "in").is_dir():
        return []
    drafts = sorted(path.name for path in (folder / "in").iterdir())
    for _ in drafts:
        if _helped(folder, words, step):
            break
        at_fault = next((mark for mark in drafts if (folder / "in" / mark).exists() and not _is_made(folder, mark)), "")
        (folder / "in" / at_fault).unlink() if at_fault else None
    return [mark for mark in drafts if not _is_made(folder, mark)]


def _is_made(folder: Path, mark: str) -> bool:
    return (folder / "out" / f"{mark}.webp").is_file()


def _helped(folder: Path, words: dict[str, str], step: Callable[[int], None]) -> bool:
    """One run of the helper over all that is left; whether it came to its end.  What `step` raises ends it."""
    command = [*own_command("reencode"), str(folder / "in"), str(folder / "out")]
    silent = subprocess.DEVNULL
    until = time.monotonic() + LONGEST_WAIT
    try:
        helper = subprocess.Popen(command, env=own_environment(), stdin=silent, stdout=silent, stderr=silent)
    except OSError as fault:
        raise Problem("import.picture_bad", word=next(iter(words.values()), "")) from fault
    try:
        while helper.poll() is None:
            step(sum(1 for _ in (folder / "out").glob("*.webp")))
            if time.monotonic() > until:
                raise Problem("import.picture_bad", word=next(iter(words.values()), ""))
            with suppress(subprocess.TimeoutExpired):
                helper.wait(LOOK_EVERY)
    finally:
        helper.kill()
        helper.wait()
    return helper.returncode == 0
