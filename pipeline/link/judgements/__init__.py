"""Which council was given which grade for what: the judgements of a document.

The way of a grade: `scope` cuts the text around it (its sentence, its list's lead-in, its section), `subjects` chooses
among the councils it could be about by named predicates, `areas` finds what was judged, `tense` when; `prose` reads
sentences that way, `lists` and `tables` read theirs; `times` makes records of it all, current or previous,
`inspections` gives them their days and framework. A report's own judgements come from its reading.
"""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements import lists, prose, tables, times
from pipeline.link.judgements.statement import Statement
from pipeline.records import Evidence, JudgementRecord, Status


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[JudgementRecord, ...]:
    """One record per council, area, grade and status, in text order; a report's own judgements stand first."""
    found = sorted(
        (statement for part in (lists, prose, tables) for statement in part.statements(analysed, mentions)),
        key=lambda statement: statement.start,
    )
    stated = times.records(analysed, mentions, found)
    if not mentions.report:
        return stated
    own = mentions.report.judgements
    seen = {(record.council, record.area, record.grade) for record in own}
    earlier = tuple(
        record
        for record in stated
        if record.status == Status.PREVIOUS
        and (record.council, record.area, record.grade) not in seen
        and not any(_overlap(record.evidence, other.evidence) for other in own)
    )
    return (*own, *earlier)


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.start < other.end and other.start < one.end


__all__ = ["Statement", "link"]
