"""The family: who is meant in full colour, the child who speaks beside, the others faint."""

from typing import Final

from altclass.dev.assets.drawn.svg import circle, faded, line, svg, use

Placed = tuple[str, float, float, float]
_TREE: Final[dict[str, Placed]] = {
    "grandfather": ("noto:old-man", 6, 0, 40),
    "grandmother": ("noto:old-woman", 54, 0, 40),
    "mother": ("noto:woman", 10, 44, 40),
    "uncle": ("noto:man-beard", 78, 40, 46),
    "aunt": ("noto:woman-blond-hair", 78, 40, 46),
    "me": ("noto:boy", 10, 88, 40),
    "cousin": ("noto:girl", 80, 88, 40),
}
_NEAR: Final[dict[str, tuple[list[Placed], list[Placed]]]] = {
    "father": ([("noto:man-beard", 0, 2, 96), ("noto:boy", 76, 74, 50)], []),
    "mother": ([("noto:woman-curly-hair", 0, 2, 96), ("noto:girl", 76, 74, 50)], []),
    "grandfather": ([("noto:old-man", 0, 2, 96), ("noto:girl", 76, 74, 50)], []),
    "grandmother": ([("noto:old-woman", 0, 2, 96), ("noto:boy", 76, 74, 50)], []),
    "parents": ([("noto:man-beard", 0, 6, 68), ("noto:woman-curly-hair", 60, 6, 68), ("noto:baby", 42, 76, 46)], []),
    "brother": ([("noto:boy", 0, 20, 84)], [("noto:girl", 80, 56, 46)]),
    "sister": ([("noto:girl", 44, 20, 84)], [("noto:boy", 2, 56, 46)]),
    "son": ([("noto:boy", 28, 54, 72)], [("noto:man-beard", 4, 0, 56), ("noto:woman-curly-hair", 68, 0, 56)]),
    "daughter": ([("noto:girl", 28, 54, 72)], [("noto:man-beard", 4, 0, 56), ("noto:woman-curly-hair", 68, 0, 56)]),
    "twins": ([("noto:girl", 0, 20, 66), ("noto:girl", 62, 20, 66), ("noto:two-hearts", 46, 82, 36)], []),
    "husband": ([("noto:man", 0, 22, 84), ("noto:ring", 50, 0, 34)], [("noto:woman", 78, 48, 50)]),
    "wife": ([("noto:woman", 44, 22, 84), ("noto:ring", 36, 0, 34)], [("noto:man", 0, 48, 50)]),
}


def kin(name: str) -> str:
    """The relative: a tree for uncle and aunt, a close group for the others."""
    if name in ("uncle", "aunt"):
        return _tree(name)
    meant, others = _NEAR[name]
    return svg(faded(*(use(*one) for one in others), opacity=0.4) if others else "", *(use(*one) for one in meant))


def _tree(meant: str) -> str:
    """Grandparents above, the mother and her brother or sister below them, and me."""
    lines = line([(50, 22), (50, 36), (30, 36), (30, 46)], "#90A4AE", 4) + line(
        [(50, 36), (100, 36), (100, 44)], "#90A4AE", 4
    )
    lines += line([(30, 82), (30, 92)], "#90A4AE", 4)
    ring = circle(101, 64, 26, "#FFE9C9", 'stroke="#FF4B00" stroke-width="4"')
    faint = faded(*(use(*_TREE[one]) for one in ("grandfather", "grandmother", "mother")), opacity=0.45)
    return svg(lines, faint, ring, use(*_TREE[meant]), use(*_TREE["me"]))
