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
    (
        "# Key facts\n\n41,200\n\nThe number of referrals in 2014-15\n\n63\n\nThe rate of referrals per 1,000",
        ["41,200 = count 41200 (in 2014-15)", "63\n\nThe rate of referrals per 1,000 = rate 63 per 1000"],
        "the number first, and below it what it is",
    ),
    (
        "9,400\n\nThe number of section 47 enquiries in 2016. An increase of 17.5% on 8,000 the year before.",
        ["9,400 = count 9400 rise from 8000 (in 2016)", "17.5% = percentage 17.5 rise"],
        "and how it changed in the sentence behind",
    ),
    (
        "# Our year\n\n3,150\n\nchildren in foster care\n\n61%\n\nof young people went home",
        ["3,150 = count 3150", "61% = percentage 61"],
        "what goes on below in lower case",
    ),
    (
        "Number of homes\n\n310\n\nNumber of agencies\n\n94",
        ["310 = count 310", "94 = count 94"],
        "labels above, though they say what a number is",
    ),
    (
        "Children in need 41,900 The number of children in need in May. 270 The number of children on a plan.",
        ["41,900 = count 41900 (in May)", "270 = count 270"],
        "the lines of a page run together",
    ),
    (
        "- 65,270 – the number of referrals in 2021, up 8.8% since 2020.",
        ["65,270 = count 65270 (in 2021)", "8.8% = percentage 8.8 rise (since 2020)"],
        "a number and a dash",
    ),
    (
        "- £11.1 billion – the sum spent.\n\n3,160 – social workers in post.",
        ["£11.1 billion = money 11100000000", "3,160 = count 3160"],
        "what it counts, and a sum, behind a dash",
    ),
    ("The team held 12 The number of cases was high.", [], "a sentence of its own"),
    ("27\n\nThe number of days it took", [], "days are no figure"),
    ("The council will look at the plans of\n\n12\n\nchildren on its books.", [], "the number of a page"),
    ("Further reading\n\n12", [], "a label that counts nothing"),
    ("Some children wait.\n\n12\n\nThey left.", [], "a sentence is no label"),
    ("Children in need\n\nPage\n\n14", [], "the number of a page"),
    ("Children in need:\n\n- 14\n- 15", [], "items of a list"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_callouts(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
