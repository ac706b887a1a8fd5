"""Figures of groups: rows of places, providers by their grade, a grade shared by joined counts."""

from __future__ import annotations

import pytest

from tests.link.statistics_notation import linked

ROWS: list[tuple[str, list[str], str]] = [
    (
        "In the north 80% of children’s homes were good. The midlands had 71% and the south 69%.",
        ["80 good childrens_home", "71 good childrens_home", "69 good childrens_home"],
        "a row of regions",
    ),
    (
        "The share of good schools was highest in the east, at 84%. London had 78%, the South West 75%.",
        ["84 good school", "78 good school", "75 good school"],
        "a row behind the highest",
    ),
    ("Half of schools were good. Ofsted had 72% of replies.", ["50 good school", "72"], "not a place's share"),
    (
        "Four in five homes were good. Vacancies in London were 20% and in the east 12%.",
        ["80 good childrens_home", "20", "12"],
        "another measure",
    ),
    (
        "Authorities rated outstanding had an average turnover of 6%; for ‘good’ councils the rate was 15%, "
        "for ‘requires improvement’ ones it was 16% and for ‘inadequate’ ones 27%.",
        [
            "6 outstanding",
            "15 good local_authority",
            "16 requires_improvement local_authority",
            "27 inadequate local_authority",
        ],
        "a measure by grade, the grade first",
    ),
    (
        "Turnover averaged 11% in ‘outstanding’ councils, 14% in ‘good’ ones and 20% in ‘inadequate’ authorities.",
        ["11 outstanding local_authority", "14 good local_authority", "20 inadequate local_authority"],
        "a measure by grade, the grade behind",
    ),
    (
        "Six of the ten authorities rated inadequate had a turnover above the national average of 14%.",
        ["6 inadequate local_authority", "14"],
        "what a group is set against",
    ),
    ("In ‘good’ authorities, half of social workers had left.", ["50"], "people have no grade"),
    (
        "Just 12 homes in Kent and three in Medway were rated inadequate.",
        ["12 inadequate childrens_home E10000016", "3 inadequate childrens_home E06000035"],
        "a grade shared by two counts",
    ),
    (
        "Twelve homes closed in Kent and three in Medway were rated inadequate.",
        ["12 childrens_home E10000016", "3 inadequate childrens_home E06000035"],
        "the first has a verb of its own",
    ),
    (
        "Bury is one of only nine councils in the north and one of only two boroughs in Greater Manchester "
        "to be rated good.",
        ["9 good local_authority", "2 good local_authority"],
        "one of so many, and of so many",
    ),
    (
        "A study of 900 inspections has found that an inadequate rating spurs change.",
        ["900"],
        "what a study found is told of no number in it",
    ),
    ("Of these, 120 of 150 councils (80%) overspent.", ["80 local_authority"], "a share behind its counts"),
    ("More than half (52%) of councils overspent.", ["50 local_authority", "52 local_authority"], "both say it"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_groups(text: str, expected: list[str], why: str) -> None:
    assert linked(text) == expected
