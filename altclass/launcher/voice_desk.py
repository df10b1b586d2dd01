"""The launcher's side of speech: words are made ready before the lesson, and missing ones while it runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from altclass.content.deck import Deck
from altclass.problems import Problem

if TYPE_CHECKING:
    from altclass.speech.speaker import Speaker
    from altclass.speech.voice import VoiceName


class VoiceDesk(QObject):
    """One speaker, made when first needed.  Its answers arrive here by signals, on the window's thread.

    `ready` brings text, slowly, path; `fault` a Problem; `known` comes when the PC's voices are known.
    """

    ready = Signal(str, bool, object)
    fault = Signal(object)
    known = Signal()

    def __init__(self, wanted_voice: str = "") -> None:
        super().__init__()
        self._wanted_voice = wanted_voice
        self._speaker: Speaker | None = None

    @property
    def speaker(self) -> Speaker:
        """The one who is asked for words."""
        if self._speaker is None:
            from altclass.speech.speaker import Speaker  # not before the first page stands

            self._speaker = Speaker(
                self.ready.emit, self.fault.emit, lambda *_voices: self.known.emit(), wanted_voice=self._wanted_voice
            )
        return self._speaker

    def use(self, voice: str) -> None:
        """Read with another voice from now on."""
        if voice != self._wanted_voice:
            self._wanted_voice = voice
            self.close()

    def wake(self) -> None:
        """Have the engine up before it is needed."""
        self.speaker.wake()

    def voices(self) -> tuple[list[VoiceName], list[VoiceName]]:
        """Voices that may read English, best first, and those that may not; both empty until the engine has told."""
        from altclass.speech.voice import english_voices

        every = self.speaker.voices
        good = list(english_voices(every))
        return good, [voice for voice in every if voice not in good]

    def prepare(self, deck: Deck, *, sentences: bool) -> None:
        """Make a deck's words ready, and its sentences where the activity will say them."""
        texts = [card.en for card in deck.cards]
        if sentences:
            texts += [card.sentence_en for card in deck.cards if card.sentence_en]
        self.speaker.prepare([text for text in texts if self.speaker.clip(text) is None])

    def want(self, text: str, *, slow: bool = False) -> None:
        """Have this made before all others."""
        self.speaker.want(text, slow)

    def clip(self, text: str, *, slow: bool = False) -> Path | None:
        """The file that says it, if it is there already."""
        return self.speaker.clip(text, slow)

    def close(self) -> None:
        """End the engine."""
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None


def is_about_voice(problem: Problem) -> bool:
    """Whether a problem came from speech."""
    return problem.key.startswith("speech.")
