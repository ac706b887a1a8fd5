"""The front page's judgement table read by the places of its words: grades in a column of their own, labels left of it.

A label belongs to the grade whose lines it overlaps most, wherever in its cell the grade stands (top, middle, bottom);
the order in which the page's text was laid down, or the order of the rows, plays no part.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pipeline.document import Document, Page
from pipeline.extractors.inspection_report.labels import PrintedGrade, PrintedLabel, grades, labels
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Box, Framework

RULE = "front_page_table"

P = TypeVar("P", PrintedLabel, PrintedGrade)

_WORD = re.compile(r"\S+")
_GRADE_WORDS = re.compile(
    r"(?:requir(?:es?|ed|ing)|improvements?|to|be|good|outstanding|inadequate|adequate|satisfactory|poor|not|judged|inspected|applicable"
    r"|[\s.\d])+",
    re.IGNORECASE,
)
_LONGEST_ROW = 250  # characters: a longer block is a paragraph, and no row or cell of the table
_CELL_GAP = 7.0  # points: wider than a space between words, narrower than the padding between two cells
_LEFTMOST_GRADE = 0.35  # of the page's width: grades stand in the right part of the table
_ABOVE_OR_BELOW = 40.0  # points by which a label of three lines may reach past its grade
_ALIGNED = 14.0  # points by which the left edges of a column's cells may differ


@dataclass(frozen=True, slots=True)
class _Word:
    """A word: its offsets in the document's text, and its rectangle."""

    text: str
    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class _Cell:
    """Words of one line with no gap of a cell between them."""

    words: tuple[_Word, ...]

    @property
    def left(self) -> float:
        return self.words[0].box.left

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def read_table(document: Document, framework: Framework, start: int, end: int) -> list[GradeReading]:
    """The grades of the table in text[start:end] on one page, with their areas; empty where places are not known."""
    page = _page(document, start)
    if page is None or document.locator is None:
        return []
    for longest in (_LONGEST_ROW, end - start):
        found = _read(document, framework, page, start, min(end, page.end), longest)
        if len(found) > 1:
            return found
    return []


def _read(
    document: Document, framework: Framework, page: Page, start: int, end: int, longest: int
) -> list[GradeReading]:
    """The table of the blocks of at most `longest` characters."""
    cells = [cell for line in _lines(_words(document, start, end, longest)) for cell in _cells(line)]
    graded = _one_column([c for c in cells if c.left > _LEFTMOST_GRADE * page.width and _GRADE_WORDS.fullmatch(c.text)])
    if not graded:
        return []
    edge = min(cell.left for cell in graded)
    top = max(cell.words[0].box.top for cell in graded) + _ABOVE_OR_BELOW
    bottom = min(cell.words[0].box.bottom for cell in graded) - _ABOVE_OR_BELOW
    beside = [c for c in cells if c.left < edge and bottom < c.words[0].box.bottom and c.words[0].box.top < top]
    printed_labels = [_Placed(printed, words) for printed, words in _printed(beside, lambda t: labels(t, framework))]
    printed_grades = [_Placed(printed, words) for printed, words in _printed(graded, grades)]
    return list(_pair(printed_grades, printed_labels))


def _page(document: Document, offset: int) -> Page | None:
    index = bisect_right([page.start for page in document.pages], offset) - 1
    return document.pages[index] if index >= 0 else None


def _words(document: Document, start: int, end: int, longest: int) -> Iterator[_Word]:
    assert document.locator is not None
    for block in document.blocks[document.block_index_at(start) : document.block_index_at(end - 1) + 1]:
        if block.end - block.start > longest:
            continue
        for match in _WORD.finditer(document.text, max(start, block.start), min(end, block.end)):
            boxes = document.locator.boxes(match.start(), match.end())
            if boxes:
                yield _Word(match.group(), match.start(), match.end(), boxes[0])


def _lines(words: Iterable[_Word]) -> Iterator[list[_Word]]:
    """The words line by line, top to bottom, left to right."""
    line: list[_Word] = []
    for word in sorted(words, key=lambda w: (-(w.box.top + w.box.bottom), w.box.left)):
        if line and _overlap(line[0].box, word.box) < 0.5 * min(_height(line[0].box), _height(word.box)):
            yield sorted(line, key=lambda w: w.box.left)
            line = []
        line.append(word)
    if line:
        yield sorted(line, key=lambda w: w.box.left)


def _cells(line: list[_Word]) -> Iterator[_Cell]:
    """The words of a line parted at the gaps between cells."""
    first = 0
    for index in range(1, len(line) + 1):
        if index == len(line) or line[index].box.left - line[index - 1].box.right > _CELL_GAP:
            yield _Cell(tuple(line[first:index]))
            first = index


def _one_column(cells: list[_Cell]) -> list[_Cell]:
    """The cells whose left edges agree with most others."""
    best: list[_Cell] = []
    for cell in cells:
        aligned = [other for other in cells if abs(other.left - cell.left) <= _ALIGNED]
        if len(aligned) > len(best):
            best = aligned
    return best


def _printed(cells: list[_Cell], read: Callable[[str], Iterable[P]]) -> Iterator[tuple[P, list[_Word]]]:
    """What `read` finds in a column's words, taken from top to bottom as one text, each with its words."""
    words = [word for cell in cells for word in cell.words]
    text, starts = "", []
    for word in words:
        starts.append(len(text))
        text += word.text + " "
    for printed in read(text):
        first, last = bisect_right(starts, printed.start) - 1, bisect_right(starts, printed.end - 1)
        yield printed, words[first:last]


@dataclass(frozen=True, slots=True)
class _Placed(Generic[P]):
    """A label or a grade with its words on the page."""

    printed: P
    words: list[_Word]

    @property
    def top(self) -> float:
        return max(word.box.top for word in self.words)

    @property
    def bottom(self) -> float:
        return min(word.box.bottom for word in self.words)


def _pair(
    printed_grades: list[_Placed[PrintedGrade]], printed_labels: list[_Placed[PrintedLabel]]
) -> Iterator[GradeReading]:
    """Each label with the grade nearest to it; a label with two grades is left out: the page does not say which."""
    graded: dict[int, list[_Placed[PrintedGrade]]] = {}
    for grade in printed_grades:
        if printed_labels:
            nearest = max(range(len(printed_labels)), key=lambda i: _nearness(printed_labels[i], grade))
            graded.setdefault(nearest, []).append(grade)
    for index, found in sorted(graded.items()):
        if len(found) == 1:
            label, grade = printed_labels[index], found[0]
            words = [*label.words, *grade.words]
            start, end = min(word.start for word in words), max(word.end for word in words)
            yield GradeReading(label.printed.area, grade.printed.grade, start, end, RULE)


def _nearness(label: _Placed[PrintedLabel], grade: _Placed[PrintedGrade]) -> tuple[float, float]:
    """How much the two overlap in height, then how near their middles are."""
    overlap = min(label.top, grade.top) - max(label.bottom, grade.bottom)
    return round(max(overlap, 0.0), 1), -abs(label.top + label.bottom - grade.top - grade.bottom)


def _overlap(one: Box, other: Box) -> float:
    return min(one.top, other.top) - max(one.bottom, other.bottom)


def _height(box: Box) -> float:
    return box.top - box.bottom
