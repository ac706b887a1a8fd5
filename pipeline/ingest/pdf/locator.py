"""From text back to the page: the rectangles of a run of the canonical text, in PDF points."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from pipeline.document import Rectangle
from pipeline.ingest.pdf.characters import Sides, around
from pipeline.ingest.pdf.sheets import Sheet, Sheets
from pipeline.ingest.pdf.strand import Place, Run
from pipeline.ingest.pdf.turned import turned_back
from pipeline.records import Box


class PdfLocator:
    """Holds the pages' character tables that reading has made, so that placing evidence opens no page again."""

    def __init__(self, sheets: Sheets, places: list[Place]) -> None:
        self._sheets = sheets
        self._places = places
        self._starts = [start for start, _ in places]
        self._runs_of: dict[int, list[Run]] = {}  # by place: a block that holds one evidence often holds more

    def rectangles(self, start: int, end: int) -> list[Rectangle]:
        """The rectangles, one a line, of text[start:end] on its page; what runs on to the next page is left out."""
        return [Rectangle(left, bottom, right, top) for left, top, right, bottom in self._placed(start, end)[1]]

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """The same rectangles on the page as it is stored, to a hundredth of a point."""
        page, found = self._placed(start, end)
        return tuple(_box(sides, self._sheets[page]) for sides in found)

    def _placed(self, start: int, end: int) -> tuple[int, list[Sides]]:
        """The page (0-based) and the sides of each line's part on it."""
        sides: list[Sides] = []
        page = None
        for run in self._runs(start, end):
            page = run.page if page is None else page
            if run.page != page:
                break
            found = self._sheets[page].characters.rectangle(run.raw, run.end - run.start)
            if found is None:
                continue
            if sides and _same_line(sides[-1], found):
                found = around([sides.pop(), found])
            sides.append(found)
        return page or 0, sides

    def _runs(self, start: int, end: int) -> Iterator[Run]:
        """The parts of runs that lie in text[start:end], in the document's offsets."""
        for index in range(max(bisect_right(self._starts, start) - 1, 0), len(self._places)):
            base, laid = self._places[index]
            if base >= end:
                return
            if index not in self._runs_of:
                self._runs_of[index] = list(laid.runs())
            for run in self._runs_of[index]:
                if base + run.end <= start:
                    continue
                if base + run.start >= end:
                    return
                first, last = max(start, base + run.start), min(end, base + run.end)
                yield Run(first, last, run.page, run.raw + first - base - run.start)


def _same_line(one: Sides, other: Sides) -> bool:
    """Whether two rectangles are parts of one line, as before and behind a footnote's mark."""
    (_, top, right, bottom), (left, other_top, _, other_bottom) = one, other
    overlap = min(top, other_top) - max(bottom, other_bottom)
    near = left - right < 2 * (top - bottom)
    return near and overlap > 0.5 * min(top - bottom, other_top - other_bottom) and left >= one[0]


def _box(sides: Sides, sheet: Sheet) -> Box:
    left, top, right, bottom = sides
    box = Box(left=round(left, 2), bottom=round(bottom, 2), right=round(right, 2), top=round(top, 2))
    return turned_back(box, sheet.page, sheet.rotation) if sheet.rotation else box
