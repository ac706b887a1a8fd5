"""Wholes that the sentence before counted, or that stand at a distance from their parts."""

from __future__ import annotations

import pytest

from tests.extractors.figures.figure_notation import read
from tests.helpers import records

BEFORE: list[tuple[str, list[str], str]] = [
    (
        "The watchdog saw 36 fostering agencies last spring. Five were outstanding, 22 were good and nine were not.",
        [
            "36 = count 36 (last spring)",
            "Five = count 5 base 36",
            "22 = count 22 base 36",
            "nine = count 9 base 36",
        ],
        "bare parts of the one count of the sentence before",
    ),
    (
        "Kent runs six children’s homes. Four were rated good. Two require improvement.",
        ["six = count 6", "Four = count 4 base 6", "Two = count 2 base 6"],
        "and of the sentence before that",
    ),
    (
        "We saw 18 councils. Only three had improved.",
        ["18 = count 18", "three = count 3 base 18"],
        "behind only",
    ),
    (
        "Ofsted has brought out 52 reports on homes. Eleven have been judged outstanding, 30 good, "
        "eight as requires improvement and three inadequate.",
        [
            "52 = count 52",
            "Eleven = count 11 base 52",
            "30 = count 30 base 52",
            "eight = count 8 base 52",
            "three = count 3 base 52",
        ],
        "a grade behind as",
    ),
    (
        "Of the 37 agencies, 20 were outstanding and 16 were good. One requires improvement.",
        ["20 = count 20 base 37", "16 = count 16 base 37", "One = count 1 base 37"],
        "the last of a fronted whole",
    ),
    (
        "Ten young people were homeless. Four were in hostels.",
        ["Ten = count 10", "Four = count 4 base 10"],
        "people",
    ),
    (
        "We saw 44 boards. Six were good and 38 were not. Almost half of them had no chair.",
        ["44 = count 44", "Six = count 6 base 44", "38 = count 38 base 44", "half = proportion 50 lt base 44"],
        "the whole of several parts, in the sentence after",
    ),
    (
        "- 1,900 children came into care\n- 1,850 left it\n",
        ["1,900 = count 1900", "1,850 = count 1850"],
        "items of a list are no parts of each other",
    ),
    (
        "At 31 March 702 children were in care.\n\nIn the last year:\n\n- 33 children were adopted\n"
        "- 21 went to guardians\n",
        ["702 = count 702 (At 31 March)", "33 = count 33 (In the last year)", "21 = count 21 (In the last year)"],
        "nor of what stands above the list",
    ),
    (
        "Of the 210 children, 34 live at home and 150 live with carers.\n\nIn the last year:\n\n"
        "- 9 went to guardians\n",
        ["34 = count 34 base 210", "150 = count 150 base 210", "9 = count 9 (In the last year)"],
        "a list of another time has another whole",
    ),
    ("Ofsted saw 12 homes. Four councils were praised.", ["12 = count 12", "Four = count 4"], "a noun of its own"),
    ("Ofsted saw 12 homes. Twenty were praised in May.", ["12 = count 12", "Twenty = count 20 (in May)"], "too many"),
    (
        "Leeds has 12 homes and 40 flats. Four were good.",
        ["12 = count 12", "40 = count 40", "Four = count 4"],
        "two counts: which is the whole is not told",
    ),
    (
        "Referrals rose by 90. Four were urgent.",
        ["90 = count 90 rise", "Four = count 4"],
        "the amount of a change is no whole",
    ),
]

FAR: list[tuple[str, list[str], str]] = [
    (
        "It saw 14 nurseries and 30 homes last year; nine of those homes were good.",
        ["14 = count 14 (last year)", "30 = count 30 (last year)", "nine = count 9 base 30 (last year)"],
        "of those homes, which were counted",
    ),
    (
        "Kent has 48 teams. Three of these teams have no manager.",
        ["48 = count 48", "Three = count 3 base 48"],
        "and in the sentence before",
    ),
    (
        "Kent has 48 teams. Three of those councils lag behind.",
        ["48 = count 48", "Three = count 3"],
        "of those others",
    ),
    (
        "Nearly two-thirds of councils (94 out of 150) are good.",
        ["two-thirds = proportion 66.7 lt numerator 94 base 150"],
        "the counts behind a fraction, which is never exact",
    ),
    (
        "Leeds has 900 children in care. Of this number:\n\n- 61 live in homes,\n\nof whom 50% live away\n",
        ["900 = count 900", "61 = count 61 base 900", "50% = percentage 50 base 61"],
        "an item broken in two",
    ),
    (
        "Police opened 240 inquiries, 65% of which were dropped.",
        ["240 = count 240", "65% = percentage 65 base 240"],
        "of which behind a share",
    ),
    (
        "Officers looked at 90 cases, of which just 12 went to court.",
        ["90 = count 90", "12 = count 12 base 90"],
        "an adverb behind of which",
    ),
    (
        "The team helped 310 children, of whom only nine came into care.",
        ["310 = count 310", "nine = count 9 base 310"],
        "an adverb behind of whom",
    ),
    (
        "It worked with 640 families and moved on 215 of these by the spring.",
        ["640 = count 640 (by the spring)", "215 = count 215 base 640 (by the spring)"],
        "of these before a preposition",
    ),
    (
        "Some 80 families have been housed and supported out of the 130 referred.",
        ["80 = count 80 approx base 130"],
        "a whole at a distance, behind out of the",
    ),
    (
        "In a study of 48 boards rated poor, researchers found that a third had no chair.",
        ["a third = proportion 33.3 base 48"],
        "a study is a sample",
    ),
    (
        "In an analysis of 230 letters, 40% were late.",
        ["40% = percentage 40 base 230"],
        "so is an analysis",
    ),
    (
        "Of the 64 with carers, 20 have been there for more than two years and 11 for more than six.",
        ["20 = count 20 base 64", "11 = count 11 base 64"],
        "no change in more than six years",
    ),
    (
        "Fourteen staff took 30 children out of the city.",
        ["Fourteen = count 14", "30 = count 30"],
        "out of a place is no whole",
    ),
    (
        "A study of hers took two years, and 14 councils helped.",
        ["14 = count 14"],
        "a study of nobody counted",
    ),
    (
        "Just under half of all boards, 31 of 66, required improvement.",
        ["half = proportion 50 lt numerator 31 base 66"],
        "counts between commas behind a fraction",
    ),
    (
        "About 62% of homes – 1,240 of 2,000 – were good.",
        ["62% = percentage 62 approx numerator 1240 base 2000"],
        "between dashes behind a share",
    ),
    (
        "A quarter of carers left, 12 of 30 staff stayed.",
        ["A quarter = proportion 25", "12 = count 12 base 30"],
        "a clause of its own behind a comma",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), BEFORE + FAR, ids=[row[2] for row in BEFORE + FAR])
def test_the_whole_stands_elsewhere(text: str, expected: list[str], why: str) -> None:
    assert read(text) == expected, why


def test_a_list_under_a_lead_in_of_its_own_takes_no_whole_from_the_list_before() -> None:
    text = (
        "At 31 March 300 children were in care. Of this number:\n\n• 40 lived outside the borough\n\n"
        "In the last 12 months:\n\n• 14 children were adopted\n\n• 12 went to live with guardians"
    )
    counts = {statistic.value: statistic.base for statistic in records(text).statistics}
    assert counts[40] == 300
    assert counts[14] is None and counts[12] is None
