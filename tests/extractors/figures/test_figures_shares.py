"""Shares: percentages and proportions, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "In 2001, 1 in every 180 children was in care.",
        ["1 in every 180 = proportion 0.6 (In 2001)"],
        "one in a large whole",
    ),
    ("Today it is one in 140.", ["one in 140 = proportion 0.7 (Today)"], "one in a large whole, alone"),
    ("2/3 of children had one placement.", ["2/3 = proportion 66.7"], "a fraction in digits"),
    ("The council saw 1 in 2014.", [], "one in a year"),
    (
        "Staff cost £40,000—62% of the total—last year.",
        ["£40,000 = money 40000 (last year)", "62% = percentage 62 (last year)"],
        "dashes without spaces",
    ),
    ("Spending per child—£2,900 a year—has fallen.", ["£2,900 = money 2900"], "a sum behind such a dash"),
    ("In Leeds 24% of care leavers had a job.", ["24% = percentage 24"], "percent sign"),
    ("Forty-four per cent of homes in Kent were full.", ["Forty-four per cent = percentage 44"], "a share in words"),
    ("Some 31pc of posts in Hull stood empty.", ["31pc = percentage 31 approx"], 'pc, and "some" blurs'),
    ("Nearly 80% of the homes passed.", ["80% = percentage 80 lt"], "nearly is below"),
    ("Just under 60 per cent of plans were seen.", ["60 per cent = percentage 60 lt"], "just under is below"),
    ("Over 92.5% of reviews were held on time.", ["92.5% = percentage 92.5 gt"], "decimals"),
    ("At least 15 per cent of staff left.", ["15 per cent = percentage 15 ge"], "at least"),
    ("Up to 20% of calls went unanswered.", ["20% = percentage 20 le"], "up to"),
    ("As much as 12% of the budget went on agency staff.", ["12% = percentage 12 le"], "as much as is at most"),
    ("No more than 5% of cases were late.", ["5% = percentage 5 le"], "no more than"),
    ("More than 70% of visits were made.", ["70% = percentage 70 gt"], "more than"),
    ("Around 35 percent of children were seen.", ["35 percent = percentage 35 approx"], "one word percent"),
    ("About one in seven social work posts is vacant.", ["one in seven = proportion 14.3 approx"], "ratio in words"),
    ("One in five boards met every month.", ["One in five = proportion 20"], "a ratio opens a sentence"),
    ("Some 3 in 14 authorities had a panel.", ["3 in 14 = proportion 21.4 approx"], "a ratio in digits"),
    ("Four out of 5 homes were inspected.", ["Four out of 5 = proportion 80"], "words and digits mixed"),
    (
        "In eight cases out of ten the plan was late.",
        ["eight cases out of ten = proportion 80"],
        "a noun between part and whole",
    ),
    ("Nine homes out of 47 were full.", ["Nine = count 9 base 47"], "a noun before a counted whole"),
    ("Staff took 3 children out of 14 homes.", ["3 = count 3", "14 = count 14"], "out of things of another kind"),
    ("It was late for 2 girls, out of the 85 asked.", ["2 = count 2 base 85"], "a whole behind a comma"),
    ("Three out of four councils replied.", ["Three out of four = proportion 75"], "no counted whole behind it"),
    ("One child in ten had moved school.", ["One child in ten = proportion 10"], "the noun inside the ratio"),
    ("One-in-six families waited.", ["One-in-six = proportion 16.7"], "hyphens"),
    ("A quarter of children in Stoke live in poverty.", ["A quarter = proportion 25"], "a fraction"),
    ("Two-thirds of the plans had a date.", ["Two-thirds = proportion 66.7"], "a plural fraction"),
    ("Three quarters of carers felt heard.", ["Three quarters = proportion 75"], "no hyphen"),
    ("Over half of fostering households are full.", ["half = proportion 50 gt"], "over half"),
    ("Almost a third of cases were closed.", ["a third = proportion 33.3 lt"], "almost"),
    ("Roughly two fifths of pupils were absent.", ["two fifths = proportion 40 approx"], "an uncommon denominator"),
    ("Half were seen within a week.", ["Half = proportion 50"], "half without of"),
    ("A fifth of the staff are new.", ["A fifth = proportion 20"], "a fifth"),
    ("A tenth of those asked said no.", ["A tenth = proportion 10"], "a tenth"),
    (
        "About 45–50% of assessments were late.",
        ["45 = percentage 45 approx", "50% = percentage 50"],
        "a range of shares is two",
    ),
    (
        "Between 20 and 24 per cent of posts were empty.",
        ["20 = percentage 20", "24 per cent = percentage 24"],
        "a shared sign",
    ),
    (
        "Absence ranged from 7% in Poole to 12% in Torbay.",
        ["7% = percentage 7", "12% = percentage 12"],
        "a range is two figures",
    ),
    ("The vacancy rate was 18.9 per cent.", ["18.9 per cent = percentage 18.9"], "a subject before"),
    ("In Bury 12% were adopted; 40% went home.", ["12% = percentage 12", "40% = percentage 40"], "two clauses"),
    ("Of course 100% of plans were signed.", ["100% = percentage 100"], 'everyday "of"'),
    ("Staff turnover (14%) was high.", ["14% = percentage 14"], "in brackets"),
    ("“We lost 30% of our budget,” said Orla Fenn.", ["30% = percentage 30"], "inside a quotation"),
    ("It found 1% of homes inadequate and 14% weak.", ["1% = percentage 1", "14% = percentage 14"], "two objects"),
    ("The score rose by 3 percentage points.", [], "points are no share"),
    ("A 12 percentage point gap remains.", [], "point in the singular"),
    ("The first half of the year was hard.", [], "half of a period"),
    ("Half-term came early.", [], "half in a compound"),
    ("They met in the third quarter of 2019.", [], "an ordinal and a period"),
    ("He is the third child of four.", [], "an ordinal"),
    ("A third inspection is planned.", [], "an ordinal, not a fraction"),
    ("This costs half the national rate.", [], "a multiple of a rate"),
    ("A half-day course was held.", [], "half in a compound"),
    ("It is a fifth visit in a year.", [], "an ordinal with its noun"),
    ("Most children were safe and many were settled.", [], "vague amounts"),
    ("The majority of plans improved.", [], "vague"),
    ("Thousands more need help.", [], "vague"),
    ("Referrals doubled.", [], "doubled is no figure"),
    ("Twice as many children went missing.", [], "twice is no figure"),
    ("One in 2014 and one in 2016 closed.", [], "a year is no whole"),
    (
        "Somewhere between a third and a half of homes are full.",
        ["a third = proportion 33.3", "a half = proportion 50"],
        "a half beside a third",
    ),
    (
        "Some £2 out of every £3 is spent on children in care, and £1 in £10 on agency staff.",
        ["£2 out of every £3 = proportion 66.7 approx", "£1 in £10 = proportion 10"],
        "shares of money",
    ),
    ("It had £3m in £20 notes.", ["£3m = money 3000000", "£20 = money 20"], "money in money"),
    (
        "It will cost between £1.5 and £2 million.",
        ["£1.5 = money 1500000", "£2 million = money 2000000"],
        "a scale shared with the sum behind",
    ),
    (
        "The gap is £3-4bn, or £2 to £3m a council.",
        ["£3 = money 3000000000", "4bn = money 4000000000", "£2 = money 2000000", "£3m = money 3000000"],
        "a sign and a scale shared",
    ),
    (
        "It spent £5 and £2 million was left.",
        ["£5 = money 5", "£2 million = money 2000000"],
        "no range, no shared scale",
    ),
    ("Net spending (£000)", [], "a unit of money"),
    (
        "In 2019, 24 and 31 per cent of plans in the two towns were repeats.",
        ["24 = percentage 24 (In 2019)", "31 per cent = percentage 31 (In 2019)"],
        "two that share a unit",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_shares(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
