"""Tables whose source does not say which cells are headings: read from what the cells hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.ingest.pieces import Piece, PieceCell, table_row

# A figure: digits with their marks, a bare dash, "n/a", a footnote letter in brackets. A year heads a column.
_FIGURE = re.compile(r"(?i)^[<>~(£]*\d[\d,.\s]*(?:%|bn|m|k|pp?)?\)*(?:\s*\([^)]*\))?$|^[-–—:.]+$|^n/?a$|^\[?[a-z]\]$")
_YEAR = re.compile(r"^(?:19|20)\d\d(?:\s*[-–/]\s*(?:\d\d|\d{4}))?$")


def is_figure(text: str) -> bool:
    return bool(_FIGURE.match(text)) and not _YEAR.match(text)


def rows_of(grid: Sequence[Sequence[str]], table: int, head: bool | None = None) -> list[Piece]:
    """Rows as pieces: the first row heads its columns where it holds no figure, the first column its rows.

    `head` true or false where the source itself says whether the first row is a heading.
    """
    first = [text for text in grid[0] if text]
    if head is None:
        head = len(grid) > 1 and bool(first) and not any(is_figure(text) for text in first)
    pieces = []
    for index, row in enumerate(grid):
        cells = [
            PieceCell(text, column, (index == 0 and head) or (column == 0 and not is_figure(text)))
            for column, text in enumerate(row)
        ]
        if any(cell.text for cell in cells):
            pieces.append(table_row(cells, table))
    return pieces
