"""Areas that stand apart from their grade, or are only counted as the others.

Rows are (text, expected, day of the document, why); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

ROWS = [
    (
        "All three of Halton's sub-judgements were inadequate: leadership, help and protection, and the "
        "experiences of children in care and care leavers.",
        "Halton lead I; Halton help I; Halton care I",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Ofsted rated Halton good in three areas: leadership, help and protection and children in care.",
        "Halton lead G; Halton help G; Halton care G",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Halton was judged outstanding overall. Two areas were good: help and protection, and leadership.",
        "Halton all O; Halton help G; Halton lead G",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Halton was found to be inadequate in two areas – help and protection, and leadership – and "
        "good for care leavers.",
        "Halton help I; Halton lead I; Halton leave G",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Each of the three judgements in Halton was good: the impact of leaders, help and protection, "
        "and children in care.",
        "Halton lead G; Halton help G; Halton care G",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Ofsted judged Wigan to be good overall and outstanding in two areas: leadership and the "
        "experiences of care leavers.",
        "Wigan all G; Wigan lead O; Wigan leave O",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Three of the four judgements in Wigan were ‘good’ – leadership, help and protection, and "
        "children in care – but support for care leavers was ‘requires improvement to be good’.",
        "Wigan lead G; Wigan help G; Wigan care G; Wigan leave R",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Wigan had one outstanding judgement: adoption.",
        "Wigan adopt O",
        "2019-10-20",
        "areas named apart from the verb",
    ),
    (
        "Halton was rated inadequate: leadership had been unstable and child protection plans were drifting.",
        "Halton all I",
        "2019-10-20",
        "no list of areas behind the colon",
    ),
    (
        "Halton's services were rated good: children in care told inspectors they were happy.",
        "Halton all G",
        "2019-10-20",
        "no list of areas behind the colon",
    ),
    (
        "Wigan requires improvement in three areas of practice: supervision, recording and planning.",
        "",
        "2019-10-20",
        "no list of areas behind the colon",
    ),
    (
        "Trafford was rated good overall. Leadership was judged outstanding, with the other areas graded good.",
        "Trafford all G; Trafford lead O; Trafford help G; Trafford care G",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Trafford was rated good overall. Help and protection requires improvement. All other areas were rated good.",
        "Trafford all G; Trafford help R; Trafford lead G; Trafford care G",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Apart from leadership, which was inadequate, every other area in Trafford required improvement.",
        "Trafford lead I; Trafford help R; Trafford care R",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Trafford was rated outstanding for leadership and good in the remaining areas.",
        "Trafford lead O; Trafford help G; Trafford care G",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Trafford requires improvement overall. The experiences of children in care were good but the "
        "other two judgements were requires improvement.",
        "Trafford all R; Trafford care G; Trafford lead R; Trafford help R",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Bromley has been rated outstanding for its leadership and good for all other areas.",
        "Bromley lead O; Bromley help G; Bromley care G",
        "2019-10-20",
        "the other areas",
    ),
    (
        "In Bromley, only help and protection fell short of the top grade; the other two areas were outstanding.",
        "Bromley lead O; Bromley care O",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Leadership in Bromley was inadequate. Every other area was judged to require improvement.",
        "Bromley lead I; Bromley help R; Bromley care R",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Adoption in Bromley was outstanding and the other judgements good.",
        "Bromley adopt O; Bromley lead G; Bromley help G; Bromley care G",
        "2019-10-20",
        "the other areas",
    ),
    (
        "Other areas of the country have been rated good. Trafford has not been inspected.",
        "",
        "2019-10-20",
        "other areas that nothing tells",
    ),
    ("Bromley was judged good in the other areas.", "", "2019-10-20", "other areas that nothing tells"),
    (
        "Bromley's leadership was rated outstanding. Other areas for improvement were identified.",
        "Bromley lead O",
        "2019-10-20",
        "other areas that nothing tells",
    ),
    (
        "Bromley's leadership was rated outstanding in May. Two other areas in London are rated outstanding.",
        "Bromley lead O",
        "2019-10-20",
        "other areas that nothing tells",
    ),
    (
        "Ofsted found that Redbridge was good at protecting children and at supporting care leavers.",
        "Redbridge help G; Redbridge leave G",
        "2019-10-20",
        "an area in everyday words",
    ),
    (
        "Inspectors rated Redbridge's services that protect children from harm inadequate.",
        "Redbridge help I",
        "2019-10-20",
        "an area in everyday words",
    ),
    (
        "The services which keep children in Redbridge safe from harm were graded good.",
        "Redbridge help G",
        "2019-10-20",
        "an area in everyday words",
    ),
    (
        "Ofsted rated Barking and Dagenham good, with strong words for leadership, which requires "
        "improvement to be good.",
        "Barking and Dagenham all G; Barking and Dagenham lead R",
        "2019-10-20",
        "an area, which has the grade",
    ),
    (
        "Inspectors were impressed with adoption, which is outstanding, but less so with help and "
        "protection in Barnsley, which requires improvement.",
        "Barnsley adopt O; Barnsley help R",
        "2019-10-20",
        "an area, which has the grade",
    ),
    (
        "Norfolk was rated good in all four areas when inspectors called in May.",
        "Norfolk help G; Norfolk care G; Norfolk lead G; Norfolk leave G",
        "2026-07-02",
        "no headline grade since April 2026",
    ),
    (
        "Norfolk was rated good in all four areas.",
        "Norfolk all G; Norfolk help G; Norfolk care G; Norfolk lead G; Norfolk leave G",
        "2025-07-02",
        "no headline grade since April 2026",
    ),
    (
        "Norfolk was judged outstanding for children in care and for care leavers.",
        "Norfolk care O",
        "2021-07-02",
        "care leavers judged apart since 2023",
    ),
    (
        "Norfolk was judged outstanding for children in care and for care leavers.",
        "Norfolk care O; Norfolk leave O",
        "2024-07-02",
        "care leavers judged apart since 2023",
    ),
]


@pytest.mark.parametrize(("text", "expected", "day", "why"), ROWS, ids=lambda value: str(value)[:50])
def test_areas_apart_from_their_grade(text: str, expected: str, day: str, why: str) -> None:
    assert written(records(text, published=day).judgements) == expected, why
