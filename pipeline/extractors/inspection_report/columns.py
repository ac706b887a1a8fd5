"""The front page's judgement table read by the places of its words: grades in a column of their own, labels left of it.

A label belongs to the grade whose lines it overlaps most, wherever in its cell the grade stands (top, middle, bottom);
the order in which the page's text was laid down, or the order of the rows, plays no part.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.document import Document, Page
from pipeline.extractors.inspection_report.labels import PrintedGrade, PrintedLabel, grades, labels
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Box, Framework

RULE = "front_page_table"

_WORD = re.compile(r"\S+")
_GRADE_WORDS = re.compile(
    r"(?:requires?|improvement|to|be|good|outstanding|inadequate|adequate|satisfactory|poor|not|judged|inspected|applicable"
    r"|[\s.\d])+",
    re.IGNORECASE,
)
_CELL_GAP = 7.0  # points: wider than a space between words, narrower than the padding between two cells
_LEFTMOST_GRADE = 0.35  # of the page's width: grades stand in the right part of the table
_ALIGNED = 14.0  # points by which the left edges of a column's cells may differ


@dataclass(frozen=True, slots=True)
class _Segment:
    """Words of one line with no gap of a cell between them: offsets in the text, and their rectangle."""

    text: str
    start: int
    end: int
    box: Box


def read_table(document: Document, framework: Framework, start: int, end: int) -> list[GradeReading]:
    """The grades of the table in text[start:end] on one page, with their areas; empty where places are not known."""
    page = _page(document, start)
    if page is None or document.locator is None:
        return []
    segments = list(_segments(_words(document, start, min(end, page.end))))
    cells = [s for s in segments if s.box.left > _LEFTMOST_GRADE * page.width and _GRADE_WORDS.fullmatch(s.text)]
    cells = _one_column(cells)
    if not cells:
        return []
    left = min(cell.box.left for cell in cells)
    row_labels = [s for s in segments if s.box.left < left and s not in cells]
    printed_labels = list(_placed(row_labels, lambda text: labels(text, framework)))
    return list(_pair(_placed(cells, grades), printed_labels))


def _page(document: Document, offset: int) -> Page | None:
    index = bisect_right([page.start for page in document.pages], offset) - 1
    return document.pages[index] if index >= 0 else None


def _words(document: Document, start: int, end: int) -> Iterator[_Segment]:
    assert document.locator is not None
    for match in _WORD.finditer(document.text, start, end):
        boxes = document.locator.boxes(match.start(), match.end())
        if boxes:
            yield _Segment(match.group(), match.start(), match.end(), boxes[0])


def _segments(words: Iterable[_Segment]) -> Iterator[_Segment]:
    """The words of each line joined up to the gaps between cells, top to bottom, left to right."""
    for line in _lines(words):
        joined = line[0]
        for word in line[1:]:
            if word.box.left - joined.box.right > _CELL_GAP:
                yield joined
                joined = word
            else:
                joined = _join(joined, word)
        yield joined


def _lines(words: Iterable[_Segment]) -> Iterator[list[_Segment]]:
    line: list[_Segment] = []
    for word in sorted(words, key=lambda w: (-(w.box.top + w.box.bottom), w.box.left)):
        if line and _overlap(line[0].box, word.box) < 0.5 * min(_height(line[0].box), _height(word.box)):
            yield sorted(line, key=lambda w: w.box.left)
            line = []
        line.append(word)
    if line:
        yield sorted(line, key=lambda w: w.box.left)


def _one_column(cells: list[_Segment]) -> list[_Segment]:
    """The cells whose left edges agree with most others."""
    best: list[_Segment] = []
    for cell in cells:
        aligned = [other for other in cells if abs(other.box.left - cell.box.left) <= _ALIGNED]
        if len(aligned) > len(best):
            best = aligned
    return best


@dataclass(frozen=True, slots=True)
class _Placed:
    """A label or a grade with its place in the document's text, and its height on the page."""

    printed: PrintedLabel | PrintedGrade
    start: int
    end: int
    box: Box


def _placed(segments: list[_Segment], read: object) -> Iterator[_Placed]:
    """What `read` finds in a column's lines, read from top to bottom as one text."""
    text, starts = "", []
    for segment in segments:
        starts.append(len(text))
        text += segment.text + "\n"
    for printed in read(text):  # type: ignore[operator]
        first = bisect_right(starts, printed.start) - 1
        last = bisect_right(starts, printed.end - 1) - 1
        inside = segments[first : last + 1]
        yield _Placed(printed, min(s.start for s in inside), max(s.end for s in inside), _around(inside))


def _pair(printed_grades: Iterable[_Placed], printed_labels: list[_Placed]) -> Iterator[GradeReading]:
    taken: dict[int, list[_Placed]] = {}
    for grade in printed_grades:
        if printed_labels:
            nearest = max(range(len(printed_labels)), key=lambda i: _nearness(printed_labels[i].box, grade.box))
            taken.setdefault(nearest, []).append(grade)
    for index, found in sorted(taken.items()):
        if len(found) == 1:  # two grades at one label: the page does not say which
            label, grade = printed_labels[index], found[0]
            assert isinstance(label.printed, PrintedLabel) and isinstance(grade.printed, PrintedGrade)
            start, end = min(label.start, grade.start), max(label.end, grade.end)
            yield GradeReading(label.printed.area, grade.printed.grade, start, end, RULE)


def _nearness(one: Box, other: Box) -> tuple[float, float]:
    """How much two boxes overlap in height, then how near their middles are."""
    return (
        round(max(_overlap(one, other), 0.0), 1),
        -abs((one.top + one.bottom) - (other.top + other.bottom)),
    )


def _overlap(one: Box, other: Box) -> float:
    return min(one.top, other.top) - max(one.bottom, other.bottom)


def _height(box: Box) -> float:
    return box.top - box.bottom


def _join(one: _Segment, other: _Segment) -> _Segment:
    start, end = min(one.start, other.start), max(one.end, other.end)
    return _Segment(f"{one.text} {other.text}", start, end, _around([one, other]))


def _around(segments: list[_Segment]) -> Box:
    boxes = [segment.box for segment in segments]
    return Box(
        left=min(box.left for box in boxes),
        bottom=min(box.bottom for box in boxes),
        right=max(box.right for box in boxes),
        top=max(box.top for box in boxes),
    )
