"""From text back to the page: the rectangles of a run of the canonical text, in PDF points."""

from __future__ import annotations

import ctypes
from bisect import bisect_right

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfTextPage

from pipeline.ingest.pdf.strand import Run
from pipeline.records import Box


class PdfLocator:
    """Holds the pages' character tables that reading has made, so that placing evidence opens no page again."""

    def __init__(self, textpages: dict[int, PdfTextPage], runs: list[Run]) -> None:
        self._textpages = textpages
        self._runs = runs
        self._starts = [run.start for run in runs]

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """One rectangle a line for text[start:end], on the page where it starts; what runs on to the next is left out."""
        boxes: list[Box] = []
        page = None
        for run in self._runs[max(bisect_right(self._starts, start) - 1, 0) :]:
            if run.start >= end:
                break
            if run.end <= start:
                continue
            page = run.page if page is None else page
            if run.page != page:
                break
            first, last = max(start, run.start), min(end, run.end)
            for box in _rectangles(self._textpages[page], run.raw + first - run.start, last - first):
                if boxes and _same_line(boxes[-1], box):
                    boxes[-1] = _union(boxes[-1], box)
                else:
                    boxes.append(box)
        return tuple(boxes)


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
