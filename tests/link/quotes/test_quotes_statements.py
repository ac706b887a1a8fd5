"""Statements that bodies put out: one speaker, whole paragraphs, headings between: (text, quotes, why)."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

STATEMENTS = [
    (
        "Responding to the annual report Ann Lee, BASW chair, said:\n\n“Social workers hold too many cases to know "
        "each child well.”",
        [("Social workers hold", "Ann Lee")],
        "no comma after what is responded to",
    ),
    (
        "Speaking after the visit Cllr Tom Roe, leader of Hull City Council, said: “We have a long way to go.”",
        [("We have a long", "Tom Roe")],
        "the same on one line",
    ),
    (
        "The minister met Ann Lee, chair of the board, and said: “We have a long way to go.”",
        [("We have a long", None)],
        "whom he met says nothing",
    ),
    (
        "Norma Vale, chair of Wolds Children’s Trust:\n\n“We are glad that the progress has been seen.”\n\n"
        "The trust was set up in May.",
        [("We are glad", "Norma Vale")],
        "a label on a line of its own",
    ),
    (
        "Commenting on the figures, Ann Lee, BASW chair, said:\n\n# On pay\n\n“It has not risen for years in real "
        "terms.”\n\n# On caseloads\n\n“Nobody can do justice to thirty children.”",
        [("It has not risen", "Ann Lee"), ("Nobody can do", "Ann Lee")],
        "headings between the speaker's line and the speech",
    ),
    (
        "Ann Lee, BASW chair, said that it was late.\n\n# On pay\n\nA poster in the hall reads: “It is high time.”",
        [("It is high time", None)],
        "a heading over the narrator's own paragraph",
    ),
    (
        "Norma Vale, chair of Wolds Children’s Trust:\n\nThe trust was set up in May. “Progress” is its motto.",
        [],
        "a label over the narrator's paragraph",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), STATEMENTS, ids=[row[2] for row in STATEMENTS])
def test_statements(text: str, expected: list[tuple[str, str | None]], why: str) -> None:
    found = [(quote.text, quote.speaker) for quote in spoken(text)]
    assert len(found) == len(expected), why
    for (words, speaker), (begins, wanted) in zip(found, expected, strict=True):
        assert words.startswith(begins), why
        assert speaker == wanted, why
