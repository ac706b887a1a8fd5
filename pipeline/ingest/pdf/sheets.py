"""A PDF's pages as they are opened for reading: upright, with PDFium's table of their characters, a bounded number."""

from __future__ import annotations

from collections import OrderedDict

from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

from pipeline.ingest.pdf.turned import upright

MOST_OPEN = 250  # pages, of some half a megabyte each; opening one again costs as much as reading its text


class Sheets:
    """`sheets[index]` is the page (0-based) and its text page. Raises PdfiumError where the page cannot be read."""

    def __init__(self, pdf: PdfDocument, most_open: int = MOST_OPEN) -> None:
        self._pdf = pdf
        self._most_open = most_open
        self._open: OrderedDict[int, tuple[PdfPage, PdfTextPage]] = OrderedDict()
        self._turned: set[int] = set()

    def __getitem__(self, index: int) -> tuple[PdfPage, PdfTextPage]:
        if index in self._open:
            self._open.move_to_end(index)
            return self._open[index]
        page = self._pdf[index] if index in self._turned else upright(self._pdf, index)
        self._turned.add(index)
        self._open[index] = page, page.get_textpage()
        if len(self._open) > self._most_open:
            self._open.popitem(last=False)
        return self._open[index]
