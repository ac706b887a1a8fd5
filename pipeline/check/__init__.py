"""Checks: relations between figures that arithmetic can verify."""

from __future__ import annotations

from pipeline.document import Document
from pipeline.records import CheckRecord, StatisticRecord


def check(document: Document, statistics: tuple[StatisticRecord, ...]) -> tuple[CheckRecord, ...]:
    """Every relation that can be verified within one document."""
    return ()
