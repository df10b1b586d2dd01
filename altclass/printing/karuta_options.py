"""What a teacher may choose about karuta cards and pointing sheets."""

from __future__ import annotations

from altclass.play.card_sets import MOST, CardSet
from altclass.play.manifest import Label, Option, Value

SHOW = Option(
    Label("On the cards", "カードの中身"),
    "pictures",
    choices={
        "pictures": Label("Pictures", "絵だけ"),
        "both": Label("Pictures and words", "絵と単語"),
        "words": Label("Words", "単語だけ"),
        "japanese": Label("Japanese", "日本語"),
    },
)
CARDS = Option(Label("Cards in play (0: all)", "使うカードの枚数（0：全部）"), 0, (0, MOST))
LOG = Option(Label("Call list for the teacher", "先生用の読み上げリスト"), True)

OPTIONS: dict[str, Option] = {
    "show": SHOW,
    "cards": CARDS,
    "on_page": Option(
        Label("Cards on a page", "1ページのカード"), "8", choices={"8": Label("8", "8枚"), "12": Label("12", "12枚")}
    ),
    "mark": Option(Label("A letter for each set, to sort the cards", "組ごとの記号をつける（片づけ用）"), True),
    "log": LOG,
}

POINTING_OPTIONS: dict[str, Option] = {
    "show": Option(Label("On the sheet", "シートの中身"), SHOW.default, choices=SHOW.choices),
    "cards": CARDS,
    "differ": Option(Label("Another order on every sheet", "シートごとに並びを変える"), True),
    "log": LOG,
}


def set_of(options: dict[str, Value], seed: int) -> CardSet:
    """The set of cards these options ask for."""
    return CardSet(seed, int(options["cards"]))
