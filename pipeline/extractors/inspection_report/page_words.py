"""Words with their places on a page, put together to the lines and cells in which a reader sees them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.document import Document, Rectangle

_WORD = re.compile(r"\S+")
_CELL_GAP = 7.0  # points: wider than a space between words, narrower than the padding between two cells
_CELL_APART = 0.7  # of a line's height between the cells of two rows, at the least


@dataclass(frozen=True, slots=True)
class Word:
    """A word: its offsets in the document's text, and its rectangle."""

    text: str
    start: int
    end: int
    box: Rectangle


Line = list[Word]


def words(document: Document, start: int, end: int, longest: int) -> Iterator[Word]:
    """The words of text[start:end] that have places, those of blocks of more than `longest` characters left out."""
    assert document.locator is not None
    for block in document.blocks[document.block_index_at(start) : document.block_index_at(end - 1) + 1]:
        if block.end - block.start > longest:
            continue
        for match in _WORD.finditer(document.text, max(start, block.start), min(end, block.end)):
            found = document.locator.rectangles(match.start(), match.end())
            if found:
                yield Word(match.group(), match.start(), match.end(), found[0])


def lines(of: Iterable[Word]) -> Iterator[Line]:
    """The words line by line, top to bottom, left to right."""
    line: Line = []
    for word in sorted(of, key=lambda w: (-(w.box.top + w.box.bottom), w.box.left)):
        if line and not any(_same_line(other, word) for other in line):
            yield sorted(line, key=lambda w: w.box.left)
            line = []
        line.append(word)
    if line:
        yield sorted(line, key=lambda w: w.box.left)


def runs(line: Line) -> Iterator[Line]:
    """A line's words between gaps as wide as between two cells."""
    run: Line = []
    right = 0.0
    for word in line:
        if run and word.box.left - right >= _CELL_GAP:
            yield run
            run = []
        right = max(right, word.box.right) if run else word.box.right
        run.append(word)
    if run:
        yield run


def cells(column: Iterable[Line]) -> Iterator[Line]:
    """A column's lines that stand right below one another, together."""
    cell: Line = []
    for line in column:
        if cell and cell[-1].box.bottom - line[0].box.top > _CELL_APART * (line[0].box.top - line[0].box.bottom):
            yield cell
            cell = []
        cell = [*cell, *line]
    if cell:
        yield cell


def as_one(line: Line, text: str) -> Word:
    """The line as a single word that reads `text`."""
    boxes = [word.box for word in line]
    box = Rectangle(
        left=min(b.left for b in boxes),
        bottom=min(b.bottom for b in boxes),
        right=max(b.right for b in boxes),
        top=max(b.top for b in boxes),
    )
    return Word(text, min(word.start for word in line), max(word.end for word in line), box)


def _same_line(one: Word, other: Word) -> bool:
    overlap = min(one.box.top, other.box.top) - max(one.box.bottom, other.box.bottom)
    return overlap > 0.5 * min(one.box.top - one.box.bottom, other.box.top - other.box.bottom)
