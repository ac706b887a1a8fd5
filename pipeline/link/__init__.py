"""Linking: what needs two extractors. Which grade is whose, what a figure counts, who said a quote.

Each linker takes the analysed text and all mentions and gives finished records of its kind, in text order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link import councils, judgements, officials, quotes, statistics

Linker = Callable[[AnalysedDocument, Mentions], tuple[Any, ...]]

# The name is the field of Records that the linker fills.
LINKERS: tuple[tuple[str, Linker], ...] = (
    ("councils", councils.link),
    ("judgements", judgements.link),
    ("statistics", statistics.link),
    ("quotes", quotes.link),
    ("officials", officials.link),
)
