"""When the inspections of a document took place and when their reports came out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument, Sentence
from pipeline.link.judgements.scope import Sections, main_council, within
from pipeline.link.judgements.statement import Statement
from pipeline.normalise.dates import MONTHS, DateMention, RangeMention, date_ranges, dates, days_before
from pipeline.records import Status

_INSPECTING = re.compile(r"inspect|visit|ofsted|watchdog|\bon site\b|fieldwork", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"\bpublish(?:ed|es|ing)?\b|\breport\s+(?:of|dated|released)\b|\breport\s+(?:is\s+|was\s+)?out\s+(?:today"
    r"|yesterday)|\breport\s+(?:came|comes)\s+out\b|\b(?:has|have|was|were)\s+(?:been\s+)?today\s+(?:\([^()]{1,30}\)\s+)?(?:been\s+)?(?:rated|judged|graded|found)\b",
    re.IGNORECASE,
)
_OTHER_REPORT = re.compile(
    r"\bannual report\b|\bconsultation\b|\bframework\b|\bstatistics\b|\bfigures\b|\bguidance\b|\bstrategy\b"
    r"|\b(?:action|improvement) plans?\b|\b(?:will|to be|due to be) (?:\w+ )?publish",
    re.IGNORECASE,
)
# Visits that give no grades: what they take stands right before their days.
_OTHER_VISIT = re.compile(
    r"\b(?:focused|monitoring|follow-up|assurance|peer)\s+(?:visit|review|challenge|inspection)s?\b[^.;]{0,60}$",
    re.IGNORECASE,
)
D = TypeVar("D", DateMention, RangeMention)


@dataclass
class _Places(Generic[D]):
    """Days in text order, all of them and those told of each council."""

    found: list[D]
    by_council: dict[str, list[D]] = field(default_factory=dict)


def _start(place: DateMention | RangeMention) -> int:
    return place.start


def _within(places: list[D], start: int, end: int) -> list[D]:
    return places[bisect_left(places, start, key=_start) : bisect_left(places, end, key=_start)]


class Inspections:
    """What one document says of the time of its inspections."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions, found: Sequence[Statement]) -> None:
        self.analysed, self.mentions = analysed, mentions
        self.published = analysed.document.metadata.day
        self.reported: str | None = None  # the day that the document's own inspection ended, where it is a report
        inspection = mentions.report.inspection if mentions.report else None
        if inspection:
            self.published = inspection.published or self.published
            self.reported = inspection.inspected_to or self.published
        self.main = main_council(analysed, mentions) or _leading(found)
        visits: list[RangeMention] = []
        publications: list[DateMention] = []
        for sentence in analysed.sentences:
            said = analysed.text[sentence.start : sentence.end]
            ranges: list[RangeMention] = []
            if analysed.occurrences_in(MONTHS, sentence.start, sentence.end):
                ranges.extend(date_ranges(analysed.text, sentence.start, sentence.end, self.published))
            if ranges and _INSPECTING.search(said):
                visits.extend(
                    found for found in ranges if not _OTHER_VISIT.search(analysed.text, sentence.start, found.start)
                )
            if _PUBLISHED.search(said) and not _OTHER_REPORT.search(said):
                publications.extend(self._days(sentence, ranges))
        self.visits, self.publications = self._placed(visits), self._placed(publications)

    @property
    def year(self) -> int | None:
        return int(self.published[:4]) if self.published else None

    def _days(self, sentence: Sentence, ranges: Sequence[RangeMention]) -> Iterator[DateMention]:
        """The days named in a sentence, with or without their year, that are no end of a range."""
        bounds = (self.analysed.text, sentence.start, sentence.end)
        days = _outside(dates(*bounds), ranges)
        if not days and self.published:
            days = _outside(days_before(self.published, *bounds), ranges)
        yield from days

    def report_published(self, statement: Statement, status: Status) -> str | None:
        """The day the statement's report was published, as its row, its sentence or its paragraph states it."""
        if status == Status.PREVIOUS or self._of_another_year(statement):
            return None
        days = {day.iso for day in self._near(self.publications, statement)}
        return statement.published or (days.pop() if len(days) == 1 else None)

    def inspected(self, statement: Statement, status: Status) -> tuple[str | None, str | None]:
        """The first and last day of the inspection, as the statement's sentence or its paragraph states them."""
        if status == Status.PREVIOUS or self._of_another_year(statement):
            return (None, None)
        days = {(found.first, found.last) for found in self._near(self.visits, statement)}
        return days.pop() if len(days) == 1 else (None, None)

    def _of_another_year(self, statement: Statement) -> bool:
        return bool(statement.year and self.year and statement.year < self.year - 1)

    def _near(self, places: _Places[D], statement: Statement) -> list[D]:
        """Those in the statement's sentence; else those told of its council in its paragraph, else all told of it."""
        sentence = self.analysed.sentence_at(statement.start)
        block = self.analysed.document.block_at(statement.start)
        if near := _within(places.found, sentence.start, sentence.end):
            return near
        told = places.by_council.get(statement.council, [])
        return _within(told, block.start, block.end) or told

    def _placed(self, found: list[D]) -> _Places[D]:
        places = _Places(sorted(found, key=_start))
        for place in places.found:
            if council := self._council_of(place):
                places.by_council.setdefault(council, []).append(place)
        return places

    def _council_of(self, place: DateMention | RangeMention) -> str | None:
        """The council that a day is told of: the one its sentence names, else the one its paragraph has named, else the
        one of its heading; the document's own where several or none are named."""
        sentence, block = self.analysed.sentence_at(place.start), self.analysed.document.block_at(place.start)
        heading = self._sections.headings[self.analysed.document.block_index_at(place.start)]
        named = self._codes(sentence.start, sentence.end)
        if len(named) > 1:
            return self.main if self.main in named else None
        named = named or self._codes(block.start, sentence.start)
        if not named and heading:
            named = self._codes(heading.start, heading.end)
        if not named:
            return self.main
        return named.pop() if len(named) == 1 else None

    def _codes(self, start: int, end: int) -> set[str]:
        return {mention.code for mention in within(self.mentions.councils, start, end)}

    @cached_property
    def _sections(self) -> Sections:
        return Sections(self.analysed, self.mentions)


def _outside(days: Iterator[DateMention], ranges: Sequence[RangeMention]) -> list[DateMention]:
    return [day for day in days if not any(span.start <= day.start < span.end for span in ranges)]


def _leading(found: Sequence[Statement]) -> str | None:
    """The council that the first statement is about, where no other has more areas judged, and it has three at
    least."""
    areas: dict[str, set[str]] = {}
    for statement in found:
        areas.setdefault(statement.council, set()).update(statement.areas)
    if not found:
        return None
    first = found[0].council
    most = max(map(len, areas.values()))
    return first if len(areas[first]) >= 3 and len(areas[first]) == most else None
