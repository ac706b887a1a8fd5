"""The listing of numbers left unread: every digit and number word is a record's or is listed with a reason."""

from __future__ import annotations

import re

import pytest

from pipeline.extractors.figures.unread import NO_REASON, unread_figures
from tests.helpers import document, records

ROWS: list[tuple[str, list[tuple[str, str]], str]] = [
    ("Leeds has 12 children’s homes.", [], "a record is not listed"),
    ("The visit was on 28 June 2016.", [("28", "a date"), ("2016", "a date")], "a date"),
    ("Section 47 applies.", [("47", "the number of a section or item")], "a section"),
    ("It rose by 3 percentage points.", [("3", "a difference in percentage points")], "percentage points"),
    ("It made 12 recommendations.", [("12", "recommendations are not counted")], "a unit that is not counted"),
    ("24% of the 87 councils wrote.", [("87", "the base of the figure before it")], "a base"),
    ("It fell from 24% to 19%.", [("24", "the earlier value of the figure after it")], "an earlier value"),
    ("Aged 16, he left.", [("16", "an age")], "an age"),
    ("He took a third way.", [("third", NO_REASON)], "what no rule read"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_reasons(text: str, expected: list[tuple[str, str]], why: str) -> None:
    listed = unread_figures(document(text), records(text))
    assert [(text[start:end], reason) for start, end, reason in listed] == expected, why


def test_every_percent_sign_is_a_record_or_listed() -> None:
    text = "About 12% of plans and 30% of 40 visits (5%) rose from 3% to 4%, 2 percentage points, at 7% or 8-9%."
    found = records(text)
    taken = [(record.evidence.start, record.evidence.end) for record in found.statistics]
    listed = [(start, end) for start, end, _ in unread_figures(document(text), found)]
    for number in re.finditer(r"\d+(?=%)", text):
        assert any(start <= number.start() < end for start, end in taken + listed), number.group()
