"""Keeps the clips made on this PC: whole files only, not too many, the longest unused thrown away first."""

from __future__ import annotations

import itertools
import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from altclass.problems import Problem
from altclass.speech import wav
from altclass.speech.clips import clip_name, clips_dir
from altclass.storage import files

BIGGEST = 200_000_000  # bytes; about 4,000 words at 50 kB
DRAFT_ENDING = ".part"
_HOUR = 3600.0


class ClipCache:
    """The only writer in the clip folder.  Two programs may share it: drafts are named by process and number."""

    def __init__(self, folder: Path | None = None, biggest: int = BIGGEST) -> None:
        self.folder = folder or clips_dir()
        self._biggest = biggest
        self._numbers = itertools.count()

    def draft(self) -> Path:
        """A name for a file in the making.  Raises Problem speech.cache_not_writable, having tried."""
        place = self.folder / f"{os.getpid()}-{next(self._numbers)}{DRAFT_ENDING}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            place.touch()
        except OSError as refused:
            raise self._not_writable(refused) from refused
        return place

    def keep(self, draft: Path, voice_key: str, text: str, slow: bool) -> Path:
        """Check a finished draft and give it its name.  Raises wav.BadWav, Problem speech.cache_not_writable.

        Not synced to the disk: a clip torn by a power cut is found by its header and made again.
        """
        if not wav.is_whole(draft):
            raise wav.BadWav("not_whole")
        wav.check(wav.read(draft), text)
        place = self.folder / clip_name(voice_key, text, slow)
        try:
            files.replace(draft, place)
        except OSError as refused:
            if not wav.is_whole(place):  # else a game is playing this very clip: it is there already
                raise self._not_writable(refused) from refused
        return place

    def _not_writable(self, refused: OSError) -> Problem:
        return Problem("speech.cache_not_writable", folder=str(self.folder), why=refused.strerror or "")

    def drop(self, draft: Path) -> None:
        """Leave nothing of a draft that came to nothing."""
        for part in (draft, Path(str(draft) + ".raw.wav")):
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def touch(self, clip: Path) -> None:
        """It was needed today: let it live longer.  Recordings and shipped clips are left as they are."""
        if clip.parent == self.folder:
            with suppress(OSError):
                os.utime(clip)

    def remember_voice(self, wanted: str, key: str) -> None:
        """So that the next start, and the games, find the clips before any engine is awake."""
        with suppress(Problem):
            files.write_whole(self.folder / "voice.json", json.dumps({"wanted": wanted, "key": key}) + "\n")

    def prune(self) -> int:
        """Throw the longest unused away until a tenth is free; returns how many files went."""
        clips = sorted(self._files(), key=lambda entry: entry[0])
        total = sum(size for _, size, _ in clips)
        goal = self._biggest * 0.9 if total > self._biggest else total
        gone = 0
        for stamp, size, place in clips:
            abandoned = place.suffix != ".wav" and stamp < time.time() - _HOUR
            if abandoned or total > goal:
                with suppress(OSError):
                    place.unlink()
                    total -= size
                    gone += 1
        return gone

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if not entry.name.endswith(".json"):
                    with suppress(OSError):
                        about = entry.stat()
                        yield about.st_mtime, about.st_size, Path(entry.path)
