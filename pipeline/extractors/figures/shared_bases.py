"""Bases that a figure shares with the one before: bare parts, remainders, a count of all.

10 of the 41 were good and seven were outstanding       bare parts go on with the whole of the part before
None have been ...   a further nine   The remaining three   Only four were outstanding      and over a full stop
All 14 homes were inspected and 12 were good            a count of all is the whole of what follows
"""

from __future__ import annotations

from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import word_set
from pipeline.records import StatisticKind

_REMAINDERS = word_set("remainders")


def attach(reading: Reading, context: Context) -> None:
    """Bare parts go on with the base of the part before; bare remainders with that of the sentence before."""
    last: Item | None = None
    for item in reading.items:
        if item.role is not Role.RECORD:
            continue
        opens = last is None and item.kind is StatisticKind.COUNT and context.list_base is not None
        if opens and item.base is None and item.value <= (context.list_base or 0):
            item.base = context.list_base
        if item.base is None and _without_noun(reading, item):
            if last is not None and last.base is not None and _same_whole(reading, item, last):
                item.base = last.base if item.share or item.value <= last.base else None
            elif last is not None and last.base is None and _part_of_all(reading, item, last):
                item.base = last.value
            elif last is None and _goes_on(reading, item, context):
                item.base = _whole_before(context)
            elif last is None and context.previous and (_remainder(reading, item) or item.rule == "count:opening"):
                bases = [other.base for other in context.previous if other.base is not None]
                item.base = bases[-1] if bases and (item.share or item.value <= bases[-1]) else None
            elif last is None and context.list_base is not None and item.value <= context.list_base:
                item.base = context.list_base
        if not _remainder(reading, item) or item.base is not None:
            last = item


def _part_of_all(reading: Reading, item: Item, last: Item) -> bool:
    """ "All 14 homes were inspected and 12 were good"; "The 294 agencies are the strongest: 93% were good"; "It saw 42
    homes; 24 were good".
    """
    if last.kind is not StatisticKind.COUNT or not last.noun or item.direction:
        return False
    if item.noun or not (item.share or item.value <= last.value) or reading.after(item, 1) not in _WERE:
        return False
    led = reading.before(last, 1)
    if item.bare and reading.before(item, 1) == (";",) and last.noun[1] == item.first - 1:
        return True
    return led == ("all",) or (led == ("the",) and last.first == 1 and ":" in reading.between(last, item))


def _goes_on(reading: Reading, item: Item, context: Context) -> bool:
    """ "Only three were outstanding": a bare number opens a sentence behind one whose figures share a whole, or that
    counted one thing: "They visited 45 councils. Seven were good".
    """
    opens = set(reading.line.texts[: item.first]) <= _OPENERS and item.bare and not item.noun
    goes_on = context.runs_on or reading.after(item, 1) in _WERE
    if not (context.directly and opens and goes_on and item.rule == "count:ellipsis"):
        return False
    whole = _whole_before(context)
    return whole is not None and item.value <= whole and not item.direction


def _whole_before(context: Context) -> float | None:
    """The base that the figures of the sentence before share, or the only thing that it counted; else None."""
    bases = {item.base for item in context.previous}
    if len(bases) == 1 and None not in bases:
        return context.previous[-1].base
    counts = [item for item in context.previous if context.runs_on and item.kind is StatisticKind.COUNT]
    if len(counts) != 1 or not counts[0].noun or counts[0].direction or bases != {None}:
        return None
    return counts[0].value


_OPENERS = frozenset(["only", "just", "but", "and", "(", "“", "‘", '"', "however", ","])
_WERE = (("were",), ("was",), ("are",), ("is",))


def _same_whole(reading: Reading, item: Item, last: Item) -> bool:
    """Whether a bare part goes on with the whole of the part before: shares with shares, counts with counts; a count
    with a share where it tells what some were: "half of the 74 were good, and six were outstanding".
    """
    if item.direction:
        return False
    if item.rule == "count:ellipsis" and last.share and reading.after(item, 1) in _WERE:
        return True
    return item.share == last.share or item.kind is last.kind or last.numerator is not None


def _without_noun(reading: Reading, item: Item) -> bool:
    """Whether a figure names no counted whole of its own: "49% were", "20 were found"; not "2% of homes"."""
    if item.rule == "count:noun" or item.rule == "count:label":
        return reading.before(item, 1) in (("remaining",), ("other",))
    if item.quantity.shape == "none" and item.noun:  # "no children", a phrase of its own
        return False
    return item.kind is StatisticKind.COUNT or (item.share and reading.after(item, 1) != ("of",))


def _remainder(reading: Reading, item: Item) -> bool:
    if item.quantity.shape == "none":
        return reading.after(item, 1) != ("of",)
    return bool(_REMAINDERS & set(reading.before(item, 2)))
