"""Rates that other words complete: a bare number takes the unit of a rate before it, or of a whole in front.

184 per 10,000 ..., the lowest at 24     Middlesbrough came next with 137     the unit of the rate before
Of every 10,000 children, 184 were in care                                    the whole stands first
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.ratios import WHOLES
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import word_set
from pipeline.records import StatisticKind

_LINKS = word_set("rate_links")
_CHAIN_LINKS = word_set("rate_chain_links")
_ENDS = word_set("rate_ends")
_TOLD = word_set("rate_told")
_COUNTED = word_set("counted_labels")  # "the average caseload fell from 17.4" is no rate
_REACH = 14  # words before a number in which its rate is spoken of
_BEHIND = 7  # and words behind it
_LEAST_WHOLE = 1_000


def share(reading: Reading, context: Context) -> None:
    """Turns the bare numbers that are rates into rates."""
    _fronted(reading)
    last = context.previous[-1] if context.previous else None
    rate = next((item for item in reversed(context.previous) if item.kind is StatisticKind.RATE), None)
    for item in reading.items:
        if item.kind is StatisticKind.RATE:
            rate = last = item
        elif item.bare and item.role is Role.OPEN and rate is not None:
            if _alone(reading, item) and (_compared(reading, item) or (last is rate and _goes_on(reading, item))):
                item.kind, item.per, item.rule = StatisticKind.RATE, rate.per, "rate:ellipsis"
                rate = last = item
            else:
                last = item


def _fronted(reading: Reading) -> None:
    """ "Of every 10,000 youngsters in the resort, 184 were in care"."""
    for whole, item in pairwise(reading.items):
        if not (whole.bare and item.bare and whole.value in WHOLES and whole.value >= _LEAST_WHOLE):
            continue
        every = reading.before(whole, 1) in (("every",), ("each",)) and whole.first <= 4
        if every and "," in reading.between(whole, item):
            whole.leave_out(Role.BASE, "what the rate behind it is per")
            item.kind, item.per, item.rule = StatisticKind.RATE, int(whole.value), "rate:fronted"


def _alone(reading: Reading, item: Item) -> bool:
    """Whether nothing behind a number says what it counts."""
    at, following = item.quantity.last, reading.after(item, 1)
    if nouns.counted(reading.line, at) is not None or nouns.unit(reading.line, at) is not None:
        return False
    return not following or not following[0].isalpha() or following[0] in _ENDS


def _compared(reading: Reading, item: Item) -> bool:
    """Whether the words before speak of a rate: "the lowest at 24", "The figure is 65"."""
    before = reading.before(item, _REACH)
    return bool(before) and before[-1] in _LINKS and bool(_TOLD & set(before)) and not _COUNTED & set(before)


def _goes_on(reading: Reading, item: Item) -> bool:
    """Whether a number that directly follows a rate goes on with another place's: "followed by Norfolk with 136"."""
    before = reading.before(item, _REACH)
    if not before or before[-1] not in _CHAIN_LINKS or _COUNTED & set(before):
        return False
    return item is not reading.items[0] or bool(_TOLD & {*before, *reading.after(item, _BEHIND)})
