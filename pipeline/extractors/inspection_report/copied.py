"""A table of grades in a text without pages, where nothing tells which words stand beside which.

Such a copy gives the cells by rows, or a column after the other: all labels, then all grades, or some of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.extractors.inspection_report.labels import PrintedGrade, PrintedLabel, grades, labels
from pipeline.extractors.inspection_report.scan import lines
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Framework

_NOTHING = re.compile(r"[\s\d.,:;•–—|-]*")  # between two cells: a number, a rule, a footnote's mark


def in_order(text: str, framework: Framework, start: int, end: int) -> Iterator[GradeReading]:
    """The grades of text[start:end] whose label is told by their order: as many grades run on as labels before them.

    Where they are not as many, a cell is missing, and no grade of the run is given. A label of two lines may stand on
    either side of its grade.
    """
    broken = list(_broken_labels(text, framework, start, end))
    runs = _runs(text, [cell for cell in _cells(text, framework, start, end) if not _is_in(cell, broken)])
    yield from sorted([*broken, *runs], key=lambda reading: reading.start)


def _broken_labels(text: str, framework: Framework, start: int, end: int) -> Iterator[GradeReading]:
    """ "The impact of leaders on social work Good practice with children and families": a line that is a label but for
    the grade in it."""
    for begin, stop in lines(text, start, end):
        found = list(grades(text, begin, stop))
        if len(found) != 1:
            continue
        before, behind = text[begin : found[0].start].rstrip(), text[found[0].end : stop].strip()
        whole = list(labels(f"{before} {behind}", framework))
        if before and behind and len(whole) == 1 and whole[0].end == len(before) + 1 + len(behind):
            number = _NOTHING.match(before)
            if number and whole[0].start <= number.end():
                yield GradeReading(whole[0].area, found[0].grade, begin, stop, "front_page_text")


def _is_in(cell: PrintedLabel | PrintedGrade, readings: Sequence[GradeReading]) -> bool:
    return any(reading.start <= cell.start < reading.end for reading in readings)


def _runs(text: str, cells: Sequence[PrintedLabel | PrintedGrade]) -> Iterator[GradeReading]:
    """The labels of each run with the grades of the run behind it."""
    above: list[PrintedLabel] = []
    below: list[PrintedGrade] = []
    for cell in (*cells, None):
        last = below[-1] if below else above[-1] if above else None
        goes_on = cell is not None and last is not None and _NOTHING.fullmatch(text, last.end, cell.start)
        if last and (not goes_on or (below and isinstance(cell, PrintedLabel))):
            yield from _paired(above, below)
            above, below = [], []
        if isinstance(cell, PrintedLabel):
            above.append(cell)
        elif cell:
            below.append(cell)


def _cells(text: str, framework: Framework, start: int, end: int) -> list[PrintedLabel | PrintedGrade]:
    found: list[PrintedLabel | PrintedGrade] = [*labels(text, framework, start, end)]
    return sorted([*found, *grades(text, start, end)], key=lambda cell: cell.start)


def _paired(above: Sequence[PrintedLabel], below: Sequence[PrintedGrade]) -> Iterator[GradeReading]:
    if len(above) == len(below):
        for label, grade in zip(above, below, strict=True):
            yield GradeReading(label.area, grade.grade, label.start, grade.end, "front_page_text")
