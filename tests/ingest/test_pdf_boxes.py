"""Boxes lie on the words: what PDFium finds inside them on the page is the evidence."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pipeline import IngestError, read
from pipeline.document import Document
from pipeline.ingest.pdf.sheets import Sheets
from tests.ingest.drawn_pdf import Word, drawn, lines, pdf
from tests.shared import ROOT, SHARED

REPORTS = [path for folder in (ROOT / "corpus", SHARED / "reports") for path in sorted(folder.glob("*.pdf"))[::4]]
_EVERY = 25  # blocks
_WORDS = 12
_SLACK = 0.5  # points
_HYPHEN_OR_SPACE = re.compile(r"[\s\ufffe\u0002\u00ad-]")


def _bare(text: str) -> str:
    """Without white space and hyphens, which a page breaks lines with."""
    return _HYPHEN_OR_SPACE.sub("", text)


def _inside(page: pdfium.PdfPage, document: Document, start: int, end: int) -> str:
    evidence = document.evidence(start, end, "test")
    textpage = page.get_textpage()
    assert evidence.boxes
    return "".join(
        textpage.get_text_bounded(box.left - _SLACK, box.bottom - _SLACK, box.right + _SLACK, box.top + _SLACK)
        for box in evidence.boxes
    )


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_the_words_inside_the_boxes_are_the_evidence(path: Path) -> None:
    try:
        document = read(path)
    except IngestError:
        pytest.skip("a source that is refused has no boxes")
    pages = pdfium.PdfDocument(path)
    looked = 0
    for block in document.blocks[::_EVERY]:
        words = [match.span() for match in re.finditer(r"\S+", document.text[block.start : block.end])][:_WORDS]
        start, end = block.start + words[0][0], block.start + words[-1][1]
        if document.page_at(start) != document.page_at(end - 1):
            continue  # the boxes are those of the first page
        found = _inside(pages[(document.page_at(start) or 1) - 1], document, start, end)
        wanted = _bare(document.text[start:end])
        # A footnote's mark is on the page and not in the text; the lines above and below may reach in by a letter.
        assert wanted in _bare(found) or _bare(re.sub(r"\d", "", found)) == re.sub(r"\d", "", wanted)
        looked += 1
    assert looked


def test_a_box_a_line() -> None:
    text = ["The council has written to every family that it knows, and most of them have written back", "to it."]
    document = drawn(lines(60, 700, *text))
    boxes = document.evidence(0, len(document.text), "test").boxes or ()
    assert [round(box.left) for box in boxes] == [60, 60]
    assert boxes[0].bottom < 700 < boxes[0].top
    assert boxes[1].top < boxes[0].bottom
    assert boxes[0].right > 500 > 100 > boxes[1].right


def test_a_page_given_up_is_opened_again() -> None:
    raw = pdf(lines(60, 700, "The first page."), lines(60, 600, "The second page."))
    sheets = Sheets(pdfium.PdfDocument(raw), most_open=1)
    texts = [sheets[index].characters.text for index in (0, 1, 0, 1)]
    assert texts == ["The first page.", "The second page."] * 2


def test_part_of_a_line() -> None:
    document = drawn([Word(60, 700, "Judged good in 2018.")])
    start = document.text.index("good")
    (box,) = document.evidence(start, start + 4, "test").boxes or ()
    before = document.evidence(0, start - 1, "test").boxes or ()
    assert before[0].right < box.left < box.right < before[0].right + 40


def test_a_word_divided_at_a_line_end_has_two_boxes() -> None:
    document = drawn(lines(60, 700, "Several authorities were seen. Other author-", "ities were not."))
    start = document.text.index("authorities", 20)
    boxes = document.evidence(start, start + len("authorities"), "test").boxes or ()
    assert len(boxes) == 2
    assert boxes[1].top < boxes[0].bottom


def test_text_that_runs_on_has_the_boxes_of_its_first_page() -> None:
    full = "The council has written to every family that it knows, and most of them have written to it"
    tail = "since, but not all of the letters that it has had were answered in the year they were sent"
    document = drawn(lines(60, 700, full, full), lines(60, 700, tail, tail))
    evidence = document.evidence(0, len(document.text), "test")
    assert evidence.page == 1
    assert len(evidence.boxes or ()) == 2
