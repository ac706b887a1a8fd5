"""Counts set beside their share: 59% (17), 26 (40%), 31 – 7.5 per cent – of, 21 authorities, a quarter: each is the
numerator.
"""

from __future__ import annotations

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.bases import fits, is_of, makes, set_base
from pipeline.extractors.figures.numerals import DASHES
from pipeline.extractors.figures.state import Item, Reading, Role
from pipeline.extractors.figures.wordings import word_set

_OPENS = frozenset("([–—-,")
_CLOSES = frozenset(")]–—-,;.:")
_COMPARES = frozenset(["than", "from", "to", "by", "since", "against", "on", "compared"])  # "4% more than in May (486)"
_LONGEST_OF = 8  # words from a share to the bracket behind what it is of
_FILLERS = word_set("fillers")
_MAKES = word_set("share_makers")


def pair_numerators(reading: Reading) -> None:
    """A bare count set beside its share in brackets, dashes or commas becomes the share's numerator."""
    items = reading.items
    for place in range(len(items) - 1):
        first, second = items[place], items[place + 1]
        if first.share and second.bare and first.numerator is None and _share_then_count(reading, first, second):
            first.numerator = second.value
            second.leave_out(Role.NUMERATOR, _BEFORE)
            third = items[place + 2] if place + 2 < len(items) else None
            if third is not None and third.bare and is_of(reading.between(second, third)) and _closed(reading, third):
                set_base(first, third)
        elif first.share and second.bare and _share_whole_count(reading, items[place : place + 3]):
            first.numerator = items[place + 2].value
            set_base(first, second)
            items[place + 2].leave_out(Role.NUMERATOR, _BEFORE)
        elif (
            first.bare and second.share and _whole_said_again(reading, items[max(0, place - 1) : place], first, second)
        ):
            set_base(items[place - 1], first)
            set_base(second, first)
            _name(reading, second, first)
        elif first.bare and first.role is Role.OPEN and second.share and _count_then_share(reading, first, second):
            second.numerator = first.value
            _numerator(reading, first, second)
        elif (
            place + 2 < len(items) and first.bare and first.role is Role.OPEN and second.bare and items[place + 2].share
        ):
            share = items[place + 2]  # 17 of the 26 (65%)
            among = is_of(reading.between(first, second)) or _counted_among(reading, first, second, share)
            whole = among and _count_then_share(reading, second, share)
            if whole and share.numerator is None and "%" not in reading.between(first, second):
                share.numerator = first.value
                _numerator(reading, first, share)
                set_base(share, second)
                _name(reading, share, second)


def _whole_said_again(reading: Reading, before: list[Item], whole: Item, share: Item) -> bool:
    """ "Three-quarters of the 98 agencies inspected (79%)": a share, its whole, and the share again in brackets."""
    if not before or not before[-1].share or not is_of(reading.between(before[-1], whole)):
        return False
    between = reading.between(whole, share)
    plain = all(word.isalpha() or word == "'s" for word in between[:-1]) and len(between) <= nouns.LONGEST_PHRASE
    return between[-1:] == ("(",) and plain and reading.after(share, 1) == (")",)


def _counted_among(reading: Reading, count: Item, whole: Item, share: Item) -> bool:
    """ "24 vacancies among its 110 social workers (22%)": the arithmetic tells that the second is the whole."""
    between = reading.between(count, whole)
    plain = len(between) <= _LONGEST_OF and all(word.isalpha() or word == "'s" for word in between)
    return plain and count.value < whole.value and fits(share.value, count.value, whole.value)


_BEFORE = "the numerator of the share before it"


def _share_whole_count(reading: Reading, found: list[Item]) -> bool:
    """ "Two thirds of the 76 councils inspected (51)": a share, its whole, and in brackets how many they are."""
    if len(found) < len(("share", "whole", "count")) or found[0].numerator is not None:
        return False
    share, whole, count = found
    between = reading.between(whole, count)
    alone = between[-1:] == ("(",) and reading.after(count, 1) == (")",) and count.bare
    return (
        alone and is_of(reading.between(share, whole)) and ")" not in between and makes(share, count.value, whole.value)
    )


def _numerator(reading: Reading, count: Item, share: Item) -> None:
    count.leave_out(Role.NUMERATOR, "the numerator of the share beside it")
    share.start, share.first = count.start, count.first
    _name(reading, share, count)


def _name(reading: Reading, share: Item, count: Item) -> None:
    """Gives a share the noun of a count beside it: "120 of the 150 councils (80%)"."""
    found = nouns.counted(reading.line, count.quantity.last)
    if found is None and reading.after(share, 1) == (")",):
        found = nouns.counted(reading.line, share.quantity.last + 1)  # "11 million (95%) children"
    if found and share.noun is None and reading.after(share, 1) != ("of",):
        share.noun, share.noun_kind = (found[0], found[1]), found[2]


def _share_then_count(reading: Reading, share: Item, count: Item) -> bool:
    """ "59% (17)", "15% (29 children)", "a quarter of departments, 21 in total"."""
    between = reading.between(share, count)
    plain = all(word.isalpha() or word == "'s" for word in between[:-1]) and not _COMPARES & set(between)
    if 1 < len(between) <= _LONGEST_OF and plain:
        if between[-1] == "(":  # "half of those (20)", "a third are good (36)"
            return reading.after(count, 1) == (")",)
        if between[-1] in DASHES:  # "a third of all homes – 774."
            following = reading.after(count, 1)  # "a fifth of posts – 61 – were vacant"
            return not following or following == (".",) or following[0] in DASHES
    if _set_off(reading, count, between):
        return True
    if between[:1] and between[0] in _OPENS and set(between[1:]) <= _FILLERS:
        return (between[0] in ("(", "[") and _closed(reading, count)) or _in_total(reading, count)
    return (
        bool(between) and between[-1] == "," and between[0] == "of" and len(between) < 9 and _in_total(reading, count)
    )


def _set_off(reading: Reading, count: Item, between: tuple[str, ...]) -> bool:
    """ "1% – 26 homes – were", "1%, or 26 homes, were": a count with its noun, set off on both sides."""
    found = nouns.counted(reading.line, count.quantity.last, singular=count.value == 1)
    closing = reading.line.texts[found[1] : found[1] + 1] if found else ()
    if len(between) == 1 and between[0] in DASHES:
        return closing != () and closing[0] in DASHES
    return between == (",", "or") and closing == (",",)


def _in_total(reading: Reading, count: Item) -> bool:
    return reading.after(count, 2) in (("in", "total"), ("in", "all"))


def _closed(reading: Reading, count: Item) -> bool:
    """Whether a bracket closes soon behind a count: at once, after its noun, or after "of the 29"."""
    line, at = reading.line, count.quantity.last
    found = nouns.counted(line, at, singular=count.value == 1)
    if found:
        at = found[1]
        while line.texts[at : at + 1] in (("looked",), ("after",), ("leavers",)):
            at += 1
    elif line.texts[at + 1 : at + 2] == (")",) and line.texts[at].isalpha() and nouns.unit(line, at) is None:
        at += 1  # "25% (or about 2,300 places)"
    following = line.texts[at : at + 1]
    return following in ((")",), ("]",)) or following == ("of",) or not following


def _count_then_share(reading: Reading, count: Item, share: Item) -> bool:
    """ "26 (40%)", "177 (or 41%)", "31 – 52.5 per cent – of", "21 authorities – a quarter – were", "12, or 24%,"."""
    between = reading.between(count, share)
    opening = next((place for place, word in enumerate(between) if word in _OPENS), None)
    if opening is None or opening > nouns.LONGEST_PHRASE or not set(between[opening + 1 :]) <= _FILLERS:
        return False
    inside = reading.after(share, 1)
    if not inside or (inside[0] not in _CLOSES and inside != ("of",)):
        return False
    if between[opening] == "(" and inside == ("of",) and reading.after(share, 2)[1:] in _OF_THEM:
        return False  # "745 carers (91% of them with a degree)"
    if nouns.unit(reading.line, count.quantity.last):
        return False  # "by 1.5 percentage points (to 11%)"
    mark = between[opening]
    if mark in ("(", "["):
        return inside[0] in (")", "]", ",", ";", "of") and _noun_only(reading, count, opening)
    if mark in DASHES:
        return inside[0] in DASHES and _noun_only(reading, count, opening)
    return _noun_only(reading, count, opening) and (
        bool(_MAKES & set(between[opening:])) or (share.quantity.shape == "fraction" and inside == (",",))
    )


_OF_THEM = (("them",), ("these",), ("those",), ("whom",), ("which",))


def _noun_only(reading: Reading, count: Item, length: int) -> bool:
    """Whether only the count's own noun phrase stands between it and what opens behind it."""
    words = reading.after(count, length)
    if not words:
        return True
    return all(word.isalpha() or word in DASHES or word in ("'s", "'") for word in words) and not {
        "and",
        "but",
        "while",
    } & set(words[-1:])
