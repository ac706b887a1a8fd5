"""Current or previous, under which framework, on which dates: what the document's time makes of each statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.scope import main_council
from pipeline.link.judgements.statement import Statement
from pipeline.normalise.councils import by_code
from pipeline.normalise.dates import DateMention, RangeMention, date_ranges, dates, days_before
from pipeline.records import Framework, JudgementRecord, Status

_SIF = re.compile(r"\bsingle[ -]inspection[ -]framework\b|\bSIF\b|\bsingle framework\b", re.IGNORECASE)
_ILACS = re.compile(r"\bILACS\b|inspections? of local authority children['’]s services|ILACS framework")
_PUBLISHED = re.compile(
    r"\bpublish(?:ed|es|ing|ed on)?\b|\breport\s+(?:of|dated)\b|\breport\s+(?:is\s+|was\s+)?out\s+(?:today|yesterday)|\breport\s+released\b",
    re.IGNORECASE,
)
_OTHER_REPORT = re.compile(
    r"\bannual report\b|\bconsultation\b|\bframework\b|\bstatistics\b|\bfigures\b|\bguidance\b|\bstrategy\b",
    re.IGNORECASE,
)
_INSPECT = re.compile(r"inspect|visit|ofsted", re.IGNORECASE)
M = TypeVar("M", DateMention, RangeMention)


def records(analysed: AnalysedDocument, mentions: Mentions, found: Sequence[Statement]) -> tuple[JudgementRecord, ...]:
    """The statements as records: one per council, area, grade and status, the first of each."""
    time = _Time(analysed, mentions)
    kept: dict[tuple[str, str, str, str], JudgementRecord] = {}
    for statement in found:
        status = _status(statement, found, time.published)
        days = time.inspected(statement, status)
        published = time.report_published(statement, status)
        framework = time.framework(statement, status, published or days[1])
        for area in _areas(statement, framework, statement.year or time.year):
            record = JudgementRecord(
                council=statement.council,
                area=area,
                grade=statement.grade,
                status=status,
                framework=framework,
                inspected_from=days[0],
                inspected_to=days[1],
                published=published,
                evidence=analysed.document.evidence(statement.start, statement.end, statement.rule),
            )
            kept.setdefault((record.council, area, record.grade, status), record)
    return tuple(kept.values())


def _status(statement: Statement, found: Sequence[Statement], published: str | None) -> Status:
    """Previous where the wording says so; or where it hints so, or dates it, and a later grade of the council is given; and where the council is no more."""
    last_day = by_code(statement.council).last_day
    if statement.told == Status.PREVIOUS or (last_day and published and published > last_day):
        return Status.PREVIOUS
    year = int(published[:4]) if published else None
    rivals = [
        other
        for other in found
        if other is not statement
        and other.council == statement.council
        and other.told != Status.PREVIOUS
        and not other.earlier
        and (set(other.areas) & set(statement.areas) or other.areas == ("overall_effectiveness",))
    ]
    if statement.earlier and any(
        _is_later(other, statement) for other in rivals if other.grade != statement.grade or other.year
    ):
        return Status.PREVIOUS
    if statement.year:
        for other in rivals:
            if (
                other.grade != statement.grade
                and other.areas == statement.areas
                and (other.year or year or 0) > statement.year
            ):
                return Status.PREVIOUS
    return Status.CURRENT


def _is_later(other: Statement, statement: Statement) -> bool:
    return other.year is None or statement.year is None or other.year > statement.year


def _areas(statement: Statement, framework: Framework | None, year: int | None) -> tuple[str, ...]:
    """The areas by the framework's own names."""
    areas = statement.areas
    if statement.rule_of_area == "all_areas":
        areas = ("overall_effectiveness", *areas)
    elif statement.rule_of_area == "older_heading" and framework in (Framework.SIF, Framework.ILACS):
        areas = tuple("help_and_protection" if area == "other:safeguarding" else area for area in areas)
        areas = tuple("leadership" if area.startswith("other:capacity") else area for area in areas)
    return tuple(dict.fromkeys(_in_framework(area, framework, year) for area in areas))


def _in_framework(area: str, framework: Framework | None, year: int | None) -> str:
    """Until 2022 children in care and care leavers had one judgement between them; since then each has its own."""
    if area in ("children_in_care", "children_looked_after") and framework:
        if framework == Framework.ILACS:
            return "children_in_care_and_care_leavers" if year and year <= 2022 else "children_in_care"
        return "children_looked_after"
    if area == "children_in_care_and_care_leavers" and framework == Framework.SIF:
        return "children_looked_after"
    return area


class _Time:
    """What the document says of its own time."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self.analysed = analysed
        self.published = analysed.document.metadata.published
        text = analysed.text
        self.main = main_council(analysed, mentions)
        names = [Framework.SIF] if _SIF.search(text) else []
        self.named = [*names, Framework.ILACS] if _ILACS.search(text) else names
        self.publications = list(self._publications())
        self.ranges = [
            found for found in date_ranges(text, published=self.published) if self._of_an_inspection(found.start)
        ]

    @property
    def year(self) -> int | None:
        return int(self.published[:4]) if self.published else None

    def _of_an_inspection(self, offset: int) -> bool:
        sentence = self.analysed.sentence_at(offset)
        return bool(_INSPECT.search(self.analysed.text[sentence.start : sentence.end]))

    def _publications(self) -> Iterator[DateMention]:
        """The days on which the document says that an inspection report was published."""
        for sentence in self.analysed.sentences:
            said = self.analysed.text[sentence.start : sentence.end]
            if _PUBLISHED.search(said) and not _OTHER_REPORT.search(said):
                ranges = [
                    (found.start, found.end) for found in date_ranges(self.analysed.text, sentence.start, sentence.end)
                ]
                found = list(dates(self.analysed.text, sentence.start, sentence.end))
                if not found and self.published:
                    found = list(days_before(self.published, self.analysed.text, sentence.start, sentence.end))
                yield from (day for day in found if not any(start <= day.start < end for start, end in ranges))

    def framework(self, statement: Statement, status: Status, dated: str | None) -> Framework | None:
        """By the report's own days, else by the year given, else for a standing grade by the document's date; where the
        date settles nothing, the one framework that the document names."""
        if dated is None and statement.year:
            dated = f"{statement.year}-07-01"
        if dated is None and status == Status.CURRENT:
            dated = self.published
        elif dated is None:
            return None
        return _by_date(dated) or (self.named[0] if len(self.named) == 1 else None)

    def report_published(self, statement: Statement, status: Status) -> str | None:
        """The day the statement's report was published: stated in its row or sentence, else the document's only one, where
        the document is about this council."""
        if status == Status.PREVIOUS:
            return None
        if statement.published:
            return statement.published
        days = self._near(self.publications, statement)
        if not days and statement.council == self.main and not self._of_another_year(statement):
            days = self.publications
        found = {day.iso for day in days}
        return found.pop() if len(found) == 1 else None

    def _of_another_year(self, statement: Statement) -> bool:
        return bool(statement.year and self.year and statement.year != self.year)

    def _near(self, places: Sequence[M], statement: Statement) -> list[M]:
        """Those in the statement's sentence; in a list item or row, in its block."""
        sentence = self.analysed.sentence_at(statement.start)
        return [place for place in places if sentence.start <= place.start < sentence.end]

    def inspected(self, statement: Statement, status: Status) -> tuple[str | None, str | None]:
        """The days of the inspection: those stated in the statement's sentence, else the document's only ones, where the
        document is about this council's standing grades."""
        if status == Status.PREVIOUS or (statement.year and self.year and statement.year < self.year - 1):
            return (None, None)
        block = self.analysed.document.block_at(statement.start)
        ranges = self._near(self.ranges, statement)
        if not ranges and statement.council == self.main:
            ranges = [found for found in self.ranges if block.start <= found.start < block.end] or self.ranges
        days = {(found.first, found.last) for found in ranges}
        return days.pop() if len(days) == 1 else (None, None)


def _by_date(day: str | None) -> Framework | None:
    """By the day of a report or its inspection: 2014 to 2017 and January 2018 single inspection framework, later ILACS."""
    if day is None or day.startswith("2013"):
        return None
    if day < "2013":
        return Framework.PRE_2013
    return Framework.SIF if day < "2018-02" else Framework.ILACS
