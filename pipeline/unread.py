"""What a document holds that looks like a record and is none, with the reason: how a person finds what was missed."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.document import Document
from pipeline.extractors.figures.unread import unread_figures
from pipeline.link.quotes import unread_quotes
from pipeline.records import Records


@dataclass(frozen=True, slots=True, order=True)
class Unread:
    """text[start:end] is in no record, for the reason given."""

    start: int
    end: int
    reason: str


def unread(document: Document, records: Records) -> list[Unread]:
    """Numbers, in digits or words, and quoted spans that are no record and no part of one, in text order."""
    found = [*unread_figures(document, records), *unread_quotes(document, records)]
    return sorted(Unread(*item) for item in found)
