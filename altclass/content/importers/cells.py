"""What stands in a cell of a workbook, as the text a teacher sees there: 3 and not 3.0, a date as a date."""

from __future__ import annotations

import datetime as dt


def text_of(value: object) -> str:
    """The text of one value; an empty cell is an empty text."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)
