"""Links mentions into judgements records."""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.records import JudgementRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[JudgementRecord, ...]:
    return ()
