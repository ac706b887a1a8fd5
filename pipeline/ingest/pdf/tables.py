"""Tables: cells that ruled lines enclose, or columns that stand one under the other with no rule at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.ingest.pdf.cuts import stands_beside
from pipeline.ingest.pdf.lines import Line
from pipeline.ingest.pdf.rulings import Edge, Rect

_WORDY = 20  # characters of a line of prose, at the least
_WRAPPED = 1.3  # line steps within one cell, as a multiple of the usual one
_APART = 3.0  # line heights between rows of one table


@dataclass(slots=True)
class Row:
    """The filled cells of a row: column in the grid and its lines, from left to right."""

    cells: list[tuple[int, list[Line]]] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    rows: list[Row]


Region = Table | list[Line]
"""What a page is made of: a table, or lines of prose in reading order."""


def filled_cells(rects: Sequence[Rect], lines: Sequence[Line]) -> dict[Rect, list[Line]]:
    """The cells that lines stand in, each with its own: of cells that overlap, the narrowest has the line."""
    filled: dict[Rect, list[Line]] = {}
    narrowest_first = sorted(rects, key=lambda rect: rect.right - rect.left)
    for line in lines:
        cell = next((rect for rect in narrowest_first if rect.holds_middle(line)), None)
        if cell:
            filled.setdefault(cell, []).append(line)
    return filled


def ruled(rects: Sequence[Rect], filled: Mapping[Rect, list[Line]]) -> list[Region]:
    """One grid's cells as a table, by what fills them. A row of a single cell is prose, and parts the table."""
    for rect, contents in filled.items():
        padding = max(min(line.left for line in contents) - rect.left, 0)
        for line in contents:
            line.edge = rect.right - padding
    columns = sorted({round(rect.left) for rect in rects})
    regions: list[Region] = []
    for row in _by_row(filled):
        cells = [(columns.index(round(rect.left)), reading_order(filled[rect])) for rect in row]
        if len(cells) == 1:
            regions.append(cells[0][1])
        elif regions and isinstance(regions[-1], Table):
            regions[-1].rows.append(Row(cells))
        else:
            regions.append(Table([Row(cells)]))
    return regions


def _by_row(rects: Iterable[Rect]) -> list[list[Rect]]:
    """Cells by row, from the top; a cell over several rows belongs to the first of them."""
    rows: list[list[Rect]] = []
    for rect in sorted(rects, key=lambda rect: (-rect.top, rect.left)):
        if rows and abs(rows[-1][0].top - rect.top) < 3:
            rows[-1].append(rect)
        else:
            rows.append([rect])
    return [sorted(row, key=lambda rect: rect.left) for row in rows]


def reading_order(lines: Sequence[Line]) -> list[Line]:
    """Level by level from the top, each from left to right."""
    return [line for level in levels(lines) for line in level]


def levels(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that stand side by side, together, from the top of the page down."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -(line.bottom + line.top)):
        if found and stands_beside(found[-1][0], line):
            found[-1].append(line)
        else:
            found.append([line])
    return [sorted(level, key=lambda line: line.left) for level in found]


def aligned(lines: Sequence[Line], rules: Sequence[Edge], step: float) -> list[Region]:
    """Lines of a page without ruled cells: where several levels fall into the same columns they are a table."""
    regions: list[Region] = []
    waiting: list[list[Line]] = []
    for level in levels(lines):
        if waiting and not _joins(waiting, level):
            regions.extend(_settled(waiting, rules, step))
            waiting = []
        waiting.append(level)
    regions.extend(_settled(waiting, rules, step))
    return _merged(regions)


def _joins(table: Sequence[Sequence[Line]], level: Sequence[Line]) -> bool:
    """Whether the level falls into the columns of the levels above it, without making two of them one."""
    last = table[-1][0]
    if last.bottom - max(line.top for line in level) > _APART * last.height:
        return False
    before = _columns(line for row in table for line in row)
    if len(before) < 2:
        return False
    after = _columns(line for row in [*table, level] for line in row)
    return len(after) >= len(before)


def _columns(lines: Iterable[Line]) -> list[tuple[float, float]]:
    """The stretches across the page that the lines cover."""
    found: list[tuple[float, float]] = []
    for left, right in sorted((line.left, line.right) for line in lines):
        if found and left < found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _settled(rows: Sequence[Sequence[Line]], rules: Sequence[Edge], step: float) -> list[Region]:
    """The levels as a table if at least two of them have several cells; else as lines."""
    full = [row for row in rows if len(row) > 1]
    if len(full) < 2:
        return [[line for row in rows for line in row]] if rows else []
    columns = _columns(line for row in rows for line in row)
    stacks = [
        [line for row in rows for line in row if _column_of(line, columns) == index] for index in range(len(columns))
    ]
    if is_prose(stacks):
        return [*stacks]
    if len(rows[-1]) == 1 and not _wraps(rows[-2], rows[-1], step):  # what follows the table is not part of it
        return [*_settled(rows[:-1], rules, step), list(rows[-1])]
    table: list[Row] = []
    for index, level in enumerate(rows):
        placed = [(_column_of(line, columns), line) for line in level]
        if not index or not _continues(rows[index - 1], level, placed, rules, step):
            table.append(Row())
        cells = dict(table[-1].cells)
        for column, line in placed:
            cells.setdefault(column, []).append(line)
        table[-1].cells = sorted(cells.items())
    return [Table(table)]


def _column_of(line: Line, columns: Sequence[tuple[float, float]]) -> int:
    def misses(index: int) -> float:
        left, right = columns[index]
        return max(left - line.left, line.left - right, 0.0)

    return min(range(len(columns)), key=misses)


def _continues(
    before: Sequence[Line],
    level: Sequence[Line],
    placed: Sequence[tuple[int, Line]],
    rules: Sequence[Edge],
    step: float,
) -> bool:
    """Whether the level is the next line of the row above: no rule between, close, and its first cell is not filled."""
    if not _wraps(before, level, step):
        return False
    top, bottom = before[0].bottom, level[0].top
    if any(rule.level and bottom - 2 <= rule.bottom <= top + 2 for rule in rules):
        return False
    return placed[0][0] > 0 or len(level) == 1


def _wraps(before: Sequence[Line], level: Sequence[Line], step: float) -> bool:
    return before[0].bottom - level[0].bottom < _WRAPPED * step * before[0].height


def _merged(regions: Sequence[Region]) -> list[Region]:
    """Neighbouring lists of lines as one."""
    out: list[Region] = []
    for region in regions:
        if out and isinstance(region, list) and isinstance(out[-1], list):
            out[-1] = [*out[-1], *region]
        else:
            out.append(region)
    return out


def is_prose(columns: Sequence[Sequence[Line]]) -> bool:
    """Whether columns side by side hold running text rather than cells: most of each stands in full lines."""
    return len(columns) > 1 and all(_full_share(column) > 0.5 for column in columns)


def _full_share(column: Sequence[Line]) -> float:
    if len(column) < 3:
        return 0.0
    width = max(line.right for line in column) - min(line.left for line in column)
    full = sum(len(line.text) for line in column if line.right - line.left > 0.7 * width and len(line.text) > _WORDY)
    return full / sum(len(line.text) for line in column)
