"""Finds councils in the text."""

from __future__ import annotations

from pipeline.language import AnalysedDocument
from pipeline.mentions import CouncilMention


def find(analysed: AnalysedDocument) -> tuple[CouncilMention, ...]:
    return ()
