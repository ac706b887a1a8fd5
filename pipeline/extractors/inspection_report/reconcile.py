"""From what both places say to one grade an area: they confirm each other, or a problem says that they differ.

1. The first place is settled where its table is read whole by its columns, for then the order of its text does not
   matter, and only adds what the columns lack (the board's sentence below them) where it agrees with them otherwise; or
   else where the two readings, by columns and by the order of the text, do not differ.
2. A settled first place decides; the body's statement of the same grade confirms it.
3. Where the first place is not settled, or does not name the area, the body decides: label and grade stand in one line.
4. Where a settled first place and the body differ, the first place decides; both are evidence, and it is a problem.
5. "Not judged" is no record, and no problem.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.extractors.inspection_report.places import Places
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import Area, Problem

STAGE = "extract report"

_Readings = dict[Area, list[GradeReading]]

_WHOLE = 3  # areas: no report's table has fewer

# Areas that are one another's parts: a report judges the one or the others.
_OVERLAPPING: dict[Area, tuple[Area, ...]] = {
    "children_in_care_and_care_leavers": ("children_in_care", "care_leavers"),
    "children_in_care": ("children_in_care_and_care_leavers",),
    "care_leavers": ("children_in_care_and_care_leavers",),
}


@dataclass(frozen=True, slots=True)
class Settled:
    """One area's grade, the statement that decided, and the other place's; `agrees` is false where that differs."""

    reading: GradeReading
    other: GradeReading | None = None
    agrees: bool = True


def reconcile(places: Places) -> tuple[tuple[Settled, ...], tuple[Problem, ...]]:
    """The grades settled, in the order of their evidence, and a problem for each area on which the report disagrees."""
    settled: dict[Area, Settled] = {}
    problems: list[Problem] = []
    first, unsettled = _first_place(places)
    body = _by_area(places.body)
    for area, reading in first.items():
        again = _unanimous(body.get(area, [])) or _part_that_agrees(reading, body)
        if reading.grade is None:
            continue
        settled[area] = Settled(reading, again, again is None or again.grade == reading.grade)
        if again and again.grade != reading.grade:
            problems.append(_differ(area, reading, again))
    for area, readings in body.items():
        if area in first or any(part in first for part in _OVERLAPPING.get(area, ())):
            continue
        reading = _unanimous(readings) or readings[0]
        other = next((r for r in unsettled.get(area, []) if r.grade != reading.grade), None)
        if other:
            problems.append(_differ(area, reading, other))
        elif any(r.grade != reading.grade for r in readings):
            problems.append(_differ(area, reading, next(r for r in readings if r.grade != reading.grade)))
        if reading.grade is not None:
            settled[area] = Settled(reading, other, other is None)
    for area in unsettled:
        if area not in settled and area not in body:
            message = f"{area}: the first page's table cannot be read beyond doubt, and no heading repeats the grade"
            problems.append(Problem(stage=STAGE, message=message, remedy="read the grade from the page"))
    return tuple(sorted(settled.values(), key=lambda s: s.reading.start)), tuple(problems)


def _first_place(places: Places) -> tuple[dict[Area, GradeReading], _Readings]:
    """The areas on which the readings of the first place agree, and those on which they do not."""
    columns, text = _by_area(places.by_columns), _by_area(places.by_text)
    if len(columns) >= _WHOLE:
        text = _beyond(columns, text)
    agreed: dict[Area, GradeReading] = {}
    unsettled: _Readings = {}
    for area in dict.fromkeys((*columns, *text)):
        readings = [*columns.get(area, []), *text.get(area, [])[:1]]
        if len({reading.grade for reading in readings}) == 1:
            agreed[area] = readings[0]
        else:
            unsettled[area] = readings
    return {**agreed, **{reading.area: reading for reading in places.sentences}}, unsettled


def _beyond(columns: _Readings, text: _Readings) -> _Readings:
    """What the order of the text tells of areas that the columns lack, where it agrees with them on the others."""
    shared = [area for area in text if area in columns]
    agreeing = all(text[area][0].grade == columns[area][0].grade for area in shared)
    return {area: text[area] for area in text if area not in columns} if shared and agreeing else {}


def _by_area(readings: Iterable[GradeReading]) -> _Readings:
    found: _Readings = {}
    for reading in readings:
        found.setdefault(reading.area, []).append(reading)
    return found


def _unanimous(readings: list[GradeReading]) -> GradeReading | None:
    return readings[0] if len({reading.grade for reading in readings}) == 1 else None


def _part_that_agrees(reading: GradeReading, body: dict[Area, list[GradeReading]]) -> GradeReading | None:
    """A heading for a part of the area, or for the whole of which it is part, with the same grade."""
    for area in _OVERLAPPING.get(reading.area, ()):
        for other in body.get(area, []):
            if other.grade == reading.grade:
                return other
    return None


def _differ(area: Area, decided: GradeReading, other: GradeReading) -> Problem:
    return Problem(
        stage=STAGE,
        message=f"{area}: {decided.rule} says {_printed(decided)}, {other.rule} {_printed(other)}; the former is kept",
        remedy="compare both places in the report",
    )


def _printed(reading: GradeReading) -> str:
    return reading.grade.value if reading.grade else "not judged"
