"""Callouts: a label, and its number alone in the block below it, as statistics pages print their headline facts;
or the number first, and below it what it is.

Children adopted            Rate per 10,000 children        52,300
2,960                       71                              The number of children on a plan at 31 March
Down 2% on last year        Up from 70 in 2022              2015 – an increase of 4% on the year before

75,420
children in care
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.document import Block, BlockKind
from pipeline.extractors.figures import periods
from pipeline.extractors.figures.rates import labelled_per
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import counted_plurals
from pipeline.grammar import grammar
from pipeline.language import AnalysedDocument, Sentence
from pipeline.records import StatisticKind

_ALONE = re.compile(r"£?\d[\d,]*(?:\.\d+)?\s?(?:%|per\s+cent|k|m|bn|million|billion)?", re.IGNORECASE)
_LABEL = (BlockKind.PARAGRAPH, BlockKind.HEADING)
_LONGEST = 90  # characters of a label
_ENDS = ".!?;,"  # a label is no sentence


# What says of a number above it what it is, in a sentence of its own.
_SAYS_WHAT = grammar(r"(?:the )?(?:total |overall |average )?(?:number|rate|proportion|percentage|share|amount|cost)\b")


def numbers_above(analysed: AnalysedDocument) -> dict[int, Block]:
    """The numbers that stand alone, by the index of the block below that says what they are, or goes on in lower case.

    Not where that number has its label above: "Number of homes", 2,410, "Number of agencies", 310.
    """
    found: dict[int, Block] = {}
    blocks, text = analysed.document.blocks, analysed.text
    if analysed.document.pages:
        return found
    before_ends = True  # whether the block before is no half of a sentence
    before = False  # whether the block before says what a number below it is
    for index, (block, below) in enumerate(pairwise(blocks)):
        alone = block.kind is BlockKind.PARAGRAPH and _ALONE.fullmatch(text, block.start, block.end)
        goes_on = text[below.start].islower() and (before_ends or index in found)
        told = _SAYS_WHAT.match(text, below.start, below.end) or goes_on
        if alone and not before and below.kind in _LABEL and told:
            found[index + 1] = block
        before = index not in found and bool(_SAYS_WHAT.match(text, block.start, block.end))
        # A number between two halves of a sentence is a page's.
        before_ends = block.kind is BlockKind.HEADING or text[block.end - 1] in ".!?:" or index in found
    return found


def label_of(analysed: AnalysedDocument, sentence: Sentence) -> Block | None:
    """The block that names the number which a sentence and its block consist of; None where it is no callout.

    On pages with numbers (PDF), a number alone is too often the page's.
    """
    blocks, block = analysed.document.blocks, analysed.block(sentence)
    if sentence.block == 0 or block.kind is not BlockKind.PARAGRAPH or analysed.document.pages:
        return None
    label = blocks[sentence.block - 1]
    if not _ALONE.fullmatch(analysed.text, block.start, block.end) or label.kind not in _LABEL:
        return None
    if sentence.block + 1 < len(blocks) and analysed.text[blocks[sentence.block + 1].start].islower():
        return None  # the number of a page, between two halves of a sentence
    words = analysed.text[label.start : label.end]
    named = len(words) <= _LONGEST and words[-1] not in _ENDS and not _ALONE.fullmatch(words)
    return label if named else None


def complete(reading: Reading, context: Context, text: str, number: int) -> None:
    """Makes the number that begins at an offset a record: a rate or count of what its label names."""
    item = next((item for item in reading.items if item.quantity.start == number), None)
    if item is None or not item.bare or item.role is Role.RECORD:
        return
    per = labelled_per(reading)
    if per:
        item.kind, item.per, item.rule = StatisticKind.RATE, per, "rate:callout"
    elif not _counts(reading, item):
        return
    item.role, item.reason = Role.RECORD, ""
    periods.attach(reading, text, context)


def _counts(reading: Reading, item: Item) -> bool:
    """Whether the label names a counted noun, which becomes the number's."""
    for at, word in enumerate(reading.line.texts[: item.first]):
        if word in counted_plurals():
            item.noun, item.noun_kind, item.rule = (at, at + 1), counted_plurals()[word], "count:callout"
            return item.noun_kind != "weak"
    return False
