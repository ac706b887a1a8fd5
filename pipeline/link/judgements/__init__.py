"""Which council was given which grade for what: the judgements of a document.

The way of a grade: `scope` cuts the text around it (its sentence, its list's lead-in, its section), `subjects` gathers the
councils it could be about and chooses by named predicates, `areas` finds what was judged, `tables` does both for grids,
`times` tells current from previous and settles framework and dates. A report's own judgements come from its reading.
"""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements import prose, tables, times
from pipeline.link.judgements.statement import Statement
from pipeline.records import JudgementRecord, Status


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[JudgementRecord, ...]:
    """One record per council, area, grade and status, in text order; a report's own judgements stand first."""
    found = sorted(
        [*prose.statements(analysed, mentions), *tables.statements(analysed, mentions)], key=lambda s: s.start
    )
    stated = times.records(analysed, mentions, found)
    if not mentions.report:
        return stated
    own = mentions.report.judgements
    seen = {(record.council, record.area, record.grade) for record in own}
    earlier = tuple(
        record
        for record in stated
        if record.status == Status.PREVIOUS and (record.council, record.area, record.grade) not in seen
    )
    return (*own, *earlier)


__all__ = ["Statement", "link"]
