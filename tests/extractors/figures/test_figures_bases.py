"""Numerators and bases."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read

ROWS: list[tuple[str, list[str], str]] = [
    (
        "Of the 29 councils, 59% (17) had a weak area.",
        ["59% = percentage 59 numerator 17 base 29"],
        "numerator in brackets",
    ),
    ("26 (40%) of the 65 young people are at college.", ["40% = percentage 40 numerator 26 base 65"], "count first"),
    ("177 (or 41%) live outside the area.", ["41% = percentage 41 numerator 177"], "or"),
    ("31 – 7.5 per cent – of those asked had left.", ["7.5 per cent = percentage 7.5 numerator 31"], "dashes"),
    (
        "Of those, 21 authorities – a quarter – were inadequate.",
        ["a quarter = proportion 25 numerator 21"],
        "a fraction in dashes",
    ),
    ("A quarter of departments, 21 in total, are weak.", ["A quarter = proportion 25 numerator 21"], "in total"),
    ("15% (29 children) were moved.", ["15% = percentage 15 numerator 29"], "a noun in the brackets"),
    (
        "64 of the 430 children in care (15%) lived away.",
        ["15% = percentage 15 numerator 64 base 430"],
        "part, whole and share",
    ),
    ("24% of the 87 authorities were inadequate.", ["24% = percentage 24 base 87"], "of the whole"),
    ("Thirteen of the 24 homes improved.", ["Thirteen = count 13 base 24"], "a count with its base"),
    ("Nine out of 47 councils replied.", ["Nine = count 9 base 47"], "out of a counted whole"),
    ("Half of the existing 118 homes are full.", ["Half = proportion 50 base 118"], "an adjective before the whole"),
    (
        "Of the 41 councils seen, 10 were good, 24 were not and seven were inadequate.",
        ["10 = count 10 base 41", "24 = count 24 base 41", "seven = count 7 base 41"],
        "a fronted whole",
    ),
    ("Of 46 enquiries read, 43 were sound.", ["43 = count 43 base 46"], "no article"),
    ("In our survey of 2,530 carers, 44% had never met an inspector.", ["44% = percentage 44 base 2530"], "a sample"),
    (
        "Just seven of the 87 boards met, and 20 were strong.",
        ["seven = count 7 base 87", "20 = count 20 base 87"],
        "a bare part goes on",
    ),
    ("33 live in homes, of whom 88% live away.", ["33 = count 33", "88% = percentage 88 base 33"], "of whom"),
    (
        "431 children were in care. Of these, 71 per cent were fostered and 39 were alone.",
        ["431 = count 431", "71 per cent = percentage 71 base 431", "39 = count 39 base 431"],
        "of these",
    ),
    (
        "Of the 153 councils, 31 said no. Of this number, 12 were inadequate; a further nine were not.",
        ["31 = count 31 base 153", "12 = count 12 base 153", "nine = count 9 base 153"],
        "of this number",
    ),
    (
        "Of the 41 councils, 10 were good. None have been outstanding.",
        ["10 = count 10 base 41", "None = count 0 base 41"],
        "a remainder",
    ),
    (
        "Of 46 cases, 43 were sound. The remaining three were put right.",
        ["43 = count 43 base 46", "three = count 3 base 46"],
        "the remaining",
    ),
    (
        "412 members replied. 59% (243) had thought of leaving.",
        ["412 = count 412", "59% = percentage 59 numerator 243 base 412"],
        "the arithmetic finds the whole",
    ),
    (
        "40 homes closed. Seven authorities were angry.",
        ["40 = count 40", "Seven = count 7"],
        "a new phrase takes no base",
    ),
    (
        "43 inspections were made. A further 21 authorities were told.",
        ["43 = count 43", "21 = count 21"],
        "a new phrase takes no base",
    ),
    ("Five homes, two of them in Kent, closed.", ["Five = count 5", "two = count 2 base 5"], "two of them"),
    ("Of course, 12 homes closed.", ["12 = count 12"], "of course is no base"),
    (
        "24% of authorities replied, and 31% of parents did.",
        ["24% = percentage 24", "31% = percentage 31"],
        "two subjects",
    ),
    ("In 2013, 20% of pupils passed.", ["20% = percentage 20 (In 2013)"], "a year is no base"),
    ("One of the three key priorities is housing.", [], "priorities are not counted, whole or part"),
    ("One of the 10 teams was late.", [], '"one" of a whole counts providers only'),
    ("One of the nine homes was late.", ["One = count 1 base 9"], '"one" of a whole of providers'),
    (
        "They looked at 20 cases and sent eight of them back. In three of those, children were moved.",
        ["20 = count 20", "eight = count 8 base 20", "three = count 3 base 8"],
        "those are the part told last",
    ),
    (
        "Twelve out of 15 did so, and 4 of those moved straight to good.",
        ["Twelve = count 12 base 15", "4 = count 4 base 12"],
        "those of the same sentence",
    ),
    (
        "Of the 40 agencies, 38 had been seen. More than half of those (21) were good and the other 17 were poor.",
        ["38 = count 38 base 40", "half = proportion 50 gt numerator 21 base 38", "17 = count 17 base 38"],
        "a numerator behind what the share is of, and the rest of the whole",
    ),
    (
        "A third of children (212) had moved.",
        ["A third = proportion 33.3 numerator 212"],
        "in brackets behind the noun",
    ),
    ("A third of children (see page 9) had moved.", ["A third = proportion 33.3"], "a bracket that counts nothing"),
    (
        "80% of homes were good, while 2% – 44 homes – were inadequate.",
        ["80% = percentage 80", "2% = percentage 2 numerator 44"],
        "a count with its noun between dashes",
    ),
    (
        "All 16 homes were seen last year and 13 were good.",
        ["16 = count 16 (last year)", "13 = count 13 base 16 (last year)"],
        "a count of all is the whole",
    ),
    (
        "There were 16 homes in May and 13 were good.",
        ["16 = count 16 (in May)", "13 = count 13 (in May)"],
        "not of all",
    ),
    (
        "The 300 agencies are the strongest of all: 92% were good.",
        ["300 = count 300", "92% = percentage 92 base 300"],
        "all that the sentence is about",
    ),
    (
        "Half of the 80 authorities were good, and seven were outstanding. Only four were poor.",
        ["Half = proportion 50 base 80", "seven = count 7 base 80", "four = count 4 base 80"],
        "counts that go on with a share, over a full stop",
    ),
    (
        "Half of the 80 authorities were good. Seven homes were poor.",
        ["Half = proportion 50 base 80", "Seven = count 7"],
        "a new noun has no base",
    ),
    (
        "Out of 43 inspections, 10 were good and seven inadequate.",
        ["10 = count 10 base 43", "seven = count 7 base 43"],
        "out of a whole in front",
    ),
    ("A total of 21 councils, 14% of those inspected, failed.", ["21 = count 21", "14% = percentage 14"], "those seen"),
    (
        "Just under half (48%, or 72 of the 150) were good.",
        ["half = proportion 50 lt", "48% = percentage 48 numerator 72 base 150"],
        "numerator and whole after a comma in brackets",
    ),
    ("More than a third are good (36).", ["a third = proportion 33.3 gt numerator 36"], "behind a verb"),
    (
        "There were 634 children, 30% more than a year earlier (486).",
        ["634 = count 634 rise from 486", "30% = percentage 30 rise"],
        "an earlier value is no numerator",
    ),
    ("A fifth of posts – 61 – were vacant.", ["A fifth = proportion 20 numerator 61"], "between dashes"),
    (
        "Of 18 homes, 15 were good, two outstanding and one inadequate.",
        ["15 = count 15 base 18", "two = count 2 base 18", "one = count 1 base 18"],
        "one and its grade",
    ),
    (
        "The team lost 76 posts. One in five jobs are vacant, of which 69% are covered.",
        ["76 = count 76", "One in five = proportion 20", "69% = percentage 69"],
        "of a share, not of the count before",
    ),
    (
        "By May 120 LAs had been inspected. Only 10% (12 LAs) of inspected LAs were judged inadequate.",
        ["120 = count 120 (By May)", "10% = percentage 10 numerator 12"],
        "a whole that the sentence names itself",
    ),
    (
        "By May 120 LAs had been inspected. Only 10% (12) were judged inadequate.",
        ["120 = count 120 (By May)", "10% = percentage 10 numerator 12 base 120"],
        "a whole told before",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_bases(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why
