"""A grade linked to a council and an area, before its time and framework are settled."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.records import Grade, Status


@dataclass(frozen=True, slots=True)
class Statement:
    """`areas` as worded (all areas of the framework where `rule_of_area` is "all_areas"); offsets are of the evidence.

    `told` is the status that the wording itself gives; `earlier` says that the wording speaks of an earlier grade if a
    later one is named; `year` is the year that the clause gives for the grade, `inspected` that of the inspection which
    the sentence before tells of, `published` the ISO day that a table gives for the report; `companion` is the
    statement before it in the sentence whose time it shares; `overtakes` says that the wording puts the grade in the
    place of those told before it.
    """

    council: str
    areas: tuple[str, ...]
    rule_of_area: str
    grade: Grade
    told: Status | None
    earlier: bool
    year: int | None
    start: int
    end: int
    rule: str
    published: str | None = None
    inspected: int | None = None
    companion: Statement | None = None
    overtakes: bool = False
