"""Whose a figure is where places take turns: told again, put beside each other, by who speaks or came from there."""

from __future__ import annotations

import pytest

from tests.link.statistics_notation import linked

PLACES: list[tuple[str, list[str], str]] = [
    (
        "Dorset had 1,012 children in care, Devon 980 and Kingston upon Hull 743.",
        ["1012 E06000059", "980 E10000008", "743 E06000010"],
        "a row of places",
    ),
    (
        "Bexley has 44 children in care per 10,000, lower than the London average (52).",
        ["44 E09000004", "52"],
        "the capital's average",
    ),
]

TURNS: list[tuple[str, list[str], str]] = [
    (
        "Figures for Wigan show that 71% of leavers work, compared to 48% across the region.",
        ["71 E08000010", "48"],
        "the region",
    ),
    (
        "In Medway the figure is 12%, in Kent it is 9% and across the South East 10%.",
        ["12 E06000035", "9 E10000016", "10"],
        "a place that opens the next clause",
    ),
    ("Vacancies are at 12%, in Kent.", ["12 E10000016"], "the only place"),
    (
        "There are 16 children on the list, of whom five are from Slough.",
        ["16", "5 E06000039"],
        "where some of them are from",
    ),
    (
        "In total 312 children were in care, 41 of them in Kent.",
        ["312", "41 E10000016"],
        "where some of them are",
    ),
    (
        "Dorset's rate of 41 children in care per 10,000 is among the lowest in the country, where the average is 67.",
        ["41 E06000059", "67"],
        "the country's average",
    ),
]

AGAIN: list[tuple[str, list[str], str]] = [
    (
        "Dudley tops the list with grants cut by more than half (54%), followed by Camden (49%).",
        ["50 E08000027", "54 E08000027", "49 E09000007"],
        "said again in brackets",
    ),
]

STATE: list[tuple[str, list[str], str]] = [
    ("# Dudley rated good\n\nMinisters have given the council £1.5m.", ["1500000 E08000027"], "given to the council"),
    ("# Dudley rated good\n\nThe government is spending £45m on recruiting.", ["45000000"], "spent for the country"),
]

CAME_FROM: list[tuple[str, list[str], str]] = [
    (
        "# Dudley rated good\n\nIts director, who joined from Walsall last year, praised the council’s 430 staff.",
        ["430 E08000027"],
        "where the director was before",
    ),
    (
        "# Dudley rated good\n\nAnn Lee, formerly a head of service at Walsall, said the council had hired 14 staff.",
        ["14 E08000027"],
        "a former post",
    ),
    (
        "# Dudley rated good\n\nWith advisers from Walsall it has cleared 60 cases.",
        ["60 E08000027"],
        "where help came from",
    ),
    ("# Dudley rated good\n\nThe council took 12 children from Walsall.", ["12 E08000030"], "children of another"),
]

SPEAKERS: list[tuple[str, list[str], str]] = [
    (
        "The workforce was cut in Dudley.\n\nJane Poole, who chairs a committee of the Association of Directors of "
        "Children’s Services, said many councils struggled.\n\n“We are quoted £60 an hour for a worker,” she said.",
        ["60"],
        "she is who spoke in the paragraph before",
    ),
    (
        "# Dudley\n\nCllr Ann Frost, leader of Dudley Council, said the grade was welcome.\n\n"
        "“We spend over half of our budget on children,” she said. “That cannot go on, and the Government must act.”",
        ["50 E08000027"],
        "the government in her words does not speak",
    ),
    (
        "Homes closed in Dudley.\n\n# Inspections\n\nWe restricted places at 28 homes and cancelled four.",
        ["28 childrens_home", "4 childrens_home"],
        "we under another heading are not the council named above it",
    ),
    (
        "Locums were most common in Dudley, Walsall and Hull.\n\nWe counted 212 agency workers.",
        ["212"],
        "one of three councils named before is not the council",
    ),
    (
        "Dudley was seen in May.\n\nWe made 24 improvement visits last year. We suspended 14 homes.",
        ["24", "14 childrens_home"],
        "inspectors speak",
    ),
    (
        "Dudley was seen in May.\n\n“We have hired 24 social workers,” said its director.",
        ["24 E08000027"],
        "a council speaks",
    ),
    (
        "# Dudley rated good\n\nJohn May, who runs a charity, said: “One in six children in care moves twice a year.”",
        ["16.7"],
        "a charity speaks of the country",
    ),
    (
        "# Dudley rated good\n\nJohn May of the council said: “One in six of our children moves twice a year.”",
        ["16.7 E08000027"],
        "somebody of the council",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*PLACES, *TURNS, *AGAIN, *STATE, *CAME_FROM, *SPEAKERS])
def test_whose_turn(text: str, expected: list[str], why: str) -> None:
    assert linked(text) == expected, why
