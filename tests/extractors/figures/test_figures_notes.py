"""Footnotes' marks that stick to words and years, counts of heads, counts told behind a bracket or a comma."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

NOTES: list[tuple[str, list[str], str]] = [
    (
        "Its bill rose to £31 million compared with £14 million eight years ago.7 Councils spent £9 billion in 2020.",
        ["£31 million = money 31000000 rise from 1.4e+07", "£9 billion = money 9000000000 (in 2020)"],
        "a mark behind the full stop parts two sentences",
    ),
    (
        "Referrals rose by 4% in the year.[12] Of the rest, 9% came from schools.",
        ["4% = percentage 4 rise (in the year)", "9% = percentage 9"],
        "a mark in square brackets",
    ),
    ("Over 700 homes have shut since 20113.", ["700 = count 700 gt (since 2011)"], "a mark glued to a year"),
    ("It will lack £2 million by 20254, staff say.", ["£2 million = money 2000000 (by 2025)"], "before a comma"),
    ("In 20154 cases there was a plan.", ["20154 = count 20154"], "a number of its own"),
    ("Growth among children aged 0-173 was slow.", [], "a mark glued to an age"),
]

HEADS: list[tuple[str, list[str], str]] = [
    ("There were 412 CLA at the end of May.", ["412 = count 412 (at the end of May)"], "children by their letters"),
    (
        "There were 4,100 FTE (4,500 headcount) social workers in post in June.",
        ["4,100 = count 4100 (in June)", "4,500 = count 4500 (in June)"],
        "posts and heads",
    ),
    ("There were 4,500 (headcount) social workers.", ["4,500 = count 4500"], "heads in brackets"),
    ("The headcount of leavers in the year was 610.", ["610 = count 610 (in the year)"], "a headcount told by a verb"),
    ("The headcount turnover rate was 16%.", ["16% = percentage 16"], "a share of heads"),
    ("With a staff of 45, it covers the county.", ["45 = count 45"], "a body of people"),
    ("The staff of number 45 left.", [], "another number behind staff"),
    ("We completed 540 Child in Need assessments.", ["540 = count 540"], "a compound before the noun"),
    ("There were 540 children in need.", ["540 = count 540"], "the children themselves"),
]

ELLIPSES: list[tuple[str, list[str], str]] = [
    (
        "Dorset had 1,012 children in care, Devon 980 and Kingston upon Hull 743.",
        ["1,012 = count 1012", "980 = count 980", "743 = count 743"],
        "a row of places",
    ),
    ("We saw 12 children in Kent, Year 11 pupils, and Ofsted, 40 years on.", ["12 = count 12"], "other numbers"),
    ("Staff left 12 homes in May, and Ofsted found 9.", ["12 = count 12 (in May)"], "a verb between"),
    (
        "Of 152 councils, 77 overspent and 31 drew on reserves.",
        ["77 = count 77 base 152", "31 = count 31 base 152"],
        "a verb in the past with no ending of its own",
    ),
]

BEHIND: list[tuple[str, list[str], str]] = [
    (
        "There was a drop in the number of adoptions, 3,205 – down 3% on last year.",
        ["3,205 = count 3205", "3% = percentage 3 fall"],
        "in apposition to its label",
    ),
    ("As the number of adoptions fell, 12, it seems, had enough.", [], "behind a verb"),
    (
        "More children's homes opened (88) than closed (40) in May.",
        ["88 = count 88 (in May)", "40 = count 40 (in May)"],
        "a comparison of verbs",
    ),
    ("More than half (52%) left.", ["half = proportion 50 gt", "52% = percentage 52"], "more than, of a share"),
    ("The number of children in care has passed the 60,000 mark.", ["60,000 = count 60000 gt"], "a mark passed"),
    (
        "Nine boards met. Three (Kent, Bury and Kingston upon Hull) improved.",
        ["Nine = count 9", "Three = count 3 base 9"],
        "names in brackets",
    ),
    ("Unit 3 (with others, alas) improved.", [], "no names in brackets"),
    (
        "12,000 children came into care, with 3,150 currently in foster care.",
        ["12,000 = count 12000", "3,150 = count 3150"],
        "where they are now",
    ),
    (
        "This is 25% (or approximately 2,300 places) of all.",
        ["25% = percentage 25 numerator 2300"],
        "a weak noun alone in the brackets",
    ),
    (
        "420 carers resigned, which equates to 28% of the 1,500 carers.",
        ["28% = percentage 28 numerator 420 base 1500"],
        "what it equates to",
    ),
]

WHOLES: list[tuple[str, list[str], str]] = [
    (
        "Of 40 homes visited since May 2016 (published by 8 June 2017) half were good.",
        ["half = proportion 50 base 40 (since May 2016)"],
        "a bracket closes what stands in front; its date is of the reports",
    ),
    (
        "They read a survey of 310 social workers, 240 foster carers and 18 charities.",
        ["310 = count 310", "240 = count 240", "18 = count 18"],
        "a row of counts is no whole",
    ),
    (
        "In a survey of 310 workers, 240 felt safe.",
        ["240 = count 240 base 310"],
        "a whole in front",
    ),
    (
        "18,300 children came into care. This is a rise of 8% on 2019 and 13% on 2006. "
        "Of these children 6,400 were girls.",
        ["18,300 = count 18300", "8% = percentage 8 rise", "13% = percentage 13 rise", "6,400 = count 6400 base 18300"],
        "a sentence of changes stands between",
    ),
    (
        "There were 40 visits. Another 20% are planned. Of these, 12 were late.",
        ["40 = count 40", "20% = percentage 20", "12 = count 12"],
        "a share of something else stands between",
    ),
    (
        "They are used only when no registered homes are free. If no councils agree, it lapses.",
        [],
        "none on a condition",
    ),
    (
        "Two thirds of the 76 councils seen (51) kept it, 17 moved up.",
        ["Two thirds = proportion 66.7 numerator 51 base 76", "17 = count 17 base 76"],
        "how many they are, behind the whole",
    ),
    (
        "Two thirds of the 76 councils seen (12) kept it.",
        ["Two thirds = proportion 66.7 base 76"],
        "a number that does not make the share",
    ),
    (
        "It has 24 vacancies among its 110 social workers (22%).",
        ["22% = percentage 22 numerator 24 base 110"],
        "the arithmetic tells the whole",
    ),
    (
        "It has 24 managers among its 110 social workers (40%).",
        ["24 = count 24", "40% = percentage 40 numerator 110"],
        "and tells none",
    ),
    (
        "Rochdale has 540 children in care, compared with 610 in Oldham, and 12% of them live with relatives.",
        ["540 = count 540", "610 = count 610", "12% = percentage 12 base 540"],
        "what is only compared is no whole",
    ),
    ("A quarter of councils have none.", ["A quarter = proportion 25"], "none that somebody has"),
    ("No councils agreed.", ["No = count 0"], "none as a fact"),
    (
        "In 2017/18 and over 1,700 visits later, it had grown.",
        ["1,700 = count 1700 gt (In 2017/18)"],
        "over, behind years",
    ),
]

TIMES: list[tuple[str, list[str], str]] = [
    (
        "It is forecast to reach £1.6bn by 2025, against £824m today.",
        ["£1.6bn = money 1600000000 (by 2025)", "£824m = money 824000000"],
        "against today's",
    ),
    (
        "Of 1,204 referrals, 12% (144) were late in 2021, against 18% (201 of 1,117) in 2020.",
        [
            "12% = percentage 12 numerator 144 base 1204 (in 2021)",
            "18% = percentage 18 numerator 201 base 1117 (in 2020)",
        ],
        "behind the parts of a share",
    ),
    ("As at today, 312 children are in care.", ["312 = count 312 (As at today)"], "as at today"),
    ("At that point in time 12 children waited.", ["12 = count 12 (At that point in time)"], "a point in time"),
    ("It was 12% at the same point in 2019.", ["12% = percentage 12 (in 2019)"], "the same point in another year"),
    (
        "Seven in ten visits were on time; the figure for the previous quarter was 64%.",
        ["Seven in ten = proportion 70", "64% = percentage 64 (for the previous quarter)"],
        "a time of the other clause",
    ),
    (
        "Vacancies fell by 7% between May ’19 and May ’23.",
        ["7% = percentage 7 fall (between May ’19 and May ’23)"],
        "years in short",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*NOTES, *HEADS, *ELLIPSES, *BEHIND, *WHOLES, *TIMES])
def test_notes(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
