"""Wholes behind their parts, compounds and brackets inside what is counted, second halves of changes."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    ("There are 640 looked after children.", ["640 = count 640"], "a compound before the noun"),
    ("There are 640 looked-after children.", ["640 = count 640"], "the same with a hyphen"),
    ("It had 39 ‘cared for children’.", ["39 = count 39"], "marks around the phrase"),
    ("It hired 120 full-time equivalent social workers.", ["120 = count 120"], "a compound of three words"),
    ("It hired 120 FTE (full time equivalent) social workers.", ["120 = count 120"], "a bracket inside the phrase"),
    ("The 12 (see the annex) met.", [], "a bracket that no counted noun follows"),
    ("The two looked after the house.", [], "a verb, no compound"),
    ("He worked 12 full-time weeks.", [], "a duration"),
    (
        "Thirty-seven councils were good, and 30 were inadequate, of 127 inspected councils.",
        ["Thirty-seven = count 37 base 127", "30 = count 30 base 127"],
        "a whole behind its parts",
    ),
    (
        "Ten councils were good, out of a total of 41 boroughs.",
        ["Ten = count 10 base 41"],
        "a total behind its part",
    ),
    ("Twelve children spoke of 41 councils.", ["Twelve = count 12", "41 = count 41"], "no pause: no whole"),
    (
        "Twelve children left, of 41 councils spoken to.",
        ["Twelve = count 12", "41 = count 41"],
        "children are no part of councils",
    ),
    (
        "85% of homes judged inadequate (87 of 102) had improved.",
        ["85% = percentage 85 numerator 87 base 102"],
        "numerator and whole in brackets, told by the arithmetic",
    ),
    (
        "85% of homes had improved (three of 24 boys were seen).",
        ["85% = percentage 85", "three = count 3 base 24"],
        "a bracket whose arithmetic is another's",
    ),
    ("Three of your 14 teams have no manager.", ["Three = count 3 base 14"], "a whole of those who are addressed"),
    ("Six town halls were marked down.", ["Six = count 6"], "councils by their halls"),
    ("The party was held in two village halls.", [], "halls of other kinds"),
    ("It rated 147 of England’s 150 authorities.", ["147 = count 147 base 150"], "a possessor before the whole"),
    (
        "In 2009 2,780 children were helped. Of these children 950 were moved.",
        ["2,780 = count 2780 (In 2009)", "950 = count 950 base 2780"],
        "these children",
    ),
    (
        "20 authorities hold that grade, which makes 13% of them.",
        ["13% = percentage 13 numerator 20"],
        "a count that makes a share",
    ),
    (
        "That is 13% - or one in every seven - of those seen.",
        ["13% = percentage 13", "one in every seven = proportion 14.3"],
        "a dash with spaces closes an aside",
    ),
    (
        "Of the 10 rated outstanding, six – Dorset, Kent and others – did better.",
        ["six = count 6 base 10"],
        "a part with its names behind it",
    ),
    ("Norfolk is one of the four councils rated inadequate.", [], "one that is named, not counted"),
    ("Norfolk, one of the best councils, was seen.", [], "one in apposition"),
    ("One of the four councils was rated inadequate.", ["One = count 1 base 4"], "one that is counted"),
    ("It was outstanding in two areas.", [], "areas of judgement"),
    ("It was inadequate in all four areas.", [], "areas of judgement, all of them"),
    ("It was good in three out of five inspected areas.", [], "a ratio of judgement areas"),
    ("It has two ‘outstanding’ judgements.", [], "a grade in marks before the unit"),
    ("Managers acted on two of the 11 findings.", [], "findings are not counted"),
    ("No other year of the last 5 saw so many.", [], "the last five are years"),
    ("Not one of us would do that.", [], "us are not counted"),
    ("Many towns are poor, and none has greater need.", [], "none that only compares"),
    ("Some lived in three or more homes in a year.", [], "a threshold"),
    ("It has 500 or more staff.", ["500 = count 500 ge"], "no threshold: a number that bounds"),
    ("The shelves are half empty.", [], "half of no number of things"),
    ("Half of me wants to leave.", [], "a person is not shared out"),
    ("It leads the last 5 in the table.", [], "a place among five"),
    ("She spoke of one of those homes.", [], "one that stands for a thing spoken of"),
    ("It was rated outstanding for two services.", [], "services that are judged"),
    ("It fell 13 percentage points below the mean.", [], "percentage points are no share"),
    ("That was a 17 percentage point increase.", [], "percentage points as an adjective"),
]

CHANGES: list[tuple[str, list[str], str]] = [
    (
        "Numbers were up 8% since 2021 and 122% since 2007/8.",
        ["8% = percentage 8 rise (since 2021)", "122% = percentage 122 rise (since 2007/8)"],
        "the second amount of one change",
    ),
    (
        "Numbers rose by 5% in 2019, 6% in 2020 and 8% in 2021.",
        ["5% = percentage 5 rise (in 2019)", "6% = percentage 6 rise (in 2020)", "8% = percentage 8 rise (in 2021)"],
        "a row of amounts",
    ),
    (
        "It fell 8% in May and 12% of homes closed.",
        ["8% = percentage 8 fall (in May)", "12% = percentage 12 (in May)"],
        "a share of its own behind a change",
    ),
    ("It had a 4.3% real terms increase.", ["4.3% = percentage 4.3 rise"], "words before the noun of change"),
    ("FTE starters leapt (13.4%).", ["13.4% = percentage 13.4 rise"], "the amount in brackets"),
    ("It was up 2%on the year.", ["2% = percentage 2 rise (on the year)"], "no space behind the sign"),
    ("The cost has risen nearly £5m.", ["£5m = money 5000000 lt rise"], "a sum that rose"),
    ("Ministers cut £5m from it.", ["£5m = money 5000000"], "what is cut off is no change of the sum"),
    (
        "It went from £3m last year – it overspent by £1m – to £4m.",
        ["£1m = money 1000000", "£4m = money 4000000 rise from 3e+06"],
        "an aside inside a change",
    ),
    (
        "The number of homes has gone from four last year to eight.",
        ["eight = count 8 rise from 4"],
        "last year behind a number is no duration",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*ROWS, *CHANGES])
def test_wholes(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
