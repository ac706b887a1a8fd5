"""Reads one sentence: the steps of the grammar, in the order they build on each other."""

from __future__ import annotations

from pipeline.extractors.figures import (
    bases,
    bracketed,
    changes,
    comparators,
    compared_times,
    counts,
    nouns,
    numerators,
    periods,
    pronoun_bases,
    rates,
    reckoned,
    shared_bases,
    wholes,
)
from pipeline.extractors.figures.not_figures import closed
from pipeline.extractors.figures.quantities import quantities
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.words import Line, figure_words, line
from pipeline.language import AnalysedDocument


def read(analysed: AnalysedDocument, start: int, end: int, context: Context) -> Reading:
    """The sentence text[start:end] with every quantity given its role and attributes."""
    reading = _quantities(analysed, start, end)
    if not reading.items:
        return reading
    numerators.pair_numerators(reading)
    wholes.pair_bracketed(reading)
    bases.attach_wholes(reading)
    bases.attach_fronted(reading, context)
    wholes.attach_trailing(reading)
    compared_times.leave_out(reading)
    rates.share(reading, context)
    changes.mark(reading, context)
    reckoned.mark(reading, context)
    bracketed.mark(reading, context)
    pronoun_bases.attach(reading, context)
    counts.mark(reading, context)
    _accept(reading)
    bases.find_wholes(reading, context)
    shared_bases.attach(reading, context)
    periods.attach(reading, analysed.text, context)
    return reading


def _quantities(analysed: AnalysedDocument, start: int, end: int) -> Reading:
    shut = closed(analysed, start, end)
    if all(shut.reason(at) for at in figure_words(analysed, start, end)):
        return Reading(Line(start, end, (), ()), shut)  # only dates and the like: no token is needed
    words = line(analysed, start, end)
    reading = Reading(words, shut)
    for quantity in quantities(words, shut):
        comparator, first = comparators.read(words, quantity, shut)
        item = Item(quantity, quantity.kind, quantity.per, first, words.words[first].start, comparator=comparator)
        item.rule = f"{item.kind.value}:{quantity.shape}"
        _name(reading, item)
        reading.items.append(item)
    return reading


def _name(reading: Reading, item: Item) -> None:
    """The noun that a share, rate or none is of: "24% of the authorities", "no council", "57 per 10,000 children"."""
    if item.bare:
        return
    words, at = reading.line, item.quantity.last
    if item.quantity.shape == "ratio" and (inner := nouns.inside(words, item.quantity.first, at)):
        item.noun, item.noun_kind = (inner[0], inner[1]), inner[2]  # "one board in four"
        return
    of = nouns.after_of(words, at)
    found = nouns.counted(words, of if of is not None else at, singular=item.quantity.shape == "none")
    if found:
        item.noun, item.noun_kind = (found[0], found[1]), found[2]


def _accept(reading: Reading) -> None:
    """Every share, rate, sum and none that no step took for a part of another is a record."""
    for item in reading.items:
        if item.role is not Role.OPEN:
            continue
        if item.bare:
            item.leave_out(Role.LEFT_OUT, "no counted noun beside it")
        elif item.quantity.shape == "ratio" and nouns.judgement_areas(reading.line, item.quantity.last):
            item.leave_out(Role.LEFT_OUT, "judgement areas are not counted")
        else:
            item.role = Role.RECORD
