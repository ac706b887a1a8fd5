"""Rates and sums of money."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "The rate is 84 per 10,000 in Hull. Rates ranged from 31 in Rutland to over 190 in Hartlepool.",
        ["84 per 10,000 = rate 84 per 10000", "31 = rate 31 per 10000", "190 = rate 190 per 10000 gt"],
        "a range of the rates told before opens its sentence",
    ),
    (
        "The rate is 84 per 10,000. Vacancy rates ranged from 11 in Kent to 19 in Hull.",
        ["84 per 10,000 = rate 84 per 10000", "11 = count 11", "19 = count 19"],
        "a range of rates of another kind",
    ),
    (
        "London had the highest rate, at 84 per 10,000. Kent had the lowest (31.5).",
        ["84 per 10,000 = rate 84 per 10000", "31.5 = rate 31.5 per 10000"],
        "the lowest, in brackets",
    ),
    (
        "London had the highest rate, at 84 per 10,000. The vacancy rate there was the lowest (31).",
        ["84 per 10,000 = rate 84 per 10000"],
        "the lowest of a rate of another kind",
    ),
    (
        "The rate was 66 per 10,000. Rates were lowest in Bromley (28) and highest in Hartlepool (171).",
        ["66 per 10,000 = rate 66 per 10000", "28 = rate 28 per 10000", "171 = rate 171 per 10000"],
        "the extremes of a rate told before, in brackets",
    ),
    (
        "The rate was 66 per 10,000. The vacancy rate was lowest in Bromley (28).",
        ["66 per 10,000 = rate 66 per 10000"],
        "a rate of another kind",
    ),
    ("The rate was 69 per 10,000 children.", ["69 per 10,000 = rate 69 per 10000"], "per"),
    ("It rose to 57 in 10,000.", ["57 in 10,000 = rate 57 per 10000 rise"], "in a round whole"),
    (
        "There are 189 children in care for every 10,000.",
        ["189 children in care for every 10,000 = rate 189 per 10000"],
        "the noun inside",
    ),
    ("A rate of 46.2 per 10,000 was recorded.", ["46.2 per 10,000 = rate 46.2 per 10000"], "decimals"),
    ("Deaths stood at 31 per 100,000.", ["31 per 100,000 = rate 31 per 100000"], "a larger whole"),
    ("It is 12 per 1,000 births.", ["12 per 1,000 = rate 12 per 1000"], "a smaller whole"),
    (
        "Blackpool had 184 per 10,000, Richmond the lowest at 24.",
        ["184 per 10,000 = rate 184 per 10000", "24 = rate 24 per 10000"],
        "the unit goes on",
    ),
    (
        "The proportion rose from 57 in 10,000 to 60.",
        ["60 = rate 60 per 10000 rise from 57"],
        "the unit goes on over a change",
    ),
    (
        "In Hull it was 124 per 10,000; the figure for England is 65.",
        ["124 per 10,000 = rate 124 per 10000", "65 = rate 65 per 10000"],
        "the figure is the rate",
    ),
    ("The government pledged £2bn.", ["£2bn = money 2000000000"], "bn"),
    ("It cost £1.4 million.", ["£1.4 million = money 1400000"], "a scale in words"),
    ("They lost £27.6m of funding.", ["£27.6m = money 27600000"], "m"),
    ("A bill of £380,000 came.", ["£380,000 = money 380000"], "thousands"),
    ("About £2,850 a week is paid.", ["£2,850 = money 2850 approx"], "a comparator"),
    ("Over £60 million was spent.", ["£60 million = money 60000000 gt"], "over"),
    ("Between £2bn and £3bn is needed.", ["£2bn = money 2000000000", "£3bn = money 3000000000"], "two ends"),
    ("It spent £2bn-£3bn.", ["£2bn = money 2000000000", "£3bn = money 3000000000"], "a hyphen between sums"),
    ("It got 2 million pounds.", ["2 million pounds = money 2000000"], "pounds in words"),
    ("They raised £750k.", ["£750k = money 750000"], "k"),
    ("It saved £1.25m.", ["£1.25m = money 1250000"], "a full stop behind m"),
    ("Spending of £10,000 per child is high.", ["£10,000 = money 10000"], "per child is no rate"),
    ("It paid $5 million.", [], "dollars are no pounds"),
    ("The case cost 40p a page.", [], "pence"),
    ("The ratio was 1:10.", [], "a scale"),
    ("It takes 40 hours per week.", [], "hours"),
    ("Ring 0300 123 1231.", [], "a telephone number"),
    (
        "Leeds has 76 children in care per 10,000. Hull came next with 71, while York, at 52, had the lowest rate.",
        ["76 children in care per 10,000 = rate 76 per 10000", "71 = rate 71 per 10000", "52 = rate 52 per 10000"],
        "a unit carried on over places",
    ),
    (
        "Of every 10,000 children in the town, 184 were in care.",
        ["184 = rate 184 per 10000"],
        "the whole in front",
    ),
    ("For every 1,000 births, 4.2 babies died.", ["4.2 = rate 4.2 per 1000"], "another whole in front"),
    ("The town has 10,000 children, and 184 were in care.", ["10,000 = count 10000", "184 = count 184"], "no whole"),
    (
        "The rate is 57 per 10,000. The average caseload fell from 17.4 to 16.9.",
        ["57 per 10,000 = rate 57 per 10000", "16.9 = count 16.9 fall from 17.4"],
        "a caseload is no rate",
    ),
    (
        "The rate is 57 per 10,000. It has 12 homes and a budget of £2m.",
        ["57 per 10,000 = rate 57 per 10000", "12 = count 12", "£2m = money 2000000"],
        "what is counted is no rate",
    ),
    (
        "Hull was highest, at 184 per 10,000, followed by Leeds (151) and Stoke-on-Trent (149).",
        ["184 per 10,000 = rate 184 per 10000", "151 = rate 151 per 10000", "149 = rate 149 per 10000"],
        "brackets behind the next places",
    ),
    (
        "It was 84 per 10,000 in Leeds (2 miles away).",
        ["84 per 10,000 = rate 84 per 10000"],
        "a bracket of something else",
    ),
    (
        "Hull has 130 per 10,000.\n\nThere are 2,000 children.\n\nOnly in Leeds did the rate fall, from 140 to 130.",
        ["130 per 10,000 = rate 130 per 10000", "2,000 = count 2000", "130 = rate 130 per 10000 fall from 140"],
        "the rate, as rates were told before",
    ),
    (
        "Hull has 130 per 10,000. The vacancy rate fell from 14 to 12.",
        ["130 per 10,000 = rate 130 per 10000", "12 = count 12 fall from 14"],
        "a rate of another kind",
    ),
    (
        "The rate per 10,000 children fell from 120 to 110.",
        ["110 = rate 110 per 10000 fall from 120"],
        "told by its label",
    ),
    (
        "There were 78,100 children in care, or 65 per 10,000, compared with 75,300 (64 per 10,000) in 2018.",
        [
            "78,100 = count 78100 (in 2018)",
            "65 per 10,000 = rate 65 per 10000 (in 2018)",
            "75,300 = count 75300 (in 2018)",
            "64 per 10,000 = rate 64 per 10000 (in 2018)",
        ],
        "a count with its own rate in brackets",
    ),
    (
        "In Oldham the rate is 62.1 per ten thousand, and in Bury 48.9.",
        ["62.1 per ten thousand = rate 62.1 per 10000", "48.9 = rate 48.9 per 10000"],
        "a further place behind its name",
    ),
    (
        "There were 95 per 10,000 in Torbay, 88 in Plymouth and 41 in Devon.",
        ["95 per 10,000 = rate 95 per 10000", "88 = rate 88 per 10000", "41 = rate 41 per 10000"],
        "and before it",
    ),
    (
        "It stood at 104 per 10,000 in 2014 and 131 in 2019.",
        ["104 per 10,000 = rate 104 per 10000 (in 2014)", "131 = rate 131 per 10000 (in 2019)"],
        "a further year",
    ),
    (
        "Stoke looks after 211 children per 10,000, Walsall 118 and Dudley 99.",
        ["211 children per 10,000 = rate 211 per 10000", "118 = rate 118 per 10000", "99 = rate 99 per 10000"],
        "places with their rates only",
    ),
    ("There were 95 per 10,000 in Torbay and 14 in custody.", ["95 per 10,000 = rate 95 per 10000"], "not in a place"),
    (
        "The rate was 81 per 10,000 in Hull and 62 social workers left.",
        ["81 per 10,000 = rate 81 per 10000", "62 = count 62"],
        "what has a noun of its own",
    ),
    (
        "Its rate of children in care per 10,000 is 77, compared with 65 nationally.",
        ["77 = rate 77 per 10000", "65 = rate 65 per 10000"],
        "the label before a verb",
    ),
    (
        "The rate of children in care (per 10,000) rose to 112 from 98.",
        ["112 = rate 112 per 10000 rise from 98"],
        "the label in brackets, and a change",
    ),
    ("Children in need per 10,000: 341.", ["341 = rate 341 per 10000"], "the label alone"),
    ("The rate per 10,000 children is high, and 30 homes are full.", ["30 = count 30"], "a label that tells no number"),
    (
        "There were 8.3 permanent exclusions per thousand pupils.",
        ["8.3 permanent exclusions per thousand = rate 8.3 per 1000"],
        "a whole in one word",
    ),
    ("Referrals stand at 555 to every 10,000 children.", ["555 to every 10,000 = rate 555 per 10000"], "to every"),
    (
        "Kent recorded 53 care entrants /10,000 in 2022.",
        ["53 care entrants /10,000 = rate 53 per 10000 (in 2022)"],
        "things that are nowhere else counted",
    ),
    (
        "Bolton has a rate of 64 looked-after children for 10,000.",
        ["64 looked-after children for 10,000 = rate 64 per 10000"],
        "for ten thousand",
    ),
    ("There is one social worker to every 14 children.", ["14 = count 14"], "a ratio that is no share"),
    (
        "Only one good school in ten was inspected.",
        ["one good school in ten = proportion 10"],
        "a qualified noun within a ratio",
    ),
    (
        "The rate was 41.2 per 10,000, well under those of the South West and England "
        "(52.1 and 55.7 per 10,000 children respectively).",
        [
            "41.2 per 10,000 = rate 41.2 per 10000",
            "52.1 = rate 52.1 per 10000",
            "55.7 per 10,000 = rate 55.7 per 10000",
        ],
        "two that share a unit",
    ),
    (
        "The rate was 301.5 per 10,000. That remains lower than the averages of England (512) and Wales (548).",
        ["301.5 per 10,000 = rate 301.5 per 10000", "512 = rate 512 per 10000", "548 = rate 548 per 10000"],
        "places in brackets in the sentence behind",
    ),
    (
        "The rate in Devon was 55 per 10,000. Staff in Kent (12) and Surrey (14) were praised.",
        ["55 per 10,000 = rate 55 per 10000"],
        "brackets of another matter",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_rates(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
