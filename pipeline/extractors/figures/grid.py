"""A table as a grid: for each cell of the body its row heading, its column headings and the table's caption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.document import Block, BlockKind, Cell, Document
from pipeline.extractors.figures.figure import Span

_VALUE = re.compile(
    r"\s*[~<>]?\s*£?\s*\d[\d,.\s]*(?:%|bn|m|k)?\s*(?:\(\s*\d[\d.]*\s*%\s*\))?\s*[*†a-z]?\s*", re.IGNORECASE
)
_YEAR = re.compile(r"\s*(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?\s*")


@dataclass(frozen=True, slots=True)
class Value:
    """A body cell that holds a number, and what it is read with, outermost first: caption, row heading, column
    headings.
    """

    cell: Cell
    row: Span | None
    columns: tuple[Span, ...]
    caption: Span | None
    block: Block


@dataclass
class Table:
    rows: list[Block]
    caption: Span | None
    headings: list[Block] = field(default_factory=list)

    def values(self, text: str) -> Iterator[list[Value]]:
        """The values of each body row, left to right. Rows before the first with a value, and rows of headings, are
        headings.
        """
        above: list[Block] = []
        body = False
        for row in self.rows:
            if _is_heading(row, text):
                above = [row] if body else [*above, row]
                body = False
                continue
            body = True
            label = _label(row, text)
            yield [
                Value(
                    cell, (label.start, label.end) if label else None, _columns(above, cell.column), self.caption, row
                )
                for cell in row.cells
                if cell is not label and is_value(text, cell)
            ]


def tables(document: Document) -> Iterator[Table]:
    """The document's tables in order, each with the caption or heading directly above it."""
    current: Table | None = None
    number: int | None = None
    above: Block | None = None
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE_ROW:
            if current:
                yield current
            current, above = None, block
            continue
        if current and block.table != number:
            yield current
            current, above = None, None
        if current is None:
            current, number = Table([], _caption(above)), block.table
        current.rows.append(block)
    if current:
        yield current


def _caption(block: Block | None) -> Span | None:
    if block is None or block.kind not in (BlockKind.CAPTION, BlockKind.HEADING):
        return None
    return block.start, block.end


def is_value(text: str, cell: Cell) -> bool:
    return cell.end - cell.start < 24 and bool(_VALUE.fullmatch(text, cell.start, cell.end))


def _is_heading(row: Block, text: str) -> bool:
    """Whether a row holds headings only: all marked so, or no number in it but years."""
    if len(row.cells) > 1 and all(cell.header for cell in row.cells):
        return True
    return not any(is_value(text, cell) and not _YEAR.fullmatch(text, cell.start, cell.end) for cell in row.cells)


def _label(row: Block, text: str) -> Cell | None:
    """The cell that names the row: its marked heading, or its first cell where that is words or a year."""
    marked = [cell for cell in row.cells if cell.header]
    if marked:
        return marked[-1]
    first = row.cells[0]
    named = not is_value(text, first) or bool(_YEAR.fullmatch(text, first.start, first.end))
    return first if named and len(row.cells) > 1 else None


def _columns(headings: Sequence[Block], column: int) -> tuple[Span, ...]:
    """The headings over a column: in the lowest row that of the column, in rows above also one that spans it."""
    found = []
    for place, row in enumerate(headings):
        lowest = place == len(headings) - 1
        over = [cell for cell in row.cells if cell.column == column or (not lowest and cell.column <= column)]
        if over and over[-1].end > over[-1].start:
            found.append((over[-1].start, over[-1].end))
    return tuple(found)
