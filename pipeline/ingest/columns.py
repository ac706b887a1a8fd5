"""Tables whose columns only spaces align, as in papers and mails: rows told by the gutters that their lines share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.ingest.pieces import fold

_PARTED = re.compile(r"(?<=\S) {2,}(?=\S)")
_FILLED = re.compile(r"\S+(?: \S+)*")  # a cell: words one space apart
_ITEM = re.compile(r"\s*(?:[•·▪*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)])\s")
_LEAST_ROWS = {2: 3}  # by the number of columns; two rows of three columns or more are a table
_LONGEST_CELL = 60


def aligned(lines: Sequence[str], start: int) -> list[list[str]] | None:
    """The rows of the table that begins at lines[start], a cell for each column, empty ones too; None where none does.

    Lines of a header block ("Date:    5 March") and sentences that spaces happen to part are no table.
    """
    spans: list[list[tuple[int, int]]] = []
    columns: list[tuple[int, int]] = []
    for line in lines[start:]:
        own = _cells(line)
        if not own:
            break
        grown = _columns(columns, own)
        if spans and len(grown) < max(len(own), *(len(row) for row in spans)):
            break  # the line reaches over a gutter
        spans.append(own)
        columns = grown
    if len(columns) < 2 or len(spans) < _LEAST_ROWS.get(len(columns), 2):
        return None
    rows = [
        [_in_column(line, own, column) for column in columns]
        for line, own in zip(lines[start : start + len(spans)], spans, strict=True)
    ]
    return rows if all(map(_is_row, rows)) and not _is_header_block(rows) else None


def _cells(line: str) -> list[tuple[int, int]]:
    """Where the line's cells stand; none where it has no two, or is an item or drawn with tabs."""
    if "\t" in line or not _PARTED.search(line) or _ITEM.match(line):
        return []
    return [cell.span() for cell in _FILLED.finditer(line)]


def _columns(columns: Sequence[tuple[int, int]], cells: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The columns that hold all cells: those that overlap or stand one space apart are one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted([*columns, *cells]):
        if merged and start < merged[-1][1] + 2:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _in_column(line: str, cells: Sequence[tuple[int, int]], column: tuple[int, int]) -> str:
    return fold(" ".join(line[start:end] for start, end in cells if column[0] <= start < column[1]))


def _is_row(row: Sequence[str]) -> bool:
    return all(len(cell) <= _LONGEST_CELL and not (cell.endswith(".") and " " in cell) for cell in row)


def _is_header_block(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most lines begin with a label: "Report to:", "Telephone:"."""
    return sum(row[0].endswith(":") for row in rows) * 2 >= len(rows)
