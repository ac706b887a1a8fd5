"""Whether a grade stands: the first time, what had been, states that are over.

Rows are (text, expected, day of the document, why); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

ROWS = [
    (
        "It is the first time that the council has achieved a ‘Good’ rating.\n\n"
        "Wirral was rated ‘Good’ by Ofsted this week. In 2014 it was found to be ‘Inadequate’ and in "
        "2017 inspectors judged that it ‘requires improvement to be good’.",
        "Wirral all G; Wirral all <I; Wirral all <R",
        "2019-10-20",
        "the first time is now",
    ),
    (
        "Wirral has been rated good for the first time. It was inadequate in 2014 and required improvement in 2017.",
        "Wirral all G; Wirral all <I; Wirral all <R",
        "2019-10-20",
        "the first time is now",
    ),
    (
        "Wirral's first good rating comes seven years after it was judged inadequate.",
        "Wirral all G; Wirral all <I",
        "2019-10-20",
        "the first time is now",
    ),
    (
        "It is the first time in a decade that Croydon has been rated good.",
        "Croydon all G",
        "2019-10-20",
        "the first time is now",
    ),
    (
        "The authority, rated good for the first time, was inadequate in 2015.\n\n"
        "Croydon published its response on Friday.",
        "Croydon all G; Croydon all <I",
        "2019-10-20",
        "the first time is now",
    ),
    (
        "Essex was rated outstanding. Inspectors said staff had low caseloads and good support, and "
        "judged the experiences of care leavers to be good.",
        "Essex all O; Essex leave G",
        "2019-10-20",
        "a main verb had",
    ),
    (
        "# Hampshire\n\n"
        "Overall effectiveness: Good\n\n"
        "Inspectors said that social workers had “real grip”, and rated leadership outstanding.",
        "Hampshire all G; Hampshire lead O",
        "2019-10-20",
        "a main verb had",
    ),
    (
        "Hampshire was rated good overall. Ofsted said managers had a firm hold on quality and judged "
        "help and protection to be outstanding.",
        "Hampshire all G; Hampshire help O",
        "2019-10-20",
        "a main verb had",
    ),
    (
        "Essex is outstanding. It had been rated good in 2014 and inadequate in 2010.",
        "Essex all O; Essex all <G; Essex all <I",
        "2019-10-20",
        "had rated",
    ),
    (
        "Hampshire was rated good. Inspectors had judged leadership to be inadequate.",
        "Hampshire all G; Hampshire lead <I",
        "2019-10-20",
        "had rated",
    ),
    (
        "Luton has come far since it was rated inadequate in March 2016, inspectors said. It is now good.",
        "Luton all <I; Luton all G",
        "2019-10-20",
        "progress since a grade",
    ),
    (
        "Enfield has made faltering progress since it was judged to require improvement in 2018, the watchdog said.",
        "Enfield all R",
        "2019-10-20",
        "progress since a grade",
    ),
    ("Enfield is making progress towards a good rating.", "", "2019-10-20", "progress since a grade"),
    (
        "When Bury was inadequate, agency staff filled one post in three.",
        "Bury all <I",
        "2019-10-20",
        "a state that is over",
    ),
    (
        "I worked in Salford in 2013 when it was inadequate, and I remember the headlines.",
        "Salford all <I",
        "2019-10-20",
        "a state that is over",
    ),
    (
        "She joined Salford Council when it was still inadequate.",
        "Salford all <I",
        "2019-10-20",
        "a state that is over",
    ),
    (
        "He ran Salford's services at a time when the city was inadequate.",
        "Salford all <I",
        "2019-10-20",
        "a state that is over",
    ),
    ("Bury was last inspected in 2018, when it was good.", "Bury all G", "2019-10-20", "an inspection's word stands"),
    (
        "Salford has had a new director since 2021, when it was rated good.",
        "Salford all G",
        "2019-10-20",
        "an inspection's word stands",
    ),
    (
        "Kirklees, twice judged inadequate, has at last been rated good.",
        "Kirklees all <I; Kirklees all G",
        "2019-10-20",
        "twice",
    ),
    (
        "Kirklees has repeatedly been rated inadequate but now requires improvement.",
        "Kirklees all <I; Kirklees all R",
        "2019-10-20",
        "twice",
    ),
    (
        "Redbridge has twice been rated inadequate. It now requires improvement.",
        "Redbridge all <I; Redbridge all R",
        "2019-10-20",
        "twice",
    ),
    ("Redbridge has twice been rated inadequate.", "Redbridge all I", "2019-10-20", "twice"),
    (
        "Croydon was first rated inadequate in 2014 and is now good.",
        "Croydon all <I; Croydon all G",
        "2019-10-20",
        "first rated, since then",
    ),
    (
        "Norfolk's report, which was published on September 14, 2022, rated services good.",
        "Norfolk all G",
        "2022-09-20",
        "a day in American order",
    ),
]


@pytest.mark.parametrize(("text", "expected", "day", "why"), ROWS, ids=lambda value: str(value)[:50])
def test_whether_a_grade_stands(text: str, expected: str, day: str, why: str) -> None:
    assert written(records(text, published=day).judgements) == expected, why
