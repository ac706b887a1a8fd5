"""A report made of pages, read whole."""

from __future__ import annotations

from pipeline.extractors.inspection_report import ReportReading, find
from pipeline.language import analyse
from tests.report_pages import report


def read(*pages: str) -> ReportReading:
    found = find(analyse(report(*pages)))
    assert found is not None
    return found
