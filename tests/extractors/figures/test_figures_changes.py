"""Changes: from, to, by how much, which way."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "An average caseload of 22 would fall to 18 by May.",
        ["18 = count 18 fall from 22 (by May)"],
        "the value of what will move",
    ),
    ("A waiting list of 90 children has been cut to 31.", ["31 = count 31 fall from 90"], "what has been cut"),
    (
        "A turnover of 12% rose to 19% in a year.",
        ["19% = percentage 19 rise from 12 (in a year)"],
        "a share that moved",
    ),
    ("Half of 40 staff rose to 31.", ["Half = proportion 50 base 40", "31 = count 31 rise"], "a part that is no value"),
    (
        "Staff rose from 345 to 392, and vacancies from 62 to 81.",
        ["392 = count 392 rise from 345", "81 = count 81 rise from 62"],
        "a further thing that changed, its verb left out",
    ),
    (
        "The number of children in care had gone from 345 to 292, and that of care leavers from 62 to 31.",
        ["292 = count 292 fall from 345", "31 = count 31 fall from 62"],
        "another number that went the same way",
    ),
    (
        "Staff are 392, and vacancies ranged from 62 to 81.",
        ["62 = count 62", "81 = count 81"],
        "a range goes on nothing",
    ),
    (
        "The rate of assessments dropped to 380 per 10,000, from 415.",
        ["380 per 10,000 = rate 380 per 10000 fall from 415"],
        "an earlier value whose unit is left out, where a counted noun heads the rate",
    ),
    ("The share has risen from 26% to 34%.", ["34% = percentage 34 rise from 26"], "both ends"),
    ("It fell from 24% to 19% in May.", ["19% = percentage 19 fall from 24 (in May)"], "a fall"),
    ("Performance improved from 84% to 99%.", ["99% = percentage 99 rise from 84"], "the ends tell the way"),
    ("The number of children in care rose from 741 to 954.", ["954 = count 954 rise from 741"], "counts with a label"),
    ("Use of orders has moved from 7% to 18%.", ["18% = percentage 18 rise from 7"], "a verb with no way of its own"),
    ("447 children were in care, a reduction from 471.", ["447 = count 447 fall from 471"], "an apposition"),
    ("There were 25 closures of homes in 2017, up from 22.", ["25 = count 25 rise from 22 (in 2017)"], "up from"),
    (
        "At 30 June 522 children had plans. This is a reduction from 537.",
        ["522 = count 522 fall from 537 (At 30 June)"],
        "the sentence before",
    ),
    (
        "At 1 May 433 children were in care (69 per 10,000). This is an increase from 411 (66 per 10,000) at 1 March.",
        ["433 = count 433 rise from 411 (At 1 May)", "69 per 10,000 = rate 69 per 10000 rise from 66 (At 1 May)"],
        "count and rate each take their own",
    ),
    ("The agency bill tops £1bn.", ["£1bn = money 1000000000 gt"], "a verb bounds"),
    ("The number of children in its care nears 900.", ["900 = count 900 lt"], "a verb of reaching"),
    ("The number of carers has passed 1,400.", ["1,400 = count 1400 gt"], "passed, of a number"),
    ("Average caseloads had fallen below 20.", ["20 = count 20 lt"], "a bound after a change"),
    ("She told them that one in six posts was vacant.", ["one in six = proportion 16.7"], "that one is no pronoun"),
    (
        "We wrote to 104 councils. Of those that replied, 71 said yes.",
        ["104 = count 104", "71 = count 71 base 104"],
        "replied",
    ),
    ("The council passed 12 referrals on.", ["12 = count 12"], "handed on"),
    ("Vacancies fell to 212 from 340.", ["212 = count 212 fall from 340"], "the order turned round"),
    ("Turnover had come down to 14 per cent from 21.", ["14 per cent = percentage 14 fall from 21"], "a bare one"),
    (
        "The average caseload fell to 15.2 from 17.4. The number of children fell to 391 from 452.",
        ["15.2 = count 15.2 fall from 17.4", "391 = count 391 fall from 452"],
        "each in its own sentence",
    ),
    ("This was 81% (up from 31.5% in 2012).", ["81% = percentage 81 rise from 31.5"], "in brackets"),
    ("Spending fell by 38%.", ["38% = percentage 38 fall"], "by"),
    ("Caseloads were cut by a third.", ["a third = proportion 33.3 fall"], "a fraction of a change"),
    ("Some cut funding by as much as two-thirds.", ["two-thirds = proportion 66.7 le fall"], "as much as"),
    ("The population grew by 4.9%.", ["4.9% = percentage 4.9 rise"], "grew by"),
    (
        "Adoptions fell by a third, to 14.",
        ["a third = proportion 33.3 fall", "14 = count 14"],
        "the amount and where it ended",
    ),
    ("A 7% reduction in posts followed.", ["7% = percentage 7 fall"], "a noun behind"),
    ("There was an increase of 74 homes.", ["74 = count 74 rise"], "a noun before"),
    ("A fall of almost a quarter was seen.", ["a quarter = proportion 25 lt fall"], "with a comparator"),
    ("It rose to 42% in July.", ["42% = percentage 42 rise (in July)"], "to, with no from"),
    ("Agency use is down 12%.", ["12% = percentage 12 fall"], "a particle"),
    ("There are three fewer homes than a year before.", ["three = count 3 fall"], "degree"),
    ("Numbers are 1.5 fewer than in 2023.", ["1.5 = count 1.5 fall"], "degree with a decimal"),
    ("A fifth less money came.", ["A fifth = proportion 20 fall"], "degree without than"),
    (
        "At 1 May 2,343 children were in need. This is a 7% reduction from 2,519 at 1 March.",
        ["2,343 = count 2343 fall from 2519 (At 1 May)", "7% = percentage 7 fall"],
        "amount and earlier value part",
    ),
    ("The mix shifted from 12% to 12%.", ["12% = percentage 12 from 12"], "no change"),
    ("44 per cent have seen their rating fall.", ["44 per cent = percentage 44"], "a share of those that fell"),
    ("Girls make up 43% of them.", ["43% = percentage 43"], "made up is no rise"),
    ("It is 5% higher than the average.", ["5% = percentage 5"], "a comparison between places"),
    ("It is 2% more than the national figure.", ["2% = percentage 2"], "a comparison"),
    (
        "Caseloads ranged from 11.4 in some towns to as many as 26 in others.",
        ["11.4 = count 11.4", "26 = count 26 le"],
        "a range is no change",
    ),
    ("Hours vary from 20% to 30%.", ["20% = percentage 20", "30% = percentage 30"], "a range of shares"),
    ("The council raised £2m.", ["£2m = money 2000000"], "raised money is no rise"),
    ("It cut 200 posts.", ["200 = count 200"], "the verb of a count"),
    ("Pupils moved from year 7 to year 8.", [], "school years"),
    ("From 2010 to 2014 little changed.", [], "years"),
    (
        "Numbers rose 28% in a decade to 80,080.",
        ["28% = percentage 28 rise (in a decade)", "80,080 = count 80080 (in a decade)"],
        "where a change ended, with no comma",
    ),
    ("3 in 5 had waited more than a year.", ["3 in 5 = proportion 60"], "more than a year is no change"),
    (
        "Salaries run from £32,000 to £46,500.",
        ["£32,000 = money 32000", "£46,500 = money 46500"],
        "a range, told by run",
    ),
    ("The number of homes run by councils rose from 20 to 30.", ["30 = count 30 rise from 20"], "run by somebody"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_changes(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
