"""From what a teacher says (a minute, a pace, a class) to what is printed (a call, a seed, sheets)."""

from __future__ import annotations

from altclass.content.deck import Deck
from altclass.launcher.print_job import Order
from altclass.play.card_sets import CardSet
from altclass.play.manifest import Label, Option, Value
from altclass.play.sheets import WHOLE, SheetSet, call_at
from altclass.printing.kinds import kind_of
from altclass.problems import Problem

MINUTE = Option(
    Label("First bingo in minute (0: by chance)", "最初のビンゴが出る時間（0：運まかせ）"),
    5,
    (0, 45),
    unit=Label("min", "分ごろ"),
)
PACE = Option(Label("Calls a minute", "1分に読む回数"), 3, (1, 15))
OWN = ("sheets", "paper", "minute", "pace")


def form_options(kind: str) -> dict[str, Option]:
    """The rows of the form: a minute and a pace take the place of the call of the first bingo."""
    told = kind_of(kind)
    options = dict(told.options)
    wishes = {"minute": MINUTE, "pace": PACE} if options.pop("first", None) else {}
    paper = Option(Label("Paper", "用紙"), told.papers[0], choices={name: Label(name, name) for name in told.papers})
    return {"sheets": told.sheets, "paper": paper} | options | wishes


def starting_values(options: dict[str, Value]) -> dict[str, Value]:
    """What the set-up page says already; a set number that was typed there brings its whole set (and its seed)."""
    values: dict[str, Value] = {name: options[name] for name in ("size", "free", "lines") if name in options}
    if options.get("goal") == "all":
        values["lines"] = WHOLE
    try:
        known = SheetSet.numbered(int(options.get("set", 0)))
    except Problem:
        return values | _card_set(int(options.get("set", 0)))
    lines = {"lines": known.lines} if known.first else {}
    return values | lines | {"size": known.size, "free": known.free, "seed": known.seed}


def _card_set(number: int) -> dict[str, Value]:
    """What the number of a set of cards brings; nothing where it is none."""
    try:
        known = CardSet.numbered(number)
    except Problem:
        return {}
    return {"seed": known.seed, "cards": known.cards}


def order_of(kind: str, deck: Deck, values: dict[str, Value], seed: int) -> Order:
    """The order to print; `values` are those of the form."""
    options = {name: value for name, value in values.items() if name not in OWN}
    if minute := int(values.get("minute", 0)):
        options["first"] = call_at(minute, int(values["pace"]), len(deck.cards))
    return Order(kind, deck, options, seed, int(values["sheets"]), str(values["paper"]))
