"""The sentences on the whole and on the board: on the front page, and where a section opens."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report.board import below_table, opening_sentence
from pipeline.extractors.inspection_report.overall import body_statements, front_statement
from tests.report_pages import report

RI = "requires_improvement"

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
