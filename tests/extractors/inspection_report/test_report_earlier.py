"""Grades of earlier inspections: listed, and told in set words."""

from __future__ import annotations

import pytest

from pipeline.extractors.inspection_report.earlier import earlier_grades
from pipeline.extractors.inspection_report.previous import previous_list

RI = "requires_improvement"


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
