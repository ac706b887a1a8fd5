"""Blocks as the one canonical text, with the way back from each of its characters to the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from pipeline.document import Block, Page
from pipeline.ingest.grid import is_figure, rows_of
from pipeline.ingest.pdf.blocks import Group
from pipeline.ingest.pdf.hyphens import Hyphens
from pipeline.ingest.pdf.strand import Place, Strand, strand
from pipeline.ingest.pieces import Piece, compose

_Laid = tuple[str, tuple[Block, ...], tuple[Page, ...], list[Place]]


def lay_out(groups: Sequence[Group], hyphens: Hyphens, sizes: Sequence[tuple[float, float]]) -> _Laid:
    """The text, its blocks and pages (`sizes` in points), and the places that lead back to PDFium's characters."""
    strands = [_strands(group, hyphens) for group in groups]
    text, blocks = compose(_pieces(groups, strands), (group.page + 1 for group in groups))
    places = [
        place
        for block, parts in zip(blocks, strands, strict=True)
        for place in zip([cell.start for cell in block.cells] or [block.start], parts, strict=True)
    ]
    return text, blocks, _pages(places, sizes, len(text)), places


def _strands(group: Group, hyphens: Hyphens) -> list[Strand]:
    if group.cells is None:
        return [strand(group.lines, group.skip, hyphens)]
    return [strand(lines, 0, hyphens) for _, lines in group.cells]


def _pieces(groups: Sequence[Group], strands: Sequence[Sequence[Strand]]) -> Iterator[Piece]:
    """Blocks as pieces; a table's rows together, since only the whole table tells which cells are headings."""
    index = 0
    while index < len(groups):
        group = groups[index]
        if group.table is None:
            yield Piece(group.kind, strands[index][0].text, level=group.level, marker=group.marker)
            index += 1
            continue
        end = index
        while end < len(groups) and groups[end].table == group.table:
            end += 1
        grid = [_grid_row(groups[row], strands[row]) for row in range(index, end)]
        yield from rows_of(grid, group.table, _has_head(groups[index:end], grid))
        index = end


def _has_head(rows: Sequence[Group], grid: Sequence[Sequence[str]]) -> bool | None:
    """Whether the first row heads its columns: it alone is bold; undecided (None) where only its figures could tell."""
    bold = [all(line.bold for line in row.lines) for row in rows]
    if bold[0] and not all(bold):
        return True
    if any(is_figure(text) for row in grid[1:] for text in row[1:]):
        return None
    return _recurring(grid[1:]) and not any(text and text in row for row in grid[1:] for text in grid[0][1:])


def _recurring(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most cells behind the first column repeat one above or below, as grades do and headings do not."""
    columns = [[text for text in column if text] for column in zip_longest(*(row[1:] for row in rows), fillvalue="")]
    cells = sum(len(column) for column in columns)
    return cells > 3 and sum(len(set(column)) for column in columns) < 0.7 * cells


def _grid_row(group: Group, strands: Sequence[Strand]) -> list[str]:
    cells = group.cells or []
    row = [""] * (max(column for column, _ in cells) + 1)
    for (column, _), laid in zip(cells, strands, strict=True):
        row[column] = laid.text
    return row


def _pages(places: Sequence[Place], sizes: Sequence[tuple[float, float]], length: int) -> tuple[Page, ...]:
    """Each page's run of the text: from its first words, be it within a block that runs on, to those of the next."""
    starts: dict[int, int] = {}
    for start, laid in places:
        starts.setdefault(laid.lines[0].page, start)
        if laid.lines[-1].page != laid.lines[0].page:
            for run in laid.runs():
                starts.setdefault(run.page, start + run.start)
    pages, following = [], length
    for index in range(len(sizes) - 1, -1, -1):
        start = starts.get(index, following)
        pages.append(Page(index + 1, start, following, *sizes[index]))
        following = start
    return tuple(reversed(pages))
