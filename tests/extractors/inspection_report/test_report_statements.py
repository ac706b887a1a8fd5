"""Grades in the running text beside their labels: headings, table rows, the sentences on the whole and on the board."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report.board import below_table, opening_sentence
from pipeline.extractors.inspection_report.earlier import earlier_grades
from pipeline.extractors.inspection_report.overall import body_statements, front_statement
from pipeline.extractors.inspection_report.previous import previous_list
from pipeline.extractors.inspection_report.statements import beside_labels, headings
from pipeline.records import Framework
from tests.report_pages import report

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


OVERALL = [
    ("The overall judgement is requires improvement", RI, "2014"),
    ("The overall judgement is that children’s services are inadequate", "inadequate", "late 2014"),
    ("The overall judgement is that children’s services in Kent require\nimprovement", RI, "with the name"),
    (
        "Children’s services in the Royal Borough of Kensington and Chelsea are outstanding",
        "outstanding",
        "a long name",
    ),
    ("Children's services in Hartlepool require improvement to be\ngood", RI, "since 2015"),
    ("Childrens services in Torbay are inadequate.", "inadequate", "no apostrophe"),
    ("Children9s services in Torbay are inadequate", "inadequate", "an apostrophe without its code"),
    ("Services for children in Leeds are good", "good", "the words turned"),
    ("Children’s services in St. Helens are good", "good", "a stop in the name"),
    ("The overall judgement of children’s services in Leeds is good", "good", "of, not that"),
    ("Overall effectiveness: inadequate", "inadequate", "a label"),
    ("Children’s services across Kent are now good", "good", "across, and now"),
    ("Children’s services in Kent have been judged inadequate", "inadequate", "judged"),
    ("Children’s services in Kent are ‘good’", "good", "marks"),
    ("Services for children, young people and families in Kent are good", "good", "a longer subject"),
    ("Torbay children’s services are inadequate", "inadequate", "the name before them"),
    ("Children’s services are good.", "good", "no name at all"),
    ("Children and young people’s services in Slough are inadequate", "inadequate", "young people too"),
    ("The local authority’s children’s services require improvement", RI, "no name"),
    ("The overall judgement is that Leeds is good", "good", "the council itself"),
    ("The overall judgement is that services in Leeds require improvement", RI, "services alone"),
    ("Children’s services provided by Leeds Children’s Trust are good", "good", "a trust's"),
    ("Services in Leeds are inadequate", "inadequate", "services alone, a line of their own"),
    ("Children’s social care in Leeds is outstanding", "outstanding", "social care alone"),
]


@pytest.mark.parametrize(("text", "grade", "why"), OVERALL, ids=[row[2] for row in OVERALL])
def test_the_overall_sentence(text: str, grade: str, why: str) -> None:
    found = front_statement(text, 0, len(text), len(text))
    assert found is not None and found.grade == grade, why
    assert found.start == 0


NOT_OVERALL = [
    "Children’s services in Torbay are not yet good",
    "Children’s services in Torbay were inadequate",
    "Children’s services in Torbay have improved. Carers are good",
    "The overall judgement will follow. Schools are good",
    "The overall judgement is that which was expected; carers are good",
    "Leaders say that services in Torbay are good",
    "Children’s services in Torbay are good at keeping in touch",
    "Services in Torbay are good at keeping in touch",
]


@pytest.mark.parametrize("text", NOT_OVERALL)
def test_sentences_that_judge_nothing(text: str) -> None:
    assert front_statement(text, 0, len(text), len(text)) is None


ABOVE = [
    ("Leeds is good", "good", "the council alone"),
    ("CKLOGUHQ VHUYLFHV in Leeds require improvement to be good", RI, "a font without its codes"),
    ("The Local Safeguarding Children Board is good", None, "the board's"),
    ("Published on a day that was good", None, "no verb of a judgement"),
    ("Leeds is good at many things", None, "a line that goes on"),
    ("Children who are safe\tRequires improvement", None, "a row that is not known"),
]


@pytest.mark.parametrize(("line", "grade", "why"), ABOVE, ids=[row[2] for row in ABOVE])
def test_a_graded_line_above_the_table(line: str, grade: str | None, why: str) -> None:
    text = f"Report published: 27 March 2015\n\n{line}\n\n1. Children who need help and protection\tGood\n"
    found = front_statement(text, 0, text.index("1. Children"), len(text))
    assert (found and found.grade) == grade, why
    assert front_statement(text, 0, len(text), len(text)) is None, "without a table there is nothing above it"


def test_the_line_above_the_table_goes_before_the_prose_below() -> None:
    table = "1. Children who need help and protection\tGood\n"
    text = f"Leeds requires improvement to be good\n\n{table}\nChildren’s services in Leeds are good to many."
    found = front_statement(text, 0, text.index(table), len(text))
    assert found is not None and found.grade == RI and found.start == 0


def test_the_summary_opens_with_the_judgement() -> None:
    text = "Summary\n\nHere children’s services in Kent are good.\n\nThis local authority requires improvement because"
    (found,) = body_statements(text, 0, len(text))
    assert found.grade == RI
    assert text[found.start : found.end] == "This local authority requires improvement"


def test_the_board_s_section_opens_with_the_judgement() -> None:
    document = report(
        "Front", "# The Local Safeguarding Children Board (LSCB)\n\nThis is a good Local Safeguarding Children Board."
    )
    found = opening_sentence(document, 5)
    assert found is not None and found.grade == "good"
    assert document.text[found.start : found.end] == "a good Local Safeguarding Children Board"


OPENINGS = [
    ("The KSCB is good because its partners listen.", "good", "its initials"),
    ("The LSCB is good at this. The board requires improvement.", RI, "what it is good at is no judgement"),
    ("The board is good in parts.", None, "nor is this"),
]


@pytest.mark.parametrize(("opening", "grade", "why"), OPENINGS, ids=[row[2] for row in OPENINGS])
def test_what_a_board_s_section_opens_with(opening: str, grade: str | None, why: str) -> None:
    found = opening_sentence(report("Front", f"# The Local Safeguarding Children Board\n\n{opening}"), 5)
    assert (found and found.grade) == grade, why


BELOW = [
    ("The effectiveness of the Local Safeguarding Children Board (LSCB) is good", "good", "a line of its own"),
    ("4. The judgement for the effectiveness of the LSCB is inadequate.", "inadequate", "with its lead"),
    ("The Kent Safeguarding Children Board requires improvement because it meets too seldom", RI, "with reasons"),
    ("The LSCB is good. It meets often.", "good", "a short sentence"),
    ("The LSCB is good at holding its partners to account.", None, "what it is good at"),
    ("Leaders say that the LSCB is outstanding.", None, "what somebody thinks"),
    ("The effectiveness of the LSCB is inadequate in some respects.", None, "in parts"),
]


@pytest.mark.parametrize(("line", "grade", "why"), BELOW, ids=[row[2] for row in BELOW])
def test_the_board_below_the_front_page_s_table(line: str, grade: str | None, why: str) -> None:
    text = f"3. Leadership, management and governance\tGood\n\n{line}\n\nPartners meet."
    found = below_table(text, 0, len(text))
    assert (found and found.grade) == grade, why


def test_the_list_of_the_inspection_before() -> None:
    text = (
        "The report before this one came out in August 2014. The judgements for the local authority were:\n"
        "overall effectiveness: inadequate\nadoption performance: requires improvement to be good\n"
        "leadership, management and governance: inadequate.\n\nLeadership, management and governance\nGood"
    )
    found = previous_list(text, 0, len(text))
    assert found is not None
    assert [(r.area, r.grade) for r in found.readings] == [
        ("overall_effectiveness", "inadequate"),
        ("adoption", RI),
        ("leadership", "inadequate"),
    ]
    assert text[found.start : found.end].endswith("governance: inadequate")


TOLD = [
    (
        "The previous inspection of Leeds’s safeguarding arrangements was in May 2010. The council was judged "
        "to be inadequate.",
        ("other:safeguarding arrangements", "inadequate", "pre_2013"),
        "the council by name",
    ),
    (
        "The last Ofsted inspection of the council’s services for looked after children was carried out in\n"
        "March 2013. They were found to be good.",
        ("other:services for looked after children", "good", None),
        "2013 settles no framework",
    ),
    (
        "The last inspection of the council fostering service in May 2011 judged it as satisfactory.",
        ("other:fostering service", "satisfactory", "pre_2013"),
        "in one sentence",
    ),
    (
        "A new year.\nThe authority’s adoption service was last inspected in March 2012 and judged to be good.",
        ("other:adoption service", "good", "pre_2013"),
        "the service as subject",
    ),
    (
        "The previous inspection of Kent County Council’s children’s services was in May 2015. It was inadequate.",
        ("overall_effectiveness", "inadequate", "sif"),
        "the services as a whole",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_earlier_inspections_told_in_set_words(text: str, expected: tuple[str, str, str | None], why: str) -> None:
    (found,) = earlier_grades(text, 0, len(text))
    assert (found.area, found.grade, found.framework) == expected, why
    assert text[found.start : found.end].endswith(expected[1])


def test_an_earlier_inspection_without_a_grade_gives_none() -> None:
    text = "The previous inspection of its services was in May 2011. Since then good leaders have come."
    assert earlier_grades(text, 0, len(text)) == []
