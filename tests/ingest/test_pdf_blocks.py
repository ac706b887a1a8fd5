"""What kind of block a run of lines is."""

from __future__ import annotations

import pytest

from pipeline.document import BlockKind
from tests.ingest.drawn_pdf import Mark, blocks, drawn, lines

FULL = "The council has written to every family that it knows, and most of them have written back to"
BODY = lines(60, 400, *[FULL] * 6)


@pytest.mark.parametrize(
    ("marks", "kind", "text", "why"),
    [
        (lines(60, 700, "What must improve", size=16), BlockKind.HEADING, "What must improve", "taller than the body"),
        (lines(60, 700, "What must improve", bold=True), BlockKind.HEADING, "What must improve", "bold and short"),
        (lines(60, 700, "1. What must improve", size=16), BlockKind.HEADING, "1. What must improve", "a numbered one"),
        (lines(60, 700, "It was a good year.", bold=True), BlockKind.PARAGRAPH, "It was a good year.", "a sentence"),
        (lines(60, 700, "• 31 homes closed"), BlockKind.LIST_ITEM, "31 homes closed", "a bullet"),
        (lines(60, 700, "2. Homes closed"), BlockKind.LIST_ITEM, "Homes closed", "a number with its stop"),
        (lines(60, 700, "(b) Homes closed"), BlockKind.LIST_ITEM, "Homes closed", "a letter in brackets"),
        (lines(60, 700, "2014 was a good year"), BlockKind.PARAGRAPH, "2014 was a good year", "a year is no number"),
        (lines(60, 700, "31 homes closed"), BlockKind.PARAGRAPH, "31 homes closed", "a figure is no number of an item"),
        (lines(60, 700, "Table 2.1: Homes by region"), BlockKind.CAPTION, "Table 2.1: Homes by region", "a table's"),
        (lines(60, 700, "Figure 3 – Homes", bold=True), BlockKind.CAPTION, "Figure 3 – Homes", "bold or not"),
        (
            lines(60, 700, "Table tennis is offered"),
            BlockKind.PARAGRAPH,
            "Table tennis is offered",
            "no number follows",
        ),
    ],
)
def test_the_kind_of_a_block(marks: list[Mark], kind: BlockKind, text: str, why: str) -> None:
    assert blocks(drawn(marks + BODY))[0] == (kind, text), why


def test_an_item_keeps_its_marker_and_its_hanging_lines() -> None:
    marks = lines(60, 700, "3. Families wrote to the council about what they had been promised, and") + lines(
        78, 700 - 14.4, "waited for an answer."
    )
    document = drawn(marks + lines(60, 660, "4. They are waiting.") + BODY)
    assert [block.marker for block in document.blocks[:2]] == ["3.", "4."]
    assert blocks(document)[0][1].endswith("promised, and waited for an answer.")


def test_headings_rank_by_height() -> None:
    document = drawn(
        lines(60, 780, "Report", size=24)
        + lines(60, 740, "Chapter", size=18)
        + lines(60, 700, "Part", bold=True)
        + BODY
    )
    assert [block.level for block in document.blocks[:3]] == [1, 2, 3]
