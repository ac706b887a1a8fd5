"""Durations that a comparison leaves without their unit: "an average of 541 days, compared with 606 in other areas and
647 nationally".
"""

from __future__ import annotations

from pipeline.extractors.figures.state import Item, Reading, Role
from pipeline.extractors.figures.wordings import compares, word_set

REASON = "a duration"
_OF_THE_OTHERS = word_set("of_the_others")
_JOINED = 8  # words from one compared number to the next
_COMPARED = 16  # words from a duration to what it is compared with


def leave_out(reading: Reading) -> None:
    """Leaves out bare numbers that are compared with a duration, and those joined to them."""
    before: Item | None = None
    for item in reading.items:
        if (
            item.bare
            and item.role is Role.OPEN
            and (_compared(reading, item, before) or _joined(reading, item, before))
        ):
            item.leave_out(Role.LEFT_OUT, REASON)
        before = item


def _compared(reading: Reading, item: Item, before: Item | None) -> bool:
    """Whether a comparison leads to a number from a duration, with no other figure between the two."""
    words = reading.before(item, _COMPARED)
    while words and words[-1] in _OF_THE_OTHERS:
        words = words[:-1]
    if not compares(words):
        return False
    first = item.first - _COMPARED
    start = reading.line.words[max(0, first)].start if before is None else before.quantity.end
    return any(start <= shut.start < item.start and shut.reason == REASON for shut in reading.closed.merged)


def _joined(reading: Reading, item: Item, before: Item | None) -> bool:
    """Whether a number goes on with a compared duration: "and 647 nationally"."""
    if before is None or before.role is not Role.LEFT_OUT or before.reason != REASON:
        return False
    between = reading.between(before, item)
    return len(between) <= _JOINED and bool({"and", ","} & set(between[-1:]))
