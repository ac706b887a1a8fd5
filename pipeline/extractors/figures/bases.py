"""Numerators and bases: the counts that stand behind a share, and the whole that a count is part of.

59% (17)   26 (40%)   31 – 7.5 per cent – of   21 authorities, a quarter    a count beside its share is its numerator
24% of the 87    13 of the 24    nine out of 47 councils                    the whole behind "of" is the base
Of the 41 councils ..., 10 ... and seven ...                               a fronted whole is the base of all that
follow
Of these, 71 per cent ...                                                  a pronoun goes back to the count before
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import counted_plurals, word_set
from pipeline.extractors.figures.words import QUOTES
from pipeline.normalise.numbers import rounds_to
from pipeline.records import StatisticKind

_PRONOUNS = word_set("pronouns")
_SAMPLES = word_set("samples")
_FRONTS = word_set("fronts")
_JOINTS = word_set("joints")


def set_base(item: Item, base: Item) -> None:
    item.base = base.value
    base.leave_out(Role.BASE, "the base of the figure before it")


def attach_wholes(reading: Reading) -> None:
    """ "24% of the 87", "13 of the 24", "39 (of the 78)", "nine out of 47 councils"."""
    items = reading.items
    for item, whole in pairwise(items):
        if whole.role is not Role.OPEN or not whole.bare or item.base is not None:
            continue
        if not (item.share or item.kind is StatisticKind.COUNT) or item.role in (Role.BASE, Role.FROM):
            continue
        between = reading.between(item, whole)
        if (is_of(between) or _far_of(reading, item, whole)) and whole.value >= max(
            item.value if not item.share else 0, 2
        ):
            unit = nouns.unit(reading.line, whole.quantity.last)
            if unit is None and graded_areas(reading, item, whole.quantity.last):
                unit = AREAS
            if unit:
                whole.leave_out(Role.LEFT_OUT, unit)
                if item.bare:
                    item.leave_out(Role.LEFT_OUT, unit)
                continue
            found = nouns.counted(reading.line, whole.quantity.last)
            one = reading.line.texts[item.quantity.first] == "one" and item.bare
            if one and reading.between(item, whole) == ("of",) and names_one(reading, item):
                item.leave_out(Role.LEFT_OUT, '"one of" names a thing, and counts none')
                continue  # "She is one of 22 care leavers": they are counted
            set_base(item, whole)
            if one and (found is None or found[2] != "provider" or names_one(reading, item)):
                item.leave_out(Role.LEFT_OUT, '"one" that counts no provider')
            elif item.bare and item.role is Role.OPEN:
                item.role, item.rule = Role.RECORD, "count:of_whole"
                if found:
                    item.noun, item.noun_kind = (found[0], found[1]), found[2]


AREAS = "judgement areas are not counted"
_GRADE_WORDS = word_set("grade_words") | {"improvement"}


def graded_areas(reading: Reading, item: Item, after: int) -> bool:
    """ "outstanding in two areas", "good in three of four areas": whether areas of one judgement are named at the word
    `after`.
    """
    if reading.line.texts[after : after + 1] not in (("areas",), ("services",)):
        return False
    before = [word for word in reading.before(item, 5) if word not in QUOTES and word not in ("all", "both", "the")]
    graded = before[-2:-1] != [] and before[-2] in _GRADE_WORDS
    return graded and before[-1] in ("in", "for", "across")


def names_one(reading: Reading, item: Item) -> bool:
    """ "is one of the four councils", "Norfolk, one of the ...": names a thing; "One of the four was ..." counts."""
    before = tuple(word for word in reading.before(item, 3) if word not in _ADVERBS)[-1:]
    following = reading.after(item, 2)
    spoken_of = following[1:] in (("those",), ("these",), ("them",))
    return following[:1] == ("of",) and before != () and (spoken_of or before[0] in _NAMES_ONE)


_NAMES_ONE = word_set("names_one")
_ADVERBS = frozenset(["now", "still", "also", "just", "only", "already", "currently"])


def is_of(between: tuple[str, ...]) -> bool:
    """Whether the words between part and whole are "of the", "out of", "(of all its" and no more."""
    words = between[1:] if between[:1] and between[0] in ("(", ")", "–", "—") else between
    if words[:2] == ("out", "of"):
        words = words[1:]
    rest = words[1:]
    if rest and rest[-1] in ("'s", "'") and len(rest) <= 5 and "and" not in rest:
        return words[:1] == ("of",)  # "147 of England's 150 authorities"
    if len(rest) >= 2 and rest[0] in _WHOLE_DETERMINERS and rest[-1] in _WHOLE_ADJECTIVES:
        rest = rest[:-1]  # "half of the existing 118"
    return words[:1] == ("of",) and set(rest) <= _WHOLE_DETERMINERS


def _far_of(reading: Reading, item: Item, whole: Item) -> bool:
    """Whether "out of the" ends the words behind a count, "80 have been helped out of the 130 referred", or "out of"
    stands right behind its noun: "nine homes out of 47".
    """
    between = reading.between(item, whole)
    if between[-2:] == ("out", "of"):
        found = nouns.counted(reading.line, item.quantity.last)
        beside = found is not None and found[1] == whole.first - len(("out", "of"))
        return item.bare and beside and nouns.counted(reading.line, whole.quantity.last) is None
    plain = all(word.isalpha() for word in between if word != ",")
    return item.bare and plain and between[-3:] == ("out", "of", "the") and len(between) <= _FAR


_FAR = 12  # words from a count to the whole behind "out of the"
_WHOLE_ADJECTIVES = word_set("whole_adjectives")
_WHOLE_DETERMINERS = word_set("whole_determiners")


MOST_PARTS = 24  # figures that one fronted whole can be the base of


def attach_fronted(reading: Reading, context: Context) -> None:
    """ "Of the 41 councils ..., 10 ...": a fronted whole, or a fronted pronoun for the count of the sentence before."""
    for place, item in enumerate(reading.items):
        if item.role is Role.OPEN and item.bare and _fronted(reading, item):
            comma = _comma_after(reading, item, {part.first for part in reading.items[place + 1 : place + MOST_PARTS]})
            parts = (
                [part for part in reading.items[place + 1 : place + MOST_PARTS] if part.quantity.first > comma]
                if comma
                else []
            )
            unit = nouns.unit(reading.line, item.quantity.last)
            if unit:
                for part in [item, *(part for part in parts if part.bare and not _own_noun(reading, part))]:
                    part.leave_out(Role.LEFT_OUT, unit)  # "Of the 14 recommendations, nine were met"
            elif parts:
                item.leave_out(Role.BASE, "the base of the figures after it")
                found = nouns.counted(reading.line, item.quantity.last)
                _spread(reading, parts, item.value, (found[0], found[1], found[2]) if found else None)
    base = _pronoun_base(reading, context)
    if base is not None:
        _spread(reading, reading.items[:MOST_PARTS], base, None)


def _own_noun(reading: Reading, part: Item) -> bool:
    return nouns.counted(reading.line, part.quantity.last, singular=part.value == 1) is not None


_FRONTED_RANGE = 4  # words of "in 2016 to"


def _fronted(reading: Reading, item: Item) -> bool:
    texts, at = reading.line.texts, item.first - 1
    steps = 0
    while at >= 0 and texts[at] in _WHOLE_DETERMINERS - {"of"} and steps < 4:
        at, steps = at - 1, steps + 1
    if at < 0:
        return False
    opener = texts[at - 1] if at else ","
    if texts[at] == "from" and (at or "to" in reading.after(item, _FRONTED_RANGE)):
        return False  # "increased, from 172 in 2016 to 185 in 2017, a rise of 8%"
    if texts[at] in _FRONTS:
        if texts[at] == "of" and at and opener in _SAMPLES:
            return not _lists(reading, item)
        if texts[at] == "of" and opener == "out":  # "Out of 43 inspections, 10 ..."
            return at == 1 or texts[at - 2] in _JOINTS
        return at == 0 or opener in _JOINTS or (at == 1 and opener[0].isdigit())  # "3.2 Of the 634"
    return texts[at] == "out" and opener in _JOINTS


def _lists(reading: Reading, item: Item) -> bool:
    """ "A survey of 310 workers, 240 carers and 18 charities": a row of counts, each with its noun, and no whole."""
    place = next(at for at, other in enumerate(reading.items) if other is item)
    ends = []
    for other, after in pairwise(reading.items[place : place + 3]):
        found = nouns.counted(reading.line, other.quantity.last)
        ends.append(found is not None and reading.line.texts[found[1] : after.first] in _ROW)
    return len(ends) == 2 and all(ends)


_ROW = ((",",), ("and",), (",", "and"))


def _comma_after(reading: Reading, item: Item, starts: set[int]) -> int | None:
    """The comma that closes a fronted phrase: the first one with a part behind it, else the first, not too far. Where a
    part stands right behind what is counted, the word before it: "Of the four homes two were good".
    """
    texts, first = reading.line.texts, None
    found = nouns.counted(reading.line, item.quantity.last)
    if found and found[1] in starts:
        return found[1] - 1
    for at in range(item.quantity.last, min(item.quantity.last + 45, len(texts))):
        if texts[at] in (";", "."):
            break
        if texts[at] == ")" and at + 1 in starts:
            return at  # "Of 40 visits (to May 2017) half were late"
        if texts[at] in (",", "–", "—"):
            first = at if first is None else first
            if at + 1 in starts or texts[at + 1 : at + 2] in (("just",), ("only",)):
                return at
    return first


def _spread(reading: Reading, parts: list[Item], base: float, noun: tuple[int, int, str] | None) -> None:
    """Gives a base to the parts: every share, and counts no greater than the base; parts take over its noun."""
    for place, part in enumerate(parts):
        if part.base is not None or part.role in (Role.BASE, Role.NUMERATOR, Role.FROM, Role.LEFT_OUT):
            continue
        own = nouns.counted(reading.line, part.quantity.last) if part.bare else None
        if (own and place and own[2] != (noun[2] if noun else own[2])) or (place and part.share and part.noun):
            continue
        if part.share or (part.kind is StatisticKind.COUNT and part.value <= base):
            part.base = base
            if noun and part.noun is None:
                part.noun, part.noun_kind = (noun[0], noun[1]), noun[2]


def _pronoun_base(reading: Reading, context: Context) -> float | None:
    """The base of a sentence that opens "Of these,", "Of this number" or "Of those who replied,", or None."""
    texts = reading.line.texts[:6]
    if texts[:1] != ("of",) or texts[1:2] == () or texts[1] not in _PRONOUNS or context.main_count is None:
        return None
    if texts[2:3] in ((",",), (":",)) or texts[1:4] in (("this", "number", ","), ("this", "number", ":")):
        return context.main_count
    if texts[1:2] in (("those",), ("these",)) and texts[2:3] in (("that",), ("which",), ("who",)) and "," in texts[3:]:
        return context.main_count  # "Of those that replied, 71 ..."
    starts = {item.first for item in reading.items}
    named = texts[2:3] in (("number",), ("total",), ("group",)) or (texts[2:3] and texts[2] in counted_plurals())
    width = 3 if named else 2
    return context.main_count if width in starts else None


def find_wholes(reading: Reading, context: Context) -> None:
    """A share with a numerator but no base takes the count before that makes the arithmetic right: 59% (243), of
    412.
    """
    told = [item.value for item in context.previous if item.kind is StatisticKind.COUNT]
    told += [item.base for item in context.previous if item.base is not None]
    here: list[float] = []
    for item in reading.items:
        if item.role is Role.RECORD and item.share and item.base is None and item.numerator is not None:
            earlier = here if _of_named(reading, item) else told + here
            right = [whole for whole in earlier if whole and fits(item.value, item.numerator, whole)]
            item.base = right[-1] if right else None
        elif item.kind is StatisticKind.COUNT and item.role in (Role.RECORD, Role.BASE):
            here.append(item.value)


def _of_named(reading: Reading, item: Item) -> bool:
    """Whether a share is of a whole that its own sentence names: "of inspected LAs", not "of those", "of the homes"."""
    of = nouns.after_of(reading.line, item.quantity.last)
    return of is not None and reading.line.texts[of - 1] in ("of", "all")


def fits(value: float, numerator: float, whole: float) -> bool:
    """Whether numerator of whole is the share, to the decimals it is printed with."""
    return numerator <= whole and rounds_to(100 * numerator / whole, value)


ROUND = 6  # points that a fraction in words may be out by: "nearly two-thirds (98 of 153)"


def makes(share: Item, numerator: float, whole: float) -> bool:
    """Whether numerator of whole is a share, as exactly as percentages or fractions in words are meant."""
    if share.kind is StatisticKind.PROPORTION:
        return numerator <= whole and abs(100 * numerator / whole - share.value) <= ROUND
    return fits(share.value, numerator, whole)


def lead_in_base(reading: Reading) -> float | None:
    """The base that a lead-in sets for its list: "Of the 43 authorities inspected:"; its number is then no record."""
    if reading.line.texts[-1:] != (":",) or len(reading.items) != 1:
        return None
    item = reading.items[0]
    if item.bare and item.role is not Role.BASE and _fronted(reading, item):
        item.leave_out(Role.BASE, "the base of the list below it")
        return item.value
    return None
