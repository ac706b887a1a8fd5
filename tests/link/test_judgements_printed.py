"""Grades in lines that are no sentences: labels, tables a cell a line, rosters.

Rows are (text, published, expected); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

# Lines that are an area with its grade.
LABELS: list[tuple[str, str | None, str]] = [
    (
        "Ofsted's judgement on Halton Council: Good\n\nPrevious judgement: Requires improvement",
        "2024-09-01",
        "Halton all G; Halton all <R",
    ),
    (
        "Halton Council\n\nRating last time: inadequate\n\nRating: requires improvement",
        "2024-09-01",
        "Halton all <I; Halton all R",
    ),
    (
        "Halton Council\n\n2. Children looked after - Requires improvement\n\n2.1 Adoption performance - Good\n\n"
        "3. Leadership, management and governance - Inadequate",
        "2015-09-01",
        "Halton care R; Halton adopt G; Halton lead I",
    ),
    (
        ("Results for Halton:\n\nOverall effectiveness Good\n\nLeadership Outstanding"),
        "2024-09-01",
        "Halton all G; Halton lead O",
    ),
    (
        (
            "Results for Halton:\n\n• Overall effectiveness Good\n\n• Leadership Outstanding\n\n"
            "• Help and protection - Requires improvement to be good"
        ),
        "2024-09-01",
        "Halton all G; Halton lead O; Halton help R",
    ),
    (
        (
            "Results for Halton:\n\n• Overall effectiveness – Good (previously Requires Improvement)\n\n"
            "• Leadership – Outstanding (previously Good)"
        ),
        "2024-09-01",
        "Halton all G; Halton all <R; Halton lead O; Halton lead <G",
    ),
    (
        (
            "Results for Halton:\n\n• Overall effectiveness = Good\n\n• Good: leadership\n\n"
            "• Outstanding – services for children in care"
        ),
        "2024-09-01",
        "Halton all G; Halton lead G; Halton care O",
    ),
    (
        ("Results for Halton:\n\n• Impact of leaders (Good)\n\n• Care leavers (Outstanding)"),
        "2024-09-01",
        "Halton lead G; Halton leave O",
    ),
    (
        (
            "Results for Halton:\n\n• Good for help and protection\n\n• Good for children in care\n\n"
            "• Requires improvement for care leavers"
        ),
        "2024-09-01",
        "Halton help G; Halton care G; Halton leave R",
    ),
    (
        ("Kent Council\n\nGood leadership is at the heart of our service.\n\nOutstanding Kent staff won an award. =>"),
        "2024-09-01",
        "",
    ),
]
# Tables that have lost their grid, a cell a line.
STACKS: list[tuple[str, str | None, str]] = [
    (
        (
            "How Thurrock did:\n\n2024 Grade\n\n2019 Grade\n\nOverall effectiveness\n\nGood\n\n"
            "Requires Improvement to be Good\n\nThe experiences and progress of children in care\n\n"
            "Outstanding\n\nGood"
        ),
        "2024-09-01",
        "Thurrock all G; Thurrock all <R; Thurrock care O; Thurrock care <G",
    ),
    (
        (
            "Plymouth's judgements:\n\nJudgement\n\n2024\n\n2018\n\nOverall effectiveness\n\nGood\n\nInadequate\n\n"
            "The impact of leaders on social work practice\n\nGood\n\nInadequate"
        ),
        "2024-09-01",
        "Plymouth all G; Plymouth all <I; Plymouth lead G; Plymouth lead <I",
    ),
    (
        (
            "The outcome for Halton was:\n\nArea\n\nGrade\n\nOverall effectiveness\n\nGood\n\n"
            "Help and protection\n\nRequires improvement"
        ),
        "2024-09-01",
        "Halton all G; Halton help R",
    ),
    (
        ("Overall effectiveness\n\nGood\n\nLeadership\n\nOutstanding\n\nSwindon Council was inspected in May."),
        "2024-09-01",
        "Swindon all G; Swindon lead O",
    ),
    (
        (
            "The outcome for Halton was:\n\n"
            "Overall effectiveness Good (previously Requires Improvement)\n\n"
            "Help and protection Requires improvement (previously Inadequate)"
        ),
        "2024-09-01",
        "Halton all G; Halton all <R; Halton help R; Halton help <I",
    ),
    (
        ("How do you rate this page on Kent County Council?\n\nGood\n\nInadequate"),
        "2024-09-01",
        "",
    ),
    (
        (
            "Kent County Council\n\nLeadership\n\nOur leadership team is good at what it does.\n\n"
            "Help and protection\n\nOutstanding"
        ),
        "2024-09-01",
        "",
    ),
    (
        (
            "Thurrock's grades:\n\n2024 Grade\n\n2019 Grade\n\nOverall effectiveness\n\nGood\n\nInadequate\n\n"
            "Help and protection\n\nGood\n\nRequires improvement\n\nChildren in care\n\nOutstanding\n\n"
            "Care leavers\n\nGood"
        ),
        "2024-09-01",
        "Thurrock all G; Thurrock all <I; Thurrock help G; Thurrock help <R",
    ),
]
# Councils that are entered below a heading which gives the grade.
ROSTERS: list[tuple[str, str | None, str]] = [
    (
        (
            "COUNCILS RATED INADEQUATE\n\nLEEDS\n\n– Focused visit in May 2019 found drift.\n\n"
            "– Improvement notice in June 2019\n\nHULL\n\n– Full inspection in 2018."
        ),
        "2020-03-03",
        "Leeds all I; Hull all I",
    ),
    (
        (
            "# Local authorities rated outstanding\n\n# Camden\n\n"
            "Inspected in 2017, Camden was praised for its leaders.\n\n# Leeds\n\n"
            "Leeds was inspected in 2018."
        ),
        "2020-03-03",
        "Camden all O; Leeds all O",
    ),
    (
        ("Councils rated inadequate\n\nBradford\n\nNorfolk\n\nTorbay\n\nBradford has spent £12m on agency staff."),
        "2020-03-03",
        "Bradford all I; Norfolk all I; Torbay all I",
    ),
    (
        ("Rated good:\n\nCamden\n\nLeeds"),
        "2020-03-03",
        "Camden all G; Leeds all G",
    ),
    (
        ("# How councils are rated inadequate\n\nBradford\n\nThe council says it is improving."),
        "2020-03-03",
        "",
    ),
    (
        (
            "AUTHORITIES JUDGED INADEQUATE\n\nWAKEFIELD\n\n• Ofsted inspection in 2018\n\n"
            "• Monitoring visit in 2019\n\nCROYDON\n\n• Inspection in 2017"
        ),
        "2020-03-03",
        "Wakefield all I; Croydon all I",
    ),
    (
        (
            "Councils judged to require improvement\n\nLEEDS\n\n"
            "The council was rated good in May and adoption was praised."
        ),
        "2020-03-03",
        "Leeds all G",
    ),
    (
        (
            "# Inadequate councils\n\n# Hull\n\nSpending rose.\n\n# Leeds\n\nSpending fell.\n\n# About us\n\n"
            "# Derby\n\nOur office is here."
        ),
        "2020-03-03",
        "Hull all I; Leeds all I",
    ),
    (
        ("Councils that want to be rated outstanding\n\nLEEDS\n\nIts plan is out.\n\nHULL\n\nSo is its."),
        "2020-03-03",
        "",
    ),
    (
        ("Children's homes rated inadequate\n\nLEEDS\n\nOne home.\n\nHULL\n\nTwo homes. =>"),
        "2020-03-03",
        "",
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [*LABELS, *STACKS, *ROSTERS],
    ids=lambda value: str(value)[:50],
)
def test_what_is_judged(text: str, published: str | None, expected: str) -> None:
    assert written(records(text, published=published).judgements) == expected
