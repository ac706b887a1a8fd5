"""Wholes that stand behind their parts: "37 were good and 30 inadequate, of 127 inspected", "85% ... (87 of 102)"."""

from __future__ import annotations

from itertools import pairwise

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.bases import is_of, makes, set_base
from pipeline.extractors.figures.numerals import DASHES
from pipeline.extractors.figures.state import Item, Reading, Role
from pipeline.extractors.figures.wordings import word_set
from pipeline.records import StatisticKind

_LINKS = word_set("whole_determiners") | {"out"}
_LONGEST_LINK = 6  # words of "out of a total of"


def pair_bracketed(reading: Reading) -> None:
    """A count and its whole in brackets behind the share they make, where the arithmetic is right."""
    share: Item | None = None
    for place, item in enumerate(reading.items):
        if item.share:
            share = item if item.numerator is None and item.base is None else None
            continue
        if share is None or place + 1 >= len(reading.items):
            continue
        whole = reading.items[place + 1]
        if not (item.bare and whole.bare and item.role is Role.OPEN and whole.role is Role.OPEN):
            continue
        between = reading.between(item, whole)
        if not _set_off(reading, item, whole) or not is_of(between) or ")" in between:
            continue
        if makes(share, item.value, whole.value):
            share.numerator = item.value
            item.leave_out(Role.NUMERATOR, "the numerator of the share before it")
            set_base(share, whole)
            share = None


def _set_off(reading: Reading, count: Item, whole: Item) -> bool:
    """Whether a count and its whole stand in brackets, behind ", or", or between two commas or dashes."""
    if reading.before(count, 1) == ("(",) or reading.before(count, 2) == (",", "or"):  # "(48%, or 72 of the 150)"
        return True
    opening, closing = reading.before(count, 1), reading.after(whole, 1)
    paused = opening == (",",) or (opening != () and opening[0] in DASHES)
    return paused and (closing == opening or closing == (".",))


def attach_trailing(reading: Reading) -> None:
    """A whole behind a pause is the base of the counts and shares before it: "..., of 127 inspected authorities"."""
    for before, whole in pairwise(reading.items):
        if not (whole.bare and whole.role is Role.OPEN and _behind_pause(reading, whole)):
            continue
        found = nouns.counted(reading.line, whole.quantity.last)
        if found is None:
            continue
        parts = [item for item in reading.items if item.quantity.last <= before.quantity.last and _part(item, whole)]
        parts = [part for part in parts if _kind(reading, part) in ("", found[2])]
        if parts and parts[-1] is before:
            whole.leave_out(Role.BASE, "the base of the figures before it")
            for part in parts:
                part.base = whole.value


def _kind(reading: Reading, part: Item) -> str:
    """The kind of noun that a part names itself; "" where it names none."""
    found = nouns.counted(reading.line, part.quantity.last) if part.bare else None
    return found[2] if found else part.noun_kind


def _part(item: Item, whole: Item) -> bool:
    if item.base is not None or item.role not in (Role.OPEN, Role.RECORD):
        return False
    return item.share or (item.kind is StatisticKind.COUNT and item.value <= whole.value)


def _behind_pause(reading: Reading, whole: Item) -> bool:
    """Whether ", of" or ", out of a total of" stands right before a number."""
    texts, last = reading.line.texts, whole.first
    first = last
    while first > max(0, last - _LONGEST_LINK) and texts[first - 1] in _LINKS:
        first -= 1
    return first > 0 and "of" in texts[first:last] and texts[first - 1] in (",", ";")
