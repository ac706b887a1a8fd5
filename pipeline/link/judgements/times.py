"""Current or previous, under which framework, on which dates: what the document's time makes of each statement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.scope import main_council
from pipeline.link.judgements.statement import Statement
from pipeline.normalise.dates import date_ranges
from pipeline.records import Framework, JudgementRecord, Status

_SIF = re.compile(r"\bsingle[ -]inspection[ -]framework\b|\bSIF\b|\bsingle framework\b", re.IGNORECASE)
_ILACS = re.compile(r"\bILACS\b|inspections? of local authority children['’]s services|ILACS framework")
_INSPECT = re.compile(r"inspect|visit|ofsted", re.IGNORECASE)
KEY_AREAS = ("help_and_protection", "children_looked_after", "leadership")


def records(analysed: AnalysedDocument, mentions: Mentions, found: Sequence[Statement]) -> tuple[JudgementRecord, ...]:
    """The statements as records: one per council, area, grade and status, the first of each."""
    time = _Time(analysed, mentions)
    kept: dict[tuple[str, str, str, str], JudgementRecord] = {}
    for statement in found:
        status = _status(statement, found, time.year)
        framework = time.framework(statement, status)
        days = time.inspected(statement, status)
        for area in _areas(statement, framework):
            record = JudgementRecord(
                council=statement.council,
                area=area,
                grade=statement.grade,
                status=status,
                framework=framework,
                inspected_from=days[0],
                inspected_to=days[1],
                evidence=analysed.document.evidence(statement.start, statement.end, statement.rule),
            )
            kept.setdefault((record.council, area, record.grade, status), record)
    return tuple(kept.values())


def _status(statement: Statement, found: Sequence[Statement], year: int | None) -> Status:
    """Previous where the wording says so; or where it hints so, or dates it, and a later grade of the council is given."""
    if statement.told == Status.PREVIOUS:
        return Status.PREVIOUS
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


def _areas(statement: Statement, framework: Framework | None) -> tuple[str, ...]:
    """The areas by the framework's own names."""
    areas = statement.areas
    if statement.rule_of_area == "all_areas":
        areas = ("overall_effectiveness", *areas)
    elif statement.rule_of_area == "older_heading" and framework in (Framework.SIF, Framework.ILACS):
        areas = tuple("help_and_protection" if area == "other:safeguarding" else area for area in areas)
        areas = tuple("leadership" if area.startswith("other:capacity") else area for area in areas)
    return tuple(dict.fromkeys(_in_framework(area, framework) for area in areas))


def _in_framework(area: str, framework: Framework | None) -> str:
    if area in ("children_in_care", "children_looked_after") and framework:
        return "children_in_care" if framework == Framework.ILACS else "children_looked_after"
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
        self.ranges = [
            found for found in date_ranges(text, published=self.published) if self._of_an_inspection(found.start)
        ]

    @property
    def year(self) -> int | None:
        return int(self.published[:4]) if self.published else None

    def _of_an_inspection(self, offset: int) -> bool:
        sentence = self.analysed.sentence_at(offset)
        return bool(_INSPECT.search(self.analysed.text[sentence.start : sentence.end]))

    def framework(self, statement: Statement, status: Status) -> Framework | None:
        """By the year that is given, else for a standing grade by the one framework named, else by the date published."""
        if statement.year:
            return _by_date(f"{statement.year}-07-01", statement.year)
        if status == Status.PREVIOUS:
            return None
        if len(self.named) == 1:
            return self.named[0]
        return _by_date(self.published, self.year) if self.published else None

    def inspected(self, statement: Statement, status: Status) -> tuple[str | None, str | None]:
        """The days of the inspection: those stated in the statement's sentence, else the document's only ones, where the
        document is about this council's standing grades."""
        if status == Status.PREVIOUS or (statement.year and self.year and statement.year < self.year - 1):
            return (None, None)
        sentence = self.analysed.sentence_at(statement.start)
        near = [found for found in self.ranges if sentence.start <= found.start < sentence.end]
        ranges = near or (self.ranges if statement.council == self.main else [])
        days = {(found.first, found.last) for found in ranges}
        return days.pop() if len(days) == 1 else (None, None)


def _by_date(published: str | None, year: int | None) -> Framework | None:
    """By the date a report was published: 2014 to 2017 and January 2018 single inspection framework, later ILACS."""
    if published is None or year is None or year == 2013:
        return None
    if year < 2013:
        return Framework.PRE_2013
    return Framework.SIF if published < "2018-02" else Framework.ILACS
