"""Grades in lists, shares said again with their whole, and what the figure beside it does not lend."""

from __future__ import annotations

import pytest

from tests.link.statistics_notation import linked

ROWS: list[tuple[str, list[str], str]] = [
    (
        "In total, 76% of homes were judged outstanding, good or requires improvement.",
        ["76 outstanding+good+requires_improvement childrens_home"],
        "a list that a pair closes",
    ),
    (
        "Some 86% of councils were graded outstanding, good or requires improvement to be good, and the share "
        "judged inadequate has shrunk, from 22% to 12%.",
        ["86 outstanding+good+requires_improvement local_authority", "12 inadequate local_authority"],
        "a change with both its ends has grades of its own",
    ),
    (
        "In May 24% of homes were outstanding, good ones being rare.",
        ["24 outstanding childrens_home"],
        "a comma alone joins no grades",
    ),
    (
        "More than two-thirds of the 98 fostering agencies inspected (69%) were rated good or better.",
        ["66.7 outstanding+good fostering_agency", "69 outstanding+good fostering_agency"],
        "a share said again behind its whole",
    ),
    (
        "The study draws on answers from 92% (140) of all local authorities, covering 11.3 million (95%) children.",
        ["92 local_authority", "95"],
        "a noun behind the brackets",
    ),
    (
        "Of the four secure training centres, one was inadequate. The three other centres were outstanding.",
        ["1 inadequate secure_training_centre", "3 outstanding secure_training_centre"],
        "the other ones are counted",
    ),
    (
        "Six of the ten councils rated inadequate in 2016 are now good, and one remains inadequate.",
        ["6 good local_authority", "1 inadequate local_authority"],
        "of whom, and what they are now",
    ),
    (
        "Six of the ten councils were rated inadequate and are now run by a good neighbour.",
        ["6 inadequate local_authority"],
        "a verb of its own",
    ),
    (
        "The number of inadequate councils fell from 30 to 19 and the number of good ones rose from 40 to 56.",
        ["19 inadequate local_authority", "56"],
        "another label",
    ),
    (
        "Fewer than 1 in 20 homes (4%) were inadequate.",
        ["5 inadequate childrens_home", "4 inadequate childrens_home"],
        "said again behind its noun",
    ),
    (
        "Both homes were inspected. The two homes were rated good.",
        [],
        "the ones told before are not",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_grades(text: str, expected: list[str], why: str) -> None:
    assert linked(text) == expected, why
