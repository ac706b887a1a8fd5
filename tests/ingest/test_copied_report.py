"""Reports whose text was copied out of their PDFs: told by the front page, kept whole, read as forms."""

from __future__ import annotations

import pytest

from pipeline.ingest.text import document_of_text
from pipeline.records import DocumentKind
from pipeline.run.document import extract

SIF = """Kirkby reports – documents

Kent County Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
and
Review of the effectiveness of the Local Safeguarding Children Board1
Inspection date: 3 June 2014 – 25 June 2014
Report published: 7 August 2014
The overall judgement is that children’s services are good
1. Children who need help and protection
Good
2. Children looked after and achieving
permanence
Requires
Improvement
2.1 Adoption performance
Outstanding
2.2 Experiences and progress of care leavers
Good
3. Leadership, management and governance
Good
1
Contents
Summary of findings
9
"""
RUN_ON = (
    "1 Devon County Council Re-inspection of services for children in need of help and protection, children looked "
    "after and care leavers Inspection dates: 4 September to 28 September 2017 Report published: 10 November 2017 "
    "Children’s services in Devon are good 1. Children who need help and protection Good 2. Children looked after and "
    "achieving permanence Good 2.1 Adoption performance Good 2.2 Experiences and progress of care leavers Requires "
    "improvement 3. Leadership, management and governance Good Executive summary Leaders know their services well."
)
ILACS = """Inspection of Bury local authority children’s services

Inspection dates: 8 to 19 May 2023

Lead inspector: Ann Moss, His Majesty’s Inspector

Judgement | Grade
The impact of leaders on social work practice with children and families | Good
The experiences and progress of children who need help and protection | Good
The experiences and progress of children in care | Outstanding
Overall effectiveness | Good

Families in Bury are helped early. Leaders have built a team that stays.
"""
COPIES = [
    (
        SIF,
        "Kent County Council: Inspection of services for children in need of help and protection, children looked "
        "after and care leavers",
        "2014-08-07",
        ("E10000016", ["good", "good", "requires_improvement", "outstanding", "good", "good"]),
        "a line each",
    ),
    (
        RUN_ON,
        "Devon County Council: Re-inspection of services for children in need of help and protection, children looked "
        "after and care leavers",
        "2017-11-10",
        ("E10000008", ["good", "good", "good", "good", "requires_improvement", "good"]),
        "in one run, behind the page's number",
    ),
    (
        ILACS,
        "Inspection of Bury local authority children’s services",
        None,
        ("E08000002", ["good", "good", "outstanding", "good"]),
        "a title that names the authority itself",
    ),
]


@pytest.mark.parametrize(("text", "title", "published", "grades", "why"), COPIES, ids=[row[4] for row in COPIES])
def test_copied_report(text: str, title: str, published: str | None, grades: tuple[str, list[str]], why: str) -> None:
    document = document_of_text(text, "copy.txt")
    found = document.metadata
    assert (found.title, found.publisher, found.published) == (title, "Ofsted", published), why
    records = extract(document)
    assert records.document.kind is DocumentKind.INSPECTION_REPORT, why
    assert records.document.inspection and records.document.inspection.council == grades[0], why
    assert [judgement.grade for judgement in records.judgements] == grades[1], why
    assert not records.statistics, "numbers of pages count nothing"


NO_COPIES = [
    (
        "Report to the scrutiny board\n\nThe inspection of our services took place from 3 to 14 June 2019. The report "
        "was published on 22 July 2019, and the overall judgement is that services are good, the director said.",
        "a paper that tells of an inspection",
    ),
    (
        "Inspection of children’s services begins\n\nPublished: 3 June 2019\n\nInspectors have come to Devon for two "
        "weeks, the council said. Their lead inspector said that families would be heard as well as staff.",
        "news of an inspection, with its date",
    ),
    (
        "Upcoming visits\n\nInspection dates: to be confirmed. The council said that the lead inspector would write to "
        "it once the inspection of its services for children had been announced, as it was bound to do by law.",
        "a label without a date",
    ),
]


@pytest.mark.parametrize(("text", "why"), NO_COPIES, ids=[row[1] for row in NO_COPIES])
def test_no_report(text: str, why: str) -> None:
    assert document_of_text(text, "page.txt").metadata.kind is not DocumentKind.INSPECTION_REPORT, why
