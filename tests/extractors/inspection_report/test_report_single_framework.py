"""A whole report under the single inspection framework, earlier inspections and the board in its body."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report import find
from pipeline.language import analyse
from tests.extractors.inspection_report.reading import read
from tests.report_pages import placed

SIF_FRONT = """# Leeds City Council

# Re-inspection of services for children in need of help and protection, children looked after and care leavers

Inspection date: 20 January 2015 – 11 February 2015

Report published: 27 March 2015

# Children’s services in Leeds are good

1. Children who need help and protection\tGood
2. Children looked after and achieving permanence\tGood
2.1 Adoption performance\tNot judged
2.2 Experiences and progress of care leavers\tRequires improvement
3. Leadership, management and governance\tOutstanding"""

SIF_BODY = """# Previous inspections

The last report was published in May 2011. The judgements for the local authority were:
• Overall effectiveness: inadequate
• Children who need help and protection: inadequate
• Leadership, management and governance: inadequate

# The experiences and progress of children who need help and protection\tGood

The front door works.

# The graded judgement about the experience and progress of care leavers is that it requires improvement

Flats are cold.

# Leadership, management and governance\tOutstanding

Leaders listen.

# The Local Safeguarding Children Board requires improvement

It meets.

Lead inspector: Ann Example
Deputy lead inspector: Bo Sample"""


def test_a_single_inspection_framework_report() -> None:
    found = read(SIF_FRONT, SIF_BODY)
    assert found.inspection is not None and found.problems == ()
    assert (found.inspection.type, found.inspection.published) == ("reinspection", "2015-03-27")
    assert found.inspection.lead_inspector == "Ann Example"
    current = {j.area: j.grade.value for j in found.judgements if j.status == "current"}
    assert current == {
        "overall_effectiveness": "good",
        "help_and_protection": "good",
        "children_looked_after": "good",
        "care_leavers": "requires_improvement",
        "leadership": "outstanding",
        "lscb": "requires_improvement",
    }
    previous = {j.area: j.grade.value for j in found.judgements if j.status == "previous"}
    assert previous == dict.fromkeys(("overall_effectiveness", "help_and_protection", "leadership"), "inadequate")
    assert [j.inspected_from for j in found.judgements if j.status == "previous"] == [None, None, None]


def test_headings_whose_grade_stands_in_a_column_beside_them() -> None:
    document = placed(
        (60, 100, "The experiences and progress of children"),
        (330, 100, "Requires improvement"),
        (60, 112, "who need help and protection"),
        (330, 112, "to be good"),
        (60, 140, "Work with families is careful. " * 12),
        (60, 300, "Leadership, management and"),
        (330, 306, "Outstanding"),
        (60, 312, "governance"),
        front=SIF_FRONT.replace("help and protection\tGood", "help and protection\tRequires improvement to be good"),
    )
    found = find(analyse(document))
    assert found is not None and found.problems == ()
    confirmed = {j.area: j.confirmed_by for j in found.judgements if j.confirmed_by}
    assert set(confirmed) == {"help_and_protection", "leadership"}
    assert {evidence.page for evidence in confirmed.values()} == {2}


def test_a_board_s_review_bound_before_the_council_s_report() -> None:
    front = """# Leeds Safeguarding Children Board

# Review of the effectiveness of the Local Safeguarding Children Board

Inspection date: 20 January 2015 – 11 February 2015

# The Local Safeguarding Children Board requires improvement"""
    found = read(front)
    assert found.inspection is not None and found.inspection.type == "lscb_review" and found.problems == ()
    assert [(j.area, j.grade) for j in found.judgements] == [("lscb", "requires_improvement")]
    both = read(front, SIF_BODY.split("# The Local", maxsplit=1)[0])
    assert both.inspection is not None and both.inspection.type is None


EARLIER = [
    (
        """Overall effectiveness\tInadequate
Children who need help and protection\tInadequate
Leadership, management and governance\tInadequate
Local Safeguarding Children Board\tInadequate""",
        "a table of the inspection before",
    ),
    (
        """Children who need help and protection: inadequate
Leadership, management and governance: inadequate
and the Local Safeguarding Children Board: inadequate.""",
        "a list of it",
    ),
]


@pytest.mark.parametrize(("earlier", "why"), EARLIER, ids=[row[1] for row in EARLIER])
def test_grades_that_follow_one_another_in_the_body_are_an_earlier_inspection_s(earlier: str, why: str) -> None:
    before = f"# What was found in 2011\n\nAll services were looked at.\n\n{earlier}\n\n"
    body = SIF_BODY.split("\n\n", maxsplit=2)[2]
    with_board, without = (read(SIF_FRONT, before + rest) for rest in (body, body.split("# The Local")[0]))
    assert with_board.problems == without.problems == ()
    boards = [[j.grade for j in found.judgements if j.area == "lscb"] for found in (with_board, without)]
    assert boards == [["requires_improvement"], []], why


def test_the_front_page_s_own_table_repeated_in_the_body_adds_the_board() -> None:
    title, rows = SIF_FRONT.replace("# Re-inspection", "# Inspection").split("\n\n# Children’s", maxsplit=1)
    front = f"""{title.replace("care leavers", "care leavers and review of the effectiveness of the LSCB")}

# Children’s{rows}"""
    table = "\n".join([*rows.split("\n")[2:], "4. Local Safeguarding Children Board\tGood"])
    found = read(front, f"# Summary\n\nWhat follows is told in full below.\n\n{table}")
    assert [j.grade for j in found.judgements if j.area == "lscb"] == ["good"] and found.problems == ()


def test_a_heading_goes_before_a_paragraph_that_says_otherwise() -> None:
    body = SIF_BODY.replace("# The graded", "The LSCB is inadequate\n\n# The graded")
    (board,) = (j for j in read(SIF_FRONT, body).judgements if j.area == "lscb")
    assert board.grade == "requires_improvement"


def test_a_table_that_goes_on_overleaf() -> None:
    rows = SIF_FRONT.split("\n")
    found = read("\n".join(rows[:-3]), "\n".join([*rows[-3:], "Local Safeguarding Children Board\tGood"]))
    assert {j.area: j.grade.value for j in found.judgements} == {
        "overall_effectiveness": "good",
        "help_and_protection": "good",
        "children_looked_after": "good",
        "care_leavers": "requires_improvement",
        "leadership": "outstanding",
        "lscb": "good",
    }
