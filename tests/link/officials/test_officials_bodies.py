"""Of which body an official is, where the text says it elsewhere: (text, role and organisation of the last named)."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import named

ITS = [
    (
        "The Fostering Network said carers were leaving.\n\n“They are tired,” said its policy manager, Rosa Finn.",
        "The Fostering Network",
        "the body of the paragraph before",
    ),
    (
        "Safe Harbour, a charity for young carers, said Leeds had cut too far. Its chief executive, Hugh Moss, left.",
        "Safe Harbour",
        "a charity that no list has, not the council named last",
    ),
    (
        "Slough Children First, which took over from the council, improved under its chief executive, Nina Shah.",
        "Slough Children First",
        "what the clause between commas names is not it",
    ),
    (
        "Inspectors said Slough Children First, which works for the council, gained from its chair, Nina Shah.",
        "Slough Children First",
        "no inspectorate's chair",
    ),
    ("Unison said members in Kent were tired. “Spent,” said its regional secretary, Gail Ford.", "Unison", "a union"),
    (
        "Ofsted inspected Leeds City Council in May. Its director of children’s services, Jo Kane, left.",
        "Leeds City Council",
        "such a director is a council's",
    ),
    (
        "The Association of Directors of Children’s Services (ADCS) said costs rose in Hull.\n\n“Daily,” said its "
        "vice-president, Gail Ford.",
        "Association of Directors of Children’s Services",
        "the subject goes before the place",
    ),
    ("Norvex, a battery firm based in Ohio, fell 3%. “Fine,” said its chairman, Hugh Moss.", "Norvex", "a firm"),
    ("It rained. Its chairman, Hugh Moss, left.", None, "nobody's"),
]

NOUNS = [
    ("Hull City Council met. Unison wrote. The union’s regional organiser, Ann Moss, left.", "Unison", "the union’s"),
    ("Barnardo’s runs the home. The charity’s chief executive, Ann Moss, left.", "Barnardo’s", "the charity’s"),
    ("Kent County Council met. The charity’s chief executive, Ann Moss, left.", None, "a council is no charity"),
    ("Coram’s Ann Moss said: “We act.”", "Coram", "the body owns the name"),
    ("Ann Moss, from the charity Safe Start, said: “We act.”", "Safe Start", "its kind in front"),
    (
        "Dr Ian Wells, who researches fostering at Keele University, said: “We act.”",
        "Keele University",
        "researches at",
    ),
    ("Mo Tariq, who works for Barnardo’s, said: “We act.”", "Barnardo’s", "works for"),
    ("Mo Tariq, who went to school with the mayor, said: “We act.”", None, "no body at all"),
    ("The Care Union met. Kent branch secretary Ann Moss left.", "Care Union", "the branch of a union in Kent"),
    ("Kent branch secretary Ann Moss left.", None, "no union named"),
    ("Unison regional organiser Ann Moss left.", "Unison", "the union in front"),
    ("Slough Borough Council has a commissioner in Slough, Ann Moss.", None, "a commissioner is sent by others"),
]


@pytest.mark.parametrize(("text", "body", "why"), [*ITS, *NOUNS], ids=[why for _, _, why in [*ITS, *NOUNS]])
def test_bodies(text: str, body: str | None, why: str) -> None:
    found = named(text)
    assert (found[-1].organisation if found else None) == body, why


ROLES = [
    (
        "Opening the debate in Devon, executive director for children Mary Gale said staff were “worn thin”.",
        "executive director for children",
        "a portfolio without capitals or comma",
    ),
    ("Members asked head of service Liz Crane why.", "head of service", "after a verb"),
    ("They met a director of the firm Ann Moss.", None, "an article, and no comma"),
    ("A White House spokesman, Ari Feld, declined to say.", "White House spokesman", "an indefinite phrase in commas"),
    ("Ann Moss, who was then a student and is now a team manager, left.", "team manager", "what she is now"),
    ("Ann Moss, who is 17 and chairs the care council, left.", "chairs the care council", "an age before the verb"),
    ("Ann Moss, who became director of Coram in 2019, left.", "director", "no year in the role"),
]


@pytest.mark.parametrize(("text", "role", "why"), ROLES, ids=[why for _, _, why in ROLES])
def test_roles(text: str, role: str | None, why: str) -> None:
    found = named(text)
    assert (found[0].role if found else None) == role, why
