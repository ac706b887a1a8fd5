"""Links quoted spans to their speakers: one record per span that somebody said."""

from __future__ import annotations

import re

from pipeline.document import Document
from pipeline.extractors import EXTRACTORS, Mentions
from pipeline.extractors.quotes import unpaired
from pipeline.language import AnalysedDocument, analyse
from pipeline.link.quotes.reading import DocumentReading, Reading, read
from pipeline.records import QuoteKind, QuoteRecord, QuoteSource, Records

__all__ = ["NEEDED", "quotes", "unread_quotes"]

NO_CLOSING_MARK = "an opening mark whose closing mark is missing"
# The mentions that a reading of speech needs.
NEEDED = frozenset({"councils", "quotes", "people", "organisations"})


def quotes(analysed: AnalysedDocument, reading: DocumentReading) -> tuple[QuoteRecord, ...]:
    """The document's quotes, in text order."""
    return tuple(_record(analysed, quote) for quote in reading.quotes if quote.speaker)


def unread_quotes(document: Document, records: Records) -> list[tuple[int, int, str]]:
    """Every quoted span (start, end, marks included) that is no record, with the reason, in text order.

    An opening mark that found no partner is listed too.
    """
    analysed = analyse(document)
    mentions = Mentions(**{name: find(analysed) for name, find in EXTRACTORS if name in NEEDED})
    recorded = {(quote.evidence.start, quote.evidence.end) for quote in records.quotes}
    spans = mentions.quotes
    unread = [
        (reading.span.outer_start, reading.span.outer_end, reading.reason or "no record was made")
        for reading in read(analysed, mentions).quotes
        if (reading.span.start, reading.span.end) not in recorded
    ]
    opened = {span.outer_start for span in spans}
    unread += [(mark.start, mark.end, NO_CLOSING_MARK) for mark in unpaired(analysed) if mark.start not in opened]
    return sorted(unread)


def _record(analysed: AnalysedDocument, reading: Reading) -> QuoteRecord:
    span, speaker = reading.span, reading.speaker
    assert speaker
    text = span.words(analysed.text)
    if span.kind is QuoteKind.BLOCK:
        text = re.sub(r"^[“\"‘']|[”\"’']$", "", text)
    named = speaker.person.name if speaker.person and speaker.source is QuoteSource.PERSON else None
    return QuoteRecord(
        text=text,
        kind=span.kind,
        source=speaker.source,
        speaker=named,
        role=speaker.role,
        organisation=speaker.organisation,
        evidence=analysed.document.evidence(span.start, span.end, f"{span.rule}:{reading.rule}"),
    )
