"""Reads an Ofsted report on a council's children's services: its front page, its body's headings, its last page."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.language import AnalysedDocument
from pipeline.records import Inspection, JudgementRecord, Problem


@dataclass(frozen=True, slots=True)
class ReportReading:
    """What the report says of its own inspection; the judgements are the inspection's own, all current."""

    inspection: Inspection
    judgements: tuple[JudgementRecord, ...] = ()
    problems: tuple[Problem, ...] = ()


def find(analysed: AnalysedDocument) -> ReportReading | None:
    """The reading, or None where the document is no inspection report."""
    return None
