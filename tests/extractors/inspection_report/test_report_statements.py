"""Grades in the running text beside their labels: headings and table rows."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report.statements import beside_labels, headings
from pipeline.records import Framework

ILACS, SIF, OLDER = Framework.ILACS, Framework.SIF, Framework.PRE_2013
RI = "requires_improvement"

HEADINGS = [
    (ILACS, "The experiences and progress of children in care: good", "children_in_care", "good", "a colon"),
    (ILACS, "The experiences and progress of care leavers is outstanding.", "care_leavers", "outstanding", "a verb"),
    (
        ILACS,
        "The experiences and progress of children who need help and\nprotection requires improvement to be good",
        "help_and_protection",
        RI,
        "over two lines, no colon",
    ),
    (
        ILACS,
        "The experiences and progress of children in care and care leavers: inadequate",
        "children_in_care_and_care_leavers",
        "inadequate",
        "judged together until 2022",
    ),
    (
        ILACS,
        "The impact of leaders on practice with children and families: good",
        "leadership",
        "good",
        'the form of 2026 without "social work"',
    ),
    (ILACS, "The experiences of children in care: outstanding", "children_in_care", "outstanding", 'no "and progress"'),
    (
        ILACS,
        "The experiences and progress of children care leavers\tOutstanding",
        "care_leavers",
        "outstanding",
        "misprint",
    ),
    (SIF, "The graded judgement for adoption performance is that it is good", "adoption", "good", "graded judgement"),
    (
        SIF,
        "The graded judgment about the experience and progress of care leavers\nis that it requires improvement",
        "care_leavers",
        RI,
        "graded judgment, singular experience",
    ),
    (SIF, "Leadership, management and\n\ngovernance\nInadequate", "leadership", "inadequate", "parted by the layout"),
    (
        SIF,
        "The experiences and progress of children looked after and achieving permanence are good.",
        "children_looked_after",
        "good",
        "early reports",
    ),
    (SIF, "The Local Safeguarding Children Board (LSCB) requires improvement", "lscb", RI, "the board"),
    (SIF, "The effectiveness of the LSCB is inadequate", "lscb", "inadequate", "the board's short name"),
    (SIF, "Kent Safeguarding Children Board is good", "lscb", "good", "the board under its own name"),
    (ILACS, "The experiences of care-experienced young people: good", "care_leavers", "good", "care leavers renamed"),
    (SIF, "Kent Safeguarding Children Board (KSCB) is good", "lscb", "good", "the board's own initials"),
    (SIF, "Kent LSCB is inadequate", "lscb", "inadequate", "the short name behind the council's"),
    (ILACS, "The experiences & progress of care-leavers: good", "care_leavers", "good", "an ampersand and a hyphen"),
    (SIF, "The Local Safeguarding Children Board in Kent requires improvement because:", "lscb", RI, "name, because"),
    (SIF, "Leadership, governance and management requires improvement", "leadership", RI, "its words turned"),
    (SIF, "The Kent Local Children’s Safeguarding Board is good", "lscb", "good", "the board's words turned"),
    (SIF, "The effectiveness of the Safeguarding Board is inadequate", "lscb", "inadequate", "no children in it"),
    (OLDER, "Capacity to improve\nGrade 4 (inadequate)", "other:Capacity to improve", "inadequate", "grade by number"),
    (OLDER, "Leadership and management\tAdequate", "leadership", "adequate", "the table at the end"),
]


@pytest.mark.parametrize(("framework", "text", "area", "grade", "why"), HEADINGS, ids=[row[4] for row in HEADINGS])
def test_headings_that_end_in_their_grade(framework: Framework, text: str, area: str, grade: str, why: str) -> None:
    padded = f"What comes before.\n\n{text}\n\nWhat comes after is good."
    found = list(headings(padded, framework, 0, len(padded)))
    assert [(r.area, r.grade) for r in found] == [(area, grade)], why
    assert text.rstrip(".:)").removesuffix(" because").startswith(padded[found[0].start : found[0].end][:20])
    assert padded[found[0].start : found[0].end].lower().endswith(grade.replace("_", " ")) or grade == RI


PROSE = [
    (ILACS, "The experiences and progress of children in care: good practice is seen", "a heading ends in its grade"),
    (ILACS, "Overall effectiveness was inadequate", "what was is of an earlier inspection"),
    (ILACS, "The experiences and progress of care leavers 12", "a line of the contents"),
    (ILACS, "The experiences and progress of children in care.\nGood carers are found", "the next sentence's own word"),
    (ILACS, "Staff say that the experiences and progress of care leavers is good", "a label begins its line"),
    (SIF, "An LSCB that is good brings its partners together", "what the judgements mean"),
    (SIF, "The graded judgement for adoption performance.\nAdoption was not looked at", "no grade follows"),
]


@pytest.mark.parametrize(("framework", "text", "why"), PROSE, ids=[row[2] for row in PROSE])
def test_prose_is_no_heading(framework: Framework, text: str, why: str) -> None:
    assert list(headings(text, framework, 0, len(text))) == [], why


LABELS = [
    (ILACS, "children_in_care_and_care_leavers", "children in care, including care leavers"),
    (ILACS, "children_in_care_and_care_leavers", "children in care and young people leaving care"),
    (ILACS, "children_in_care_and_care_leavers", "looked after children and care leavers"),
    (ILACS, "children_in_care", "children and young people in our care"),
    (ILACS, "children_in_care", "cared-for children"),
    (ILACS, "care_leavers", "young adults with care experience"),
    (ILACS, "care_leavers", "young people leaving care"),
    (ILACS, "help_and_protection", "children in need of early help or protection"),
    (ILACS, "help_and_protection", "children who need support, and those who need protection"),
    (SIF, "help_and_protection", "children who need help or protection"),
    (SIF, "children_looked_after", "looked after children including permanence"),
]


@pytest.mark.parametrize(("framework", "area", "whose"), LABELS, ids=[row[2] for row in LABELS])
def test_whose_experiences_are_judged(framework: Framework, area: str, whose: str) -> None:
    text = f"The experiences and progress of {whose}\tGood"
    assert [(r.area, r.grade) for r in beside_labels(text, framework, 0, len(text))] == [(area, "good")]


def test_not_judged_is_no_grade() -> None:
    text = "2.1 Adoption performance\tNot Judged\n3. Leadership, management and governance\tGood"
    assert [(r.area, r.grade) for r in beside_labels(text, SIF, 0, len(text))] == [
        ("adoption", None),
        ("leadership", "good"),
    ]


def test_a_numbered_section() -> None:
    text = "Section 4: The Local Safeguarding Children Board is good\n"
    assert [(r.area, r.grade) for r in headings(text, SIF, 0, len(text))] == [("lscb", "good")]


def test_a_page_number_between_label_and_grade() -> None:
    text = "3. Leadership, management and governance\n1 Outstanding"
    assert [(r.area, r.grade) for r in beside_labels(text, SIF, 0, len(text))] == [("leadership", "outstanding")]
