"""Callouts: a label and its number alone below it."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "# Headline facts\n\nRate per 10,000 children\n\n71\n\nUp from 70 in 2022",
        ["71 = rate 71 per 10000 rise from 70"],
        "the unit in the label, the change below",
    ),
    (
        "Children adopted at 31 March 2021\n\n2,960\n\nDown 2% on the previous year",
        ["2,960 = count 2960 (at 31 March 2021)", "2% = percentage 2 fall"],
        "what is counted in the label, and its date",
    ),
    ("Homes judged good\n\n82%", ["82% = percentage 82"], "a number with its own unit"),
    ("Further reading\n\n12", [], "a label that counts nothing"),
    ("Some children wait.\n\n12\n\nThey left.", [], "a sentence is no label"),
    ("Children in need\n\nPage\n\n14", [], "the number of a page"),
    ("Children in need:\n\n- 14\n- 15", [], "items of a list"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_callouts(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
