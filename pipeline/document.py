"""One document as ingest leaves it: one canonical text, its blocks and pages. Frozen: no later stage edits text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Protocol

from pipeline.records import Box, DocumentKind, Evidence, Problem


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"  # a block quotation by markup, with or without marks
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    CAPTION = "caption"  # of a table or figure
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell: where its text stands, its column in the grid, whether it heads its row or column."""

    start: int
    end: int
    column: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text that stands alone on the page.

    `level` is a heading's rank (1 the highest) or a list item's depth; `table` numbers the document's tables from 0 and
    `cells` are a row's; `page` is 1-based for PDFs. `marker` is a list item's number or letter as printed, which is not
    in the text.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    page: int | None = None
    table: int | None = None
    cells: tuple[Cell, ...] = ()
    marker: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A PDF page: 1-based number, its run of the text, its size in points."""

    number: int
    start: int
    end: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a source says of itself; null where it does not. `published` and `updated` are ISO dates."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    kind: DocumentKind = DocumentKind.OTHER
    url: str | None = None
    updated: str | None = None

    @property
    def day(self) -> str | None:
        """The day from which the text speaks, as far as the page tells."""
        return self.published or self.updated


class Rectangle(NamedTuple):
    """On a page as it is shown, in points from its bottom left."""

    left: float
    bottom: float
    right: float
    top: float


class Locator(Protocol):
    """Places text on PDF pages; made by the PDF reader."""

    def rectangles(self, start: int, end: int) -> list[Rectangle]:
        """The rectangles, one a line, of text[start:end] on its page as that is shown, for reading it."""

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """The same on the page as it is stored, for drawing on it."""


@dataclass(frozen=True)
class Document:
    """The canonical text and its structure. Blocks are in text order, apart from each other by white space."""

    source: str
    reader: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    problems: tuple[Problem, ...] = ()
    locator: Locator | None = None

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _page_starts(self) -> list[int]:
        return [page.start for page in self.pages]

    def block_index_at(self, offset: int) -> int:
        """The index of the block that holds the offset, or the last one before it (0 at the least)."""
        return max(bisect_right(self._block_starts, offset) - 1, 0)

    def block_at(self, offset: int) -> Block:
        return self.blocks[self.block_index_at(offset)]

    def page_at(self, offset: int) -> int | None:
        """The 1-based page of the offset; null where the document has no pages."""
        if not self.pages:
            return None
        return self.pages[max(bisect_right(self._page_starts, offset) - 1, 0)].number

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """The evidence for text[start:end], placed on its page, with boxes where the document can be drawn on."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(
                f"{self.source}: evidence {start}:{end} is not inside a text of {len(self.text)} characters"
            )
        return Evidence(
            page=self.page_at(start),
            start=start,
            end=end,
            text=self.text[start:end],
            rule=rule,
            boxes=self.locator.boxes(start, end) if self.locator else None,
        )
