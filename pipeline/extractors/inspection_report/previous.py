"""The grades of the inspection before, which re-inspection reports list after "The judgements … were" and a colon."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.extractors.inspection_report.labels import grades, labels
from pipeline.extractors.inspection_report.scan import occurrences
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Framework

_INTRODUCTION = re.compile(
    r"judge?ments?(?![A-Za-z])[^.:]{0,80}(?<![A-Za-z])(?:were|was)(?![A-Za-z])[^.:]{0,40}[:.]", re.IGNORECASE
)
_LONGEST = 900  # characters of a list of seven judgements
_BETWEEN = 25  # characters between a label and its grade, and at most twice as many between two items


@dataclass(frozen=True, slots=True)
class PreviousList:
    """The list at text[start:end], introduction included, and the grades that it gives."""

    start: int
    end: int
    readings: tuple[GradeReading, ...]


def previous_list(text: str, start: int, end: int) -> PreviousList | None:
    """The list of the inspection before in text[start:end], with the labels of the single inspection framework."""
    for place in occurrences(text, "judg", start, end):
        introduction = _INTRODUCTION.match(text, place, end)
        if introduction is None:
            continue
        readings, stop = _items(text, introduction.end(), min(end, introduction.end() + _LONGEST))
        if len(readings) > 1:
            return PreviousList(introduction.start(), stop, tuple(readings))
    return None


def _items(text: str, start: int, end: int) -> tuple[list[GradeReading], int]:
    """The list's grades, and where its last item ends."""
    readings: list[GradeReading] = []
    stop = start
    for label in labels(text, Framework.SIF, start, end):
        grade = next(grades(text, label.end, end), None)
        if label.start - stop > 2 * _BETWEEN or grade is None or grade.start - label.end > _BETWEEN:
            break
        if any(reading.area == label.area for reading in readings):  # the body's own heading after the list
            break
        if grade.grade:
            readings.append(GradeReading(label.area, grade.grade, label.start, grade.end, "listed_previous"))
        stop = grade.end
    return readings, stop
