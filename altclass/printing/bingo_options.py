"""What a teacher may choose about bingo sheets."""

from __future__ import annotations

from altclass.play.manifest import Label, Option, Value
from altclass.play.sheets import SheetSet

OPTIONS: dict[str, Option] = {
    "size": Option(Label("Squares a side", "一辺のマス"), 3, (3, 5)),
    "free": Option(Label("Free square in the centre", "中央をフリーにする"), False),
    "show": Option(
        Label("On the squares", "マスの中身"),
        "both",
        choices={
            "both": Label("Pictures and words", "絵と単語"),
            "pictures": Label("Pictures", "絵だけ"),
            "words": Label("Words", "単語だけ"),
        },
    ),
    "japanese": Option(
        Label("Japanese under the words", "単語の下に日本語"), False, only_with={"show": ["both", "words"]}
    ),
    "per_page": Option(
        Label("Sheets on a page", "1ページのシート数"),
        "1",
        choices={"1": Label("1", "1"), "2": Label("2", "2"), "4": Label("4", "4")},
    ),
    "title": Option(Label("Title", "タイトル"), "Bingo"),
    "lines": Option(
        Label("Lines for a bingo (0: the whole sheet)", "ビンゴに必要なライン（0：全部のマス）"), 1, (0, 5)
    ),
    "first": Option(Label("First bingo at call (0: by chance)", "最初のビンゴが出る回（0：運まかせ）"), 0, (0, 99)),
    "log": Option(Label("Call list and answers for the teacher", "先生用の読み上げリストと答え"), True),
}

BLANK_OPTIONS: dict[str, Option] = {
    "size": OPTIONS["size"],
    "free": OPTIONS["free"],
    "bank": Option(
        Label("Word bank", "単語リスト"),
        "words",
        choices={
            "words": Label("Words", "単語"),
            "japanese": Label("Words and Japanese", "単語と日本語"),
            "none": Label("None", "なし"),
        },
    ),
    "per_page": OPTIONS["per_page"],
    "title": OPTIONS["title"],
}


def set_of(options: dict[str, Value], seed: int, cards: int) -> SheetSet:
    """The set of sheets these options ask for.  Raises Problem printing.too_few_cards."""
    first, lines = int(options["first"]), int(options["lines"])
    return SheetSet(seed, int(options["size"]), bool(options["free"]), lines, min(first, cards)).fitting(cards)
