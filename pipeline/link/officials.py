"""Links mentions into officials records."""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.records import OfficialRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[OfficialRecord, ...]:
    return ()
