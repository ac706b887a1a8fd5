"""Lists: items read with their lead-in, paragraph by paragraph."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "433 children were in care. Of this number:\n\n• 177 (or 41%) live away\n\n"
        "• 33 live in homes, of whom 88% left\n\n• three are new",
        [
            "433 = count 433",
            "41% = percentage 41 numerator 177 base 433",
            "33 = count 33 base 433",
            "88% = percentage 88 base 33",
            "three = count 3 base 433",
        ],
        "the whole is in the lead-in's sentence",
    ),
    (
        "Of the 43 councils inspected:\n\n• 10 were good\n\n• 26 required improvement",
        ["10 = count 10 base 43", "26 = count 26 base 43"],
        "the whole is in the lead-in",
    ),
    (
        "In the last 12 months:\n\n• there have been 29 adoptions\n\n• a total of 184 left, of whom 3% came back",
        [
            "29 = count 29 (In the last 12 months)",
            "184 = count 184 (In the last 12 months)",
            "3% = percentage 3 base 184 (In the last 12 months)",
        ],
        "the period is in the lead-in",
    ),
    (
        "The proportion of pupils with free meals:\n\n• in primary schools is 14% (the national average is 17%)",
        ["14% = percentage 14", "17% = percentage 17"],
        "a share in an item",
    ),
    ("Of these:\n\n• seven were late", ["seven = count 7"], "no figure before to be the whole"),
    (
        "At 1 May 90 children were in care. Of this number:\n\n• 12 live away\n\nNine carers left.",
        ["90 = count 90 (At 1 May)", "12 = count 12 base 90", "Nine = count 9"],
        "the list is over",
    ),
    ("# Half of homes fail\n\nMore text with 12% in it.", ["Half = proportion 50", "12% = percentage 12"], "a heading"),
    ("Of this number, 12 left.", ["12 = count 12"], "nothing before"),
    (
        "90 children were in care. Of this number:\n\n− 12 live away\n\n− four live with parents",
        ["90 = count 90", "12 = count 12 base 90", "four = count 4 base 90"],
        "items whose marks were left in the text",
    ),
    (
        "90 children were in care. Of this number:\n\n• 12 live\n\naway from home\n\n• four live with parents",
        ["90 = count 90", "12 = count 12 base 90", "four = count 4 base 90"],
        "an item broken in two",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_lists(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
