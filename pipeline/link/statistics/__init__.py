"""Links figures into statistics records: which grades, provider and council each figure is about.

`grades`, `providers` and `councils` each answer for one attribute, reading the figure's own stretch of the sentence
first, then the figure before, then the lead-in or the headings of its table.
"""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.statistics.councils import Councils
from pipeline.link.statistics.grades import Grades
from pipeline.link.statistics.linked import Linked, Told
from pipeline.link.statistics.providers import Providers
from pipeline.records import StatisticRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[StatisticRecord, ...]:
    """One record per figure, in text order."""
    grades, providers = Grades(analysed, mentions), Providers(analysed, mentions)
    councils = Councils(analysed, mentions)
    records, told = [], Told()
    for figure in mentions.figures:
        of_grades = grades.of(figure, told)
        of_provider = providers.of(figure, told, bool(of_grades))
        linked = Linked(figure, of_grades, of_provider, councils.of(figure, told, of_provider))
        told.add(linked)
        records.append(_record(analysed, linked))
    return tuple(records)


def _record(analysed: AnalysedDocument, linked: Linked) -> StatisticRecord:
    figure = linked.figure
    return StatisticRecord(
        kind=figure.kind,
        value=figure.value,
        per=figure.per,
        comparator=figure.comparator,
        from_value=figure.from_value,
        direction=figure.direction,
        numerator=figure.numerator,
        base=figure.base,
        grades=linked.grades,
        provider=linked.provider,
        council=linked.council,
        period=analysed.text[slice(*figure.period)] if figure.period else None,
        evidence=analysed.document.evidence(figure.start, figure.end, figure.rule),
    )
