"""Slides come in: a slide is a card with its picture, a table is a list; XML with tricks in it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.content.importers.slides import read_slides
from altclass.problems import Problem
from tests.content.anki_packages import zipped

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/'
    'presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


def _line(text: str) -> str:
    return f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>"


def _slide(*lines: str, picture: str = "") -> bytes:
    shown = f'<p:pic><a:blip r:embed="{picture}"/></p:pic>' if picture else ""
    return f"<p:sld {SPACES}>{''.join(map(_line, lines))}{shown}</p:sld>".encode()


def _table(*rows: tuple[str, ...]) -> bytes:
    cells = "".join(f"<a:tr>{''.join(f'<a:tc>{_line(cell)}</a:tc>' for cell in row)}</a:tr>" for row in rows)
    return f"<p:sld {SPACES}>{_line('Unit 3')}<a:tbl>{cells}</a:tbl></p:sld>".encode()


def _links(**pictures: str) -> bytes:
    one = "".join(f'<Relationship Id="{mark}" Type="{LINK}" Target="{name}"/>' for mark, name in pictures.items())
    return f"<Relationships>{one}</Relationships>".encode()


def _file(folder: Path, **members: bytes) -> Path:
    file = folder / "words.pptx"
    file.write_bytes(
        zipped({name.replace("__", "/").replace("_xml", ".xml"): content for name, content in members.items()})
    )
    return file


def test_a_slide_is_a_card_with_its_picture(tmp_path: Path) -> None:
    file = tmp_path / "words.pptx"
    file.write_bytes(zipped({
        "ppt/slides/slide10.xml": _slide("tower", "塔"),
        "ppt/slides/slide2.xml": _slide("竜", "drag</a:t></a:r><a:r><a:t>on", picture="rId2"),
        "ppt/slides/_rels/slide2.xml.rels": _links(rId1="../media/other.png", rId2="../media/image1.png"),
        "ppt/media/image1.png": b"\x89PNG", "ppt/media/other.png": b"other",
    }))  # fmt: skip
    brought = read_slides(file)
    assert [(card.en, card.ja) for card in brought.cards] == [("dragon", "竜"), ("tower", "塔")]
    assert brought.media.read is not None
    assert brought.media.read(brought.media.pictures[0]) == b"\x89PNG"
    assert set(brought.media.pictures) == {0}


def test_a_table_on_a_slide_is_a_list(tmp_path: Path) -> None:
    file = _file(tmp_path, ppt__slides__slide1_xml=_table(("英語", "日本語"), ("dragon", "竜"), ("tower", "塔")))
    assert [(card.en, card.ja) for card in read_slides(file).cards] == [("dragon", "竜"), ("tower", "塔")]


def test_lines_of_a_list_are_words(tmp_path: Path) -> None:
    file = _file(tmp_path, ppt__slides__slide1_xml=_slide("dragon  竜", "tower : 塔", "well-known - 有名な", "wizard"))
    found = [(card.en, card.ja) for card in read_slides(file).cards]
    assert found == [("dragon", "竜"), ("tower", "塔"), ("well-known", "有名な"), ("wizard", "")]


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("slide", "key"),
    [
        (LAUGHS, "import.broken"),
        (OUTSIDE, "import.broken"),
        (b"<!DOCTYPE x SYSTEM 'http://x/y.dtd'><x/>", "import.broken"),
        (b"<x>" * 200_000, "import.broken"),
        (b"<x", "import.broken"),
        (b"", "import.broken"),
        (b'<?xml version="1.0" encoding="utf-7"?><x/>', "import.broken"),
        (b"<x> " + bytes(range(256)) * 20_000 + b"</x>", "import.bomb"),
        (_slide(), "import.empty"),
        (_slide("竜"), "import.no_english"),
    ],
    ids=["a billion laughs", "a file outside", "a type outside", "far too deep", "cut off", "nothing", "odd letters",
         "too long", "no words", "no English"],
)  # fmt: skip
def test_slides_with_tricks_are_refused(tmp_path: Path, slide: bytes, key: str) -> None:
    with pytest.raises(Problem) as told:
        read_slides(_file(tmp_path, ppt__slides__slide1_xml=slide))
    assert told.value.key == key


def test_a_link_that_climbs_out_of_the_file_leads_nowhere(tmp_path: Path) -> None:
    file = tmp_path / "words.pptx"
    links = _links(rId2="../../../../etc/passwd")
    file.write_bytes(zipped({
        "ppt/slides/slide1.xml": _slide("dragon", "竜", picture="rId2"), "ppt/slides/_rels/slide1.xml.rels": links,
    }))  # fmt: skip
    assert not read_slides(file).media.pictures


def test_a_zip_without_slides_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"import\.not_slides"):
        read_slides(_file(tmp_path, word__document_xml=b"<x/>"))
