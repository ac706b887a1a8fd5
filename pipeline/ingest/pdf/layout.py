"""One page's lines as regions in reading order: prose, columns of prose, tables.

Most pages are a single column whose lines PDFium already gives in order: these are told by a glance at the lines and
left alone. Only where lines stand side by side, jump back up, or are too wide for their words, is the page measured.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pypdfium2 import PdfPage

from pipeline.ingest.pdf.characters import Characters
from pipeline.ingest.pdf.cuts import BEFORE_CAPITAL, WIDE_GAP, cut, mended, stands_beside, widest_gap
from pipeline.ingest.pdf.lines import Line
from pipeline.ingest.pdf.rulings import Edge, Rect, cells, edges
from pipeline.ingest.pdf.sheets import Sheets
from pipeline.ingest.pdf.style import Style, alike
from pipeline.ingest.pdf.tables import Region, Table, aligned, filled_cells, is_prose, ruled

_TOO_WIDE = 1.3  # of the document's usual width of a character
_OVERLAP = 0.5  # line heights by which a line may reach into the one above
_CLOSE = 0.6  # line heights between two lines of one paragraph
_CELL_GAP = 0.6  # line heights between two words: more than a space, perhaps a cell's end
_SAMPLE = 20  # lines, the short ones among them left out
_LONG = 40  # characters
_ACROSS = 0.5  # of the sample
_FEW = 8  # characters whose width tells nothing
_COLUMN_LINES = 4  # of prose, on either side of a gutter
_GUTTER = (0.25, 0.75)  # of the page's text width: where a column may begin


@dataclass(frozen=True, slots=True)
class _Grid:
    """A ruled table as one thing on the page."""

    left: float
    bottom: float
    right: float
    top: float
    regions: tuple[Region, ...]


_Item = Line | _Grid


def is_plain(lines: Sequence[Line], characters: Characters, style: Style) -> bool:
    """Whether the lines are one column in order, with nothing in it that looks like cells.

    Bold lines are looked at word by word: a heading that a table holds ("Care leavers | Good") may have a narrow gap.
    """
    widest = _TOO_WIDE * style.character
    floor = math.inf
    for line in lines:
        height, length = line.height, len(line.text)
        if line.top > floor:
            return False
        floor = line.bottom + _OVERLAP * height
        if length < _FEW or " " not in line.text:
            continue
        if line.right - line.left > widest * height * length:
            return False
        if line.bold and widest_gap(line, characters, BEFORE_CAPITAL) > _CELL_GAP * height:
            return False
    return True


def runs_across(lines: Sequence[Line], sheets: Sheets) -> bool:
    """Whether the lines run across columns, written row by row: told by gaps in some of the document's long lines."""
    sample = [line for line in lines[:: max(len(lines) // _SAMPLE, 1)] if len(line.text) > _LONG]
    enough = _ACROSS * len(sample)
    without = 0
    for line in sample:
        without += widest_gap(line, sheets[line.page].characters) <= WIDE_GAP * line.height
        if without >= enough:
            return False
    return bool(sample)


def _descends(lines: Sequence[Line]) -> bool:
    """Whether each line stands below the one before."""
    return all(after.top <= before.bottom + _OVERLAP * before.height for before, after in pairwise(lines))


def regions(lines: Sequence[Line], page: PdfPage, characters: Characters, style: Style) -> list[Region]:
    """The page's regions in reading order; each line's `edge` is set to the right edge of its column."""
    lines = mended(lines)
    if is_plain(lines, characters, style):
        return [lines]
    lines, notes = _without_notes(lines, style)
    found = edges(page)
    upright = [edge for edge in found if not edge.level]
    pieces = [piece for line in lines for piece in cut(line, characters, upright, style.character)]
    grids, rest = _grids(cells(found), pieces)
    body = [region for column in _columns([*grids, *rest]) for region in _column_regions(column, found, style)]
    return [*body, notes] if notes else body


def _without_notes(lines: Sequence[Line], style: Style) -> tuple[list[Line], list[Line]]:
    """The page's lines, and its footnotes: small lines from one with a mark on, which span columns as they please."""
    first = next((i for i, line in enumerate(lines) if line.note and style.is_small(line)), None)
    if first is None:
        return list(lines), []
    notes = [line for line in lines[first:] if style.is_small(line) and line.bottom <= lines[first].bottom + 1]
    if notes:
        edge = max(line.right for line in notes)
        for line in notes:
            line.edge = edge
    taken = {id(line) for line in notes}
    return [line for line in lines if id(line) not in taken], notes


def _grids(tables: Sequence[Sequence[Rect]], lines: Sequence[Line]) -> tuple[list[_Grid], list[Line]]:
    grids, rest = [], list(lines)
    for rects in tables:
        whole = Rect(
            min(rect.left for rect in rects),
            min(rect.bottom for rect in rects),
            max(rect.right for rect in rects),
            max(rect.top for rect in rects),
        )
        filled = filled_cells(rects, [line for line in rest if whole.holds_middle(line)])
        regions = ruled(rects, filled)
        if not any(isinstance(region, Table) for region in regions):  # boxes, frames and shading
            continue
        taken = {id(line) for contents in filled.values() for line in contents}
        rest = [line for line in rest if id(line) not in taken]
        grids.append(_Grid(whole.left, whole.bottom, whole.right, whole.top, tuple(regions)))
    return grids, rest


def _columns(items: Sequence[_Item]) -> list[list[_Item]]:
    """The items column by column; what spans the columns parts the page into bands, each read on its own."""
    gutter = _gutter([item for item in items if isinstance(item, Line)])
    if gutter is None:
        return [list(items)]
    bands: list[list[_Item]] = []
    left: list[_Item] = []
    right: list[_Item] = []
    spanning: list[_Item] = []
    for item in sorted(items, key=lambda item: -item.top):
        if _ends_span(spanning, item) and not (left or right):
            spanning.append(item)
        elif item.right <= gutter:
            left.append(item)
        elif item.left >= gutter:
            right.append(item)
        else:
            if left or right:
                bands += [spanning, left, *_columns(right)]
                spanning, left, right = [], [], []
            spanning.append(item)
    bands += [spanning, left, *_columns(right)]
    return [band for band in bands if band]


def _ends_span(spanning: Sequence[_Item], item: _Item) -> bool:
    """Whether the item is the short last line of a paragraph that spans the columns."""
    if not spanning or not isinstance(item, Line) or not isinstance(spanning[-1], Line):
        return False
    before = spanning[-1]
    close = before.bottom - item.top < _CLOSE * before.height
    return close and alike(before, item) and abs(before.left - item.left) < 2


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the second column of prose begins, or None where there is but one."""
    if not lines:
        return None
    begin, end = min(line.left for line in lines), max(line.right for line in lines)
    low, high = (begin + share * (end - begin) for share in _GUTTER)
    best: tuple[int, float] | None = None
    for start in sorted({round(line.left) - 1 for line in lines if low < line.left < high}):
        left = [line for line in lines if line.right <= start]
        right = [line for line in lines if line.left >= start]
        if min(len(left), len(right)) >= _COLUMN_LINES and is_prose([left, right]):
            best = max(best or (0, 0.0), (len(left) + len(right), start))
    return best[1] if best else None


def _column_regions(column: Sequence[_Item], rules: Sequence[Edge], style: Style) -> list[Region]:
    """A column from the top down: its grids, and between them its prose and unruled tables."""
    lines = [item for item in column if isinstance(item, Line)]
    edge = max((line.right for line in lines), default=0.0)
    for line in lines:
        line.edge = edge
    out: list[Region] = []
    for grid in sorted((item for item in column if isinstance(item, _Grid)), key=lambda grid: -grid.top):
        above = [line for line in lines if line.bottom > grid.bottom]
        lines = [line for line in lines if line.bottom <= grid.bottom]
        out += [*_flow(above, rules, style), *grid.regions]
    return [*out, *_flow(lines, rules, style)]


def _flow(lines: Sequence[Line], rules: Sequence[Edge], style: Style) -> list[Region]:
    """Lines outside grids: as they come if none stands beside another, else with their unruled tables."""
    if not _descends(lines) or any(stands_beside(before, after) for before, after in pairwise(lines)):
        return aligned(lines, rules, style.step)
    return [list(lines)] if lines else []
