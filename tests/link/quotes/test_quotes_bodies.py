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
]


@pytest.mark.parametrize(("text", "body", "why"), BODIES, ids=[why for _, _, why in BODIES])
def test_bodies(text: str, body: str, why: str) -> None:
    assert [quote.organisation for quote in spoken(text)] == [body], why
