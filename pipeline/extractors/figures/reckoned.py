"""Earlier values that the arithmetic tells: a figure, how much it changed, and what it changed from.

2,209 homes, an increase of 64 compared with 31 March 2017 (2,145)     2,209 - 64
8,400 enquiries. An increase of 5% on 8,000 last year                    8,400 / 8,000
referrals rose 10.8% on the year before, when there were 593,500       likewise
2,240 children, 7% fewer than the 2,410 of a year earlier                likewise
carers dropped from 820 to 745 (9%)                                      the other way round: the amount in brackets

Nothing but the sum shows that the second number is neither a count of its own nor the amount's numerator.
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.extractors.figures.bases import ROUND
from pipeline.extractors.figures.earlier_values import set_asides, set_earlier
from pipeline.extractors.figures.state import Context, Item, Reading, Role, direction_between
from pipeline.normalise.numbers import rounds_to
from pipeline.records import StatisticKind

_WHEN = 6  # words back from an earlier value to "when"
NEAR = 4  # figures from an amount back to what changed


def mark(reading: Reading, context: Context) -> None:
    """Gives figures the earlier values that their change, told by an amount, leads to."""
    items = reading.items
    for ended, amount in pairwise(items):
        if _is_their_amount(reading, ended, amount):
            amount.direction, amount.numerator = ended.direction, None
            amount.start, amount.first = amount.quantity.start, amount.quantity.first
    for place in range(1, len(items)):
        item, amount = items[place], items[place - 1]
        changed = amount.direction is not None and amount.from_value is None
        countable = item.bare or item.kind is StatisticKind.MONEY
        if not (countable and item.role in (Role.OPEN, Role.RECORD) and changed and _old(reading, amount, item)):
            continue
        earlier = list(context.previous) if context.directly else []
        for target in [*items[max(0, place - NEAR) : place - 1], *earlier]:
            if target.from_value is None and _comes_from(target, amount, item):
                set_earlier(target, item, amount.direction)
                set_asides(reading, context, place, amount.direction)
                break


def _is_their_amount(reading: Reading, ended: Item, amount: Item) -> bool:
    """Whether a share in brackets is how far a figure with both its ends went: "from 820 to 745 (9%)"."""
    if not ended.from_value or not amount.share or amount.direction is not None:
        return False
    between = reading.line.texts[ended.quantity.last : amount.quantity.first]
    bracketed = between == ("(",) and reading.after(amount, 1) == (")",)
    return bracketed and rounds_to(100 * abs(ended.value - ended.from_value) / ended.from_value, amount.value)


def _old(reading: Reading, amount: Item, item: Item) -> bool:
    """Whether a number stands where a change's beginning is told: in brackets, behind "on", or behind "when"."""
    if reading.before(item, 1) == ("(",) and reading.after(item, 1) == (")",):
        return True
    between = reading.between(amount, item)
    compared = {"than", "on"} & set(between) and set(between) <= _COMPARED
    return bool(compared) or "when" in reading.before(item, _WHEN)


_COMPARED = frozenset(["fewer", "more", "less", "higher", "lower", "up", "down", "than", "on", "the"])


def _comes_from(target: Item, amount: Item, old: Item) -> bool:
    """Whether a count or sum is an old one and the amount of its change together."""
    if target.kind is not old.kind or not old.value or target.role not in (Role.OPEN, Role.RECORD):
        return False
    if direction_between(old.value, target.value) is not amount.direction:
        return False
    change = abs(target.value - old.value)
    if amount.kind is old.kind:
        return change == amount.value
    if amount.kind is StatisticKind.PROPORTION:  # "almost a third"
        return abs(100 * change / old.value - amount.value) <= ROUND
    return amount.share and rounds_to(100 * change / old.value, amount.value)
