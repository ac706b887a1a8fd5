"""Finds providers in the text."""

from __future__ import annotations

from pipeline.language import AnalysedDocument
from pipeline.mentions import ProviderMention


def find(analysed: AnalysedDocument) -> tuple[ProviderMention, ...]:
    return ()
