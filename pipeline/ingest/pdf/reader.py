"""The way of a PDF through its rooms, from bytes to a Document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pypdfium2 import PdfiumError
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from pipeline.document import Document
from pipeline.ingest.english import language_problem
from pipeline.ingest.errors import IngestError
from pipeline.ingest.pdf.contacts import without_contacts
from pipeline.ingest.pdf.furniture import without_furniture
from pipeline.ingest.pdf.hyphens import Hyphens
from pipeline.ingest.pdf.layout import is_plain, regions, runs_across
from pipeline.ingest.pdf.lines import Line, page_lines
from pipeline.ingest.pdf.locator import PdfLocator
from pipeline.ingest.pdf.marks import without_marks
from pipeline.ingest.pdf.metadata import metadata_of
from pipeline.ingest.pdf.opening import open_pdf
from pipeline.ingest.pdf.sequence import cut_leaders, sequence
from pipeline.ingest.pdf.sheets import Sheets
from pipeline.ingest.pdf.style import Style, style_of
from pipeline.ingest.pdf.tables import Region
from pipeline.ingest.pdf.text import lay_out
from pipeline.records import Problem

READER = "pdf:pdfium"
_NEAR_EDGE = 0.93  # of the edge: a ragged margin
_FULL_LINES = 4
_SCANNED = 2  # pages of images alone: one may be a cover
_LANGUAGE_SAMPLE = 1_500  # characters


def read_pdf(raw: bytes, source: str) -> Document:
    """The PDF as a Document. Raises IngestError where nothing can be read; what is lost on one page is a problem."""
    pdf = open_pdf(raw, source)
    sheets = Sheets(pdf)
    lines, problems = _read_pages(sheets, len(pdf))
    if not any(lines):
        raise IngestError(source, "the PDF has no text layer, only images", "run text recognition (OCR) on it first")
    problems += _scanned(lines, sheets, {problem.page for problem in problems})
    sizes = [sheets.sizes.get(index, (0.0, 0.0)) for index in range(len(pdf))]
    body = without_furniture(lines, [height for _, height in sizes])
    for page in body:
        cut_leaders(page)
    style = style_of(body)
    if runs_across([line for page in body for line in page], sheets):
        style = replace(style, character=0.0)  # no line is narrow enough to be left unmeasured
    _set_edges(body)
    found = without_contacts(sequence([_laid_out(page, sheets, style) for page in body], style))
    text, blocks, pages, places = lay_out(found, Hyphens(body), sizes)
    problem = language_problem(text[:_LANGUAGE_SAMPLE])
    return Document(
        source=source,
        reader=READER,
        text=text,
        blocks=blocks,
        pages=pages,
        metadata=metadata_of(pdf, text, blocks),
        problems=(*problems, *((problem,) if problem else ())),
        locator=PdfLocator(sheets, places),
    )


def _read_pages(sheets: Sheets, count: int) -> tuple[list[list[Line]], list[Problem]]:
    """The lines of each page, none for one that cannot be read, which is a problem."""
    pages: list[list[Line]] = []
    problems = []
    for index in range(count):
        try:
            characters = sheets[index].characters
            pages.append(without_marks(page_lines(characters, index), characters))
        except PdfiumError as error:
            pages.append([])
            problems.append(
                Problem(
                    stage="ingest",
                    message=f"the page cannot be read ({error})",
                    remedy="the other pages are complete; download the PDF again for this one",
                    page=index + 1,
                )
            )
    return pages, problems


def _scanned(pages: Sequence[Sequence[Line]], sheets: Sheets, unread: set[int | None]) -> list[Problem]:
    """The problem of a document that is scanned in part: several pages, not just a cover, are images without text."""
    silent = [index for index, lines in enumerate(pages) if not lines and index + 1 not in unread]
    if len(silent) < _SCANNED:
        return []
    scanned = [index + 1 for index in silent if any(sheets[index].page.get_objects([FPDF_PAGEOBJ_IMAGE], max_depth=2))]
    if len(scanned) < _SCANNED:
        return []
    message = f"{len(scanned)} pages have no text layer, only images: {', '.join(map(str, scanned))}"
    return [Problem(stage="ingest", message=message, remedy="run text recognition (OCR) on them", page=scanned[0])]


def _laid_out(lines: list[Line], sheets: Sheets, style: Style) -> list[Region]:
    if not lines:
        return []
    page, characters, _ = sheets[lines[0].page]
    return [lines] if is_plain(lines, characters, style) else regions(lines, page, characters, style)


def _set_edges(pages: Sequence[Sequence[Line]]) -> None:
    """Each page's right edge: where several of its lines end, or on a page of short lines where the document's do."""
    rights = sorted([line.right for lines in pages for line in lines])
    usual = rights[int(0.98 * (len(rights) - 1))] if rights else 0.0
    for lines in pages:
        edge = max([line.right for line in lines], default=usual)
        near = _NEAR_EDGE * edge
        if len([line for line in lines if line.right > near]) < _FULL_LINES:
            edge = max(edge, usual)
        for line in lines:
            line.edge = edge
