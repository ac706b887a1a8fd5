"""Callouts: a label, and its number alone in the block below it, as statistics pages print their headline facts.

Children adopted            Rate per 10,000 children
2,960                       71
Down 2% on last year        Up from 70 in 2022
"""

from __future__ import annotations

import re

from pipeline.document import Block, BlockKind
from pipeline.extractors.figures import periods
from pipeline.extractors.figures.rates import labelled_per
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import counted_plurals
from pipeline.language import AnalysedDocument, Sentence
from pipeline.records import StatisticKind

_ALONE = re.compile(r"£?\d[\d,]*(?:\.\d+)?\s?(?:%|per\s+cent|k|m|bn|million|billion)?", re.IGNORECASE)
_LABEL = (BlockKind.PARAGRAPH, BlockKind.HEADING)
_LONGEST = 90  # characters of a label
_ENDS = ".!?;,"  # a label is no sentence


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
