"""`altclass record --to FILE.wav`: one word from the microphone; the deck editor starts it by itself."""

from __future__ import annotations

import json
from pathlib import Path

from altclass.commands.arguments import Arguments, show

MOST = 10.0  # seconds; a sentence takes five


def run(args: list[str]) -> int:
    """Write what is heard until the file of `--stop` is there; 0.

    Prints `{"level": 0.0 ... 1.0}` many times a second, and `{"heard": true}` once the file stands.  Raises Problem
    host.no_microphone or storage.cannot_write.
    """
    from altclass.host.microphone import listen
    from altclass.speech import wav

    parser = Arguments("record")
    parser.add_argument("--to", required=True, type=Path)
    parser.add_argument("--stop", type=Path, default=None)
    parser.add_argument("--seconds", type=float, default=MOST)
    given = parser.parse_args(args)
    stop: Path | None = given.stop
    sound = listen(
        min(given.seconds, MOST),
        lambda: stop is not None and stop.exists(),
        lambda level: show(json.dumps({"level": round(level, 3)})),
    )
    wav.write(sound, given.to)
    show(json.dumps({"heard": True}))
    return 0
