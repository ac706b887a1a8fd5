"""What a document holds that looks like a record and is none, with the reason: how a person finds what was missed."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.document import Document
from pipeline.records import Records


@dataclass(frozen=True, slots=True)
class Unread:
    """text[start:end] is in no record, for the reason given."""

    start: int
    end: int
    reason: str


def unread(document: Document, records: Records) -> tuple[Unread, ...]:
    """Numbers and quoted spans that are no record and no part of one, in text order."""
    return ()
