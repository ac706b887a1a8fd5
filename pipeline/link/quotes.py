"""Links mentions into quotes records."""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.records import QuoteRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[QuoteRecord, ...]:
    return ()
