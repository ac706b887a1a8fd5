"""Whatever the text, quotations pair: nothing raises, spans are ordered, inside the text and never overlap."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extractors import Mentions, people
from pipeline.extractors.quotes import find
from pipeline.extractors.quotes.pairing import pair
from pipeline.link import speech
from pipeline.link.quotes import NO_CLOSING_MARK, unread_quotes
from pipeline.records import DocumentKind, DocumentRecord, Records
from tests.helpers import analysed, document

MARKS = ["“", "”", '"', "‘", "’", "'", "``", "''", "(", ")", "– ", ".", ", ", ": ", "\n\n", " "]
WORDS = ["s", "s’ ", " said ", "she said", "We", "Jane Doe", "Mr Lee", "chair of the board", "Ofsted", "report", "’90s"]
OTHERS = ["Leeds City Council", "#", "• ", "é", "🙂", "was"]
PIECES = st.sampled_from([*MARKS, *WORDS, *OTHERS])
TEXTS = st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=120))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_pairing_is_total_and_spans_never_overlap(text: str) -> None:
    read = analysed(text)
    spans, lost = pair(read.text, read.document.blocks)
    for span in spans:
        assert 0 <= span.outer_start <= span.start < span.end <= span.outer_end <= len(read.text)
    assert all(before.outer_end <= after.outer_start for before, after in pairwise(spans))
    assert all(read.text[mark.start : mark.end].strip() for mark in lost)
    found = find(read)
    assert all(before.outer_end <= after.outer_start for before, after in pairwise(found))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_every_quoted_span_is_a_record_or_listed_with_a_reason(text: str) -> None:
    read = analysed(text)
    mentions = Mentions(quotes=find(read), people=people.find(read))
    quotes, _ = speech.link(read, mentions)
    for quote in quotes:
        assert read.text[quote.evidence.start : quote.evidence.end] == quote.evidence.text
    made = Records(document=DocumentRecord(source="test.txt", kind=DocumentKind.OTHER), quotes=quotes)
    unread = unread_quotes(document(text), made)
    spans = [entry for entry in unread if entry[2] != NO_CLOSING_MARK]
    assert len(spans) + len(quotes) == len(mentions.quotes)
    assert all(reason for _, _, reason in unread)
