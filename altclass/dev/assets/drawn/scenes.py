"""Rooms, shops and school subjects: one frame each, filled with the thing that tells them apart."""

from typing import Final

from altclass.dev.assets.drawn.svg import path, rect, svg, text, use

Placed = tuple[str, float, float, float]

_ROOMS: Final[dict[str, tuple[str, list[Placed]]]] = {
    "school-library": ("#FFF3D6", [("own:bookshelf", 8, 6, 112), ("noto:open-book", 44, 74, 42)]),
    "music-room": (
        "#FCE4EC",
        [("own:piano", 8, 38, 80), ("noto:violin", 82, 54, 42), ("noto:musical-notes", 40, 8, 36)],
    ),
    "science-room": (
        "#E3F2FD",
        [("noto:microscope", 6, 30, 74), ("noto:test-tube", 74, 18, 46), ("noto:alembic", 80, 66, 42)],
    ),
    "computer-room": (
        "#E8EAF6",
        [
            ("noto:desktop-computer", 6, 40, 62),
            ("noto:desktop-computer", 62, 40, 62),
            ("noto:desktop-computer", 34, 8, 50),
        ],
    ),
    "arts-and-crafts-room": (
        "#FFF8E1",
        [("noto:artist-palette", 6, 42, 70), ("noto:framed-picture", 66, 10, 54), ("noto:hammer", 80, 66, 42)],
    ),
    "cooking-room": (
        "#FFF3E0",
        [
            ("noto:shallow-pan-of-food", 4, 44, 74),
            ("noto:kitchen-knife", 78, 10, 42),
            ("noto:pot-of-food", 72, 60, 52),
            ("noto:carrot", 30, 10, 38),
        ],
    ),
    "nurses-office": (
        "#E0F2F1",
        [
            ("noto:bed", 8, 42, 84),
            ("noto:adhesive-bandage", 78, 12, 42),
            ("noto:stethoscope", 86, 72, 36),
            ("noto:thermometer", 34, 10, 34),
        ],
    ),
    "teachers-office": (
        "#ECEFF1",
        [("noto:teacher", 6, 36, 66), ("noto:woman-teacher", 58, 36, 66), ("noto:card-file-box", 44, 4, 40)],
    ),
    "principals-office": (
        "#EFE6DC",
        [("noto:trophy", 12, 10, 40), ("own:flag-stand", 84, 6, 40), ("own:big-desk", 10, 42, 110)],
    ),
    "gym": ("#FFE8CC", [("own:hoop", 66, 2, 58), ("noto:basketball", 10, 70, 44), ("noto:volleyball", 44, 28, 36)]),
    "lunch-room": (
        "#FFF3E0",
        [("own:school-lunch", 12, 46, 104), ("noto:fork-and-knife", 10, 6, 44), ("noto:glass-of-milk", 78, 6, 40)],
    ),
}

_PLACES: Final[dict[str, tuple[str, str, list[Placed]]]] = {
    "bookstore": ("#1565C0", "noto:books", [("noto:shopping-bags", 8, 74, 44), ("noto:coin", 86, 92, 28)]),
    "flower-shop": (
        "#C2185B",
        "noto:tulip",
        [("noto:bouquet", 6, 62, 48), ("noto:potted-plant", 78, 72, 42), ("noto:sunflower", 92, 54, 34)],
    ),
    "bakery": ("#8D5A34", "noto:bread", [("noto:croissant", 10, 64, 40), ("noto:baguette-bread", 80, 60, 44)]),
    "restaurant": ("#C62828", "noto:fork-and-knife-with-plate", [("noto:spaghetti", 8, 64, 44)]),
    "supermarket": (
        "#2E7D32",
        "noto:shopping-cart",
        [("noto:red-apple", 8, 84, 30), ("noto:carrot", 26, 74, 30), ("noto:fish", 86, 78, 34)],
    ),
    "library": ("#6A1B9A", "noto:open-book", [("own:bookshelf", 4, 66, 54), ("own:reader", 76, 64, 58)]),
    "museum": ("#5D4037", "noto:t-rex", [("noto:framed-picture", 10, 66, 38), ("noto:amphora", 88, 70, 36)]),
    "police-station": ("#1F3A68", "noto:police-officer", [("noto:police-car", 6, 74, 56)]),
    "fire-station": ("#B71C1C", "noto:firefighter", [("noto:fire-engine", 4, 68, 64)]),
    "movie-theater": (
        "#4A148C",
        "noto:clapper-board",
        [("noto:popcorn", 84, 66, 42), ("noto:film-projector", 6, 66, 48)],
    ),
}

_SUBJECTS: Final[dict[str, tuple[str, list[Placed], str]]] = {
    "japanese": ("#E5484D", [], "あ"),
    "english": ("#F08A24", [], "ABC"),
    "math": ("#2F6FDE", [("own:sums", 20, 26, 90)], ""),
    "science": ("#1B9E77", [("noto:alembic", 22, 22, 56), ("noto:magnet", 70, 64, 40)], ""),
    "social-studies": ("#8A5A2B", [("noto:map-of-japan", 22, 24, 84)], ""),
    "music": ("#D6449B", [("noto:musical-notes", 24, 22, 84)], ""),
    "pe": ("#0FA3B1", [("noto:person-running-facing-right", 18, 20, 78), ("noto:basketball", 76, 80, 32)], ""),
    "arts-and-crafts": ("#F2B705", [("noto:artist-palette", 20, 30, 66), ("noto:scissors", 70, 66, 42)], ""),
    "art": ("#E07A5F", [("noto:framed-picture", 22, 18, 70), ("noto:paintbrush", 62, 62, 48)], ""),
    "home-economics": (
        "#E86A92",
        [("noto:cooking", 22, 18, 62), ("noto:thread", 70, 64, 42), ("noto:sewing-needle", 26, 74, 40)],
        "",
    ),
    "calligraphy": ("#424242", [("own:brush-writing", 20, 16, 92)], ""),
    "moral-education": ("#EC6F66", [("noto:heart-hands", 24, 22, 80)], ""),
    "homeroom-activities": (
        "#3AAFA9",
        [
            ("noto:person-raising-hand", 18, 44, 52),
            ("noto:woman-raising-hand", 62, 44, 52),
            ("noto:speech-balloon", 44, 8, 44),
        ],
        "",
    ),
    "integrated-studies": (
        "#7E57C2",
        [("noto:globe-showing-asia-australia", 20, 18, 60), ("noto:magnifying-glass-tilted-left", 52, 50, 62)],
        "",
    ),
    "programming": ("#37474F", [("noto:robot", 24, 12, 60), ("own:code-blocks", 30, 68, 76)], ""),
    "club-activities": (
        "#1E88E5",
        [("noto:trumpet", 20, 16, 46), ("noto:soccer-ball", 66, 18, 44), ("noto:tennis", 42, 62, 54)],
        "",
    ),
    "technology": (
        "#78909C",
        [("noto:carpentry-saw", 20, 16, 56), ("noto:gear", 64, 30, 44), ("noto:hammer", 36, 66, 50)],
        "",
    ),
    "history": ("#A47148", [("noto:japanese-castle", 20, 14, 62), ("noto:scroll", 62, 66, 48)], ""),
    "geography": ("#43A047", [("noto:world-map", 18, 16, 76), ("noto:compass", 66, 70, 44)], ""),
    "health": (
        "#26C6DA",
        [("noto:red-heart", 22, 18, 58), ("noto:toothbrush", 66, 56, 46), ("noto:green-apple", 28, 76, 38)],
        "",
    ),
}


def room(name: str) -> str:
    """A room of the school: wall, floor, and what pupils do there."""
    wall, things = _ROOMS[name]
    frame = rect(4, 4, 120, 120, wall, 10) + path("M4 92H124V114A10 10 0 0 1 114 124H14A10 10 0 0 1 4 114Z", "#D9B382")
    skirting = rect(4, 90, 120, 4, "#B98B58")
    edge = rect(5, 5, 118, 118, "none", 9, 'stroke="#8D6E63" stroke-width="2.5"')
    return svg(frame, skirting, *(use(*thing) for thing in things), edge)


def place(name: str) -> str:
    """A building in town: its sign says what it is, and so does what stands before it."""
    tone, sign, things = _PLACES[name]
    walls = rect(12, 40, 104, 82, "#F3E9DA", 3) + rect(12, 112, 104, 10, "#BFAE98", 2)
    glass = rect(52, 74, 26, 48, "#5D4037", 2) + rect(55, 77, 20, 45, "#9AD4EE", 1) + rect(64, 77, 2, 45, "#5D4037")
    windows = "".join(rect(x, 76, 28, 26, "#5D4037", 2) + rect(x + 2.5, 78.5, 23, 21, "#B5E1F5", 1) for x in (18, 84))
    awning = path("M8 54H120L124 68H4Z", tone) + "".join(
        path(f"M{4 + 20 * n} 68H{14 + 20 * n}A5 5.500 0 0 1 {4 + 20 * n} 68Z", tone)
        + path(f"M{14 + 20 * n + 0.4} 54L{14 + 20 * n} 68H{24 + 20 * n}L{24 + 20 * n - 2} 54Z", "#fff", 'opacity=".85"')
        for n in range(6)
    )
    board = rect(36, 2, 56, 54, tone, 10) + rect(39, 5, 50, 48, "#FFFDF6", 8) + use(sign, 42, 7, 44)
    return svg(walls, windows, glass, awning, board, *(use(*thing) for thing in things))


def subject(name: str) -> str:
    """A school subject as its textbook: a coloured cover with what the lesson is about."""
    tone, things, words = _SUBJECTS[name]
    cover = rect(10, 6, 108, 118, "#00000022", 8) + rect(8, 4, 108, 118, tone, 8)
    pages = rect(110, 9, 8, 110, "#FFFDF6", 2) + rect(112, 9, 1, 110, "#D9D2C3") + rect(115, 9, 1, 110, "#D9D2C3")
    spine = path("M16 4H22V122H16A8 8 0 0 1 8 114V12A8 8 0 0 1 16 4Z", "#000", 'opacity=".2"')
    label = rect(18, 12, 94, 102, "#FFFDF6", 8)
    size, base = (80, 92) if len(words) == 1 else (44, 79)
    letters = text(words, 65, base, size, tone, japanese=len(words) == 1) if words else ""
    return svg(pages, cover, spine, label, letters, *(use(*thing) for thing in things))
