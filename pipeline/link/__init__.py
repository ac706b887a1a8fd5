"""Linking: what needs two extractors. Which grade is whose, what a figure counts, who said a quote.

Each linker takes the analysed text and all mentions and gives finished records, in text order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link import councils, judgements, speech, statistics

Linker = Callable[[AnalysedDocument, Mentions], tuple[Any, ...]]

# The names are the fields of Records that the linker fills: a linker of several gives one tuple a field.
LINKERS: tuple[tuple[tuple[str, ...], Linker], ...] = (
    (("councils",), councils.link),
    (("judgements",), judgements.link),
    (("statistics",), statistics.link),
    (("quotes", "officials"), speech.link),
)
