"""A question of the deck: the picture, the Japanese, the sentence with a gap, or the word; then the whole card."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces import arranging, cards
from altclass.host.pieces.arranging import Line
from altclass.host.sheet import Draft, Sheet
from altclass.play.asking import Question


def question(sheet: Sheet, box: Box, asked: Question, *, answered: bool) -> None:
    """One large card; before the answer nothing stands on it that tells it."""
    if answered:
        sides = cards.Sides(ja=True, sentence=asked.way == "gap")
        cards.card(sheet, box, asked.card, sides, "question")
    elif asked.way == "gap":
        _gap(sheet, box, asked)
    else:
        sides = cards.Sides(
            picture=asked.way in ("picture", "word"), en=asked.way in ("meaning", "word"), ja=asked.way == "japanese"
        )
        cards.card(sheet, box, asked.card, sides, "question")


def _gap(sheet: Sheet, box: Box, asked: Question) -> None:
    """The sentence with its gap, and under it what it means."""
    plate = box.middle(min(box.w, box.h * 2.3), box.h)
    draft = Draft(sheet, plate, "card", "question")
    draft.plate(plate)
    inner = plate.inset(1.6 * sheet.u, 1.2 * sheet.u)
    lines = [Line(asked.sentence, "title"), Line(asked.card.sentence_ja, "body", "soft")]
    told = [line for line in lines if line.words.strip()]
    seen = arranging.fewer(sheet, inner, told)
    if len(seen) > 1:
        cards.write(draft, inner, seen)
    else:
        draft.text(asked.sentence, inner, "title", lines=6)
    draft.done("deal", side="front")
