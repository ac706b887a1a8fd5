"""Links mentions into statistics records."""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.records import StatisticRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[StatisticRecord, ...]:
    return ()
