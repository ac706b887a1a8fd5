"""Periods: the printed phrase that dates the figure, and not the date of what it was."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    ("Since then 31 staff have left.", ["31 = count 31 (Since then)"], "since what was told"),
    (
        "Six visits have been made since the 2020 judgement.",
        ["Six = count 6 (since the 2020 judgement)"],
        "a judgement",
    ),
    ("Since the inspection, 31 staff have joined.", ["31 = count 31 (Since the inspection)"], "an inspection"),
    (
        "We ask for £3m more next year and £2m in the year after.",
        ["£3m = money 3000000 (next year)", "£2m = money 2000000 (in the year after)"],
        "years to come",
    ),
    ("It said that next year’s budget would pay for 31 staff.", ["31 = count 31"], "a year that only owns"),
    ("Numbers rose, and 31 had left in the year before.", ["31 = count 31 (in the year before)"], "the year before"),
    ("There are 31 staff, three more than the year before.", ["31 = count 31", "three = count 3 rise"], "a comparison"),
    (
        "In late summer 2018, 12 homes shut.",
        ["12 = count 12 (In late summer 2018)"],
        "late in a season",
    ),
    (
        "In each of the past four years half of councils overspent.",
        ["half = proportion 50 (In each of the past four years)"],
        "each of the years",
    ),
    (
        "The overspend was £4m in 2016, £6m the following year and £9m in 2018.",
        [
            "£4m = money 4000000 (in 2016)",
            "£6m = money 6000000 (the following year)",
            "£9m = money 9000000 (in 2018)",
        ],
        "a year told by the one before",
    ),
    (
        "In 2014 there were 120 carers and by 2018 90 carers were left.",
        ["120 = count 120 (In 2014)", "90 = count 90 (by 2018)"],
        "a date that opens the next clause",
    ),
    (
        "Ann Roe, who took over in 2023, said 14% of the staff were agency staff.",
        ["14% = percentage 14"],
        "when somebody joined dates no figure",
    ),
    (
        "Inspectors who visited in May found that 12 of 40 plans were late.",
        ["12 = count 12 base 40"],
        "nor does when inspectors came",
    ),
    (
        "There were 340 children, who came in 2019.",
        ["340 = count 340 (in 2019)"],
        "what is counted itself does",
    ),
    (
        "Enquiries fell to 310, which is 18% lower than 2014 to 2015.",
        ["310 = count 310 fall", "18% = percentage 18 fall"],
        "a year of two years is one",
    ),
    (
        "Placements rose by 15% between 2014 to 2015 and 2015 to 2016.",
        ["15% = percentage 15 rise (between 2014 to 2015 and 2015 to 2016)"],
        "between two such years",
    ),
    (
        "Half of homes were full in the 2017-18 academic year.",
        ["Half = proportion 50 (in the 2017-18 academic year)"],
        "a year before its noun",
    ),
    ("Just over a quarter of homes were new.", ["a quarter = proportion 25 gt"], "a share is no quarter of a year"),
    ("On September 1 there were 40 agency staff.", ["40 = count 40 (On September 1)"], "a day behind its month"),
    ("They overspent by £8m in the year 2020-21.", ["£8m = money 8000000 (in the year 2020-21)"], "a year by name"),
    (
        "Over the year care rose by 1%, its highest level since 1987.",
        ["1% = percentage 1 rise (Over the year)"],
        "a record",
    ),
    (
        "There were 480 starters, a fall of 13% compared to 2021.",
        ["480 = count 480", "13% = percentage 13 fall"],
        "to a year",
    ),
    ("There were 316 workers, a fall of 3% from 2021.", ["316 = count 316", "3% = percentage 3 fall"], "from a year"),
    (
        "Agencies ran 45% of homes, compared with just 38% in 2015.",
        ["45% = percentage 45", "38% = percentage 38 (in 2015)"],
        "the time of what it is compared with",
    ),
    (
        "In March 2019, 5% of children moved; a year later it was 4%.",
        ["5% = percentage 5 (In March 2019)", "4% = percentage 4 (a year later)"],
        "a year later",
    ),
    (
        "The council gave £2m to train 45 workers, nine in ten of whom are there three years later.",
        ["£2m = money 2000000", "45 = count 45", "nine in ten = proportion 90 base 45 (three years later)"],
        "later than what went before",
    ),
    ("There were 75 children in care, up 4% on 2015.", ["75 = count 75", "4% = percentage 4 rise"], "on a year"),
    ("Of the 52 cases, 47 were up to date.", ["47 = count 47 base 52"], "up to date is no period"),
    (
        "On 31 March 2023 there were 2,410 homes, up 9% on the previous year.",
        ["2,410 = count 2410 (On 31 March 2023)", "9% = percentage 9 rise (On 31 March 2023)"],
        "on the previous year says what it is compared with",
    ),
    ("On the same day 41 children had plans.", ["41 = count 41 (On the same day)"], "on the same day"),
    ("The share was 17% in 2015−16.", ["17% = percentage 17 (in 2015−16)"], "a minus between two years"),
    ("For children over five years old it is 10%.", ["10% = percentage 10"], "over an age"),
    ("Referrals in May rose 4% on last year.", ["4% = percentage 4 rise (in May)"], "on last year"),
    (
        "In May 62% of plans were good, an improvement of 7% from the previous month.",
        ["62% = percentage 62 (In May)", "7% = percentage 7 (In May)"],
        "from the previous month",
    ),
    ("Only 61% of them go to good schools and this may harm them.", ["61% = percentage 61"], "may is no month"),
    ("We saw 12 homes this May.", ["12 = count 12 (this May)"], "but May is"),
    (
        "There were 21 care leavers at the end of quarter three 2015–16.",
        ["21 = count 21 (at the end of quarter three 2015–16)"],
        "a quarter of a year by its number",
    ),
    ("In the past fortnight six councils were told.", ["six = count 6 (In the past fortnight)"], "a fortnight"),
    ("I met the 31 children who left us that month.", ["31 = count 31 (that month)"], "that month"),
    ("At 31 March 2019 there were 82 homes.", ["82 = count 82 (At 31 March 2019)"], "in front"),
    ("The rate was 12% in September.", ["12% = percentage 12 (in September)"], "behind"),
    ("Since November 2013 Ofsted has seen 47 councils.", ["47 = count 47 (Since November 2013)"], "since"),
    ("Between 2010 and 2014 it fell by 38%.", ["38% = percentage 38 fall (Between 2010 and 2014)"], "between"),
    ("In the year to September 59% were late.", ["59% = percentage 59 (In the year to September)"], "the year to"),
    ("In the last 12 months 29 children were adopted.", ["29 = count 29 (In the last 12 months)"], "the last months"),
    ("During 2016-17 it made 82 visits.", ["82 = count 82 (During 2016-17)"], "during"),
    ("Over the same period 43 homes closed.", ["43 = count 43 (Over the same period)"], "the same period"),
    (
        "It rose from 26% in 2016 to 34% in 2017.",
        ["34% = percentage 34 rise from 26 (in 2017)"],
        "the later date is the figure's",
    ),
    (
        "The share was 34% in 2017, up from 26% in 2016.",
        ["34% = percentage 34 rise from 26 (in 2017)"],
        "the later date is the figure's",
    ),
    (
        "In 2012 19% passed, but in 2014 10% did.",
        ["19% = percentage 19 (In 2012)", "10% = percentage 10 (in 2014)"],
        "each its own",
    ),
    ("Last year 12 homes opened.", ["12 = count 12 (Last year)"], "last year"),
    ("By the end of January we had published 84 reports.", ["84 = count 84 (By the end of January)"], "by the end of"),
    (
        "At the time of the inspection 14 children were missing.",
        ["14 = count 14 (At the time of the inspection)"],
        "the time of the inspection",
    ),
    (
        "Since the last inspection, six notices were sent.",
        ["six = count 6 (Since the last inspection)"],
        "since the inspection",
    ),
    ("There are three fewer homes than in 2016.", ["three = count 3 fall"], "what it is compared with"),
    ("As at 31 March 2018, 51% of reports were late.", ["51% = percentage 51 (As at 31 March 2018)"], "as at"),
    ("For 2020/21 the budget is £24.7 million.", ["£24.7 million = money 24700000 (For 2020/21)"], "for"),
    ("In the summer 45% of posts were vacant.", ["45% = percentage 45 (In the summer)"], "a season"),
    ("Three years ago one in four jobs was vacant.", ["one in four = proportion 25 (Three years ago)"], "ago"),
    ("It has 40 homes.", ["40 = count 40"], "none"),
    ("Today the average caseload is 16.", ["16 = count 16 (Today)"], "today is when it holds"),
    ("The average caseload today is 16.", ["16 = count 16 (today)"], "before its verb"),
    ("Ofsted said today that 16 homes had failed.", ["16 = count 16"], "today is when it was said"),
    ("Today Ofsted said that 16 homes had failed.", ["16 = count 16"], "said in front"),
    ("It has had six directors since Easter.", ["six = count 6 (since Easter)"], "a day of the year"),
    (
        "Demand rose by 12% during the pandemic.",
        ["12% = percentage 12 rise (during the pandemic)"],
        "a time everybody knows",
    ),
    ("Three directors left in 18 months.", ["Three = count 3 (in 18 months)"], "months"),
    ("It will hire 30 staff in six months’ time.", ["30 = count 30"], "a time to come"),
    ("It will spend £5m over two years.", ["£5m = money 5000000"], "how long a sum will last"),
    ("One in seven moved during that time.", ["One in seven = proportion 14.3 (during that time)"], "a time just told"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_periods(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
