"""Brackets that hold an earlier value, and amounts that go on with a change told before."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

EARLIER: list[tuple[str, list[str], str]] = [
    (
        "In the quarter, 44% of visits were late, a small fall from the quarter before (51%).",
        ["44% = percentage 44 fall from 51 (In the quarter)"],
        "behind the earlier time",
    ),
    (
        "At the end of June, 71% of plans were on time; this was a slight increase on the previous year (68%).",
        ["71% = percentage 71 rise from 68 (At the end of June)"],
        "in a clause of its own",
    ),
    (
        "In May 34 homes were full. This is a reduction from the same month of the previous year (41).",
        ["34 = count 34 fall from 41 (In May)"],
        "in the next sentence",
    ),
    (
        "Some 12.4% of contacts led to no action, and a sharp drop has been seen in this measure since 2019 (20.1%).",
        ["12.4% = percentage 12.4 approx fall from 20.1"],
        "since a year, which dates the earlier value",
    ),
    (
        "Referrals have declined, with a rate of 410.2 per 10,000 (vs. 502.6 in 2019).",
        ["410.2 per 10,000 = rate 410.2 per 10000 fall from 502.6"],
        "right behind the figure, with its time",
    ),
    (
        "Vacancies are growing and stand at 18% (compared with 12% in 2020).",
        ["18% = percentage 18 rise from 12"],
        "compared with an earlier time",
    ),
    (
        "The vacancy rate is 12% (compared with 18% in 2020).",
        ["12% = percentage 12", "18% = percentage 18 (in 2020)"],
        "no change is told",
    ),
    (
        "Vacancies have fallen and stand at 18% (compared with 12% in the north).",
        ["18% = percentage 18 fall", "12% = percentage 12"],
        "another place",
    ),
    (
        "In the quarter, 44% of visits were late, a fall from the quarter before (31%).",
        ["44% = percentage 44 (In the quarter)", "31% = percentage 31 (In the quarter)"],
        "the word and the two values do not agree",
    ),
]

PLAIN: list[tuple[str, list[str], str]] = [
    (
        "The rate of children on plans was 402.7 per 10,000, from 411.2.",
        ["402.7 per 10,000 = rate 402.7 per 10000 fall from 411.2"],
        "from, with no word of change",
    ),
    ("Turnover was 14%, from 11% a year before.", ["14% = percentage 14 rise from 11"], "a share likewise"),
    (
        "The team has 12 managers, from 3 agencies.",
        ["12 = count 12", "3 = count 3"],
        "from whom they come",
    ),
    (
        "3,120 children came into care in the year, a rise of 4% on last year's figure of 3,000.",
        ["3,120 = count 3120 rise from 3000 (in the year)", "4% = percentage 4 rise (in the year)"],
        "last year's figure",
    ),
    (
        "2,100 children were adopted, down from the previous year's total of 2,300.",
        ["2,100 = count 2100 fall from 2300"],
        "the year's total",
    ),
]

AMOUNTS: list[tuple[str, list[str], str]] = [
    (
        "Budgets in the north were cut by two fifths, compared with under a quarter in the south.",
        ["two fifths = proportion 40 fall", "a quarter = proportion 25 lt fall"],
        "the same change elsewhere",
    ),
    (
        "Spending there fell by £90 million, compared to just £12 million in the richest places.",
        ["£90 million = money 90000000 fall", "£12 million = money 12000000 fall"],
        "a sum likewise",
    ),
    (
        "Vacancies fell to 40%, compared with 31% nationally.",
        ["40% = percentage 40 fall", "31% = percentage 31"],
        "where it ended is no amount",
    ),
    (
        "Medway lost most, with grants cut by more than half (54%), followed by Kirklees (51%) and Trafford (47%).",
        [
            "half = proportion 50 gt fall",
            "54% = percentage 54 fall",
            "51% = percentage 51 fall",
            "47% = percentage 47 fall",
        ],
        "said again, and a row of places",
    ),
    (
        "Places such as Bolton (31% rise), Oldham (28%) and Rochdale (27%) were hit.",
        ["31% = percentage 31 rise", "28% = percentage 28 rise", "27% = percentage 27 rise"],
        "a row in brackets",
    ),
    (
        "Costs went up in Bolton (31% rise) but most homes in Oldham (28%) are full.",
        ["31% = percentage 31 rise", "28% = percentage 28"],
        "other words between make no row",
    ),
    (
        "There were reductions in the poorest places of more than £300 million.",
        ["£300 million = money 300000000 gt fall"],
        "where it happened stands between",
    ),
    (
        "There was a cut in a budget of £3 million.",
        ["£3 million = money 3000000"],
        "what the budget is",
    ),
    (
        "It spent £2 million (8.4%) more than it had planned.",
        ["£2 million = money 2000000 rise", "8.4% = percentage 8.4 rise"],
        "a bracket between the amount and its word",
    ),
    (
        "There were 41 (12 per cent) fewer children on plans than a year ago.",
        ["12 per cent = percentage 12 fall numerator 41"],
        "a count and its share",
    ),
    ("Spending has fallen by a fifth per head.", ["a fifth = proportion 20 fall"], "a fraction per head"),
    ("Spending fell by more than a half.", ["a half = proportion 50 gt fall"], "a half"),
]


RECKONED: list[tuple[str, list[str], str]] = [
    (
        "At 31 May there were 1,240 children on plans, 5% more than the 1,181 a year before.",
        ["1,240 = count 1240 rise from 1181 (At 31 May)", "5% = percentage 5 rise (At 31 May)"],
        "what it was more than",
    ),
    (
        "Leeds closed 12% more than the 40 homes in Kent.",
        ["12% = percentage 12", "40 = count 40"],
        "another's homes",
    ),
    (
        "The number of carers dropped from 820 to 745 (9%).",
        ["745 = count 745 fall from 820", "9% = percentage 9 fall"],
        "the amount in brackets",
    ),
    (
        "Bills rose from £12.5m to £17.5m (12% on agency staff).",
        ["£17.5m = money 17500000 rise from 1.25e+07", "12% = percentage 12"],
        "another share in brackets",
    ),
    (
        "The total fell from 820 to 745 (91% of them had a degree).",
        ["745 = count 745 fall from 820", "91% = percentage 91 base 745"],
        "a share of them",
    ),
]

TAKEN_UP: list[tuple[str, list[str], str]] = [
    (
        "In 2019, when 38% of staff were agency workers, it went badly, and the trust has cut that to 11%.",
        ["38% = percentage 38 (In 2019)", "11% = percentage 11 fall from 38"],
        "a verb that takes it up; the time is the first one's",
    ),
    (
        "In May there were 38 vacancies, and the trust has reduced these to 11.",
        ["38 = count 38 (In May)", "11 = count 11 fall from 38"],
        "taken up in the plural",
    ),
    (
        "In May there were 38 vacancies, and the trust has handed these to 11 managers.",
        ["38 = count 38 (In May)", "11 = count 11 (In May)"],
        "no change",
    ),
    (
        "Some 1,120 children (54 per 10,000) were in care, a rise of 6% since 2020 when there were 1,057 "
        "(51 per 10,000).",
        [
            "1,120 = count 1120 approx rise from 1057",
            "54 per 10,000 = rate 54 per 10000 rise from 51",
            "6% = percentage 6 rise",
        ],
        "both, in two terms",
    ),
    (
        "The budget for 2023 is £91m, an uplift of £6m (7%) on this year.",
        [
            "£91m = money 91000000 (for 2023)",
            "£6m = money 6000000 rise (for 2023)",
            "7% = percentage 7 rise (for 2023)",
        ],
        "what it is set against dates nothing",
    ),
]

ASIDES: list[tuple[str, list[str], str]] = [
    (
        "There were 8 homes (with 234 children), down from 10 in 2019.",
        ["8 = count 8 fall from 10", "234 = count 234"],
        "other words in the bracket close it off",
    ),
    (
        "More than half (54%) had left, up from 47% in 2021.",
        ["half = proportion 50 gt", "54% = percentage 54 rise from 47"],
        "a bracket that only says it again does not",
    ),
    (
        "A place costs £4,000, a rise of almost a third since 2018, when it was £3,100.",
        ["£4,000 = money 4000 rise from 3100", "a third = proportion 33.3 lt rise"],
        "a sum, and its change in words",
    ),
    (
        "A place costs £4,000, a rise of almost a third since 2018, when agencies got £1,100.",
        [
            "£4,000 = money 4000 (since 2018)",
            "a third = proportion 33.3 lt rise (since 2018)",
            "£1,100 = money 1100 (since 2018)",
        ],
        "another sum",
    ),
]

LEFT_OUT: list[tuple[str, list[str], str]] = [
    (
        "Contacts were up 12% and referrals 9%.",
        ["12% = percentage 12 rise", "9% = percentage 9 rise"],
        "a verb left out",
    ),
    (
        "Contacts were up 12% and referrals 9% were late.",
        ["12% = percentage 12 rise", "9% = percentage 9"],
        "a verb of its own",
    ),
    (
        "Spending rose by a quarter, or £2.1m, to £10.4m.",
        ["a quarter = proportion 25 rise", "£2.1m = money 2100000 rise", "£10.4m = money 10400000"],
        "an amount in other terms",
    ),
    (
        "The average caseload is 15.8, down from 17.2 in June and 19 a year ago.",
        ["15.8 = count 15.8 fall from 17.2"],
        "a second earlier value",
    ),
    (
        "Caseloads fell from 17 to 15 in Kent and 12 in Bury.",
        ["15 = count 15 fall from 17", "12 = count 12"],
        "another place",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected", "why"), [*EARLIER, *PLAIN, *AMOUNTS, *RECKONED, *TAKEN_UP, *ASIDES, *LEFT_OUT]
)
def test_bracketed(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
