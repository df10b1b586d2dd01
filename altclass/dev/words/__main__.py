"""`python3 -m altclass.dev.words build | add WORD... | block CLASS WORD...`: the word chain's dictionary.

`build` makes it anew from Debian's package `scowl`.  `add` takes the words of school_words.txt, the categories and
the lexicon into the dictionary as it stands, and needs no package.  `block` makes words unfit to be shown.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from altclass.dev.words.build import WORDS, block, chain, listed, write_chain
from altclass.dev.words.scowl import scowl_words


def _asked(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="altclass.dev.words", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build")
    build.add_argument("--scowl", type=Path, default=Path("/usr/share/dict/scowl"))
    commands.add_parser("add")
    blocking = commands.add_parser("block")
    blocking.add_argument("kind", metavar="CLASS")
    blocking.add_argument("words", nargs="+")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> None:
    """Do it, and say how many words there are."""
    asked = _asked(words)
    if asked.command == "block":
        block(asked.kind, asked.words)
    spelling = scowl_words(asked.scowl) if asked.command == "build" else listed(WORDS / "chain.txt")
    kept = chain(spelling)
    write_chain(kept)
    print(f"{len(kept)} words in {WORDS / 'chain.txt'}")


if __name__ == "__main__":
    main()
