"""Finds areas in the text."""

from __future__ import annotations

from pipeline.language import AnalysedDocument
from pipeline.mentions import AreaMention


def find(analysed: AnalysedDocument) -> tuple[AreaMention, ...]:
    return ()
