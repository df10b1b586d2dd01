"""The folder of shipped clips: assets/voice, one folder a speaker with its index, and one report for all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from altclass.dev.voice.clip import Clip, read_clips, write_clips
from altclass.dev.voice.orders import STAGES, Order, texts
from altclass.storage.files import write_whole, write_whole_bytes

SLOW = "slow"


@dataclass
class Shelf:
    """Clips on disk and their rows; what is on it already is not made again."""

    folder: Path
    clips: dict[tuple[str, str, str], Clip] = field(default_factory=dict)
    _waiting: dict[Path, bytes] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Shelf:
        """The shelf as its report tells it."""
        return cls(folder, {clip.key: clip for clip in read_clips(folder / "report.csv")})

    def path(self, clip: Clip) -> Path:
        """Where a clip lies."""
        return self.folder / clip.speaker / clip.file

    @property
    def megabytes(self) -> float:
        """How much all clips take, those that wait included."""
        laid = sum(path.stat().st_size for path in self.folder.glob("*/*.ogg") if path not in self._waiting)
        return (laid + sum(map(len, self._waiting.values()))) / 1_000_000

    def holds(self, order: Order) -> bool:
        """Whether the very clip that `order` asks for is there, byte for byte as reported."""
        clip = self.clips.get((order.speaker, SLOW if order.slow else "", order.text))
        if clip is None or clip.made_from != order.made_from or not self.path(clip).is_file():
            return False
        return hashlib.sha256(self.path(clip).read_bytes()).hexdigest() == clip.sha256

    def put(self, content: bytes, clip: Clip) -> None:
        """Lay one clip on the shelf; it is written by `save`, together with its row and its entry."""
        self._waiting[self.path(clip)] = content
        self.clips[clip.key] = clip

    def save(self) -> None:
        """Write the clips that wait, the report and every speaker's index."""
        for path, content in self._waiting.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole_bytes(path, content)
        self._waiting.clear()
        there = [clip for clip in self.clips.values() if self.path(clip).is_file()]
        write_clips(self.folder / "report.csv", there)
        for speaker in {clip.speaker for clip in there} | {
            path.parent.name for path in self.folder.glob("*/index.json")
        }:
            index = _index([clip for clip in there if clip.speaker == speaker])
            write_whole(self.folder / speaker / "index.json", json.dumps(index, ensure_ascii=False, indent=0) + "\n")

    def prune(self, said: set[str]) -> list[Path]:
        """Take away the clips of texts that no card holds any more; says which files went."""
        gone = [clip for clip in self.clips.values() if clip.text not in said]
        for clip in gone:
            self.path(clip).unlink(missing_ok=True)
            del self.clips[clip.key]
        self.save()
        return [self.path(clip) for clip in gone]


def _index(clips: list[Clip]) -> dict[str, str | dict[str, str]]:
    """{"dog": "dog.ogg", ..., "slow": {"dog": "dog-slow.ogg"}}.

    The card "slow" stands as "slow " beside the table of that name: the clip shelf strips spaces.
    """
    ordered = sorted(clips, key=lambda clip: (clip.text.lower(), clip.text))
    normal = {clip.text + (" " if clip.text == SLOW else ""): clip.file for clip in ordered if not clip.slow}
    return {**normal, SLOW: {clip.text: clip.file for clip in ordered if clip.slow}}


def without_clip(assets: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Speaker, kind and the lexicon's texts that this speaker has no clip of yet."""
    said = {clip.key for clip in read_clips(assets / "voice" / "report.csv")}
    for stage in STAGES:
        wanted = texts(assets / "lexicon" / "words.csv", stage.kind)
        slow = SLOW if stage.kind == "slow" else ""
        missing = [text for text in wanted if (stage.speaker, slow, text) not in said]
        if missing:
            yield stage.speaker, stage.kind, missing
