"""Grades that are taken up and shared: "as was", "so too", "the same grade"; rows are (text, expected, why).

Expected is in the notation of `notation.py`; the document's date is 20 October 2019.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

TAKEN_UP = [
    (
        "They found that in York leadership was good, as was the support given to children in care.",
        "York lead G; York care G",
        "as was",
    ),
    ("York's leadership is good, and so is the protection of children.", "York lead G; York help G", "and so is"),
    (
        ("Leadership in York was rated inadequate, as were services for care leavers and for adoption."),
        "York lead I; York leave I; York adopt I",
        "as were, two of them",
    ),
    (
        (
            "York was rated good. Help and protection was good, and so were the experiences of children in care "
            "and care leavers."
        ),
        "York all G; York help G; York care G",
        "and so were",
    ),
    (
        (
            "York is rated good for adoption, while its leadership requires improvement, and so too does the "
            "service overall."
        ),
        "York adopt G; York lead R; York all R",
        "so does the service overall",
    ),
    ("Leadership in Hull requires improvement, as do its adoption services.", "Hull lead R; Hull adopt R", "as does"),
    (
        "Hull, good for leadership, was rated inadequate for adoption, as were Leeds and York.",
        "Hull lead G; Hull adopt I; Leeds adopt I; York adopt I",
        "a council that shares the grade",
    ),
    (
        "Leadership is outstanding in Hull. So, too, is adoption.",
        "Hull lead O; Hull adopt O",
        "a sentence that takes the grade up",
    ),
    (
        ("A report rated Wigan inadequate. The watchdog handed the same verdict to leadership and adoption."),
        "Wigan all I; Wigan lead I; Wigan adopt I",
        "the same rating to",
    ),
    (
        "Wigan was judged good, and the same grade was given to its leadership.",
        "Wigan all G; Wigan lead G",
        "the same grade was given to",
    ),
    (
        "Wigan was judged good. Leadership and help and protection got the same mark.",
        "Wigan all G; Wigan lead G; Wigan help G",
        "got the same mark",
    ),
    (
        "Wigan was rated inadequate for the second time, having had the same grade in 2014.",
        "Wigan all I; Wigan all <I",
        "the same grade before",
    ),
    ("Halton, which required improvement before, holds on to that grade.", "Halton all R", "held on to that rating"),
    ("Halton – which was good last time – has kept that grade.", "Halton all <G; Halton all G", "kept that grade"),
    ("Devon has been judged good, as have its services for adoption.", "Devon all G; Devon adopt G", "as have"),
    (
        ("Devon is still inadequate for leadership. The same applies to its help and protection of children."),
        "Devon lead I; Devon help I",
        "the same applies",
    ),
    (
        "Devon was told that leadership and adoption had both slipped to inadequate.",
        "Devon lead I; Devon adopt I",
        "both slipped to",
    ),
    (
        "Devon's care leavers fare worse: that area was marked as inadequate.",
        "Devon leave I",
        "that area, of the same sentence",
    ),
    (
        ("Ofsted has twice failed Devon. It rated leadership inadequate and everything else as requiring improvement."),
        "Devon lead I",
        "everything else is not told",
    ),
    ("Leeds was rated good, as was expected.", "Leeds all G", "no area, no council"),
    ("Leeds was rated good, as were its schools.", "Leeds all G", "schools"),
    (
        (
            "The impact of leaders in Wigan was graded good, as were overall effectiveness and the experiences "
            "of children in care, with help and protection requiring improvement."
        ),
        "Wigan lead G; Wigan all G; Wigan care G; Wigan help R",
        "a list that ends before the next grade's area",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*TAKEN_UP], ids=lambda value: str(value)[:50])
def test_a_grade_is_taken_up(text: str, expected: str, why: str) -> None:
    assert written(records(text, published="2019-10-20").judgements) == expected, why
