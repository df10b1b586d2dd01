"""Places side by side and one under the other, all the same size, as large as their number lets them be."""

from __future__ import annotations

from altclass.host.box import Box


def cells(box: Box, count: int, gap: float, shape: float = 1.0) -> list[Box]:
    """So many places as near to the shape (width over height) as they can be; a last row that is short stands in the middle."""
    columns = max(range(1, count + 1), key=lambda tried: _worth(box, count, tried, shape))
    rows = -(-count // columns)
    wide, high = (box.w - gap * (columns - 1)) / columns, (box.h - gap * (rows - 1)) / rows
    places = []
    for number in range(count):
        row, at = divmod(number, columns)
        in_row = min(columns, count - row * columns)
        left = box.x + (box.w - in_row * wide - (in_row - 1) * gap) / 2
        places.append(Box(left + at * (wide + gap), box.y + row * (high + gap), wide, high))
    return places


def _worth(box: Box, count: int, columns: int, shape: float) -> float:
    rows = -(-count // columns)
    return min(box.w / columns / shape, box.h / rows) * (0.9 if count % columns else 1.0)
