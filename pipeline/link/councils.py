"""Links mentions into councils records."""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.records import CouncilRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[CouncilRecord, ...]:
    return ()
