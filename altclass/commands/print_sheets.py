"""`altclass print KIND --deck DECK --to FILE`: sheets for a whole class, as a PDF."""

from __future__ import annotations

from pathlib import Path

from altclass.commands import print_guide
from altclass.commands.arguments import Arguments, helped, own_lang, show
from altclass.content.deck import Deck
from altclass.content.library import deck, read_deck
from altclass.content.ruby import plain
from altclass.i18n import Lang, say
from altclass.play.deck_mark import check_deck, new_seed
from altclass.play.manifest import Option, Value
from altclass.printing.kinds import KINDS, SHEETS, kind_of, make
from altclass.problems import Problem

SWITCH = {"yes": True, "on": True, "true": True, "1": True, "no": False, "off": False, "false": False, "0": False}
A_CLASS = 40  # sheets for a whole class, with a few to spare


def run(args: list[str]) -> int:
    """Write the PDF; 0.  Raises Problem with the one sentence to say; then no file was written or changed."""
    if helped("print", args, "printing.help", _options):
        return 0
    if args[:1] == ["guide"]:  # of a game, not of words
        return print_guide.run(args)
    given = _arguments().parse_args(args)
    kind = kind_of(given.kind)
    from altclass.launcher.paper import ready, write_pdf  # Qt takes its time: not before all else is known to be right

    chosen = options_of(given.kind, given.option)
    found = _deck(given.deck)
    seed = new_seed(found.cards) if given.seed is None else given.seed
    check_deck(seed, found.cards)
    usual = A_CLASS if kind.sheets is SHEETS else int(kind.sheets.default)
    sheets = usual if given.sheets is None else given.sheets
    pages = make(given.kind, found, chosen, seed, sheets, given.paper.upper() or kind.papers[0])
    app = ready()
    write_pdf(pages, given.to, f"{kind.title.en}: {found.named('en')}")
    show(say("printing.done", own_lang(), pages=len(pages), file=given.to, seed=seed))
    del app
    return 0


def _arguments() -> Arguments:
    parser = Arguments("print")
    parser.add_argument("kind")
    parser.add_argument("--deck", required=True)
    parser.add_argument("--sheets", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--paper", default="")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--option", action="append", default=[])
    return parser


def _deck(named: str) -> Deck:
    """A deck by its id, or a deck's own file.  Raises Problem content.*."""
    return read_deck(Path(named)) if named.endswith(".json") else deck(named)


def options_of(kind: str, told: list[str]) -> dict[str, Value]:
    """Options from "name=value" texts.  Raises Problem printing.option_wrong."""
    options = kind_of(kind).options
    chosen: dict[str, Value] = {}
    for pair in told:
        name, _, text = pair.partition("=")
        value = _value(options[name], text) if name in options else None
        if value is None or not options[name].takes(value):
            raise Problem("printing.option_wrong", option=name, value=text, options=", ".join(options))
        chosen[name] = value
    return chosen


def _value(option: Option, text: str) -> Value | None:
    if isinstance(option.default, bool):
        return SWITCH.get(text.lower())
    if isinstance(option.default, int):
        return int(text) if text.lstrip("-").isdecimal() else None
    return text


def _options(lang: Lang) -> str:
    """Every kind with its options, their values and their defaults."""
    lines: list[str] = []
    for name, kind in KINDS.items():
        lines.append(f"{name}: {plain(kind.title.said(lang))}")
        for key, option in kind.options.items():
            lines.append(f"  {f'{key}={_values(option)}':36} {plain(option.label.said(lang))} [{_default(option)}]")
    return "\n".join(["", *lines, say("guide.help", lang)])


def _default(option: Option) -> Value:
    return ("no", "yes")[option.default] if isinstance(option.default, bool) else option.default


def _values(option: Option) -> str:
    if option.choices:
        return "|".join(option.choices)
    if option.range:
        return f"{option.range[0]}..{option.range[1]}"
    return "yes|no" if isinstance(option.default, bool) else "TEXT"
