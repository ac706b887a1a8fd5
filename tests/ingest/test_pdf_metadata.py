"""What a PDF says of itself."""

from __future__ import annotations

import pytest

from pipeline.records import DocumentKind
from tests.ingest.drawn_pdf import Mark, drawn, lines

BODY = lines(60, 400, *["The council has written to every family that it knows, and most have written back."] * 6)


@pytest.mark.parametrize(
    ("front", "title", "publisher", "published", "why"),
    [
        (
            lines(60, 750, "Leeds City Council", size=26)
            + lines(60, 700, "Inspection of services for children", size=14, bold=True)
            + lines(60, 670, "Inspection date: 2 June 2014 – 25 June 2014", bold=True)
            + lines(60, 640, "Report published: 8 August 2014", bold=True)
            + lines(60, 610, "Lead inspector: Ada Crewe, Her Majesty’s Inspector"),
            "Leeds City Council: Inspection of services for children",
            "Ofsted",
            "2014-08-08",
            "whose and what together; a date of inspection is not one of publication",
        ),
        (
            lines(60, 750, "The Placements Weekly") + lines(60, 700, "Beds for nobody", size=22)
            + lines(60, 660, "By Joan Tarrant, 14 June 2019"),
            "Beds for nobody",
            "The Placements Weekly",
            "2019-06-14",
            "a masthead above the title, a date in the byline",
        ),
        (
            lines(60, 750, "Children in 2019", size=26) + lines(60, 700, "Annual report of the Trent Forum", size=14),
            "Children in 2019",
            "Trent Forum",
            None,
            "a subtitle names the body; a year is no date",
        ),
        (
            lines(60, 750, "Inspection of Leeds local authority", size=26)
            + lines(60, 700, "Inspection dates: 3 to 7 June 2024"),
            "Inspection of Leeds local authority",
            None,
            None,
            "no date of publication is printed",
        ),
    ],
)  # fmt: skip
def test_the_front_page(front: list[Mark], title: str, publisher: str | None, published: str | None, why: str) -> None:
    found = drawn(front + BODY).metadata
    assert (found.title, found.publisher, found.published) == (title, publisher, published), why


@pytest.mark.parametrize(
    ("stated", "title", "why"),
    [
        ("A county and its children", "A county and its children", "no heading on the page: the property"),
        ("Template - report draft 3", None, "what a word processor or a writer left there is no title"),
    ],
)
def test_the_title_property(stated: str, title: str | None, why: str) -> None:
    assert drawn(BODY, title=stated).metadata.title == title, why


def test_the_kind_is_that_of_the_text() -> None:
    text = [
        "“It is a disgrace,” said Joan Tarrant, who leads the council. She added that",
        "it would not happen again.",
    ]
    document = drawn(lines(60, 750, "Council sorry", size=22) + lines(60, 700, *text * 6))
    assert document.metadata.kind is DocumentKind.NEWS_ARTICLE
