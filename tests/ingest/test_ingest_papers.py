"""Papers to committees: their title and kind, below the meeting's name and whoever reports."""

from __future__ import annotations

import pytest

from pipeline.ingest.text import document_of_text
from pipeline.records import DocumentKind

REPORT = "The council said that it was sorry. Inspectors found that 12 children had waited too long. " * 5
PAPERS = [
    (
        [
            "KIRKBY CITY COUNCIL",
            "Children and Families Scrutiny Board",
            "12 March 2019    ITEM 7",
            "Report author: Ann Moss, Director of Children and Families",
            "Update on the Ofsted inspection of services",
            "1. Purpose of report",
            "1.1 To update the Board on the outcome of the visit by Ofsted in January 2019.",
        ],
        "Update on the Ofsted inspection of services",
        "below the meeting and who reports",
    ),
    (
        [
            "Report to: Cabinet",
            "Date of meeting: 4 June 2021",
            "Subject: Placements budget for children in care",
            "Lead officer: Ann Moss, Director",
            "1.1 Cabinet is asked to note the pressures described below, and to agree the plan.",
        ],
        "Placements budget for children in care",
        "behind a label",
    ),
]


@pytest.mark.parametrize(("lines", "title", "why"), PAPERS, ids=[row[2] for row in PAPERS])
def test_papers_to_committees(lines: list[str], title: str, why: str) -> None:
    found = document_of_text("\n\n".join([*lines, REPORT]), "paper.txt")
    assert (found.metadata.title, found.metadata.kind) == (title, DocumentKind.OTHER), why
    assert "Ann Moss" in found.text, "who reports stays"


def test_a_headline_may_name_a_board() -> None:
    found = document_of_text("\n\n".join(["Council Backs Improvement Board", "3 June 2019", REPORT]), "news.txt")
    assert (found.metadata.title, found.metadata.kind) == ("Council Backs Improvement Board", DocumentKind.NEWS_ARTICLE)


PAGES = [
    (
        "Tell us what you think of this website in our short survey.\n\nFostering figures\n\n"
        "This section contains information on foster carers and their homes\n\nFoster homes\n\nAt the end of March "
        "2018 "
        "Rutland had 62 fostering households, a rate of 31.9 per 10,000 children, lower than in England (43.3).",
        ("Fostering figures", None, None),
        "a short title over what its section holds",
    ),
    (
        "Homes for children - Education Committee Contents\n\nMemorandum submitted by the Council of Carers\n\n"
        "I was grateful for the chance to appear before Members. We have looked into the costs that they asked about.",
        ("Homes for children", None, None),
        "a memorandum bound into a committee's report",
    ),
    (
        "Next Upcoming Event\n\nTue, 09 Jun 26 10:00\n\nNew report shows rising need\n\nThe Association of Carers (AC) "
        "today publishes its latest survey of homes. In all 121 councils replied, and costs rose by 31%.",
        ("New report shows rising need", "Association of Carers", None),
        "an event's day, and whoever publishes today",
    ),
    (
        "Official statistics release\nPublished on:\n4 June 2015\nCoverage:\nEngland\nIssued by:\nOffice for Standards "
        "in "
        "Education, Children’s Services and\nSkills (Ofsted)\n\nFostering agencies, spring 2015\n\n"
        "Of the 212 inspections in the year ending 31 March 2015, 40 (19%) led to outstanding grades.",
        (
            "Fostering agencies, spring 2015",
            "Office for Standards in Education, Children’s Services and Skills (Ofsted)",
            "2015-06-04",
        ),
        "a cover, a label and its value a line",
    ),
    (
        "Agendas and minutes\n\nKent County Council - Cabinet, Monday, 3rd June, 2019 10.00 am\n\n"
        "Homes for children (Item 4)\n\nMinutes:\n\nThe Cabinet considered the report on homes. Mr Tom Roe said that "
        "12 of 40 were full, and that the others would be by May. It was agreed that the report be noted.",
        ("Homes for children (Item 4)", "Kent County Council", "2019-06-03"),
        "whose meeting it was",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), PAGES, ids=[row[2] for row in PAGES])
def test_title_publisher_and_day(text: str, expected: tuple[str | None, ...], why: str) -> None:
    found = document_of_text(text, "page.txt").metadata
    assert (found.title, found.publisher, found.published) == expected, why
