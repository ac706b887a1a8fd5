"""Which council was given which grade for what: the judgements of a document.

The way of a grade: `scope` cuts the text around it (its sentence, its list's lead-in, its section), `subjects` chooses
among the councils it could be about by named predicates (`others` tells whose it is if it is none's), `areas` finds
what was judged by the words `between`, in `chains` of several, `tense` when; `prose` reads sentences that way
(`echoes` and `earlier` carry a grade or an inspection to the next sentence, `rest` tells which the other areas are,
`aspects` tells what is no judgement area, `dealing` who of several is meant), `lists`, `rosters`, `stacks` and
`tables` read theirs; `times` makes records of it all, current or previous, `inspections` gives them their days and
`frameworks` their framework. A report's own judgements come from its reading.
"""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements import lists, prose, rosters, stacks, tables, times
from pipeline.link.judgements.statement import Statement
from pipeline.records import OTHER_AREA, Evidence, JudgementRecord, Status

_NAMES_ITS_SUBJECT = ("stands_before_it", "is_given_the_grade", "is_what_the_sentence_opens_on", "is_taken_up")


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[JudgementRecord, ...]:
    """One record per council, area, grade and status, in text order; a report's own judgements stand first."""
    found = sorted(
        (
            statement
            for part in (lists, prose, rosters, stacks, tables)
            for statement in part.statements(analysed, mentions)
        ),
        key=lambda statement: statement.start,
    )
    if not mentions.report:
        return times.records(analysed, mentions, found)
    own = mentions.report.judgements
    told = [statement for statement in found if _tells_of_earlier_inspection(analysed, statement)]
    return (*own, *(record for record in times.records(analysed, mentions, told) if _is_news(record, own)))


def _tells_of_earlier_inspection(analysed: AnalysedDocument, statement: Statement) -> bool:
    """A report's prose praises and faults at every turn; a grade given before is dated, or said of an inspection."""
    sentence = analysed.sentence_at(statement.start)
    inspected = "inspect" in analysed.text[sentence.start : sentence.end].lower()
    return bool(statement.year) or (inspected and statement.rule in _NAMES_ITS_SUBJECT)


def _is_news(record: JudgementRecord, own: tuple[JudgementRecord, ...]) -> bool:
    """Whether a record of an earlier grade is none that the report's own reading holds, at its place or elsewhere,
    under whatever older heading."""
    older = record.area.startswith(OTHER_AREA)
    return record.status == Status.PREVIOUS and not any(
        (
            held.council == record.council
            and held.grade == record.grade
            and held.status == record.status
            and (held.area == record.area or (older and held.area.startswith(OTHER_AREA)))
        )
        or _overlap(held.evidence, record.evidence)
        for held in own
    )


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.start < other.end and other.start < one.end


__all__ = ["Statement", "link"]
