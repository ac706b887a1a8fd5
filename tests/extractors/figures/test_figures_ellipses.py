"""Bare numbers that stand for what was counted before; numbers of large parts; changes and where they ended."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

HELD: list[tuple[str, list[str], str]] = [
    (
        "Workers held 27 cases each on average, and some were responsible for as many as 44.",
        ["27 = count 27", "44 = count 44 le"],
        "cases they are responsible for",
    ),
    (
        "Average caseloads have gone up from 17 to 24, and one new worker was juggling 36.",
        ["24 = count 24 rise from 17", "36 = count 36"],
        "cases juggled",
    ),
    ("Some staff carried over 30.", [], "nobody spoke of cases"),
]

PARTS: list[tuple[str, list[str], str]] = [
    (
        "We carried out 50 inspections under this framework: 31 standard and 19 short.",
        ["50 = count 50", "31 = count 31 base 50", "19 = count 19 base 50"],
        "parts that add up to the count before the colon",
    ),
    (
        "We carried out 50 inspections under this framework: 31 standard and 17 short.",
        ["50 = count 50"],
        "parts that do not add up",
    ),
    (
        "It suspended 30 homes and cancelled the registration of 11.",
        ["30 = count 30", "11 = count 11"],
        "a second verb, of the same homes",
    ),
    ("It recruited 40 carers but lost 25.", ["40 = count 40", "25 = count 25"], "a verb of its own"),
    ("It recruited 40 carers and scored 25 points.", ["40 = count 40"], "points are not counted"),
    ("It recruited 40 carers at a cost of 25.", ["40 = count 40"], "no second verb"),
    (
        "Ofsted visited 18 homes: three outstanding, 13 good, two inadequate.",
        ["18 = count 18", "three = count 3 base 18", "13 = count 13 base 18", "two = count 2 base 18"],
        "parts by their grades",
    ),
    (
        "The borough has nine nurseries (two outstanding and seven good).",
        ["nine = count 9", "two = count 2 base 9", "seven = count 7 base 9"],
        "in brackets",
    ),
    (
        "The panel is of 40 councils: 9 counties and 31 unitary authorities.",
        ["40 = count 40", "9 = count 9", "31 = count 31"],
        "parts with nouns of their own",
    ),
    (
        "It saw 42 councils; 24 were good and 18 were not.",
        ["42 = count 42", "24 = count 24 base 42", "18 = count 18 base 42"],
        "behind a semicolon",
    ),
    (
        "Ofsted saw 42 homes; 24 staff were new, and 12 were agency workers.",
        ["42 = count 42", "24 = count 24", "12 = count 12"],
        "others behind it",
    ),
    ("Six homes were good; four were not.", ["Six = count 6", "four = count 4"], "no parts of what is told of already"),
]

COUNTED: list[tuple[str, list[str], str]] = [
    (
        "Only 18 of the 80 authorities were good. In eleven, children had waited.",
        ["18 = count 18 base 80", "eleven = count 11 base 80"],
        "a sentence opens with some of those counted",
    ),
    ("Children had waited. In eleven, it was worse.", [], "nothing was counted"),
    (
        "Fifteen councils have been seen, and we are one of just four to have been rated good.",
        ["Fifteen = count 15", "four = count 4"],
        "one of those that have been",
    ),
    ("She is now one of 30 care leavers employed there.", ["30 = count 30"], "one of an indefinite number"),
    ("It is one of the 12 authorities chosen.", [], "one of a number that is known"),
    ("It is one of three reasons for hope.", [], "reasons are not counted"),
    (
        "Of the 16 authorities to have had a judgement so far, one has been rated good, seven poor.",
        ["one = count 1 base 16", "seven = count 7 base 16"],
        "one, far behind its whole",
    ),
    ("Six authorities met. The little one has left.", ["Six = count 6"], "a child"),
    (
        "There will be no more monitoring visits, of which there have been five since 2021.",
        ["five = count 5 (since 2021)"],
        "a relative clause counts its noun",
    ),
    (
        "No authority in the east is outstanding, compared with seven in London.",
        ["No = count 0", "seven = count 7"],
        "compared with so many",
    ),
    (
        "There were 390 in 2016 compared to 380 in 2017.",
        ["390 = count 390 (in 2016)", "380 = count 380 (in 2017)"],
        "compared with a bare count",
    ),
    (
        "Some 490 children had a plan, compared with 391 six years ago.",
        ["490 = count 490 approx", "391 = count 391 (six years ago)"],
        "compared with so many years ago",
    ),
    (
        "There were 1,146 applications in 2016, compared to 1,692 the previous year.",
        ["1,146 = count 1146 (in 2016)", "1,692 = count 1692"],
        "compared with the year before",
    ),
    (
        "Of the councils, 113 spent more than planned, while 38 spent less.",
        ["113 = count 113", "38 = count 38"],
        "spent less",
    ),
    (
        "No authority is outstanding, compared with seven years ago.",
        ["No = count 0"],
        "compared with a time",
    ),
    ("One council goes straight to the top.", ["One = count 1"], "a verb in the present"),
    ("One council leader goes to the top.", [], "a leader"),
    ("One of the councils which has been through it is Norfolk.", [], "a sentence that only names it"),
    ("One of the councils which has been seen is good.", ["One = count 1"], "a sentence that tells of it"),
    ("The first 12 tenants moved in.", ["12 = count 12"], "the first of a number"),
    ("It got the lowest grade in all four areas that it judges.", [], "areas that are judged"),
    ("The average caseload is 14, against 17.2 nationally.", ["14 = count 14", "17.2 = count 17.2"], "set against"),
    ("6.1 None.", [], "an answer"),
    (
        "Inspectors sampled 30 files. Eleven lacked a chronology, nine had no plan.",
        ["30 = count 30", "Eleven = count 11 base 30", "nine = count 9 base 30"],
        "a verb in the past",
    ),
    (
        "Sixteen councils replied. Nine improved, and two slipped.",
        ["Sixteen = count 16", "Nine = count 9 base 16", "two = count 2 base 16"],
        "and one that ends its clause",
    ),
    (
        "It has 15 homes. Four registered homes closed.",
        ["15 = count 15", "Four = count 4"],
        "a participle before a noun",
    ),
    ("They cited 12 detailed findings. Three mixed messages reached parents.", [], "before a noun that is not counted"),
]

LARGE: list[tuple[str, list[str], str]] = [
    ("The bill tops half a billion pounds.", ["half a billion pounds = money 500000000 gt"], "half a billion"),
    ("It cost a quarter of a million pounds.", ["a quarter of a million pounds = money 250000"], "a quarter of it"),
    ("Half a million children live there.", ["Half a million = count 500000"], "children"),
    ("It closed half a dozen homes.", ["half a dozen = count 6"], "a dozen"),
    ("It overspent by £4m, half of it on homes.", ["£4m = money 4000000", "half = proportion 50"], "of a sum"),
    ("Half of it is gone.", [], "of something untold"),
    ("“We are about to break it in half.”", [], "broken"),
    ("The backlog was cut in half.", ["half = proportion 50 fall"], "halved"),
    ("She rang at half past four.", [], "a time of day"),
]

ENDED: list[tuple[str, list[str], str]] = [
    (
        "The number of children in care in the borough as a whole rose by 9% in the year to May, to 512.",
        ["9% = percentage 9 rise (in the year to May)", "512 = count 512 (in the year to May)"],
        "where a change ended, behind its date",
    ),
    ("Average caseloads slipped to 15.0 from 15.8.", ["15.0 = count 15 fall from 15.8"], "slipped"),
    ("Caseloads are down to 14.", ["14 = count 14 fall"], "down to"),
    (
        "It reduced the number of agency workers to fewer than 12.",
        ["12 = count 12 lt fall"],
        "a change of what a label names",
    ),
    ("It increased funding for homes to 20 councils.", ["20 = count 20"], "to whom, not to how many"),
    (
        "It spends £60m, about £9m more than it did when the trust began.",
        ["£60m = money 60000000", "£9m = money 9000000 approx rise"],
        "more than it did",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*HELD, *PARTS, *COUNTED, *LARGE, *ENDED])
def test_ellipses(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
