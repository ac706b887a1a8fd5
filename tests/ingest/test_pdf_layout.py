"""Columns, tables and furniture: what stands where on the page decides what is read with what."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest

from pipeline.document import BlockKind
from pipeline.ingest.pdf import read_pdf
from tests.ingest.drawn_pdf import Mark, Word, blocks, drawn, grid, lines, pdf, rows

LEFT = [
    "Homes were inspected in every",
    "region in the year, and most of",
    "them were found to be good. In",
    "the north a few were better and",
    "in the south a few were worse.",
]
RIGHT = [
    "Fostering came second in the list",
    "of what directors worried about.",
    "They had lost carers to agencies",
    "and could not pay what these did",
    "without closing something else.",
]


def _merged(left: list[str], right: list[str]) -> list[Mark]:
    """Two columns drawn line by line across the page, as some programs write them."""
    marks: list[Mark] = []
    for index, (one, other) in enumerate(zip(left, right, strict=True)):
        marks += [Word(60, 700 - 15 * index, one), Word(310, 700 - 15 * index, other)]
    return marks


def test_columns_are_read_one_after_the_other_however_they_were_written() -> None:
    expected = [(BlockKind.PARAGRAPH, " ".join(LEFT)), (BlockKind.PARAGRAPH, " ".join(RIGHT))]
    assert blocks(drawn(_merged(LEFT, RIGHT))) == expected
    by_column = [mark for mark in _merged(LEFT, RIGHT) if isinstance(mark, Word)]
    assert blocks(drawn(sorted(by_column, key=lambda word: word.left))) == expected


def test_what_spans_the_columns_parts_them() -> None:
    title: list[Mark] = [Word(60, 760, "Homes and fostering in one table of two columns", 20)]
    found = blocks(drawn(title + _merged(LEFT, RIGHT)))
    assert [kind for kind, _ in found] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_a_sentence_runs_on_in_the_next_column() -> None:
    left, right = [*LEFT[:4], "in the south there were others"], ["that were never inspected at all.", *RIGHT[1:]]
    assert "there were others that were never inspected at all." in drawn(_merged(left, right)).text


BODY = lines(60, 500, *["Nothing that is said below the table belongs to any of its rows or to its columns."] * 4)


def test_a_ruled_table_has_a_row_a_row_with_wrapped_cells_whole() -> None:
    marks = grid([60, 300, 500], [640, 670, 700, 720])
    marks += lines(65, 706, "Judgement", bold=True) + lines(305, 706, "Grade", bold=True)
    marks += lines(65, 688, "Help and protection") + lines(305, 690, "Requires", "improvement")
    marks += lines(65, 652, "Care leavers") + lines(305, 652, "Good")
    assert rows(drawn(marks + BODY)) == [
        [(0, "Judgement", True), (1, "Grade", True)],
        [(0, "Help and protection", True), (1, "Requires improvement", False)],
        [(0, "Care leavers", True), (1, "Good", False)],
    ]


def test_a_first_row_of_grades_is_no_heading() -> None:
    marks = grid([60, 300, 500], [640, 660, 680, 700])
    for index, (area, grade) in enumerate([("Adoption", "Good"), ("Care leavers", "Good"), ("Leadership", "Good")]):
        marks += lines(65, 686 - 20 * index, area) + lines(305, 686 - 20 * index, grade)
    assert [row[1] for row in rows(drawn(marks + BODY))] == [(1, "Good", False)] * 3


def test_a_row_of_one_cell_is_prose() -> None:
    marks = grid([60, 300, 500], [640, 670])
    marks += grid([60, 500], [670, 720])
    marks += lines(65, 700, "The overall judgement is that services are good for", "every child in the county.")
    marks += lines(65, 652, "Care leavers") + lines(305, 652, "Outstanding")
    document = drawn(marks + BODY)
    assert blocks(document)[0] == (
        BlockKind.PARAGRAPH,
        "The overall judgement is that services are good for every child in the county.",
    )
    assert rows(document) == [[(0, "Care leavers", True), (1, "Outstanding", False)]]


def test_columns_without_rules_are_a_table() -> None:
    marks: list[Mark] = []
    for index, (region, homes, share) in enumerate(
        [
            ("Region", "Homes", "Good (%)"),
            ("London", "131", "79"),
            ("North West", "601", "39"),
            ("South East", "289", "53"),
        ]
    ):
        marks += [
            Word(60, 700 - 18 * index, region),
            Word(250, 700 - 18 * index, homes),
            Word(400, 700 - 18 * index, share),
        ]
    assert rows(drawn(marks + BODY)) == [
        [(0, "Region", True), (1, "Homes", True), (2, "Good (%)", True)],
        [(0, "London", True), (1, "131", False), (2, "79", False)],
        [(0, "North West", True), (1, "601", False), (2, "39", False)],
        [(0, "South East", True), (1, "289", False), (2, "53", False)],
    ]


@pytest.mark.parametrize("turned", [90, 270])
def test_a_page_shown_turned_is_read_as_shown_and_boxed_as_stored(turned: int) -> None:
    marks: list[Mark] = []
    for index, (region, homes) in enumerate([("Region", "Homes"), ("London", "131"), ("North West", "601")]):
        marks += [Word(60, 700 - 18 * index, region), Word(250, 700 - 18 * index, homes)]
    raw = pdf(marks + BODY, turned=turned)
    document = read_pdf(raw, "turned.pdf")
    assert [[text for _, text, _ in row] for row in rows(document)][1:] == [["London", "131"], ["North West", "601"]]
    start = document.text.index("North West")
    (box,) = document.evidence(start, start + len("North West"), "test").boxes or ()
    textpage = pdfium.PdfDocument(raw)[0].get_textpage()
    inside = textpage.get_text_bounded(box.left - 0.5, box.bottom - 0.5, box.right + 0.5, box.top + 0.5)
    assert inside.strip() == "North West"


def test_a_frame_around_text_is_no_table() -> None:
    document = drawn(grid([55, 520], [640, 720]) + lines(65, 700, "A box says", "what it likes.") + BODY)
    assert not rows(document)


def test_page_numbers_of_contents_are_no_figures() -> None:
    marks: list[Mark] = [Word(60, 760, "Contents", 20)]
    for index, (title, page) in enumerate([("Summary", "3"), ("Findings", "4"), ("Next steps", "12"), ("Annex", "15")]):
        marks += [Word(60, 700 - 20 * index, title), Word(500, 700 - 20 * index, page)]
    dotted = lines(60, 600, "Glossary . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 17")
    document = drawn(marks + dotted, BODY)
    assert [text for _, text in blocks(document)][:6] == [
        "Contents", "Summary", "Findings", "Next steps", "Annex", "Glossary",
    ]  # fmt: skip


def _page(number: int, head: str) -> list[Mark]:
    text = [f"Page {number} of the report says what no other page says, at some length."] * 3
    return [Word(60, 810, head, 9), *lines(60, 700, *text), Word(290, 30, str(number), 9)]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    document = drawn(*[_page(number, f"Annual report 2019 | {number}") for number in range(1, 6)])
    assert "Annual report" not in document.text
    assert [document.text[page.start : page.start + 6] for page in document.pages] == [f"Page {n}" for n in range(1, 6)]


def test_a_head_of_its_own_goes_where_heads_stand() -> None:
    pages = [_page(number, "Annual report 2019") for number in range(1, 6)]
    document = drawn(*pages, _page(6, "Homes"))
    assert "Homes" not in document.text


def test_a_first_line_that_does_not_return_stays() -> None:
    document = drawn(_page(1, "A title set small"), _page(2, "Another matter"), _page(3, "And a third"))
    assert "A title set small" in document.text
