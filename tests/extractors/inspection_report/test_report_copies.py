"""Copies of a report's text, without its pages: what ingest keeps of them, and what is read."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report import ReportReading, find
from pipeline.ingest.text import document_of_text
from pipeline.language import analyse


def read(text: str) -> ReportReading | None:
    return find(analyse(document_of_text(text, "copy.txt")))


LINES = """Milton Keynes Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
and
Review of the effectiveness of the Local Safeguarding Children
Board1
Inspection date: 9 September 2014 – 1 October 2014
Report published: 26 November 2014
The overall judgement is that children’s services require
improvement
The judgements on areas of the service that contribute to overall effectiveness are:
1. Children who need help and protection
Requires
improvement
2. Children looked after and achieving
permanence
Requires
improvement
2.1 Adoption performance
Good
2.2 Experiences and progress of care leavers
Requires
improvement
3. Leadership, management and governance
Inadequate
Contents
The local authority
3
"""

APART = """Inspection of Derby City local authority children’s services

Inspection dates: 7 to 18 March 2022

Lead inspector: Ann Example, Her Majesty’s Inspector

Judgement

Grade

The impact of leaders on social work practice with children and families

The experiences and progress of children who need help and protection

Outstanding

Good

The experiences and progress of children in care and care leavers

Requires improvement to be good

Overall effectiveness

Good

Workers in Derby know families well and visit them often.
"""

GRADES = {
    "lines of a copy": (
        LINES,
        [
            ("overall_effectiveness", "requires_improvement"),
            ("help_and_protection", "requires_improvement"),
            ("children_looked_after", "requires_improvement"),
            ("adoption", "good"),
            ("care_leavers", "requires_improvement"),
            ("leadership", "inadequate"),
        ],
    ),
    "two labels, then their two grades": (
        APART,
        [
            ("leadership", "outstanding"),
            ("help_and_protection", "good"),
            ("children_in_care_and_care_leavers", "requires_improvement"),
            ("overall_effectiveness", "good"),
        ],
    ),
    "two labels, and a grade that is one of theirs": (
        APART.replace("Outstanding\n\n", ""),
        [("children_in_care_and_care_leavers", "requires_improvement"), ("overall_effectiveness", "good")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), GRADES.values(), ids=list(GRADES))
@pytest.mark.parametrize("run_on", (False, True), ids=("in lines", "run on"))
def test_grades(text: str, expected: list[tuple[str, str]], run_on: bool) -> None:
    found = read(" ".join(text.split()) if run_on else text)
    assert found is not None and found.inspection is not None
    graded = {(judgement.area, judgement.grade.value) for judgement in found.judgements}
    assert graded == set(expected)


def test_the_fields_of_a_copy() -> None:
    found = read(LINES)
    assert found is not None and found.inspection is not None
    assert found.inspection.council == "E06000042"
    assert (found.inspection.inspected_from, found.inspection.inspected_to) == ("2014-09-09", "2014-10-01")
    assert found.inspection.published == "2014-11-26"


ABOUT_REPORTS = {
    "a council's agenda": """Agenda item

Report of the Ofsted inspection of services for children in need of help and protection, children looked after and
care leavers

The inspection took place from 3 to 25 June 2014. Members will be told of its outcome at the meeting.
""",
    "a paper's news": """Children let down in Derby

An inspection of Derby children's services has found that too many children wait for help. Leadership was rated
inadequate in the report, published on 3 May 2022, after inspectors had spent two weeks in the city.
""",
    "a council's page with the dates in a sentence": """Our Ofsted inspection

The inspection of Derby children's services is over. Inspection dates were shared with staff at once, and the report
published: it can be read on the website of Ofsted.
""",
    "a letter on a visit": """Monitoring visit to Derby City Council children’s services

Inspection dates: 7 to 8 March 2022

Lead inspector: Ann Example, Her Majesty’s Inspector

Dear Ms Sample, this letter tells of the findings of the visit.
""",
}


@pytest.mark.parametrize("text", ABOUT_REPORTS.values(), ids=list(ABOUT_REPORTS))
def test_what_tells_of_a_report_is_none(text: str) -> None:
    assert read(text) is None


def test_a_label_broken_around_its_grade() -> None:
    reading = read(
        "Wirral Metropolitan Borough Council\n\nInspection of children's social care services\n\n"
        "Inspection dates: 4 September 2023 to 15 September 2023\n\nLead inspector: Ann Lee, HMI\n\n"
        "Judgement Grade\nThe impact of leaders on social work Good practice with children and families\n"
        "The experiences and progress of children Requires improvement to be good who need help and protection\n"
        "The experiences and progress of children Good in care\nOverall effectiveness Good\n"
    )
    assert reading
    assert {judgement.area: judgement.grade.value for judgement in reading.judgements} == {
        "leadership": "good",
        "help_and_protection": "requires_improvement",
        "children_in_care": "good",
        "overall_effectiveness": "good",
    }
