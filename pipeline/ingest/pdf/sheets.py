"""A PDF's pages as they are opened for reading: upright, with PDFium's table of their characters, a bounded number."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from pypdfium2 import PdfDocument, PdfPage

from pipeline.ingest.pdf.characters import Characters
from pipeline.ingest.pdf.turned import upright

MOST_OPEN = 250  # pages, of some half a megabyte each; opening one again costs as much as reading its text


class Sheet(NamedTuple):
    """A page, the characters on it, and by how many degrees clockwise it is shown turned."""

    page: PdfPage
    characters: Characters
    rotation: int


class Sheets:
    """`sheets[index]` is the page of that index (0-based). Raises PdfiumError where it cannot be read.

    `sizes` has the width and height in points, as shown, of each page that was opened before.
    """

    def __init__(self, pdf: PdfDocument, most_open: int = MOST_OPEN) -> None:
        self._pdf = pdf
        self._most_open = most_open
        self._open: OrderedDict[int, Sheet] = OrderedDict()
        self.sizes: dict[int, tuple[float, float]] = {}

    def __getitem__(self, index: int) -> Sheet:
        if index in self._open:
            self._open.move_to_end(index)
            return self._open[index]
        page = self._pdf[index] if index in self.sizes else upright(self._pdf, index)
        width, height = page.get_size()
        self.sizes[index] = round(width, 2), round(height, 2)
        self._open[index] = Sheet(page, Characters(page.get_textpage()), page.get_rotation())
        if len(self._open) > self._most_open:
            self._open.popitem(last=False)
        return self._open[index]
