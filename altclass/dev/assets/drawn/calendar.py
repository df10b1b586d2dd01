"""Days and months as leaves of a Japanese calendar."""

from typing import Final

from altclass.dev.assets.drawn.svg import INK, circle, rect, svg, text, use

_DAYS: Final = ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
_KANJI: Final = "日月火水木金土"
_MONTHS: Final = {
    "january": "noto:pine-decoration",
    "february": "noto:ogre",
    "march": "noto:japanese-dolls",
    "april": "noto:cherry-blossom",
    "may": "noto:carp-streamer",
    "june": "noto:umbrella-with-rain-drops",
    "july": "noto:tanabata-tree",
    "august": "noto:sunflower",
    "september": "noto:moon-viewing-ceremony",
    "october": "noto:jack-o-lantern",
    "november": "noto:maple-leaf",
    "december": "noto:christmas-tree",
}


def leaf(head: str, head_text: str = "") -> str:
    """An empty leaf with two rings; `head` is the colour of its top band."""
    rings = "".join(rect(x, 3, 8, 20, "#78909C", 4) + rect(x + 1.6, 4, 2.6, 17, "#B0BEC5", 1.3) for x in (34, 86))
    words = text(head_text, 64, 35.5, 23, "#fff", japanese=True) if head_text else ""
    return (
        rect(8, 14, 112, 110, "#B9C3C9", 12)
        + rect(8, 12, 112, 108, "#FFFFFF", 12)
        + f'<path d="M20 12H108A12 12 0 0 1 120 24V41H8V24A12 12 0 0 1 20 12Z" fill="{head}"/>'
        + rect(8, 41, 112, 3, "#000", 0, 'opacity=".08"')
        + rings
        + words
    )


def day(name: str) -> str:
    """The day's kanji, large, over the week with that day marked. Saturday is blue and Sunday red, as on the wall."""
    place = _DAYS.index(name)
    tone = {0: "#E53935", 6: "#1E66D0"}.get(place, "#37474F")
    week = "".join(_spot(n, n == place) for n in range(7))
    return svg(leaf(tone), text(_KANJI[place], 64, 97, 52, tone, japanese=True), week)


def _spot(place: int, chosen: bool) -> str:
    x = 64 + (place - 3) * 14.4
    base = {0: "#E53935", 6: "#1E66D0"}.get(place, "#37474F")
    return circle(x, 110, 6 if chosen else 3.2, base, "" if chosen else 'opacity=".35"')


def month(name: str) -> str:
    """The month's number above, as pupils write it (4月), and what they see in that month below."""
    number = list(_MONTHS).index(name) + 1
    return svg(leaf("#E53935", f"{number}月"), use(_MONTHS[name], 26, 44, 76))


def date(digits: str) -> str:
    """The day of the month: only its numeral on the leaf."""
    return svg(leaf("#03AF7A"), text(digits, 64, 108, 68, INK))


def week(name: str) -> str:
    """A whole week, or a whole month, or a day: how much of the leaf is marked."""
    marked = {"day": {9}, "week": set(range(7, 14)), "month": set(range(21)), "weekend": {0, 6, 7, 13, 14, 20}}[name]
    spots = []
    for place in range(21):
        row, column = divmod(place, 7)
        chosen = place in marked
        tone = "#FF4B00" if chosen else "#CFD8DC"
        spots.append(rect(14 + column * 14.6, 52 + row * 22, 12, 18, tone, 3))
    return svg(leaf("#37474F"), *spots)
