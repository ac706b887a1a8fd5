"""Judgement areas in the wordings of Ofsted and of those who write about it; rows are (text, expected, why)."""

from __future__ import annotations

import pytest

from pipeline.extractors.areas import find
from tests.helpers import analysed

AREAS = [
    ("Its overall effectiveness is good.", "overall effectiveness=overall_effectiveness", "Ofsted's own words"),
    ("Rated good overall.", "overall=overall_effectiveness", "the everyday word"),
    (
        "the impact of leaders on social work practice with children and families",
        "impact of leaders on social work practice with children and families=leadership",
        "the longest wording wins",
    ),
    (
        "leadership, management and governance",
        "leadership, management and governance=leadership",
        "the single inspection framework's",
    ),
    ("Leadership was praised.", "Leadership=leadership", "in short, with a capital"),
    (
        "children who need help and protection",
        "children who need help and protection=help_and_protection",
        "Ofsted's own words",
    ),
    ("‘help and protection’", "help and protection=help_and_protection", "inside marks"),
    ("child protection", "child protection=help_and_protection", "what the press says"),
    ("looked-after children and permanence", "looked-after children and permanence=children_looked_after", "hyphens"),
    (
        "children looked after and achieving permanence",
        "children looked after and achieving permanence=children_looked_after",
        "the single inspection framework's",
    ),
    ("children in care", "children in care=children_in_care", "since 2018"),
    (
        "children in care and care leavers",
        "children in care and care leavers=children_in_care_and_care_leavers",
        "one judgement until 2022",
    ),
    ("adoption and care leavers", "adoption=adoption; care leavers=care_leavers", "two areas"),
    ("young people leaving care", "young people leaving care=care_leavers", "everyday words"),
    ("the local safeguarding children board", "local safeguarding children board=lscb", "the board"),
    ("The LSCB met. The board agreed.", "LSCB=lscb; The board=lscb", "the board once it has been named"),
    ("The board agreed.", "", "some other board"),
    (
        "all three key judgement areas",
        "three key judgement areas=help_and_protection+children_looked_after+leadership",
        "three at once",
    ),
    (
        "good in every area",
        "every area=overall_effectiveness+help_and_protection+children_looked_after+leadership",
        "all there are",
    ),
    (
        "across the board",
        "across the board=overall_effectiveness+help_and_protection+children_looked_after+leadership",
        "all there are",
    ),
    ("adequate for safeguarding", "safeguarding=other:safeguarding", "an older heading"),
    ("how well services are led", "how well services are led=leadership", "a row's alternatives"),
    ("children the council looks after", "children the council looks after=children_in_care", "whom the council keeps"),
    (
        "young people who can’t live at home",
        "young people who can’t live at home=children_in_care",
        "an apostrophe within an alternative",
    ),
    ("those who have left its care", "those who have left its care=care_leavers", "care leavers told in words"),
    ("its senior managers", "senior managers=leadership", "those who lead"),
    ("The adopted plan covers caring.", "", "words that only look alike"),
]


@pytest.mark.parametrize(("text", "expected", "why"), AREAS, ids=lambda value: str(value)[:40])
def test_areas(text: str, expected: str, why: str) -> None:
    reading = analysed(text)
    found = "; ".join(f"{reading.text[area.start : area.end]}={'+'.join(area.areas)}" for area in find(reading))
    assert found == expected, why
