"""Figures of sentences: headings, paragraphs, list items, captions, notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.document import BlockKind
from pipeline.extractors.figures import callouts, evidence, sentences
from pipeline.extractors.figures.contexts import Contexts
from pipeline.extractors.figures.figure import Figure, Span
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.words import figure_words
from pipeline.language import AnalysedDocument, Sentence


def readings(analysed: AnalysedDocument) -> Iterator[tuple[Sentence, Reading, tuple[Span, ...]]]:
    """Every sentence outside tables that may hold a figure, read, with its lead-ins."""
    contexts = Contexts(analysed)
    above = callouts.numbers_above(analysed)
    numbers = {block.start for block in above.values()}
    for sentence in analysed.sentences:
        if sentence.start in numbers:
            continue  # read with the sentence below, which says what it is
        if analysed.block(sentence).kind is BlockKind.TABLE_ROW:
            for part in _prose(analysed, sentence):
                yield part, sentences.read(analysed, part.start, part.end, Context()), ()
            continue
        context = contexts.of(sentence)
        if not figure_words(analysed, sentence.start, sentence.end) and sentence.block not in above:
            contexts.after(sentence, None)
            continue
        begin = sentence.start
        number = above.get(sentence.block) if begin == analysed.block(sentence).start else None
        joined = number or callouts.label_of(analysed, sentence)
        if joined:
            sentence = replace(sentence, start=joined.start)
        reading = sentences.read(analysed, sentence.start, sentence.end, context)
        if joined:
            callouts.complete(reading, context, analysed.text, number.start if number else begin)
        leads = contexts.lead_spans(sentence)
        contexts.after(sentence, reading)
        yield sentence, reading, leads


PROSE = 6  # spaces from which on a cell holds running text


def _prose(analysed: AnalysedDocument, sentence: Sentence) -> Iterator[Sentence]:
    """The parts of a table row's sentence that lie in cells of running text."""
    for cell in analysed.block(sentence).cells:
        start, end = max(cell.start, sentence.start), min(cell.end, sentence.end)
        if start < end and analysed.text.count(" ", cell.start, cell.end) > PROSE:
            yield replace(sentence, start=start, end=end)


def figures_in_text(analysed: AnalysedDocument) -> Iterator[Figure]:
    for sentence, reading, leads in list(readings(analysed)):
        yield from _figures(analysed.text, sentence, reading, leads)


def _figures(text: str, sentence: Sentence, reading: Reading, leads: tuple[Span, ...]) -> Iterator[Figure]:
    records = reading.records
    for place, item in enumerate(records):
        earliest = records[place - 1].quantity.end if place else sentence.start
        latest = records[place + 1].start if place + 1 < len(records) else sentence.end
        if place + 1 < len(records) and _restates(reading, item, records[place + 1]):
            latest = records[place + 2].start if place + 2 < len(records) else sentence.end
        latest = max(latest, item.quantity.end)
        start, end = evidence.clause(text, item, min(earliest, item.start), latest)
        noun = _span(reading, item.noun)
        yield Figure(
            start=start,
            end=end,
            rule=item.rule,
            kind=item.kind,
            value=item.value,
            place=(item.quantity.start, item.quantity.end),
            sentence=(sentence.start, sentence.end),
            left=(min(earliest, item.start), item.start),
            right=(item.quantity.end, latest),
            per=item.per,
            comparator=item.comparator,
            from_value=item.from_value,
            direction=item.direction,
            numerator=item.numerator,
            base=item.base,
            period=item.period,
            noun=noun,
            follows=noun is None,
            counts=item.noun_kind if noun is None else "",
            leads=leads,
        )


def _restates(reading: Reading, item: Item, other: Item) -> bool:
    """Whether the next share only says the same again in brackets: "Nearly three-quarters (73 per cent) were good",
    "three-quarters of the 98 homes (73%) were good".
    """
    if item.share and other.share and item.base is not None and item.base == other.base:
        return reading.before(other, 1) == ("(",) and reading.after(other, 1) == (")",)
    if item.share and other.share and item.noun is not None and item.noun[1] == other.first - 1:
        return reading.before(other, 1) == ("(",) and reading.after(other, 1) == (")",)
    alike = item.share and other.share and reading.between(item, other) in (("(",), ("–",), ("—",), ("-", "or"))
    return alike and (other.numerator is not None or reading.after(other, 1) in ((")",), ("–",), ("—",), ("-",)))


def _span(reading: Reading, words: tuple[int, int] | None) -> Span | None:
    if words is None:
        return None
    return reading.line.words[words[0]].start, reading.line.words[words[1] - 1].end


def left_out(reading: Reading) -> Iterator[tuple[Item, str]]:
    """The quantities of a sentence that are no records, and why."""
    for item in reading.items:
        if item.role is not Role.RECORD:
            yield item, item.reason
