"""Lines of plain text into paragraphs, list items and table rows."""

from __future__ import annotations

import pytest

from pipeline.document import BlockKind
from pipeline.ingest.layout import lay_out
from pipeline.ingest.pieces import compose

P, L, R = BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW

LAID_OUT = [
    ("One line.\n\nAnother.", [(P, "One line.", None), (P, "Another.", None)], "a blank line parts paragraphs"),
    (
        "One  line.\nAnother\u00a0one.",
        [(P, "One line.", None), (P, "Another one.", None)],
        "so does a line, where lines are long or uneven",
    ),
    (
        "Found that:\n\n  • homes were good\n\n  • staff stayed",
        [(P, "Found that:", None), (L, "homes were good", None), (L, "staff stayed", None)],
        "bullets",
    ),
    (
        "- homes were good\n* staff stayed",
        [(L, "homes were good", None), (L, "staff stayed", None)],
        "dashes and stars",
    ),
    (
        "  1. The report.\n  2) The plan.\n(a) The end.",
        [(L, "The report.", "1."), (L, "The plan.", "2)"), (L, "The end.", "(a)")],
        "numbers and letters are kept apart",
    ),
    (
        "24 councils were good.\n2016 was worse.",
        [(P, "24 councils were good.", None), (P, "2016 was worse.", None)],
        "a figure that opens a line is no marker",
    ),
    ("Region\tGood\nLondon\t71%", [(R, "Region\tGood", None), (R, "London\t71%", None)], "tabs"),
    (
        "| Region | Good |\n|---|---|\n| London | 71% |",
        [(R, "Region\tGood", None), (R, "London\t71%", None)],
        "bars with a rule under the heading",
    ),
    ("Home | News | Contact", [(P, "Home | News | Contact", None)], "one line with bars is no table"),
    ("Published\n4 June 2019", [(P, "Published 4 June 2019", None)], "a label and its value"),
    ("in\u00adspection\u200b of", [(P, "inspection of", None)], "invisible characters"),
]


@pytest.mark.parametrize(("text", "expected", "why"), LAID_OUT, ids=[row[2] for row in LAID_OUT])
def test_lay_out(text: str, expected: list[tuple[BlockKind, str, str | None]], why: str) -> None:
    assert [(found.piece.kind, found.piece.text, found.piece.marker) for found in lay_out(text)] == expected, why


def test_lines_broken_by_a_program_are_joined() -> None:
    text = (
        "Responding to the figures, the chair of the board said that the councils she\n"
        "speaks for had done what they could with what they had, and that children in\n"
        "every county would be worse off without them.\n"
        "She asked ministers to think again before the budget, and to meet the leaders\n"
        "of the ten counties that spend the most on children's homes."
    )
    assert [found.piece.text.split(" ", 1)[0] for found in lay_out(text)] == ["Responding", "She"]


def test_speech_in_lines_broken_by_a_program_keeps_its_paragraphs() -> None:
    text = (
        "The chair of the board, which speaks for three hundred councils, said that\n"
        "it had asked ministers twice, and that it would go on asking them until the\n"
        "day of the budget:\n"
        "“We have done what we could with what we had, and children are the ones who\n"
        "have paid for it. They will not forget that they were made to wait for help.\n"
        "“Ministers must think again before they set the budget, and they must meet us."
    )
    assert [found.piece.text.split(" ", 1)[0] for found in lay_out(text)] == ["The", "“We", "“Ministers"]


def test_cells_and_headings_of_a_drawn_table() -> None:
    pieces = [found.piece for found in lay_out("Region\tGood\tAll\nLondon\t26\t33\nDevon\t\t1")]
    text, blocks = compose(pieces)
    assert text == "Region\tGood\tAll\nLondon\t26\t33\nDevon\t1"
    cells = [[(text[cell.start : cell.end], cell.column, cell.header) for cell in block.cells] for block in blocks]
    assert cells == [
        [("Region", 0, True), ("Good", 1, True), ("All", 2, True)],
        [("London", 0, True), ("26", 1, False), ("33", 2, False)],
        [("Devon", 0, True), ("1", 2, False)],
    ]


ALIGNED = [
    (
        "    Area                 2015                  2020\n    Leadership           Requires improvement  Good\n"
        "    Help and protection  Inadequate            Outstanding",
        [
            "Area\t2015\t2020",
            "Leadership\tRequires improvement\tGood",
            "Help and protection\tInadequate\tOutstanding",
        ],
        "columns begin together",
    ),
    (
        "Council      Grade        Children\nKent         Good            1,902\nEast Sussex  Outstanding       655",
        ["Council\tGrade\tChildren", "Kent\tGood\t1,902", "East Sussex\tOutstanding\t655"],
        "figures end together",
    ),
    (
        "Overall effectiveness   Good\nLeadership              Good\nAdoption                Outstanding",
        ["Overall effectiveness\tGood", "Leadership\tGood", "Adoption\tOutstanding"],
        "two columns, three lines",
    ),
]
UNALIGNED = [
    ("Report to:    Scrutiny committee\nDate:         5 March 2020\nReport of:    Director", "a header block"),
    ("It was late.  Nobody spoke to them.\nThe rain had stopped.  They went in.\nSo it was.  And so on.", "sentences"),
    ("News   Sport   Weather", "one line"),
    ("1.  Overview    3\n2.  Findings    7\n3.  Annex       9", "items of a list"),
]


@pytest.mark.parametrize(("text", "rows", "why"), ALIGNED)
def test_columns_that_spaces_align_are_a_table(text: str, rows: list[str], why: str) -> None:
    assert [(found.piece.kind, found.piece.text) for found in lay_out(text)] == [(R, row) for row in rows], why


@pytest.mark.parametrize(("text", "why"), UNALIGNED)
def test_lines_with_wide_spaces_are_no_table(text: str, why: str) -> None:
    assert R not in [found.piece.kind for found in lay_out(text)], why
