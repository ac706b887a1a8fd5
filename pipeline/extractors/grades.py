"""Finds grades in the text."""

from __future__ import annotations

from pipeline.language import AnalysedDocument
from pipeline.mentions import GradeMention


def find(analysed: AnalysedDocument) -> tuple[GradeMention, ...]:
    return ()
