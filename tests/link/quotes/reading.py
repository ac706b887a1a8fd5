"""The quotes and officials of a plain text, without the other records."""

from __future__ import annotations

from pipeline.extractors import Mentions, councils, people, quotes
from pipeline.link import officials
from pipeline.link import quotes as linking
from pipeline.records import OfficialRecord, QuoteRecord
from tests.helpers import analysed


def spoken(text: str, published: str | None = None) -> tuple[QuoteRecord, ...]:
    """The quotes; each evidence is checked against the text it points at."""
    read = analysed(text, published)
    mentions = Mentions(councils=councils.find(read), people=people.find(read), quotes=quotes.find(read))
    found = linking.link(read, mentions)
    for quote in found:
        assert read.text[quote.evidence.start : quote.evidence.end] == quote.evidence.text
    return found


def named(text: str, published: str | None = None) -> tuple[OfficialRecord, ...]:
    """The officials; each evidence is checked against the text it points at."""
    read = analysed(text, published)
    mentions = Mentions(councils=councils.find(read), people=people.find(read), quotes=quotes.find(read))
    found = officials.link(read, mentions)
    for official in found:
        assert read.text[official.evidence.start : official.evidence.end] == official.evidence.text
    return found
