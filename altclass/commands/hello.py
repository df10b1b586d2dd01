"""Says "Good morning!" the very way a game does, and tells many times a second how loud it is just now."""

from __future__ import annotations

import json
import time

from altclass.commands.arguments import show
from altclass.speech.clips import ClipShelf
from altclass.storage.paths import assets_dir

WORDS = "Good morning!"


def say_hello() -> None:
    """Print `{"level": 0.0 ... 1.0}` while it sounds, then `{"heard": ...}`: whether there was a device to play it."""
    from altclass.host.loudness import STEP, levels
    from altclass.host.sounds import Sounds

    sounds = Sounds()
    sounds.open()
    clip = ClipShelf().find(WORDS) or assets_dir() / "sounds" / "correct.ogg"
    heard = sounds.say(clip)
    for level in levels(clip) if heard else []:
        show(json.dumps({"level": level}))
        time.sleep(STEP)
    sounds.close()
    show(json.dumps({"heard": heard}))
