"""Reports of 2009 to 2012 on two services, each under the same headings and with an overall effectiveness of its own.

The first service's areas keep their names. What the second repeats is named for it: "other:Services for looked after
children" is its overall effectiveness, "other:Quality of provision (services for looked after children)" a part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pipeline.extractors.inspection_report.labels import grades
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.records import OTHER_AREA, Area

_OVERALL = "overall_effectiveness"


@dataclass(frozen=True, slots=True)
class SecondService:
    """The heading of the second service, and the areas that it has in common with the first."""

    heading: str
    repeats: frozenset[Area]

    def named(self, area: Area) -> Area:
        """The name of the second service's area."""
        if area == _OVERALL:
            return f"{OTHER_AREA}{self.heading}"
        if area not in self.repeats:
            return area
        part = area.removeprefix(OTHER_AREA)
        return f"{OTHER_AREA}{part[0].upper()}{part[1:]} ({self.heading[0].lower()}{self.heading[1:]})"


def second_service(text: str, record: list[GradeReading]) -> SecondService | None:
    """The second service of a record of main findings, whose readings stand in text order; None where it has none."""
    begins = [index for index, reading in enumerate(record) if reading.area == _OVERALL][1:2]
    if not begins:
        return None
    first, second = ({reading.area for reading in part} for part in (record[: begins[0]], record[begins[0] :]))
    above = text[: record[begins[0]].start].rstrip().rpartition("\n")[2].strip(" :\t")
    heading = above if above and not any(grades(above)) else "Second service"
    return SecondService(heading, frozenset(first & second))


def by_service(readings: Iterable[GradeReading], second: SecondService | None) -> Iterator[GradeReading]:
    """The readings, in their order, with the areas of the second service named for it."""
    overall = 0
    for reading in readings:
        overall += reading.area == _OVERALL
        yield replace(reading, area=second.named(reading.area)) if second and overall > 1 else reading
