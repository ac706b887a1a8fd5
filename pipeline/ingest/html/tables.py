"""HTML tables as rows of cells on one grid: spans honoured, headings told by markup or else by what the cells hold."""

from __future__ import annotations

from collections.abc import Callable

from bs4 import Tag

from pipeline.ingest.grid import is_figure
from pipeline.ingest.pieces import Piece, PieceCell, table_row

_WIDEST_SPAN = 200  # a span is at most this wide, whatever the markup says
_WIDEST_TABLE = 1_000  # columns that are kept account of
_LAYOUT_WORDS = 60  # words of a cell that holds a column of a page rather than an entry of a table


def is_data(table: Tag) -> bool:
    """Whether a table holds data rather than laying out the page: headings, or a grid of short cells."""
    if table.find("table") or table.find(["h1", "article"]) or str(table.get("role")) == "presentation":
        return False
    rows = _rows(table)
    if len(rows) < 2:
        return bool(table.find("th")) and bool(rows)
    cells = [cell for row in rows for cell in _cells(row)]
    longest = max((len(cell.get_text(" ").split()) for cell in cells), default=0)
    if table.find("th") or table.find("caption"):
        return longest <= 4 * _LAYOUT_WORDS
    return len(cells) >= 2 * len(rows) and longest <= _LAYOUT_WORDS and not table.find(["form", "iframe"])


def table_rows(table: Tag, number: int, text_of: Callable[[Tag], str]) -> list[Piece]:
    """The rows of a data table as pieces; a cell over several rows stands in the first, its column stays taken."""
    rows = _rows(table)
    grid: list[list[tuple[int, str, bool]]] = []  # (column, text, marked as heading)
    taken: dict[int, int] = {}  # the row above which a column is taken by a cell that began further up
    for index, row in enumerate(rows):
        column, line = 0, []
        head = row.find_parent("thead") is not None
        for cell in _cells(row):
            while column < _WIDEST_TABLE and taken.get(column, 0) > index:
                column += 1
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            line.append((column, text_of(cell), head or cell.name == "th"))
            if height > 1:
                taken.update(dict.fromkeys(range(column, column + width), index + height))
            column += width
        grid.append(line)
    marked = any(heading for line in grid for _, _, heading in line)
    rows_marked = any(heading and column == 0 for line in grid[1:] for column, _, heading in line)
    pieces = []
    for index, line in enumerate(grid):
        titles = not marked and index == 0 and len(grid) > 1 and not any(is_figure(text) for _, text, _ in line)
        cells = [
            PieceCell(text, column, heading or titles or (not rows_marked and column == 0 and not is_figure(text)))
            for column, text, heading in line
        ]
        pieces.append(table_row(cells, number))
    return [piece for piece in pieces if piece.text]


def _rows(table: Tag) -> list[Tag]:
    return [row for row in table.find_all("tr") if row.find_parent("table") is table]


def _cells(row: Tag) -> list[Tag]:
    return row.find_all(["td", "th"], recursive=False)


def _span(cell: Tag, name: str) -> int:
    value = str(cell.get(name) or "1").strip()
    return min(max(int(value), 1), _WIDEST_SPAN) if value.isdecimal() and len(value) < 6 else 1
