"""The quotes and officials of a plain text, without the other records."""

from __future__ import annotations

from pipeline.extractors import EXTRACTORS, Mentions
from pipeline.language import AnalysedDocument, analyse
from pipeline.link import speech
from pipeline.link.quotes import NEEDED
from pipeline.records import DocumentKind, OfficialRecord, QuoteRecord
from tests.helpers import analysed, document


def spoken(text: str, published: str | None = None) -> tuple[QuoteRecord, ...]:
    """The quotes; each evidence is checked against the text it points at."""
    return _linked(analysed(text, published))[0]


def named(
    text: str, published: str | None = None, kind: DocumentKind = DocumentKind.NEWS_ARTICLE
) -> tuple[OfficialRecord, ...]:
    """The officials; each evidence is checked against the text it points at."""
    return _linked(analyse(document(text, kind, published)))[1]


def _linked(read: AnalysedDocument) -> tuple[tuple[QuoteRecord, ...], tuple[OfficialRecord, ...]]:
    mentions = Mentions(**{name: find(read) for name, find in EXTRACTORS if name in NEEDED})
    quotes, officials = speech.link(read, mentions)
    for evidence in (record.evidence for records in (quotes, officials) for record in records):
        assert read.text[evidence.start : evidence.end] == evidence.text
    return quotes, officials
