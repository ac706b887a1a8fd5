"""From text back to the page: the rectangles of a run of the canonical text, in PDF points."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfTextPage

from pipeline.ingest.pdf.sheets import Sheets
from pipeline.ingest.pdf.strand import Place, Run
from pipeline.ingest.pdf.turned import turned_back
from pipeline.records import Box


class PdfLocator:
    """Holds the pages' character tables that reading has made, so that placing evidence opens no page again."""

    def __init__(self, sheets: Sheets, places: list[Place]) -> None:
        self._sheets = sheets
        self._places = places
        self._starts = [start for start, _ in places]

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """The rectangles, one a line, of text[start:end] on its page; what runs on to the next page is left out."""
        boxes: list[Box] = []
        page = None
        for run in self._runs(start, end):
            page = run.page if page is None else page
            if run.page != page:
                break
            box = _rectangle(self._sheets[page][1], run.raw, run.end - run.start)
            if box is None:
                continue
            if boxes and _same_line(boxes[-1], box):
                box = _around([boxes.pop(), box])
            boxes.append(box)
        return tuple(turned_back(box, self._sheets[page][0]) for box in boxes) if page is not None else ()

    def _runs(self, start: int, end: int) -> Iterator[Run]:
        """The parts of runs that lie in text[start:end], in the document's offsets."""
        for index in range(max(bisect_right(self._starts, start) - 1, 0), len(self._places)):
            base, runs = self._places[index]
            if base >= end:
                return
            for run in runs:
                first, last = max(start, base + run.start), min(end, base + run.end)
                if first < last:
                    yield Run(first, last, run.page, run.raw + first - base - run.start)


def _rectangle(textpage: PdfTextPage, index: int, count: int) -> Box | None:
    """Around the characters of one line; None where they leave no mark, as spaces do."""
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    handle = textpage.raw
    parts = []
    for number in range(pdfium_c.FPDFText_CountRects(handle, index, count)):
        pdfium_c.FPDFText_GetRect(handle, number, left, top, right, bottom)
        parts.append(Box(left=left.value, bottom=bottom.value, right=right.value, top=top.value))
    return _around(parts) if parts else None


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        left=round(min(box.left for box in boxes), 2),
        bottom=round(min(box.bottom for box in boxes), 2),
        right=round(max(box.right for box in boxes), 2),
        top=round(max(box.top for box in boxes), 2),
    )


def _same_line(one: Box, other: Box) -> bool:
    """Whether two boxes are parts of one line, as before and behind a footnote's mark."""
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    near = other.left - one.right < 2 * (one.top - one.bottom)
    return near and overlap > 0.5 * min(one.top - one.bottom, other.top - other.bottom) and other.left >= one.left
