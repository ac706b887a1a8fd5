"""Which body speaks: (text, its name, why)."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

BODIES = [
    ("A DfE report said: “Looked-after children have grown in number.”", "DfE", "a noun in front owns the report"),
    (
        "Ofsted visited in May.\n\nDoncaster Council left what the Government called a ‘legacy of failure’.",
        "Government",
        "a body of its own is not the one named before",
    ),
    (
        "Harbour Children’s Chief Executive, Jamal Kerr, said: “There is a need.”",
        "Harbour Children",
        "a possessor whose last word is no owner by itself",
    ),
    (
        "Ofsted published its letter. Leaders in Kirklees are said to have a “bold and plain purpose”.",
        "Ofsted",
        "a passive without agent, where an inspectorate is spoken of",
    ),
    ("A report published today by Ofsted said: “Work is firm.”", "Ofsted", "a participle between noun and verb"),
    (
        "Blackpool Council was judged inadequate.\n\nThe Family Rights Group called for a “national effort” on it.",
        "Family Rights Group",
        "a name that ends in a noun for bodies is not the council named before",
    ),
    (
        "The Family Rights Group urged ministers to show “some courage”.",
        "Family Rights Group",
        "the verb's object takes no subject into its noun phrase",
    ),
    (
        "Inspectors came to Kent County Council in May. The report added: “Adoption is a strength.”",
        "Ofsted",
        "the report of inspectors whom the text gives no other name",
    ),
    (
        "Speaking to the Calder Mercury, council leader Jane Doe of Kent County Council said: “We accept it.”",
        "Kent County Council",
        "a paper in front of the office of whoever spoke to it",
    ),
    ("The campaign group Article 39 called for “an end to this”.", "Article 39", "a number in the name"),
    ("Lynn Perry, who heads Barnardo’s, said: “We are proud.”", "Barnardo’s", "a printed apostrophe"),
    (
        "Sunderland improved.\n\nJill Colbert, who runs Together for Children, said: “We are proud.”",
        "Together for Children",
        "a children's trust of the table",
    ),
    (
        "Jane Doe, who took over as director of Kent County Council in May, said: “We are proud.”",
        "Kent County Council",
        "whoever took over",
    ),
    (
        "Kent County Council would not speak of its neighbour. “We wish Medway’s staff well,” a spokesperson said.",
        "Kent County Council",
        "a spokesperson speaks for whom the text is about, not for a body that is quoted",
    ),
]


@pytest.mark.parametrize(("text", "body", "why"), BODIES, ids=[why for _, _, why in BODIES])
def test_bodies(text: str, body: str, why: str) -> None:
    assert [quote.organisation for quote in spoken(text)] == [body], why


LEAD_INS = [
    (
        "Ofsted came. The report states:\n\n“Staff are kind to every child.”",
        [("document", None)],
        "a paragraph ends in a verb that may be a noun",
    ),
    (
        "Ofsted came.\n\nThe report notes:\n\n• “Staff are kind to every child.”\n\n"
        "• social workers “speak warmly of managers”\n\n• the panel is “open to challenge”\n\n"
        "• leaders are “never complacent about risk”",
        [("document", None)] * 4,
        "every item of the list, however far down",
    ),
    (
        "Ofsted came.\n\nThe report states:\n\n- social workers “speak warmly of managers”",
        [],
        "a dash without list: at least not a paragraph quoted whole",
    ),
    (
        "Jane Doe says:\n\n• Tom Roe told her the work was “good to see”\n\n• the plan is “fit for purpose”",
        [("person", "Tom Roe"), ("person", "Jane Doe")],
        "an item with a speaker of its own",
    ),
]


@pytest.mark.parametrize(("text", "speakers", "why"), LEAD_INS, ids=[why for _, _, why in LEAD_INS])
def test_lead_ins(text: str, speakers: list[tuple[str, str | None]], why: str) -> None:
    assert [(str(quote.source), quote.speaker) for quote in spoken(text)] == speakers, why
