"""Changes that go on in the next figure, and earlier values that the arithmetic tells."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "Overspends rose from £3m in 2014 to £5m the next year and £7m in 2016.",
        ["£5m = money 5000000 rise from 3e+06 (the next year)", "£7m = money 7000000 rise (in 2016)"],
        "a further step",
    ),
    (
        "Overspends rose from £3m in 2014 to £5m in 2015 and £1m was saved.",
        ["£5m = money 5000000 rise from 3e+06 (in 2015)", "£1m = money 1000000 (in 2015)"],
        "another sum",
    ),
    (
        "In 2010 we had 120 carers, by 2018 this had fallen to 90.",
        ["120 = count 120 (In 2010)", "90 = count 90 fall from 120 (by 2018)"],
        "taken up by a pronoun",
    ),
    (
        "In 2010 we had 120 carers; they fell out, and costs had risen to £90.",
        ["120 = count 120 (In 2010)", "£90 = money 90 rise (In 2010)"],
        "another measure",
    ),
    (
        "There are 2,300 homes – an increase of 50 homes compared with 31 March 2017 (2,250).",
        ["2,300 = count 2300 rise from 2250", "50 = count 50 rise"],
        "the sum is right",
    ),
    (
        "There are 300 homes, an increase of 20% compared with Leeds (140).",
        ["300 = count 300", "20% = percentage 20 rise"],
        "the sum is wrong",
    ),
    (
        "There were 4,350 adoptions, a fall of 18% on 2015 (5,300).",
        ["4,350 = count 4350 fall from 5300", "18% = percentage 18 fall"],
        "a share that is right",
    ),
    (
        "The number of enquiries was 9,400. An increase of 17.5% on 8,000 the year before.",
        ["9,400 = count 9400 rise from 8000", "17.5% = percentage 17.5 rise"],
        "over a full stop",
    ),
    ("Almost 400 fewer children would enter care.", ["400 = count 400 lt fall"], "fewer, though than what is not said"),
    ("Leeds has 40 fewer homes than the national average.", ["40 = count 40"], "fewer than elsewhere"),
    ("Demand grew and councils overspent by £4m.", ["£4m = money 4000000"], "by which two things are apart"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_continued(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected
