"""When the inspections of a document took place, when their reports came out, and under which framework they fell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument, Sentence
from pipeline.link.judgements.scope import main_council, within
from pipeline.link.judgements.statement import Statement
from pipeline.link.judgements.tense import YEAR
from pipeline.normalise.dates import DateMention, RangeMention, date_ranges, dates, days_before
from pipeline.records import Framework, Grade, Status

_SIF = re.compile(r"\bsingle[ -]inspection[ -]framework\b|\bSIF\b|\bsingle framework\b", re.IGNORECASE)
_ILACS = re.compile(r"\bILACS\b|\binspections? of local authority children['’]s services\b", re.IGNORECASE)
_INSPECTING = re.compile(r"inspect|visit|ofsted|\bon site\b|fieldwork", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"\bpublish(?:ed|es|ing)?\b|\breport\s+(?:of|dated|released)\b|\breport\s+(?:is\s+|was\s+)?out\s+(?:today"
    r"|yesterday)",
    re.IGNORECASE,
)
_OTHER_REPORT = re.compile(
    r"\bannual report\b|\bconsultation\b|\bframework\b|\bstatistics\b|\bfigures\b|\bguidance\b|\bstrategy\b",
    re.IGNORECASE,
)
_OLDER_SCALE = (Grade.ADEQUATE, Grade.SATISFACTORY, Grade.POOR)
D = TypeVar("D", DateMention, RangeMention)


class Inspections:
    """What one document says of the time of its inspections."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions, found: Sequence[Statement]) -> None:
        self.analysed, self.mentions = analysed, mentions
        self.published = analysed.document.metadata.published
        self.reported: str | None = None  # the day that the document's own inspection ended, where it is a report
        inspection = mentions.report.inspection if mentions.report else None
        if inspection:
            self.published = inspection.published or self.published
            self.reported = inspection.inspected_to or self.published
        self.main = main_council(analysed, mentions) or _leading(found)
        named = {Framework.SIF: _SIF.search(analysed.text), Framework.ILACS: _ILACS.search(analysed.text)}
        self.named = [framework for framework, place in named.items() if place]
        self.ranges: list[RangeMention] = []
        self.publications: list[DateMention] = []
        for sentence in analysed.sentences:
            said = analysed.text[sentence.start : sentence.end]
            ranges = list(date_ranges(analysed.text, sentence.start, sentence.end, self.published))
            if _INSPECTING.search(said):
                self.ranges.extend(ranges)
            if _PUBLISHED.search(said) and not _OTHER_REPORT.search(said):
                self.publications.extend(self._days(sentence, ranges))

    @cached_property
    def is_older(self) -> bool:
        """Whether a document without a date speaks of no year since the single inspection framework began."""
        years = () if self.published else YEAR.findall(self.analysed.text)
        return bool(years) and int(max(years)) < 2013

    @property
    def year(self) -> int | None:
        return int(self.published[:4]) if self.published else None

    def _days(self, sentence: Sentence, ranges: Sequence[RangeMention]) -> Iterator[DateMention]:
        """The days named in a sentence, with or without their year, that are no end of a range."""
        bounds = (self.analysed.text, sentence.start, sentence.end)
        days = list(dates(*bounds))
        if not days and self.published:
            days = list(days_before(self.published, *bounds))
        yield from (day for day in days if not any(span.start <= day.start < span.end for span in ranges))

    def framework(self, statement: Statement, status: Status, dated: str | None) -> Framework | None:
        """By the report's own days, else by the year given, else for a standing grade by the document's date; where the
        date settles nothing, the one framework that the document names."""
        if statement.grade in _OLDER_SCALE and (statement.year or 0) <= 2013:
            return Framework.PRE_2013
        if dated is None and statement.year:
            dated = f"{statement.year}-07-01"
        if dated is None and status == Status.PREVIOUS:
            return None
        return by_date(dated or self.published) or (self.named[0] if len(self.named) == 1 else None)

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
        days = {(found.first, found.last) for found in self._near(self.ranges, statement)}
        return days.pop() if len(days) == 1 else (None, None)

    def _of_another_year(self, statement: Statement) -> bool:
        return bool(statement.year and self.year and statement.year < self.year - 1)

    def _near(self, places: Sequence[D], statement: Statement) -> list[D]:
        """Those in the statement's sentence; else, for the council that the document is about, those in its paragraph,
        else all."""
        sentence = self.analysed.sentence_at(statement.start)
        block = self.analysed.document.block_at(statement.start)
        near = [place for place in places if sentence.start <= place.start < sentence.end]
        if near or statement.council != self.main:
            return near
        places = [place for place in places if not self._of_another_council(place, statement.council)]
        return [place for place in places if block.start <= place.start < block.end] or places

    def _of_another_council(self, place: DateMention | RangeMention, council: str) -> bool:
        sentence = self.analysed.sentence_at(place.start)
        named = {mention.code for mention in within(self.mentions.councils, sentence.start, sentence.end)}
        return bool(named) and council not in named


def _leading(found: Sequence[Statement]) -> str | None:
    """The council that the first statement is about, where no other has more areas judged, and it has three at
    least."""
    areas: Counter[str] = Counter()
    for statement in found:
        areas[statement.council] += len(statement.areas)
    if not found:
        return None
    first = found[0].council
    return first if areas[first] >= 3 and areas[first] == max(areas.values()) else None


def by_date(day: str | None) -> Framework | None:
    """The framework of an ISO day: 2014 to 2017 and January 2018 single inspection framework, later ILACS; 2013 settles
    nothing."""
    if day is None or day.startswith("2013"):
        return None
    if day < "2013":
        return Framework.PRE_2013
    return Framework.SIF if day < "2018-02" else Framework.ILACS
