"""PDFs drawn for one test: each page is a list of strings and lines at their places, in points from the bottom left."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from pipeline.document import BlockKind, Document
from pipeline.ingest.pdf import read_pdf

LEADING = 14.4


@dataclass(frozen=True)
class Word:
    """A string at a place; `size` in points."""

    left: float
    bottom: float
    text: str
    size: float = 12
    bold: bool = False


@dataclass(frozen=True)
class Rule:
    """A straight line between two points."""

    left: float
    bottom: float
    right: float
    top: float


Mark = Word | Rule


def lines(left: float, top: float, *texts: str, size: float = 12, bold: bool = False) -> list[Mark]:
    """Lines of one paragraph, one under the other."""
    return [Word(left, top - LEADING * index * size / 12, text, size, bold) for index, text in enumerate(texts)]


def grid(lefts: Sequence[float], bottoms: Sequence[float]) -> list[Mark]:
    """The rules of a table: its upright lines and its level ones."""
    upright: list[Mark] = [Rule(left, min(bottoms), left, max(bottoms)) for left in lefts]
    return upright + [Rule(min(lefts), bottom, max(lefts), bottom) for bottom in bottoms]


def pdf(*pages: Sequence[Mark], title: str | None = None, encrypt: object = None, turned: int = 0) -> bytes:
    """The file's bytes. `turned` is the quarter, half or three quarters of a turn that its pages are to be shown at."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=True, encrypt=encrypt)
    if title:
        canvas.setTitle(title)
    for page in pages:
        canvas.setPageRotation(turned)
        canvas.translate(*{0: (0, 0), 90: (842, 0), 180: (595, 842), 270: (0, 595)}[turned])
        canvas.rotate(turned)
        for mark in page:
            if isinstance(mark, Rule):
                canvas.line(mark.left, mark.bottom, mark.right, mark.top)
            else:
                canvas.setFont("Helvetica-Bold" if mark.bold else "Helvetica", mark.size)
                canvas.drawString(mark.left, mark.bottom, mark.text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def drawn(*pages: Sequence[Mark], title: str | None = None) -> Document:
    return read_pdf(pdf(*pages, title=title), "drawn.pdf")


def blocks(document: Document) -> list[tuple[BlockKind, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def rows(document: Document) -> list[list[tuple[int, str, bool]]]:
    """Each table row as its cells: column, text, whether it is a heading."""
    return [
        [(cell.column, document.text[cell.start : cell.end], cell.header) for cell in block.cells]
        for block in document.blocks
        if block.kind is BlockKind.TABLE_ROW
    ]
