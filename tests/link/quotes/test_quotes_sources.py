"""Whom the source means: (text, source, speaker, role, organisation of the last quote, why); "*" is not looked at."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

PERSON, BODY, DOC = "person", "organisation", "document"
Row = tuple[str, str, str | None, str | None, str | None, str]

STATED: list[Row] = [
    ("“Staff know their children,” the inspection report states.", DOC, None, "*", "*", "the verb, not the noun"),
    ("“Plans drift,” Ofsted's letter to the borough states.", DOC, None, "*", "Ofsted", "whose letter"),
    (
        "Services in Hull are inadequate - with Ofsted’s scathing report noting “grave failures”.",
        DOC,
        None,
        "*",
        "Ofsted",
        "with a body of its own before the participle",
    ),
    (
        "Ann Marsh and leader Bob Tedder apologised, with Ms Marsh admitting it was an “awful” year.",
        PERSON,
        "Ann Marsh",
        "*",
        "*",
        "with a person of its own before the participle",
    ),
    (
        "Jack Stone came to the meeting, with the union calling him “a wrecker”.",
        BODY,
        None,
        "*",
        "*",
        "and no one else",
    ),
    (
        "Bob Tedder left with his deputy, calling the visit “a circus”.",
        PERSON,
        "Bob Tedder",
        "*",
        "*",
        "a comma ends it",
    ),
]
ALIASES: list[Row] = [
    (
        "Sir Martyn Oliver went. Sir Martyn said: “We were late.”",
        PERSON,
        "Martyn Oliver",
        "*",
        "*",
        "title and given name",
    ),
    ("Jane Doe came. Ms Doe said: “We were late.”", PERSON, "Jane Doe", "*", "*", "title and surname"),
    ("Jane Doe came. Doe said: “We were late.”", PERSON, "Jane Doe", "*", "*", "the surname alone"),
    ("“We,” said Doe. Jane Doe left. Doe said: “Late.”", PERSON, "Jane Doe", "*", "*", "the full name may come later"),
    ("Jane Doe came with Tom Doe. Mr Doe said: “Late.”", PERSON, "Tom Doe", "*", "*", "the title tells which Doe"),
    ("Jane Doe spoke. She said: “We were late.”", PERSON, "Jane Doe", "*", "*", "a pronoun"),
    ("Jane Doe met Tom Roe. She said: “We were late.”", PERSON, "Jane Doe", "*", "*", "the pronoun's gender"),
    (
        "Tom Roe met Jane Doe. He said: “We were late.”",
        PERSON,
        "Tom Roe",
        "*",
        "*",
        "the pronoun's gender, the other way",
    ),
    (
        "Jane Doe, leader of Leeds City Council, came. The council leader said: “Late.”",
        PERSON,
        "Jane Doe",
        "leader",
        "*",
        "the role stands for the person",
    ),
    (
        "Jane Doe, chief inspector, came. The chief inspector said: “Late.”",
        PERSON,
        "Jane Doe",
        "chief inspector",
        "*",
        "by office",
    ),
    (
        "Jane Doe spoke. A foster carer said: “Nobody rang.” She added: “Ever.”",
        PERSON,
        None,
        "foster carer",
        "*",
        "she is the carer, who has no name",
    ),
]

UNNAMED: list[Row] = [
    ("Tom Roe said colleagues felt “tired”. He added: “Very.”", PERSON, "Tom Roe", "*", "*", "he is not several"),
    ("A foster carer said: “Nobody rang.”", PERSON, None, "foster carer", None, "a person without a name"),
    ("One head teacher told inspectors: “Nobody rang.”", PERSON, None, "head teacher", "*", "one of them"),
    ("“Nobody rang,” said a trader at Merrill Lynch.", PERSON, None, "trader", "Merrill Lynch", "with an organisation"),
    ("Parents said staff were “kind and patient”.", PERSON, None, "*", "*", "several people"),
    ("An usher who had waited told them: “Nobody rang.”", PERSON, None, "*", "*", "a noun of no list"),
]

BODIES: list[Row] = [
    ("Ofsted said: “Leaders act.”", BODY, None, None, "Ofsted", "an organisation by name"),
    ("Ofsted inspected Hull. Inspectors found “real grip”.", BODY, None, None, "Ofsted", "inspectors are Ofsted's"),
    ("Ofsted wrote. The watchdog said: “Leaders act.”", BODY, None, None, "Ofsted", "the watchdog"),
    (
        "A spokesperson for Leeds City Council said: “We act.”",
        BODY,
        None,
        None,
        "Leeds City Council",
        "a spokesperson for",
    ),
    ("A Leeds City Council spokeswoman said: “We act.”", BODY, None, None, "Leeds City Council", "the body in front"),
    (
        "Leeds City Council met. A council spokesman said: “We act.”",
        BODY,
        None,
        None,
        "Leeds City Council",
        "a council spokesman",
    ),
    (
        "The Department for Education said it would “look again”.",
        BODY,
        None,
        None,
        "Department for Education",
        "a department",
    ),
    ("“We act,” said an Ofsted spokesman.", BODY, None, None, "Ofsted", "verb first"),
    ("The LGA said: “We act.”", BODY, None, None, "LGA", "an abbreviation"),
    ("Ofsted met leaders. It praised their “real grip”.", BODY, None, None, "Ofsted", "it"),
    (
        "Ofsted found drift. It was described by inspectors as “a muddle”.",
        BODY,
        None,
        None,
        "Ofsted",
        "by whom, passive",
    ),
]

DOCUMENTS: list[Row] = [
    ("Ofsted came. The report said: “Leaders act.”", DOC, None, None, "Ofsted", "the inspectorate's report"),
    ("Ofsted came. The report added that help was “too slow”.", DOC, None, None, "Ofsted", "the report added"),
    ("Ofsted wrote to Hull. The letter said: “Leaders act.”", DOC, None, None, "Ofsted", "the letter"),
    (
        "A report by the National Audit Office said: “Costs rise.”",
        DOC,
        None,
        None,
        "National Audit Office",
        "whose it is",
    ),
    ("Ofsted’s report found that help was “too slow”.", DOC, None, None, "Ofsted", "the owner's possessive"),
    ("“Costs rise,” according to the report.", DOC, None, None, "*", "according to the report"),
]

ROLES: list[Row] = [
    (
        "Jane Doe, Ofsted’s regional director, said: “Late.”",
        PERSON,
        "Jane Doe",
        "regional director",
        "Ofsted",
        "a possessive",
    ),
    ("ADCS president Jane Doe said: “Late.”", PERSON, "Jane Doe", "ADCS president", "ADCS", "the body in front"),
    (
        "Leeds City Council’s leader, Cllr Jane Doe, said: “Late.”",
        PERSON,
        "Jane Doe",
        "leader",
        "Leeds City Council",
        "in front",
    ),
    (
        "Leeds City Council met. Its leader, Jane Doe, said: “Late.”",
        PERSON,
        "Jane Doe",
        "leader",
        "Leeds City Council",
        "its",
    ),
    (
        "“Late,” said Jane Doe. Ms Doe is 50. Jane Doe, chair of Coram, left.",
        PERSON,
        "Jane Doe",
        "chair",
        "Coram",
        "the role may stand elsewhere",
    ),
    (
        "Jane Doe, who chairs the Care Forum, said: “Late.”",
        PERSON,
        "Jane Doe",
        "chairs the Care Forum",
        "Care Forum",
        "in a verb",
    ),
    ("Jane Doe, of the NSPCC, said: “Late.”", PERSON, "Jane Doe", None, "NSPCC", "a body and no role"),
]


@pytest.mark.parametrize(
    ("text", "source", "speaker", "role", "organisation", "why"),
    [*STATED, *ALIASES, *UNNAMED, *BODIES, *DOCUMENTS, *ROLES],
)
def test_source(
    text: str, source: str, speaker: str | None, role: str | None, organisation: str | None, why: str
) -> None:
    quote = spoken(text)[-1]
    assert (quote.source.value, quote.speaker) == (source, speaker), why
    assert role == "*" or quote.role == role, why
    assert organisation == "*" or quote.organisation == organisation, why
