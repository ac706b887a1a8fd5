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
    (
        "Adoptions rose to 1,200 (45%) in 2017 compared with 1,100 (41%) last year.",
        ["45% = percentage 45 rise from 41 numerator 1200 (in 2017)"],
        "a change's end compared with a time",
    ),
    (
        "Caseloads have fallen to 14, compared with 22 in 2019.",
        ["14 = count 14 fall from 22"],
        "a count compared with a year",
    ),
    (
        "Caseloads have fallen to 14, compared with 22 in Leeds.",
        ["14 = count 14 fall", "22 = count 22"],
        "compared with a place",
    ),
    (
        "There were 412 children in care, compared with 398 last year.",
        ["412 = count 412", "398 = count 398 (last year)"],
        "no change is told",
    ),
    (
        "There was an increase to 31% of LAs judged to be good by 30 June 2016, from 27% at 31 March 2016.",
        ["31% = percentage 31 rise from 27 (by 30 June 2016)"],
        "from, far behind the end",
    ),
    (
        "The allegation rate was 52 per 1,000 carers, from 49 per 1,000 in 2021.",
        ["52 per 1,000 = rate 52 per 1000 rise from 49"],
        "a unit before the comma; the year dates the earlier value",
    ),
    (
        "There were 2,165 new households, from 2,300 in 2021.",
        ["2,165 = count 2165 fall from 2300"],
        "counts, the earlier one dated",
    ),
    (
        "Of the four centres two were good and one was not.",
        ["two = count 2 base 4", "one = count 1 base 4"],
        "a part right behind the whole, no comma",
    ),
    (
        "Over half passed, a rise from just over a third after the first round.",
        ["half = proportion 50 gt rise from 33.3"],
        "a third after",
    ),
    (
        "There was an 8% increase in the number of homes (to 2,410) and a 5% rise in places (to 9,300).",
        ["8% = percentage 8 rise", "2,410 = count 2410", "5% = percentage 5 rise", "9,300 = count 9300"],
        "where each change ended, in brackets",
    ),
    (
        "Referrals rose by 4.1% this year, from 60,100 in 2016 to 62,560 in 2017, while assessments rose by 6%.",
        [
            "4.1% = percentage 4.1 rise (this year)",
            "62,560 = count 62560 rise from 60100 (in 2017)",
            "6% = percentage 6 rise (in 2017)",
        ],
        "the ends behind the amount",
    ),
    (
        "Enquiries also increased, from 1,200 in 2016 to 1,290 in 2017, an increase of 7.5%.",
        ["1,290 = count 1290 rise from 1200 (in 2017)", "7.5% = percentage 7.5 rise (in 2017)"],
        "the ends behind a comma are no whole",
    ),
    (
        "Care costs rose by £3m, a 10% year-on-year rise.",
        ["£3m = money 3000000 rise", "10% = percentage 10 rise"],
        "year on year",
    ),
    (
        "The share that were full fell from 16% (1,300) in May to 14% (1,120).",
        ["14% = percentage 14 fall from 16 numerator 1120 (in May)"],
        "counts in brackets behind both ends",
    ),
    (
        "There was a rise of 9% in requests heard in 2017 compared with last year, from 1,146 to 1,249.",
        ["9% = percentage 9 rise (in 2017)", "1,249 = count 1249 rise from 1146 (in 2017)"],
        "the ends behind what the amount is set against",
    ),
    ("Almost 400 fewer children would enter care.", ["400 = count 400 lt fall"], "fewer, though than what is not said"),
    ("Leeds has 40 fewer homes than the national average.", ["40 = count 40"], "fewer than elsewhere"),
    ("Demand grew and councils overspent by £4m.", ["£4m = money 4000000"], "by which two things are apart"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_continued(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected
