"""From text back to the page: the rectangles of a run of the canonical text, in PDF points."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Iterator

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfTextPage

from pipeline.ingest.pdf.strand import Place, Run
from pipeline.records import Box


class PdfLocator:
    """Holds the pages' character tables that reading has made, so that placing evidence opens no page again."""

    def __init__(self, textpages: dict[int, PdfTextPage], places: list[Place]) -> None:
        self._textpages = textpages
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
            for box in _rectangles(self._textpages[page], run.raw, run.end - run.start):
                if boxes and _same_line(boxes[-1], box):
                    boxes[-1] = _union(boxes[-1], box)
                else:
                    boxes.append(box)
        return tuple(boxes)

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


def _rectangles(textpage: PdfTextPage, index: int, count: int) -> list[Box]:
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    handle = textpage.raw
    found = []
    for number in range(max(pdfium_c.FPDFText_CountRects(handle, index, count), 0)):
        pdfium_c.FPDFText_GetRect(handle, number, left, top, right, bottom)
        found.append(
            Box(
                left=round(left.value, 2),
                bottom=round(bottom.value, 2),
                right=round(right.value, 2),
                top=round(top.value, 2),
            )
        )
    return found


def _same_line(one: Box, other: Box) -> bool:
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    return overlap > 0.5 * min(one.top - one.bottom, other.top - other.bottom) and other.left >= one.left - 1


def _union(one: Box, other: Box) -> Box:
    return Box(
        left=min(one.left, other.left),
        bottom=min(one.bottom, other.bottom),
        right=max(one.right, other.right),
        top=max(one.top, other.top),
    )
