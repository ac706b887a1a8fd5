"""The judgement table read by where its words stand, whatever the order of the text."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report.columns import read_table
from pipeline.records import Framework
from tests.report_pages import placed

LEADERS = "The impact of leaders on social work practice\nwith children and families"
HELP = "The experiences and progress of children\nwho need help and protection"
CARE = "The experiences and progress of\nchildren in care"
LEAVERS = "The experiences and progress of care\nleavers"
OVERALL = "Overall effectiveness"
ALL = {
    "leadership": "good",
    "help_and_protection": "requires_improvement",
    "children_in_care": "outstanding",
    "care_leavers": "requires_improvement",
    "overall_effectiveness": "good",
}
RI = "Requires improvement to be good"
LABELS = [
    (60.0, 200.0, LEADERS),
    (60.0, 240.0, HELP),
    (60.0, 280.0, CARE),
    (60.0, 320.0, LEAVERS),
    (60.0, 360.0, OVERALL),
]


def column(*tops: float) -> list[tuple[float, float, str]]:
    return [(330.0, top, grade) for top, grade in zip(tops, ("Good", RI, "Outstanding", RI, "Good"), strict=True)]


TABLES = [
    ([*LABELS, *column(200, 240, 280, 320, 360)], "top of the cell; all labels stand before all grades in the text"),
    ([*column(206, 246, 286, 326, 360), *LABELS], "middle of the cell; all grades stand before all labels"),
    ([*LABELS, *reversed(column(212, 252, 292, 332, 358))], "bottom of the cell; grades from the last to the first"),
    (
        [cell for pair in zip(column(204, 244, 284, 324, 362), LABELS, strict=True) for cell in pair],
        "each grade stands before its label, so that the order of the text would shift every grade by one row",
    ),
]


@pytest.mark.parametrize(("cells", "why"), TABLES, ids=[why for _, why in TABLES])
def test_a_grade_belongs_to_the_label_beside_it(cells: list[tuple[float, float, str]], why: str) -> None:
    document = placed(*cells)
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == ALL, why


def test_a_grade_wrapped_over_three_lines_is_one() -> None:
    document = placed(
        (60, 200, "1. Children who need help and protection"),
        (330, 190, "Requires\nimprovement to be\ngood"),
        (60, 240, "2. Children looked after and achieving\npermanence"),
        (330, 236, "Requires\nimprovement to be\ngood"),
        (80, 280, "2.1 Adoption performance"),
        (330, 280, "Good"),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.SIF, 0, len(document.text))}
    assert found == {
        "help_and_protection": "requires_improvement",
        "children_looked_after": "requires_improvement",
        "adoption": "good",
    }


def test_not_judged_is_read_as_no_grade() -> None:
    document = placed(
        (60, 200, "1. Children who need help and protection"),
        (330, 200, "Good"),
        (60, 230, "2.1 Adoption performance"),
        (330, 230, "Not Judged"),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.SIF, 0, len(document.text))}
    assert found == {"help_and_protection": "good", "adoption": None}


def test_prose_beside_and_below_the_table_gives_no_grades() -> None:
    document = placed(
        (60, 200, OVERALL),
        (330, 200, "Good"),
        (60, 230, LEAVERS),
        (330, 230, "Inadequate"),
        (
            60,
            300,
            "Leaders know what is good and what is not, and the experiences\nof care leavers are outstanding in parts",
        ),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == {"care_leavers": "inadequate", "overall_effectiveness": "good"}


def test_two_grades_at_one_label_decide_nothing() -> None:
    document = placed(
        (60, 200, OVERALL), (330, 196, "Good"), (330, 206, "Inadequate"), (60, 240, LEAVERS), (330, 240, RI)
    )
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert "overall_effectiveness" not in found


def test_without_places_there_is_nothing_to_read() -> None:
    document = placed((60, 200, OVERALL), (330, 200, "Good"))
    bare = type(document)(document.source, document.reader, document.text, document.blocks, document.pages)
    assert read_table(bare, Framework.ILACS, 0, len(bare.text)) == []


def test_a_label_s_low_words_stay_in_their_line() -> None:
    """Words without tall letters have lower boxes; the grade in the middle of the cell must not pull lines apart."""
    document = placed(
        (60, 200, "The experiences and progress of children in care\nand care leavers"),
        (330, 206, RI),
        (60, 230, OVERALL),
        (330, 230, "Good"),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == {"children_in_care_and_care_leavers": "requires_improvement", "overall_effectiveness": "good"}


def test_a_grade_whose_letters_are_parted() -> None:
    """ "Requires imp rovement / to be good": its "good" alone would be a wrong grade."""
    document = placed(
        (60, 200, LEAVERS),
        (330, 200, "Requires imp rovement\nto be good"),
        (60, 240, OVERALL),
        (330, 240, "Good"),
        (60, 280, CARE),
        (330, 280, "In adequ ate"),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == {
        "care_leavers": "requires_improvement",
        "overall_effectiveness": "good",
        "children_in_care": "inadequate",
    }


def test_the_end_of_a_grade_past_reading_is_no_grade() -> None:
    document = placed(
        (60, 200, LEAVERS),
        (330, 200, "Rqrs imprvmt\nto be good"),
        (60, 240, OVERALL),
        (330, 240, "Good"),
        (60, 280, CARE),
        (330, 280, "Inadequate"),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == {"overall_effectiveness": "good", "children_in_care": "inadequate"}


def test_a_grade_without_a_known_label_is_not_its_neighbour_s() -> None:
    document = placed(
        (60, 200, "The quality of something never judged before"),
        (330, 200, "Inadequate"),
        (60, 230, LEAVERS),
        (330, 230, "Good"),
        (60, 270, OVERALL),
        (330, 270, "Good"),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == {"care_leavers": "good", "overall_effectiveness": "good"}


ALIGNED = [
    ((330, 392, 392, 377), "centred"),
    ((330, 460, 460, 430), "right-aligned"),
]


@pytest.mark.parametrize(("lefts", "why"), ALIGNED, ids=[row[1] for row in ALIGNED])
def test_grades_that_do_not_begin_under_one_another(lefts: tuple[int, ...], why: str) -> None:
    """A "good" that ends "Requires improvement to be good" must not be taken for the column's own "Good"."""
    labels, printed = (HELP, CARE, LEAVERS, OVERALL), (RI, "Good", "Good", "Inadequate")
    rows = zip(lefts, labels, printed, strict=True)
    cells = [
        (left, 200.0 + 40 * row, text)
        for row, (right, label, grade) in enumerate(rows)
        for left, text in ((60.0, label), (float(right), grade))
    ]
    document = placed(*cells)
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == {
        "help_and_protection": "requires_improvement",
        "children_in_care": "good",
        "care_leavers": "good",
        "overall_effectiveness": "inadequate",
    }, why


MISPRINTED_GRADES = [
    ("Requires improvment to be good", "requires_improvement"),
    ("Requires\nimprovemnt to\nbe good", "requires_improvement"),
    ("Oustanding", "outstanding"),
    ("Inadquate", "inadequate"),
    ("Goood", "good"),
    ("Grade", None),
    ("Goods (see below)", None),
    ("Adjusted", None),
]


@pytest.mark.parametrize(("printed", "grade"), MISPRINTED_GRADES, ids=[row[0] for row in MISPRINTED_GRADES])
def test_a_misprinted_grade(printed: str, grade: str | None) -> None:
    document = placed((60, 200, HELP), (330, 200, printed), (60, 240, OVERALL), (330, 240, "Inadequate"))
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text), at_least=1)}
    assert found == {"overall_effectiveness": "inadequate"} | ({"help_and_protection": grade} if grade else {})


def test_what_a_grade_was_before_is_not_the_grade() -> None:
    document = placed(
        (60, 200, HELP),
        (330, 200, "Requires improvement (previously\ngood)"),
        (60, 240, OVERALL),
        (330, 240, "Inadequate"),
        (60, 280, CARE),
        (330, 280, "Good"),
    )
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text))}
    assert found == {"overall_effectiveness": "inadequate", "children_in_care": "good"}


MISPRINTS = [
    ("The expereinces and progress of children\nwho need help and protecton", "help_and_protection"),
    ("The experiences & progress of children who\nneed help & protection", "help_and_protection"),
    ("The impact of leaders on social work pratice\nwith children and famlies", "leadership"),
    ("The experiences and progress of children in\ncare and care-leavers", "children_in_care_and_care_leavers"),
    ("The experiences and progress of children", None),
    ("The impact of partners", None),
]


@pytest.mark.parametrize(("label", "area"), MISPRINTS, ids=[row[0] for row in MISPRINTS])
def test_a_misprinted_label(label: str, area: str | None) -> None:
    document = placed((60, 200, label), (330, 200, "Inadequate"), (60, 240, OVERALL), (330, 240, "Good"))
    found = {r.area: r.grade for r in read_table(document, Framework.ILACS, 0, len(document.text), at_least=1)}
    assert found == {"overall_effectiveness": "good"} | ({area: "inadequate"} if area else {})
