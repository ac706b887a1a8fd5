"""Inspection reports made of plain pages, for tests: lines parted by single breaks, blocks by blank lines.

`report` knows no places on the page. `placed` lays cells out: each cell is (left, top, text) in points from the page's
top left, its lines 12 points apart; the document's text is the cells in the order given, which need not be the order
in which a reader sees them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.document import Block, BlockKind, Document, Page, Rectangle
from pipeline.records import Box

WIDTH, HEIGHT, LINE, CHARACTER = 595.0, 842.0, 12.0, 5.0


def report(*pages: str) -> Document:
    """A document of pages; a block that begins with "# " is a heading, with "• " a list item."""
    text, blocks, bounds = "", [], []
    for number, page in enumerate(pages, start=1):
        start = len(text)
        for piece in re.split(r"\n\s*\n", page.strip()):
            kind = {"# ": BlockKind.HEADING, "• ": BlockKind.LIST_ITEM}.get(piece[:2], BlockKind.PARAGRAPH)
            piece = piece if kind is BlockKind.PARAGRAPH else piece[2:]
            blocks.append(Block(kind, len(text), len(text) + len(piece), page=number))
            text += piece + "\n\n"
        bounds.append(Page(number, start, len(text) - 2, WIDTH, HEIGHT))
    return Document(
        source="report.pdf", reader="test", text=text.rstrip("\n"), blocks=tuple(blocks), pages=tuple(bounds)
    )


class Places:
    """A locator that knows where each word of some cells stands."""

    def __init__(self) -> None:
        self.words: list[tuple[int, int, Rectangle]] = []

    def rectangles(self, start: int, end: int) -> list[Rectangle]:
        return [box for first, last, box in self.words if first < end and start < last]

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        return tuple(Box(**found._asdict()) for found in self.rectangles(start, end))


def placed(*cells: tuple[float, float, str], front: str = "") -> Document:
    """A page of cells in the order given; `front` is the text of a page before it, whose words have no places."""
    places, text, blocks, pages = Places(), "", [], []
    if front:
        before = report(front)
        text, blocks, pages = (
            before.text + "\n\n",
            list(before.blocks),
            [replace(before.pages[0], end=len(before.text))],
        )
    number = len(pages) + 1
    start = len(text)
    for left, top, cell in cells:
        begin = len(text)
        for row, line in enumerate(cell.split("\n")):
            for word in re.finditer(r"\S+", line):
                x, y = left + CHARACTER * word.start(), HEIGHT - top - LINE * row
                low = not re.search(r"[A-Zbdfhiklt]", word.group())  # "care": nothing rises above the x-height
                box = Rectangle(left=x, right=x + CHARACTER * len(word.group()), top=y - 3 * low, bottom=y - 10)
                places.words.append((len(text) + word.start(), len(text) + word.end(), box))
            text += line + "\n"
        blocks.append(Block(BlockKind.PARAGRAPH, begin, len(text) - 1, page=number))
    pages.append(Page(number, start, len(text), WIDTH, HEIGHT))
    return Document(
        source="report.pdf",
        reader="test",
        text=text,
        blocks=tuple(blocks),
        pages=tuple(pages),
        locator=places,
    )
