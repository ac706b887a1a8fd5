"""Reads an Ofsted report on a council's children's services.

The way through: `form` (which report is it), `front_page`, `inspectors` and `council` (its fields), `places` (every
statement of a grade, from two independent places), `reconcile` (one grade an area), and here the records. The places
are read by `columns` (a table by where its words stand, which `page_words` knows), `statements` (by the order of the
text; `copied` where it has no pages), `overall` and `board` (sentences); `labels` and `misprints` know the words.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.document import Document
from pipeline.extractors.inspection_report.council import council_inspected
from pipeline.extractors.inspection_report.earlier import earlier_grades
from pipeline.extractors.inspection_report.expected import missing_areas
from pipeline.extractors.inspection_report.form import Form, read_form
from pipeline.extractors.inspection_report.front_page import inspection_type, published, visit
from pipeline.extractors.inspection_report.inspectors import lead_inspectors, named_by_title
from pipeline.extractors.inspection_report.labels import grades, labels
from pipeline.extractors.inspection_report.places import read_places
from pipeline.extractors.inspection_report.previous import PreviousList, previous_list
from pipeline.extractors.inspection_report.reconcile import STAGE, Settled, reconcile
from pipeline.extractors.inspection_report.statements import GradeReading
from pipeline.language import AnalysedDocument
from pipeline.records import Evidence, Framework, Inspection, InspectionType, JudgementRecord, Problem, Status


@dataclass(frozen=True, slots=True)
class ReportReading:
    """What the report says of its own inspection; None in `inspection` for a report that grades no council's services.

    The judgements are the inspection's own, all current, and after them those of earlier inspections that the report
    lists or tells of in set words, all previous.
    """

    inspection: Inspection | None
    judgements: tuple[JudgementRecord, ...] = ()
    problems: tuple[Problem, ...] = ()


def find(analysed: AnalysedDocument) -> ReportReading | None:
    """The reading, or None where the document is no report of Ofsted's."""
    document = analysed.document
    form = read_form(document)
    if form is None:
        return None
    if form.framework is None:
        message = f"a report of another kind ({form.says}): it gives no grades for a council's services"
        return ReportReading(None, problems=(_problem(message, "no judgements are taken from it"),))
    inspection, problems = _inspection(document, form)
    previous = previous_list(document.text, form.front.end, len(document.text))
    settled, disagreements = reconcile(read_places(document, form, previous))
    problems += disagreements
    areas = {one.reading.area for one in settled}
    if form.type is InspectionType.LSCB_REVIEW and areas - {"lscb"}:  # the review is bound before the council's report
        inspection = inspection.model_copy(update={"type": None})
    missing = missing_areas(form, inspection, areas)
    if missing:
        problems.append(_problem(f"no grade found for {', '.join(missing)}", "read the grades from the report"))
    if inspection.council is None:
        return ReportReading(inspection, problems=tuple(problems))
    judgements = [_judgement(document, inspection, inspection.council, one) for one in settled]
    judgements += _earlier(document, form, inspection.council, previous)
    return ReportReading(inspection, tuple(judgements), tuple(problems))


def _inspection(document: Document, form: Form) -> tuple[Inspection, list[Problem]]:
    problems: list[Problem] = []
    printed = visit(document, form)
    days = printed.dates if printed else ()
    if not days:
        problems.append(_problem("the front page gives no dates of the inspection", "read them from the report"))
    elif (max(days) - min(days)).days > 200:
        problems.append(_problem(f"the inspection's dates span {(max(days) - min(days)).days} days", "check the years"))
    first, last = (min(days).isoformat(), max(days).isoformat()) if days else (None, None)
    text, front = document.text, form.front
    council = council_inspected(document, form, last)
    if council is None:
        problems.append(_problem("the front page names no council that is known", "see data/councils.csv"))
    leads = (
        lead_inspectors(text, front.start, front.end)
        or named_by_title(text, form.end, min(front.end, form.end + 500))
        or lead_inspectors(text, front.end, len(text))
    )
    inspection = Inspection(
        council=council,
        framework=form.framework,
        type=inspection_type(form, days),
        inspected_from=first,
        inspected_to=last,
        published=published(document, form),
        lead_inspector="; ".join(leads) or None,
    )
    return inspection, problems


def _judgement(document: Document, inspection: Inspection, council: str, settled: Settled) -> JudgementRecord:
    assert settled.reading.grade is not None and inspection.framework is not None
    confirmed_by = _evidence(document, inspection.framework, settled.other) if settled.other else None
    if confirmed_by and not settled.agrees:
        confirmed_by = confirmed_by.model_copy(update={"rule": f"{confirmed_by.rule}_disagrees"})
    return JudgementRecord(
        council=council,
        area=settled.reading.area,
        grade=settled.reading.grade,
        status=Status.CURRENT,
        framework=inspection.framework,
        inspected_from=inspection.inspected_from,
        inspected_to=inspection.inspected_to,
        published=inspection.published,
        lead_inspector=inspection.lead_inspector,
        evidence=_evidence(document, inspection.framework, settled.reading),
        confirmed_by=confirmed_by,
    )


def _earlier(document: Document, form: Form, council: str, previous: PreviousList | None) -> list[JudgementRecord]:
    """The grades of earlier inspections that single inspection framework reports list or tell of in set words."""
    if form.framework is not Framework.SIF:
        return []
    told = earlier_grades(document.text, form.front.end, len(document.text))
    records = [
        JudgementRecord(
            council=council,
            area=earlier.area,
            grade=earlier.grade,
            status=Status.PREVIOUS,
            framework=earlier.framework,
            evidence=document.evidence(earlier.start, earlier.end, "told_of_earlier_inspection"),
        )
        for earlier in told
    ]
    for reading in previous.readings if previous else ():
        if reading.grade:
            records.append(
                JudgementRecord(
                    council=council,
                    area=reading.area,
                    grade=reading.grade,
                    status=Status.PREVIOUS,
                    framework=Framework.SIF,
                    evidence=document.evidence(reading.start, reading.end, reading.rule),
                )
            )
    records.sort(key=lambda record: record.evidence.start)
    return list({(record.area, record.grade): record for record in reversed(records)}.values())[::-1]


def _evidence(document: Document, framework: Framework, reading: GradeReading) -> Evidence:
    """The printed grade with its label; the grade alone where other labels or grades stand between the two."""
    text, start = document.text, reading.start
    inside = list(grades(text, start, reading.end))
    crowded = len(inside) > 1 or len(list(labels(text, framework, start, reading.end))) > 1
    if crowded:
        start = next((grade.start for grade in inside if grade.grade == reading.grade), start)
    end = next((grade.end for grade in inside if grade.start == start), reading.end) if crowded else reading.end
    return document.evidence(start, end, reading.rule)


def _problem(message: str, remedy: str) -> Problem:
    return Problem(stage=STAGE, message=message, remedy=remedy)
