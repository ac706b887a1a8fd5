"""Officials: (text, [(name, honorific, role, organisation)], why); "*" is not looked at."""

from __future__ import annotations

import pytest

from pipeline.records import DocumentKind
from tests.link.quotes.reading import named

Official = tuple[str, str | None, str | None, str | None]

ROWS: list[tuple[str, list[Official], str]] = [
    ("It was run by her mother's partner Jane Doe.", [], "a relative has no office"),
    (
        "Kent County Council met. “We like Fair Services.” Service director Jane Doe left.",
        [("Jane Doe", None, "Service director", "Kent County Council")],
        "of no body that is called a service",
    ),
    ("Jane Doe, chair of Coram, left.", [("Jane Doe", None, "chair", "Coram")], "a role"),
    ("“Late,” said Jane Doe.", [("Jane Doe", None, None, None)], "quoted"),
    ("Jane Doe left.", [], "neither role nor quoted"),
    (
        "“I thank my deputy, Jane Doe, for it,” said Tom Roe. Jane Doe, chair of Coram, left.",
        [("Jane Doe", None, "chair", "Coram"), ("Tom Roe", None, None, None)],
        "the writer's word on a role goes before a speaker's",
    ),
    (
        "Sir Martyn Oliver, Ofsted’s chief inspector, left.",
        [("Martyn Oliver", "Sir", "chief inspector", "Ofsted")],
        "title",
    ),
    (
        "Cllr Jane Doe, leader of Leeds City Council, left.",
        [("Jane Doe", "Cllr", "leader", "Leeds City Council")],
        "Cllr",
    ),
    (
        "Jane Doe, chair of Coram, left. Ms Doe is 50.",
        [("Jane Doe", "Ms", "chair", "Coram")],
        "the first title printed",
    ),
    ("Jane Doe, chair of Coram, met Tom Roe.", [("Jane Doe", None, "chair", "Coram")], "the other has no role"),
    ("Jane Doe left. Ms Doe, chair of Coram, is 50.", [("Jane Doe", "Ms", "chair", "Coram")], "the role on an alias"),
    (
        "Tom Roe, chair of Coram, met Jane Doe, head of Ofsted.",
        [("Tom Roe", None, "chair", "Coram"), ("Jane Doe", None, "head", "Ofsted")],
        "in order of mention",
    ),
    ("Jane Doe spoke. She said: “Late.”", [("Jane Doe", None, None, None)], "quoted by a pronoun"),
    (
        "Leeds City Council met. The council’s leader, Jane Doe, left.",
        [("Jane Doe", None, "leader", "Leeds City Council")],
        "the council by its noun",
    ),
    (
        "Leeds City Council met. Council leader Jane Doe left.",
        [("Jane Doe", None, "Council leader", "Leeds City Council")],
        "the role implies it",
    ),
    (
        "Hull has homes. Hull’s director of children’s services, Jane Doe, left.",
        [("Jane Doe", None, "director of children’s services", "Hull City Council")],
        "the place owns the office",
    ),
    (
        "Birmingham Children’s Trust met. The trust’s chief executive, Jane Doe, left.",
        [("Jane Doe", None, "chief executive", "Birmingham Children’s Trust")],
        "a trust, not the council of its name",
    ),
    ("Ofsted came.\n\nLead inspector: Jane Doe HMI", [("Jane Doe", None, "Lead inspector", "Ofsted")], "a label"),
    (
        "Ofsted came.\n\nTeam inspectors: Jane Doe, Tom Roe",
        [("Jane Doe", None, "Team inspector", "Ofsted"), ("Tom Roe", None, "Team inspector", "Ofsted")],
        "a list under a label",
    ),
    ("The chairman, Colonel Tom Roe, left.", [("Tom Roe", None, "chairman", None)], "an office says more than a rank"),
    ("Rep. Jane Doe left.", [("Jane Doe", None, "Rep.", None)], "an office for a title"),
    ("Jane Doe MP left.", [("Jane Doe", None, "MP", None)], "letters"),
    (
        "Jane Doe MP, the children’s minister, left.",
        [("Jane Doe", None, "children’s minister", None)],
        "words before letters",
    ),
    ("Education secretary Jane Doe left.", [("Jane Doe", None, "Education secretary", None)], "no body is given"),
    ("Tom Roe’s deputy, Jane Doe, left.", [("Jane Doe", None, "*", None)], "a person is no organisation"),
    (
        "Jane Doe, who chairs the Care Forum, left.",
        [("Jane Doe", None, "chairs the Care Forum", "Care Forum")],
        "in a verb",
    ),
    (
        "Jane Ann Doe, chair of Coram, left. Jane Doe is 50.",
        [("Jane Ann Doe", None, "chair", "Coram")],
        "a middle name",
    ),
    ("Waltham Forest and Milton Keynes said no.", [], "boroughs are no people"),
    ("The Children’s Society said it was “late”.", [], "a charity is no person"),
    ("“Late,” said a foster carer.", [], "no name"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_officials(text: str, expected: list[Official], why: str) -> None:
    found = [(o.name, o.honorific, o.role, o.organisation) for o in named(text)]
    assert len(found) == len(expected), why
    for got, wanted in zip(found, expected, strict=True):
        assert tuple(value if value != "*" else got[at] for at, value in enumerate(wanted)) == got, why


SPEECHES: list[tuple[str, list[Official], str]] = [
    (
        "Jane Doe's speech at the annual conference\n\nOfsted's Chief Inspector at the conference in Hull.\n\nHello.",
        [("Jane Doe", None, "Chief Inspector", "Ofsted")],
        "the office alone in the standfirst",
    ),
    (
        "Jane Doe’s keynote speech to directors\n\nA speech by Ofsted's National Director, Social Care and Schools, at "
        "Hull.\n\nHello.",
        [("Jane Doe", None, "National Director, Social Care and Schools", "Ofsted")],
        "by whoever holds it",
    ),
    (
        "Jane Doe's speech at the annual conference\n\nThe minister was in Hull for it.\n\nHello.",
        [],
        "somebody else in the standfirst",
    ),
    (
        "Jane Doe's speech in Hull\n\nJane Doe, chair of Coram, spoke.\n\nOur deputy director, Tom Roe, is here.",
        [("Jane Doe", None, "chair", "Coram"), ("Tom Roe", None, "deputy director", None)],
        "the office beside the name; whose 'our' is, no council near tells",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), SPEECHES, ids=[row[2] for row in SPEECHES])
def test_officials_of_a_speech(text: str, expected: list[Official], why: str) -> None:
    found = [(one.name, one.honorific, one.role, one.organisation) for one in named(text, kind=DocumentKind.SPEECH)]
    assert found == expected, why


def test_a_byline_makes_no_official() -> None:
    assert named("By Jane Doe, education correspondent\n\nLeeds City Council met.") == ()
