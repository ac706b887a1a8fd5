"""The role printed beside a name: (text, role of the first person named, organisation as printed, why)."""

from __future__ import annotations

import pytest

from pipeline.extractors.people import find
from pipeline.extractors.people.roles import parse
from tests.helpers import analysed

AFTER = [
    (
        "Jane Doe, Ofsted’s national director for social care, left.",
        "national director for social care",
        "Ofsted",
        "possessive",
    ),
    (
        "Jane Doe, president of the Association of Directors of Children’s Services (ADCS), left.",
        "president",
        "Association of Directors of Children’s Services",
        "of a body with its abbreviation",
    ),
    (
        "Jane Doe, chair of the LGA’s Children and Young People Board, left.",
        "chair of the LGA’s Children and Young People Board",
        "LGA",
        "of a body's board",
    ),
    (
        "Jane Doe, director of children's services at Leeds City Council, left.",
        "director of children's services",
        "Leeds City Council",
        "at a council",
    ),
    (
        "Jane Doe, cabinet member for children, families and education, left.",
        "cabinet member for children, families and education",
        None,
        "commas inside the portfolio",
    ),
    (
        "Jane Doe, cabinet member for children, schools and skills at Kent County Council, said no.",
        "cabinet member for children, schools and skills",
        "Kent County Council",
        "and a council after it",
    ),
    ("Jane Doe, chief executive of Barnardo's, left.", "chief executive", "Barnardo's", "a charity with an apostrophe"),
    ("Jane Doe, who is the council's leader, left.", "leader", None, "a relative clause"),
    ("Jane Doe, who leads the Green group, left.", "leads the Green group", None, "an office in a verb"),
    ("Jane Doe (deputy leader, Lab) left.", "deputy leader", None, "in brackets"),
    ("Jane Doe – chair of the board – left.", "chair of the board", None, "between dashes"),
    (
        "Jane Doe, 45, a spokeswoman for the Justice Department, left.",
        "spokeswoman",
        "Justice Department",
        "after an age",
    ),
    ("Jane Doe, R-Ohio, the majority leader, left.", "majority leader", None, "after party and state"),
    (
        "Jane Doe, vice president for research at First Albany Corp., left.",
        "vice president for research",
        "First Albany Corp.",
        "a company",
    ),
    ("Jane Doe, general secretary of Unison, left.", "general secretary", "Unison", "a union"),
    (
        "Jane Doe, assistant director for early help at the authority, left.",
        "assistant director for early help",
        None,
        "at a body by its noun",
    ),
    (
        "Jane Doe, Secretary of State for Education, left.",
        "Secretary of State for Education",
        None,
        "a portfolio, not a body",
    ),
    (
        "Jane Doe, professor of social work at the University of Sussex, left.",
        "professor of social work",
        "University of Sussex",
        "a university",
    ),
    ("Jane Doe, of the NSPCC, left.", None, "NSPCC", "a body without a role"),
    ("Jane Doe, a foster carer, left.", "foster carer", None, "no office but a role"),
]

LISTS = [
    (
        "Ann Lee, Hull City Council’s cabinet member for Children, Schools, Skills, Lifelong Learning and Youth, said",
        "cabinet member for Children, Schools, Skills, Lifelong Learning and Youth",
        "Hull City Council",
        "five things in one portfolio",
    ),
    (
        "Tom Roe, Executive Member for Adult Learning, Work, Early Help and Family Hubs at Hull City Council, said",
        "Executive Member for Adult Learning, Work, Early Help and Family Hubs",
        "Hull City Council",
        "and the council behind it",
    ),
    (
        "Ann Lee, chair of Coram, Tom Roe, Joan Pike and Alan Peck left.",
        "chair",
        "Coram",
        "names are no portfolio",
    ),
    (
        "Cllr Ann Lee, for Children, Families and Schools at Kent County Council, said",
        None,
        "Kent County Council",
        "a portfolio without its office",
    ),
]

PLACED = [
    (
        "Ann Lee was put in place as children’s commissioner for Hull City Council.",
        "children’s commissioner",
        "Hull City Council",
        "put in place",
    ),
    (
        "Tom Roe was named as interim director of children’s services at Devon County Council last week.",
        "interim director of children’s services",
        "Devon County Council",
        "named, and when",
    ),
    ("Joan Pike will be chief executive of the Wolds Trust.", "chief executive", "Wolds Trust", "to be"),
    (
        "The trust announced the appointment of former Leeds finance director Ann Lee as its chief executive.",
        "chief executive",
        None,
        "what somebody becomes, not what she was",
    ),
    (
        "Kent’s police and crime commissioner, Alan Peck, who was the councillor in charge of it, left.",
        "police and crime commissioner",
        "Kent",
        "what somebody is, not what he was",
    ),
    ("Joan Pike, a driver, was put in place of Tom Roe.", "driver", None, "in place of somebody"),
]

BEFORE = [
    ("Since the verdict Director of Schools Jane Doe has gone.", "Director of Schools", None, "what stands before it"),
    ("The former Director of Schools Jane Doe has gone.", "former Director of Schools", None, "but what tells of it"),
    (
        "They called on council leader Jane Doe, board member Joan Pike and chief executive Ann Lee to go.",
        "council leader",
        None,
        "several with their roles",
    ),
    (
        "A spokesman for carers moved that council leader Jane Doe should go.",
        "council leader",
        None,
        "a verb between two nouns of roles",
    ),
    ("The leader of the Tory opposition, Jane Doe, left.", "leader of the Tory opposition", None, "a party's name"),
    (
        "Jane Doe, Member of Parliament for the Vale of Ward, left.",
        "Member of Parliament for the Vale of Ward",
        None,
        "a seat is no employer",
    ),
    (
        "Ofsted’s National Director, Regulation and Social Care, Jane Doe, left.",
        "National Director, Regulation and Social Care",
        "Ofsted",
        "a portfolio after a comma",
    ),
    ("Ofsted’s chief inspector, Jane Doe, left.", "chief inspector", "Ofsted", "a possessive, a comma"),
    ("Ofsted social care chief Jane Doe left.", "Ofsted social care chief", "Ofsted", "the body in front"),
    (
        "LGA children and young people board chair Jane Doe left.",
        "LGA children and young people board chair",
        "LGA",
        "with and",
    ),
    ("Then ADCS president Jane Doe left.", "ADCS president", "ADCS", "then"),
    (
        "British Association of Social Workers chief executive Jane Doe left.",
        "British Association of Social Workers chief executive",
        "British Association of Social Workers",
        "a body whose name has a trade in it",
    ),
    ("KIRKBY MP Jane Doe left.", "KIRKBY MP", None, "a seat in capitals is no body"),
    ("NSPCC policy head Jane Doe left.", "NSPCC policy head", "NSPCC", "a body in capitals"),
    (
        "Leeds City Council leader Jane Doe left.",
        "Leeds City Council leader",
        "Leeds City Council",
        "a council in front",
    ),
    ("Council leader Cllr Jane Doe left.", "Council leader", None, "before a title"),
    ("Former children's commissioner Jane Doe left.", "Former children's commissioner", None, "former"),
    ("Last week education secretary Jane Doe left.", "education secretary", None, "a time in front is no role"),
    ("They told board chair Jane Doe.", "board chair", None, "a verb in front is no role"),
    (
        "Secretary of State for Education Jane Doe left.",
        "Secretary of State for Education",
        None,
        "capitals without comma",
    ),
    (
        "The director of children's services at Kent, Jane Doe, left.",
        "director of children's services",
        "Kent",
        "a long one",
    ),
    ("Its leader, Jane Doe, left.", "leader", None, "its"),
    ("Police Chief Jane Doe left.", "Police Chief", None, "a title that is an office"),
    ("Rep. Jane Doe left.", "Rep.", None, "an American office"),
    ("Jane Doe MP left.", "MP", None, "letters after the name"),
    ("Lead inspector: Jane Doe HMI", "Lead inspector", None, "a label"),
    ("Team inspectors: Jane Doe, Tom Roe", "Team inspector", None, "a label for several"),
    ("Taking over as chief inspector this year, Jane Doe left.", "chief inspector", None, "a clause on taking over"),
    ("Jane Doe\n\nDirector of Children’s Services", "Director of Children’s Services", None, "a signature's next line"),
]

NONE = [
    ("Jane Doe left.", None, None, "nothing beside"),
    ("Jane Doe, who was late, left.", None, None, "a clause without an office"),
    ("Jane Doe, told by the chair, left.", None, None, "somebody else's office"),
    ("The chair spoke. Jane Doe left.", None, None, "another sentence"),
    ("Report author: Jane Doe", None, None, "an author's label"),
    ("Jane Doe, in Hull, left.", None, None, "a place"),
]

OWNERS = [
    ("the council's leader", "leader", "council", True, "a council by its noun"),
    ("its director", "director", "its", True, "a pronoun"),
    ("the watchdog's director", "director", "watchdog", False, "the inspectorate by its noun"),
    ("the trust’s chief executive", "chief executive", "trust", False, "a trust by its noun"),
    ("director of children’s services", "director of children’s services", None, True, "the office implies a council"),
    ("cabinet member for children", "cabinet member for children", None, True, "so does this one"),
    ("children’s minister", "children’s minister", None, False, "children own no office"),
]


@pytest.mark.parametrize(("text", "role", "organisation", "why"), [*AFTER, *LISTS, *PLACED, *BEFORE, *NONE])
def test_role_beside(text: str, role: str | None, organisation: str | None, why: str) -> None:
    read = analysed(text)
    mention = find(read)[0]
    found = mention.role
    assert (found.role if found else None) == role, why
    assert (found.organisation if found else None) == organisation, why
    if found and role and not role.startswith("Team"):
        assert role in read.text[found.start : found.end]


@pytest.mark.parametrize(("text", "role", "owner", "of_council", "why"), OWNERS)
def test_owner(text: str, role: str, owner: str | None, of_council: bool, why: str) -> None:
    found = parse(text, 0, len(text))
    assert found
    assert (found.role, found.owner, found.of_council) == (role, owner, of_council), why


@pytest.mark.parametrize("text", ["a long way", "Leeds", "the report of the year", ""])
def test_no_role(text: str) -> None:
    assert parse(text, 0, len(text)) is None
