"""`altclass print guide --game GAME --to FILE`: a game's guide for the teacher, on one sheet of paper."""

from __future__ import annotations

from pathlib import Path

from altclass.commands.arguments import Arguments, own_lang, show
from altclass.i18n import say
from altclass.play.shelf import manifests
from altclass.problems import Problem


def run(args: list[str]) -> int:
    """Write the PDF; 0.  Raises Problem with the one sentence to say; then no file was written or changed."""
    given = _arguments().parse_args(args)
    games = {folder.name: (folder, manifest) for folder, manifest in manifests()[0]}
    if given.game not in games:
        raise Problem("guide.no_such_game", game=given.game, games=", ".join(games))
    from altclass.launcher.guides.sheet import guide_pages
    from altclass.launcher.paper import ready, write_pdf

    folder, manifest = games[given.game]
    lang = own_lang()
    app = ready()
    pages = guide_pages(folder, manifest, lang, given.paper.upper())
    write_pdf(pages, given.to, f"AltClass: {manifest.title.said(lang)}")
    show(say("guide.done", lang, pages=len(pages), file=given.to))
    del app
    return 0


def _arguments() -> Arguments:
    parser = Arguments("print")
    parser.add_argument("kind", choices=("guide",))
    parser.add_argument("--game", required=True)
    parser.add_argument("--paper", default="A4")
    parser.add_argument("--to", type=Path, required=True)
    return parser
