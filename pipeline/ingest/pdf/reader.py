"""The way of a PDF through its rooms, from bytes to a Document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pypdfium2 import PdfDocument, PdfiumError, PdfTextPage

from pipeline.document import Block, Document, Metadata, Page
from pipeline.ingest.errors import IngestError
from pipeline.ingest.pdf.blocks import Group, group, style_of
from pipeline.ingest.pdf.furniture import without_furniture
from pipeline.ingest.pdf.hyphens import Hyphens
from pipeline.ingest.pdf.lines import Line, page_lines
from pipeline.ingest.pdf.locator import PdfLocator
from pipeline.ingest.pdf.opening import open_pdf
from pipeline.ingest.pdf.strand import Run, Strand
from pipeline.ingest.pieces import Piece, compose
from pipeline.records import Problem

READER = "pdf:pdfium"


def read_pdf(raw: bytes, source: str) -> Document:
    """The PDF as a Document. Raises IngestError where nothing can be read; what is lost on one page is a problem."""
    pdf = open_pdf(raw, source)
    textpages, pages, problems = _read_pages(pdf)
    if not any(pages):
        raise IngestError(
            source, "the PDF has no text layer, only images", "run text recognition (OCR) on it first"
        )
    sizes = [_size(pdf, index) for index in range(len(pdf))]
    _set_edges(pages)
    pages = without_furniture(pages, [height for _, height in sizes])
    style = style_of(pages)
    hyphens = Hyphens("\n".join(line.text for lines in pages for line in lines))
    groups = [found for lines in pages for found in group(lines, style)]
    strands = [_strand(found, hyphens) for found in groups]
    text, blocks = compose(
        Piece(found.kind, strand.text, level=found.level, marker=found.marker)
        for found, strand in zip(groups, strands, strict=True)
    )
    blocks = tuple(
        replace(block, page=found.lines[0].page + 1) for block, found in zip(blocks, groups, strict=True)
    )
    runs = [
        Run(block.start + run.start, block.start + run.end, run.page, run.raw)
        for block, strand in zip(blocks, strands, strict=True)
        for run in strand.runs
    ]
    return Document(
        source=source,
        reader=READER,
        text=text,
        blocks=blocks,
        pages=_pages(blocks, sizes, len(text)),
        metadata=Metadata(),
        problems=tuple(problems),
        locator=PdfLocator(textpages, runs),
    )


def _read_pages(pdf: PdfDocument) -> tuple[dict[int, PdfTextPage], list[list[Line]], list[Problem]]:
    textpages, pages, problems = {}, [], []
    for index in range(len(pdf)):
        try:
            textpages[index] = pdf[index].get_textpage()
            pages.append(page_lines(textpages[index], index))
        except PdfiumError:
            pages.append([])
            problems.append(
                Problem(stage="ingest", message="the page cannot be read", remedy="download again", page=index + 1)
            )
    return textpages, pages, problems


def _size(pdf: PdfDocument, index: int) -> tuple[float, float]:
    try:
        width, height = pdf.get_page_size(index)
    except PdfiumError:
        return 0.0, 0.0
    return round(width, 2), round(height, 2)


def _set_edges(pages: Sequence[Sequence[Line]]) -> None:
    rights = sorted(line.right for lines in pages for line in lines)
    edge = rights[int(0.98 * (len(rights) - 1))]
    for lines in pages:
        for line in lines:
            line.edge = edge


def _strand(found: Group, hyphens: Hyphens) -> Strand:
    strand = Strand()
    before: Line | None = None
    for line in found.lines:
        if before is None:
            strand.add(line, skip=found.skip)
        elif before.hyphen:
            strand.add(line, "-" if hyphens.stays(before.text, line.text) else "")
        elif before.text.endswith(("-", "–", "/")) and not before.text.endswith((" -", " –")):
            strand.add(line)
        else:
            strand.add(line, " ")
        before = line
    return strand


def _pages(blocks: Sequence[Block], sizes: Sequence[tuple[float, float]], length: int) -> tuple[Page, ...]:
    starts: dict[int, int] = {}
    for block in blocks:
        starts.setdefault(block.page or 1, block.start)
    pages, following = [], length
    for index in range(len(sizes) - 1, -1, -1):
        start = starts.get(index + 1, following)
        pages.append(Page(index + 1, start, following, *sizes[index]))
        following = start
    return tuple(reversed(pages))
