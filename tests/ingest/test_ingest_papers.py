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
