"""The front page's judgement table read by the places of its words: grades in a column of their own, labels left of it.

A label belongs to the grade whose lines it overlaps most, wherever in its cell the grade stands (top, middle, bottom;
left, centre, right); the order in which the page's text was laid down, or the order of the rows, plays no part.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from pipeline.document import Document, Page
from pipeline.extractors.inspection_report import page_words
from pipeline.extractors.inspection_report.labels import PrintedGrade, PrintedLabel, labels, unspaced_grades
from pipeline.extractors.inspection_report.misprints import misprinted_grade, misprinted_label
from pipeline.extractors.inspection_report.page_words import Line, Word, cells, lines, runs
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Framework

RULE = "front_page_table"

P = TypeVar("P", PrintedLabel, PrintedGrade)

_GRADE_WORDS = re.compile(
    r"(?:requir(?:es?|ed|ing)|improvements?|to|be|good|outstanding|inadequate|adequate|satisfactory|poor|not|judged"
    r"|inspected|applicable|[.,\d‘’“”'\"])+",
    re.IGNORECASE,
)
_LONGEST_ROW = 250  # characters: a longer block is a paragraph, and no row or cell of the table
_LEFTMOST_GRADE = 0.35  # of the page's width: grades stand in the right part of the table
_ABOVE_OR_BELOW = 40.0  # points by which a label of three lines may reach past its grade
_ALIGNED = 14.0  # points by which the edges, or the middles, of a column's cells may differ


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
    words = list(page_words.words(document, start, end, longest))
    graded = _grade_column(words, _LEFTMOST_GRADE * page.width)
    if not graded:
        return []
    edge = min(line[0].box.left for line in graded)
    top = max(line[0].box.top for line in graded) + _ABOVE_OR_BELOW
    bottom = min(line[0].box.bottom for line in graded) - _ABOVE_OR_BELOW
    beside = [w for w in words if w.box.left < edge - 1 and bottom < w.box.bottom and w.box.top < top]
    printed_labels = [_Placed(*found) for found in _printed(list(lines(beside)), lambda text: labels(text, framework))]
    printed_labels += _misprinted(beside, printed_labels, framework)
    begins = {line[0].start for line in graded}
    printed_grades = [
        _Placed(*found) for found in _printed(graded, unspaced_grades, space="") if found[1][0].start in begins
    ]
    return list(_pair(printed_grades, printed_labels))


def _grade_column(words: list[Word], leftmost: float) -> list[Line]:
    """The lines of the column of grades, right of `leftmost`: those that stand under one another, by their left edges,
    their middles or their right edges, whichever are most."""
    found = (run for line in lines(words) for run in runs(line) if _left(run) > leftmost)
    graded = [line for run in found if (line := _as_grade(run))]
    column: list[Line] = []
    for place in (_left, _middle, _right):
        for one in graded:
            aligned = [line for line in graded if abs(place(line) - place(one)) <= _ALIGNED]
            column = aligned if len(aligned) > len(column) else column
    return column


def _as_grade(run: Line) -> Line | None:
    """The words if they are a grade's, or a line of it, a misprint set right; None if they are others."""
    if _GRADE_WORDS.fullmatch("".join(word.text for word in run)):
        return run
    meant = misprinted_grade(" ".join(word.text for word in run))
    return [page_words.as_one(run, meant.replace(" ", ""))] if meant else None


def _left(line: Line) -> float:
    return line[0].box.left


def _right(line: Line) -> float:
    return line[-1].box.right


def _middle(line: Line) -> float:
    return (_left(line) + _right(line)) / 2


def _page(document: Document, offset: int) -> Page | None:
    index = bisect_right([page.start for page in document.pages], offset) - 1
    return document.pages[index] if index >= 0 else None


def _printed(column: list[Line], read: Callable[[str], Iterable[P]], space: str = " ") -> Iterator[tuple[P, Line]]:
    """What `read` finds in a column's words, taken from top to bottom as one text, each with its words."""
    words = [word for line in column for word in line]
    text, starts = "", []
    for word in words:
        starts.append(len(text))
        text += word.text + space
    for printed in read(text):
        first, last = bisect_right(starts, printed.start) - 1, bisect_right(starts, printed.end - 1)
        yield printed, words[first:last]


def _misprinted(
    words: list[Word], known: list[_Placed[PrintedLabel]], framework: Framework
) -> Iterator[_Placed[PrintedLabel]]:
    """Labels that a misprint keeps from being known, among the words that belong to no known one."""
    taken = {word.start for label in known for word in label.words}
    areas = {label.printed.area for label in known}
    for cell in cells(lines(word for word in words if word.start not in taken)):
        area = misprinted_label(" ".join(word.text for word in cell), framework)
        if area and area not in areas:
            yield _Placed(PrintedLabel(cell[0].start, cell[-1].end, area), cell)


@dataclass(frozen=True)
class _Placed(Generic[P]):
    """A label or a grade with its words on the page."""

    printed: P
    words: Line

    @cached_property
    def top(self) -> float:
        return max(word.box.top for word in self.words)

    @cached_property
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
        near = [(_nearness(label, grade), -index) for index, label in enumerate(printed_labels)]
        (overlap, _), index = max(near, default=((0.0, 0.0), 0))
        if overlap > 0:
            graded.setdefault(-index, []).append(grade)
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
