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
from pipeline.extractors.inspection_report.labels import PrintedGrade, PrintedLabel, labels, misprinted, unspaced_grades
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Box, Framework

RULE = "front_page_table"

P = TypeVar("P", PrintedLabel, PrintedGrade)

_WORD = re.compile(r"\S+")
_FIRST_WORD = re.compile(
    r"[‘“'\"]?(?:requir(?:es?|ed|ing)|good|outstanding|inadequate|adequate|satisfactory|poor|not)\d?[.,]?[’”'\"]?",
    re.IGNORECASE,
)
_GRADE_WORDS = re.compile(
    r"(?:requir(?:es?|ed|ing)|improvements?|to|be|good|outstanding|inadequate|adequate|satisfactory|poor|not|judged"
    r"|inspected|applicable|[.,\d‘’“”'\"])+",
    re.IGNORECASE,
)
_LONGEST_ROW = 250  # characters: a longer block is a paragraph, and no row or cell of the table
_CELL_APART = 0.7  # of a line's height between the cells of two rows, at the least
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


def read_table(document: Document, framework: Framework, start: int, end: int, at_least: int = 2) -> list[GradeReading]:
    """The grades of the table in text[start:end] on one page, with their areas.

    Empty where places are not known, or where fewer than `at_least` rows are read: one may stand so by chance.
    """
    page = _page(document, start)
    if page is None or document.locator is None:
        return []
    for longest in (_LONGEST_ROW, end - start):
        found = _read(document, framework, page, start, min(end, page.end), longest)
        if len(found) >= at_least:
            return found
    return []


def _read(
    document: Document, framework: Framework, page: Page, start: int, end: int, longest: int
) -> list[GradeReading]:
    """The table of the blocks of at most `longest` characters."""
    words = list(_words(document, start, end, longest))
    edge = _grade_edge(words, _LEFTMOST_GRADE * page.width)
    if edge is None:
        return []
    graded = [
        line
        for line in _lines([w for w in words if w.box.left >= edge])
        if _is_grade(line, edge) and not any(_runs_into(w, line[0]) for w in words)
    ]
    top = max((line[0].box.top for line in graded), default=0.0) + _ABOVE_OR_BELOW
    bottom = min((line[0].box.bottom for line in graded), default=0.0) - _ABOVE_OR_BELOW
    beside = [w for w in words if w.box.left < edge and bottom < w.box.bottom and w.box.top < top]
    printed_labels = [_Placed(*found) for found in _printed(list(_lines(beside)), lambda text: labels(text, framework))]
    printed_labels += _misprinted(beside, printed_labels, framework)
    begins = {line[0].start for line in graded}
    printed_grades = [
        _Placed(*found) for found in _printed(graded, unspaced_grades, space="") if found[1][0].start in begins
    ]
    return list(_pair(printed_grades, printed_labels))


def _grade_edge(words: list[_Word], leftmost: float) -> float | None:
    """The left edge of the column in which most grades begin, right of `leftmost`; None where no cell does."""
    begin = [w for w in words if w.box.left > leftmost and _FIRST_WORD.fullmatch(w.text)]
    lefts = [w.box.left for w in begin if not any(_runs_into(other, w) for other in words)]
    aligned = max(([left for left in lefts if abs(left - one) <= _ALIGNED] for one in lefts), key=len, default=[])
    return min(aligned) - 1 if aligned else None


def _runs_into(one: _Word, other: _Word) -> bool:
    """Whether `one` stands in the same line right before `other`, with no gap of a cell between them."""
    gap = other.box.left - one.box.right
    return -1 < gap < _CELL_GAP and one.start < other.start and _same_line(one, other)


def _is_grade(line: list[_Word], edge: float) -> bool:
    text = "".join(word.text for word in line)
    return line[0].box.left <= edge + 1 + _ALIGNED and bool(_GRADE_WORDS.fullmatch(text))


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


def _lines(words: list[_Word]) -> Iterator[list[_Word]]:
    """One column's words line by line, top to bottom, left to right."""
    line: list[_Word] = []
    for word in sorted(words, key=lambda w: (-(w.box.top + w.box.bottom), w.box.left)):
        if line and not any(_same_line(other, word) for other in line):
            yield sorted(line, key=lambda w: w.box.left)
            line = []
        line.append(word)
    if line:
        yield sorted(line, key=lambda w: w.box.left)


def _same_line(one: _Word, other: _Word) -> bool:
    overlap = min(one.box.top, other.box.top) - max(one.box.bottom, other.box.bottom)
    return overlap > 0.5 * min(one.box.top - one.box.bottom, other.box.top - other.box.bottom)


def _printed(
    lines: list[list[_Word]], read: Callable[[str], Iterable[P]], space: str = " "
) -> Iterator[tuple[P, list[_Word]]]:
    """What `read` finds in a column's words, taken from top to bottom as one text, each with its words."""
    words = [word for line in lines for word in line]
    text, starts = "", []
    for word in words:
        starts.append(len(text))
        text += word.text + space
    for printed in read(text):
        first, last = bisect_right(starts, printed.start) - 1, bisect_right(starts, printed.end - 1)
        yield printed, words[first:last]


def _misprinted(
    words: list[_Word], known: list[_Placed[PrintedLabel]], framework: Framework
) -> Iterator[_Placed[PrintedLabel]]:
    """Labels that a misprint keeps from being known, among the words that belong to no known one."""
    taken = {word.start for label in known for word in label.words}
    areas = {label.printed.area for label in known}
    for cell in _cells(list(_lines([word for word in words if word.start not in taken]))):
        area = misprinted(" ".join(word.text for word in cell), framework)
        if area and area not in areas:
            yield _Placed(PrintedLabel(cell[0].start, cell[-1].end, area), cell)


def _cells(lines: list[list[_Word]]) -> Iterator[list[_Word]]:
    """Lines that stand right below one another, together."""
    cell: list[_Word] = []
    for line in lines:
        if cell and cell[-1].box.bottom - line[0].box.top > _CELL_APART * (line[0].box.top - line[0].box.bottom):
            yield cell
            cell = []
        cell = [*cell, *line]
    if cell:
        yield cell


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
    """Each label with the grade nearest to it; a label with two grades is left out: the page does not say which.

    A grade that stands beside no label is left out: its own is printed in words that are not known.
    """
    graded: dict[int, list[_Placed[PrintedGrade]]] = {}
    for grade in printed_grades:
        if printed_labels:
            nearest = max(range(len(printed_labels)), key=lambda i: _nearness(printed_labels[i], grade))
            if _nearness(printed_labels[nearest], grade)[0] > 0:
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
