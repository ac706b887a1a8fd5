"""Links what people said and who they are: quotes and officials come from one reading of the document's speech."""

from __future__ import annotations

from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.officials import officials
from pipeline.link.quotes import quotes
from pipeline.link.quotes.reading import read
from pipeline.records import OfficialRecord, QuoteRecord


def link(analysed: AnalysedDocument, mentions: Mentions) -> tuple[tuple[QuoteRecord, ...], tuple[OfficialRecord, ...]]:
    """The document's quotes, in text order, and its officials, in order of first mention."""
    reading = read(analysed, mentions)
    return quotes(analysed, reading), officials(analysed, reading)
