"""Whose words they are where several bodies and people stand in the sentence: (text, source, speaker, body, why)."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

PERSON, BODY, DOC = "person", "organisation", "document"
Row = tuple[str, str, str | None, str | None, str]

LETTERS: list[Row] = [
    (
        "A letter from Ofsted to the director Ann Lee said that children “wait too long”.",
        DOC,
        None,
        "Ofsted",
        "whom a letter is to says nothing",
    ),
    (
        "A letter from the union’s Ann Lee said that pay “has fallen far behind”.",
        PERSON,
        "Ann Lee",
        None,
        "whom it is from does",
    ),
    (
        "In a letter to Ann Lee, Ofsted said that help “comes too late for many”.",
        BODY,
        None,
        "Ofsted",
        "the addressee before a comma",
    ),
    (
        "A statement from the minister, Tom Roe, said he and Joan Pike had agreed to “find a way out of it”.",
        PERSON,
        "Tom Roe",
        None,
        "the first of two who agree",
    ),
    (
        "A notice issued by the government stated: “Both are to report by the end of May.”",
        DOC,
        None,
        "government",
        "who issued it",
    ),
]

BODIES: list[Row] = [
    (
        "A National Audit Office study concluded that spending was “not related to quality”.",
        DOC,
        None,
        "National Audit Office",
        "the whole name before the noun",
    ),
    (
        "A 2021 Fair Markets Authority (FMA) report found that fees are “higher than they should be”.",
        DOC,
        None,
        "Fair Markets Authority",
        "with its abbreviation between them",
    ),
    (
        "An Ofsted report on the Fair Markets Authority found that it was “slow to act”.",
        DOC,
        None,
        "Ofsted",
        "not the body that it is on",
    ),
    (
        "Ofsted came in May. A re-inspection of Kent council’s services found that help was “much better targeted”.",
        DOC,
        None,
        "Ofsted",
        "an inspection with a prefix",
    ),
    (
        "An update noted that this was due to a “rapid rise in demand”.",
        DOC,
        None,
        None,
        "a paper by another name",
    ),
]

CLAUSES: list[Row] = [
    (
        "Inspectors heard from social workers who said that they were “overwhelmed”.",
        PERSON,
        None,
        None,
        "those who were heard, not those who heard",
    ),
    (
        "The leader points to letters which described “a far greater sense of urgency”.",
        DOC,
        None,
        None,
        "what somebody points to",
    ),
    (
        "Ofsted met parents who felt “left in the dark”.",
        PERSON,
        None,
        None,
        "a verb that is no verb of speech before them",
    ),
    (
        "Ofsted, which rated Kent good, found that staff were “deeply committed”.",
        BODY,
        None,
        "Ofsted",
        "an aside is not whom it is about",
    ),
]


@pytest.mark.parametrize(
    ("text", "source", "speaker", "body", "why"),
    [*LETTERS, *BODIES, *CLAUSES],
    ids=[row[4] for row in [*LETTERS, *BODIES, *CLAUSES]],
)
def test_whose(text: str, source: str, speaker: str | None, body: str | None, why: str) -> None:
    (quote,) = spoken(text)
    assert (quote.source, quote.speaker, quote.organisation) == (source, speaker, body), why


def test_a_clause_on_others_gives_no_speaker_to_the_next_paragraph() -> None:
    text = (
        "It was done by team managers who decided to read on.\n\n“The road is shorter than it was, and still too long.”"
    )
    assert spoken(text) == ()
