"""Finds quoted spans: by their marks, or as whole paragraphs after a speaker's line. Who spoke is settled in
`link/quotes`."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from pipeline.extractors.quotes.pairing import Span, Unpaired, pair
from pipeline.extractors.quotes.speech import kind, no_speech
from pipeline.extractors.quotes.unmarked import Unmarked, find_unmarked
from pipeline.language import AnalysedDocument
from pipeline.mentions import Mention
from pipeline.records import QuoteKind


@dataclass(frozen=True, slots=True)
class QuotedSpan(Mention):
    """text[start:end] is what is quoted, [outer_start, outer_end) has the marks too.

    `inner` are the opening marks of further paragraphs; `line` is the speaker's line of a quotation without marks;
    `no_speech` says why the words are nobody's speech (a grade, a title), null where they may be.
    """

    outer_start: int
    outer_end: int
    kind: QuoteKind
    inner: tuple[tuple[int, int], ...] = ()
    line: tuple[int, int] | None = None
    no_speech: str | None = None

    def words(self, text: str) -> str:
        """What is quoted, without the marks of further paragraphs."""
        pieces, begin = [], self.start
        for start, end in self.inner:
            if begin <= start < self.end:
                pieces.append(text[begin:start])
                begin = end
        return "".join([*pieces, text[begin : self.end]])


def find(analysed: AnalysedDocument) -> tuple[QuotedSpan, ...]:
    """The document's outermost quotations, in text order; they never overlap."""
    document, text = analysed.document, analysed.text
    spans, _ = pair(text, document.blocks)
    taken = frozenset(document.block_index_at(span.outer_start) for span in spans)
    unmarked = tuple(find_unmarked(document, taken))
    starts = [span.outer_start for span in spans]
    found = [_unmarked(block) for block in unmarked]
    covered = [False] * len(spans)
    for block in unmarked:
        for index in range(bisect_left(starts, block.start), bisect_left(starts, block.end)):
            covered[index] = True
    found += [_marked(text, span) for span, inside in zip(spans, covered, strict=True) if not inside]
    return tuple(sorted(found, key=lambda span: span.outer_start))


def unpaired(analysed: AnalysedDocument) -> tuple[Unpaired, ...]:
    """The opening marks that found no partner, for whoever lists what was not read."""
    return pair(analysed.text, analysed.document.blocks)[1]


def _marked(text: str, span: Span) -> QuotedSpan:
    rule = f"{span.family.value}_marks" + ("" if span.closed else "_unclosed")
    return QuotedSpan(
        span.start, span.end, rule, span.outer_start, span.outer_end, kind(text, span), span.inner,
        no_speech=no_speech(text, span),
    )  # fmt: skip


def _unmarked(block: Unmarked) -> QuotedSpan:
    return QuotedSpan(
        block.start, block.end, block.rule, block.start, block.end, QuoteKind.BLOCK,
        line=(block.line_start, block.line_end),
    )  # fmt: skip
