"""Pieces: what a reader takes from a page, in order, before it is laid out as one canonical text.

`compose` is the only place where a text's white space is decided: words one space apart, cells a tab apart, items of
one list and rows of one table a line apart, everything else a blank line apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import repeat

from pipeline.document import Block, BlockKind, Cell

_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff]")
_LABEL = re.compile(r"(?i)(?:from|delivered on|(?:issued|published|produced) by)\s*:?")
_DATE_LABEL = re.compile(r"(?i)(?:published(?: on)?|first published|last updated|updated|posted(?: on)?|date)\s*:?")
_WHEN = re.compile(r"(?i)\d|\b(?:today|yesterday|ago|just now)\b")
_SHORTEST_SAID = 20  # characters
_LONGEST_VALUE = 12  # words after a label
_SENTENCE_END = re.compile(r"[.!?…][\"”’'»)\]]*$")


@dataclass(frozen=True, slots=True)
class PieceCell:
    """A cell's text (never empty), its column in the grid, and whether it heads its row or column."""

    text: str
    column: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the page to be: its text with white space folded, or its cells; `table` numbers the page's tables."""

    kind: BlockKind
    text: str
    level: int = 0
    marker: str | None = None
    cells: tuple[PieceCell, ...] = ()
    table: int | None = None

    @property
    def words(self) -> int:
        return self.text.count(" ") + 1 if self.text else 0

    @property
    def ends_sentence(self) -> bool:
        return bool(_SENTENCE_END.search(self.text[-8:]))


def fold(text: str) -> str:
    """One space between words, no invisible characters."""
    return " ".join(_INVISIBLE.sub("", text).split())


def said_once(text: str) -> str:
    """A text without its second half where that says the first half again: a caption beside its own description."""
    half, odd = divmod(len(text), 2)
    return text[:half] if not odd and half > _SHORTEST_SAID and text[:half] == text[half:] else text


def is_labelled(label: Piece, value: Piece) -> bool:
    """Whether two lines are one statement of a page's header: "Published" and the date below it."""
    if value.words > _LONGEST_VALUE:
        return False
    return bool(_LABEL.fullmatch(label.text) or (_DATE_LABEL.fullmatch(label.text) and _WHEN.search(value.text)))


def table_row(cells: Iterable[PieceCell], table: int) -> Piece:
    """A row of one table; cells without text are left out, their columns stay counted."""
    filled = tuple(cell for cell in cells if cell.text)
    return Piece(BlockKind.TABLE_ROW, "\t".join(cell.text for cell in filled), cells=filled, table=table)


def compose(pieces: Iterable[Piece], pages: Iterable[int | None] = repeat(None)) -> tuple[str, tuple[Block, ...]]:
    """The canonical text of the pieces and its blocks; offsets in code points, half-open.

    `pages` is the page (1-based) on which each piece begins, where the source has pages.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    tables: dict[int, int] = {}
    length, previous = 0, None
    for piece, page in zip(pieces, pages, strict=False):
        if not piece.text:
            continue
        if previous is not None:
            parts.append("\n" if _adjoins(previous, piece) else "\n\n")
            length += len(parts[-1])
        table = None if piece.table is None else tables.setdefault(piece.table, len(tables))
        end = length + len(piece.text)
        cells = _placed(piece, length) if piece.cells else ()
        blocks.append(Block(piece.kind, length, end, piece.level, page, table, cells, piece.marker))
        parts.append(piece.text)
        length, previous = end, piece
    return "".join(parts), tuple(blocks)


def _adjoins(before: Piece, after: Piece) -> bool:
    same_list = before.kind is after.kind is BlockKind.LIST_ITEM
    return same_list or (before.kind is after.kind is BlockKind.TABLE_ROW and before.table == after.table)


def _placed(piece: Piece, start: int) -> tuple[Cell, ...]:
    cells = []
    for cell in piece.cells:
        cells.append(Cell(start, start + len(cell.text), cell.column, cell.header))
        start += len(cell.text) + 1
    return tuple(cells)
