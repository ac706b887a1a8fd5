"""Quotations without marks: (text, the quoted paragraphs, why)."""

from __future__ import annotations

import pytest

from pipeline.document import Block, BlockKind, Document
from pipeline.extractors.quotes import find
from pipeline.language import analyse
from pipeline.records import QuoteKind
from tests.helpers import analysed

ROWS = [
    ("Ofsted’s Mo Ray said:\n\nWe are pleased.", ["We are pleased."], "one paragraph to the end"),
    ("Mo Ray said:\n\nWe are pleased.\n\nWe will go on.", ["We are pleased.\n\nWe will go on."], "two paragraphs"),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nJo Lee said:\n\nSo are we.",
        ["We are pleased.", "So are we."],
        "the next speaker's line ends it",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nToday (3 May 2018) Ofsted also published a guide.",
        ["We are pleased."],
        "back to the narrator with a date",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nOfsted opened 40 cases and closed nine.",
        ["We are pleased."],
        "back to the narrator with what Ofsted did",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nKent County Council also apologised to the family.",
        ["We are pleased."],
        "back to the narrator with what a council did",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nOfsted is determined to help.",
        ["We are pleased.\n\nOfsted is determined to help."],
        "what its speaker says Ofsted is",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nThe report is the third of its kind.",
        ["We are pleased."],
        "back to the narrator with the report",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nThe report shows what we can do.",
        ["We are pleased.\n\nThe report shows what we can do."],
        "the report again, but somebody still says we",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\n# Notes to editors\n\nOfsted inspects.",
        ["We are pleased."],
        "a heading ends it",
    ),
    (
        "Mo Ray said:\n\nWe are pleased.\n\nNotes to editors\n\nOfsted inspects.",
        ["We are pleased."],
        "notes to editors",
    ),
    ("The report says that:\n\nIt was late.", [], "a clause, not a speaker's line"),
    ("The report found:\n\n• It was late.", [], "a list follows"),
    ("Mo Ray said it was late.\n\nLeeds agreed.", [], "no colon"),
    ("Mo Ray added in a statement:\n\nWe are pleased.", ["We are pleased."], "words between the verb and the colon"),
    ("Mo Ray said:\n\n“We are pleased.”", ["We are pleased."], "marks after all: they quote, not the block"),
    ("Commenting, Mo Ray, chair of the board, said:\n\nWe are pleased.", ["We are pleased."], "a long speaker's line"),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_unmarked(text: str, expected: list[str], why: str) -> None:
    document = analysed(text)
    assert [document.text[span.start : span.end] for span in find(document)] == expected, why


def test_in_html_the_block_quotation_decides() -> None:
    text = "Mo Ray said:\n\nWe are pleased.\n\nToday is a good day.\n\nLeeds was next."
    starts = [0, 14, 31, 53]
    kinds = [BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.QUOTE, BlockKind.PARAGRAPH]
    ends = [start + len(text[start:].split("\n", maxsplit=1)[0]) for start in starts]
    blocks = tuple(Block(kind, start, end) for kind, start, end in zip(kinds, starts, ends, strict=True))
    document = analyse(Document(source="a.html", reader="html", text=text, blocks=blocks))
    (span,) = find(document)
    assert document.text[span.start : span.end] == "We are pleased.\n\nToday is a good day."
    assert span.kind is QuoteKind.BLOCK
    assert span.rule == "block_quote_by_markup"
    assert span.line and document.text[slice(*span.line)] == "Mo Ray said:"
