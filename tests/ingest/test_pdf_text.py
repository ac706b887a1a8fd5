"""The canonical text of a PDF: what is joined, what is left out, and where its pages begin."""

from __future__ import annotations

import pytest

from pipeline.document import BlockKind
from pipeline.ingest.pdf.lines import _cleaned
from tests.ingest.drawn_pdf import Mark, Word, blocks, drawn, lines


@pytest.mark.parametrize(
    ("content", "text", "runs", "why"),
    [
        ("Leeds  is good", "Leeds is good", ((0, 100), (5, 105), (6, 107)), "one space between words"),
        ("ﬁve oﬃcers", "five officers", ((0, 100), (2, 101), (6, 105), (9, 106)), "ligatures are letters"),
        ("co\u00adoperate", "cooperate", ((0, 100), (2, 103)), "soft hyphens show nothing"),
        ("\uf0b7\u00a0one home", "• one home", ((0, 100), (1, 101), (2, 102)), "a private character is a bullet"),
        ("\u200b \u00ad", "", (), "nothing to be seen"),
    ],
)
def test_a_line_is_cleaned_and_keeps_its_places(
    content: str, text: str, runs: tuple[tuple[int, int], ...], why: str
) -> None:
    assert _cleaned(content, 100) == (text, runs), why


TAIL = "before the summer, and asked again when the children had come back in the second week of it"
FULL = "In the spring of the year the council asked every school in the county what it needed most"


def _page(*texts: str) -> list[Mark]:
    return lines(60, 700, *texts)


def test_lines_become_paragraphs() -> None:
    document = drawn(_page(FULL, FULL, "and got no answer.") + lines(60, 630, FULL, "Thirty-one did not reply."))
    assert blocks(document) == [
        (BlockKind.PARAGRAPH, f"{FULL} {FULL} and got no answer."),
        (BlockKind.PARAGRAPH, f"{FULL} Thirty-one did not reply."),
    ]


def test_a_break_that_the_width_did_not_ask_for_ends_a_paragraph() -> None:
    document = drawn(_page("Lead inspector: Ada Crewe", "Published: 4 June 2019", *[FULL] * 6))
    assert [text for _, text in blocks(document)[:2]] == ["Lead inspector: Ada Crewe", "Published: 4 June 2019"]


def test_a_paragraph_runs_over_a_page_end_and_each_page_keeps_its_run() -> None:
    first = [*_page(*[FULL] * 5), Word(60, 90, "1", 6), Word(65, 86, "Counted at the end of March.", 8)]
    document = drawn(first, _page(TAIL, FULL))
    kinds = [kind for kind, _ in blocks(document)]
    assert kinds == [BlockKind.FOOTNOTE, BlockKind.PARAGRAPH], "the footnote stands before what runs on"
    note, running = document.blocks
    assert (note.marker, running.page) == ("1", 1)
    second = document.text.index("before the summer")
    assert [(page.start, page.end) for page in document.pages] == [(0, second), (second, len(document.text))]
    assert document.page_at(second - 2) == 1
    assert document.page_at(second) == 2


def test_a_finished_paragraph_does_not_run_on() -> None:
    document = drawn(_page(*[FULL] * 4, "and that was all."), _page(FULL, FULL))
    assert len(document.blocks) == 2


def test_a_hyphen_at_a_line_end_is_settled_by_the_document() -> None:
    document = drawn(_page("The author-", "ities met. No other authorities did, and no author-", "ities will."))
    assert document.text.replace("\n\n", " ").count("authorities") == 3


def _raised(text: str, mark: str, left: float, rest: str) -> list[Mark]:
    """A line with a small raised mark at a place, and what follows it."""
    return [Word(60, 700, text), Word(left, 704.5, mark, 6.5), Word(left + 3.7 * len(mark), 700, rest)]


def test_a_footnote_mark_is_not_in_the_text() -> None:
    document = drawn([*_raised("There were 41 homes", "2", 171.4, " in 2014."), *lines(60, 670, *[FULL] * 4)])
    assert blocks(document)[0] == (BlockKind.PARAGRAPH, "There were 41 homes in 2014.")


def test_a_mark_behind_a_year_leaves_the_year() -> None:
    document = drawn([*_raised("There were 41 homes in 2014", "3", 214.8, " at last."), *lines(60, 670, *[FULL] * 4)])
    assert blocks(document)[0][1] == "There were 41 homes in 2014 at last."


def test_a_figure_of_the_line_stays() -> None:
    document = drawn([*lines(60, 700, "The 41 homes took 12"), *lines(60, 670, *[FULL] * 4)])
    assert blocks(document)[0][1] == "The 41 homes took 12"


def test_contact_blocks_are_left_out() -> None:
    address = ["Harbour House", "Quay Street", "Manchester", "M3 4ZZ", "T: 0161 496 0000", "W: www.example.org"]
    document = drawn(_page(*[FULL] * 5), lines(60, 700, *address) + lines(60, 560, FULL, FULL))
    assert "Manchester" not in document.text
    assert document.text.endswith(FULL)
