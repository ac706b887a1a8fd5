"""Changes: what a figure was before, and which way it went.

risen from 26% to 34%      34, from 26, rise           522 ..., a reduction from 537     522, from 537, fall
decreased by 38%           38, fall                    a 7% reduction; an increase of 74    the amount, with its
direction
a caseload of 22 would fall to 18    18, from 22, fall     staff rose from 3 to 9, and posts from 6 to 8    both
three fewer than a year before    3, fall              ranging from 7 to 34              no change: two figures
"""

from __future__ import annotations

from pipeline.extractors.figures import amounts, continued, earlier_values, nouns
from pipeline.extractors.figures.numerals import DASHES
from pipeline.extractors.figures.state import Context, Item, Reading, Role, direction_between
from pipeline.extractors.figures.wordings import changes, counted_plurals, word_set
from pipeline.records import Direction

_RANGES = word_set("ranges")
_RUN = (("run",), ("runs",), ("ran",), ("running",))  # "salaries run from £32,000 to £46,500"


def mark(reading: Reading, context: Context) -> None:
    """Fills direction and from_value of each item, and gives the earlier values their role."""
    items = reading.items
    for place, item in enumerate(items):
        if item.role not in (Role.OPEN, Role.RECORD):
            continue
        if place and (_reduced(reading, items[place - 1], item) or _moves(reading, items[place - 1], item)):
            continue
        if _from(reading, item) is not None:
            if any(_pair(reading, item, items[place + 1], new) for new in items[place + 1 : place + 3]):
                continue
            if earlier_values.attach(reading, context, place):
                continue
        amounts.mark(reading, item)
        before = next((other for other in reversed(items[:place]) if other.role is not Role.NUMERATOR), None)
        if before:
            continued.mark(reading, before, item)
        if place and item.direction is None and amounts.ends_points(reading, items[place - 1], item):
            item.direction = items[place - 1].direction
        if place and item.bare and item.role is Role.OPEN and _arrives(reading, items[place - 1], item):
            item.role, item.rule = Role.RECORD, "count:arrived"


def _from(reading: Reading, item: Item) -> int | None:
    """Where the "from" of an earlier value stands: "from 26%", "from the 24", "from a low base of 42%"; else None."""
    texts, at = reading.line.texts, item.first - 1
    at -= at > 0 and texts[at] in ("just", "only")
    pointed = texts[max(0, at)] == "of" and at > 0 and texts[at - 1] in _STARTING_POINTS
    if pointed:
        at -= 2
        while at > 0 and texts[at] in _HOW_LOW:
            at -= 1  # "from a low base of 42%", "from last year's figure of 3,000"
    if at > 0 and texts[at] in ("a", "the", "an", "its"):
        at -= 1
    if at > 0 and texts[at] == "on" and (pointed or (texts[at - 1],) in changes()["particle"]):
        return at  # "down on the 19% recorded last year", "a rise of 4% on last year's figure of 3,000"
    return at if at >= 0 and texts[at] == "from" else None


_STARTING_POINTS = word_set("starting_points")
_HOW_LOW = word_set("how_low")


def _reduced(reading: Reading, old: Item, new: Item) -> bool:
    """ "88 cases in April, being cut to 12": what was reduced is the earlier value."""
    between = reading.between(old, new)
    if between[-1:] != ("to",) or old.kind is not new.kind or old.role not in (Role.OPEN, Role.RECORD):
        return False
    at = next((place for place in range(len(between) - 1, -1, -1) if between[place] == "being"), None)
    direction = changes()["verb"].get(between[-2:-1])
    if at is None or len(between) - at > _PASSIVE or not direction or (new.value > old.value) != (direction is _RISE):
        return False
    earlier_values.set_earlier(new, old, direction)
    return True


def _moves(reading: Reading, old: Item, new: Item) -> bool:
    """ "An average caseload of 22 would fall to 18": the value of what moves is the earlier one."""
    between = reading.between(old, new)
    if between[-1:] != ("to",) or old.kind is not new.kind or old.role not in (Role.OPEN, Role.RECORD):
        return False
    direction = changes()["verb"].get(between[-2:-1])
    led = reading.before(old, 1) == ("of",) and all(
        word in _AUXILIARIES or word in counted_plurals() for word in between[:-2]
    )
    if not led or not direction or direction_between(old.value, new.value) is not direction:
        return False
    earlier_values.set_earlier(new, old, direction)
    return True


_AUXILIARIES = word_set("advice") | word_set("perfects") | {"be", "been", "is", "was", "since", "now"}
_RISE = Direction.RISE
_PASSIVE = 5  # words of "being very successfully reduced to"


def _arrives(reading: Reading, amount: Item, item: Item) -> bool:
    """Whether a number is where a change by the amount before it ended: "fell by a third, to 14"."""
    if not amount.direction or amount.from_value:
        return False
    between = reading.between(amount, item)
    if between in (("to",), (",", "to")):
        return True
    if between[-2:] == ("(", "to") and reading.after(item, 1) == (")",):
        return item.bare  # "a 9% increase in the number of homes (to 2,880)"
    if between[-1:] == ("to",) and len(between) <= _SHORT and _TIMES & set(between):
        return item.bare and item.value > amount.value  # "rose 28% in a decade to 80,080"
    if between[-1:] == ("to",) and between[0] in _DATES and len(between) < _LONG and _dated(reading, amount, item):
        return item.bare and item.value > amount.value  # "rose by 75 between May 2020 and May 2021 to 600"
    dated = between[-2:] == (",", "to") and between[:1] != () and between[0] in _DATES and len(between) < _LONG
    return dated and item.bare and ";" not in between  # "rose by 11% in the year to March, to 498"


def _dated(reading: Reading, one: Item, other: Item) -> bool:
    """Whether a date stands between two figures."""
    words = reading.line.words[one.quantity.last : other.first]
    return any(reading.closed.reason(word.start) in ("a date", "a year") for word in words)


_DATES = word_set("change_against") | {"after", "by", "this", "last", "within", "since", "a"}
_TIMES = frozenset(["year", "years", "decade", "month", "months", "week", "quarter"])
_SHORT = 5  # words of "in a decade to"
_LONG = 12  # words of a date between the amount of a change and where it ended


def _pair(reading: Reading, old: Item, following: Item, new: Item) -> bool:
    """ "from 26% to 34%": the later value takes the earlier one; a range keeps both. `following` may stand in an aside
    between the two.
    """
    between = _to(reading.between(old, new))
    if new is not following:
        between = _without_aside(between)
    if {"and", "while", "but"} & set(between) and any((word,) in changes()["verb"] for word in between):
        return False  # "up from three, and the number of the worst has fallen to nine"
    start = _from(reading, old)
    begin = old.first - 1 if start is None else start
    left = reading.line.texts[max(0, begin - _LEFT) : old.first]
    if reading.line.texts[begin - 1 : begin] == (",",):  # "rose by 4.0% this year, from 621 to 646"
        left = reading.line.texts[max(0, begin - earlier_values.LONGEST) : old.first]
    if not between or between[-1] != "to" or len(between) > _LONG:
        told = old.share and new.share and earlier_values.moved(left)[1] and not {";", "from"} & set(between)
        if between[-1:] != ("to",) or not told or len(between) > earlier_values.LONGEST:
            return False
    if left[-2:-1] in _RUN or _ranges(reading, old.first - len(left), old.first):
        _counts(old, new)
        return True
    if old.kind is not new.kind and not (old.share and new.share):
        if not (new.bare or old.bare):
            return False
        new.kind, new.per = (old.kind, old.per) if new.bare else (new.kind, new.per)
    unit = nouns.unit(reading.line, new.quantity.last) if old.bare and new.bare else None
    if unit:
        old.leave_out(Role.LEFT_OUT, unit)
        new.leave_out(Role.LEFT_OUT, unit)
        return True
    direction, said = earlier_values.moved(left)
    changed = said or _number_of(reading, old) or _goes_on(reading, old)
    if old.bare and new.bare and not changed:
        return False
    new.from_value, new.direction = old.value, direction_between(old.value, new.value) or direction
    new.role, new.rule = Role.RECORD, f"{new.kind.value}:from_to"
    new.start = min(new.start, reading.line.words[old.first].start)
    old.leave_out(Role.FROM, "the earlier value of the figure after it")
    return True


def _goes_on(reading: Reading, old: Item) -> bool:
    """ "Staff rose from 345 to 392, and vacancies from 62 to 81": the change of a further thing, its verb left out."""
    first = next((item for item in reversed(reading.items) if item.first < old.first), None)
    if first is None or first.from_value is None:
        return False
    between = reading.between(first, old)
    named = between[between[:1] == (",",) :]
    joined = named[:1] in (("and",), ("but",), ("while",)) and named[-1:] == ("from",)
    return joined and len(named) <= _FURTHER and all(word.isalpha() for word in named)


_FURTHER = 8  # words of "and that of children on plans from"
_LEFT = 6  # words before "from" in which its verb stands


def _ranges(reading: Reading, first: int, last: int) -> bool:
    """Whether some words tell of a range; "between 2016 and 2018" only dates a change."""
    words = reading.line.words[first:last]
    dated = [bool(reading.closed.reason(word.start)) for word in words[1:]] + [False]
    return any(word.text in _RANGES and not then for word, then in zip(words, dated, strict=True))


def _to(between: tuple[str, ...]) -> tuple[str, ...]:
    """The words between two values up to "to": "from an average of 35 in July to an average of 20"."""
    at = len(between) - 1
    if at > 1 and between[at] == "of" and between[at - 1] in _STARTING_POINTS:
        while at > 0 and between[at] != "to":
            at -= 1
        return between[: at + 1] if len(between) - at <= _PASSIVE else between
    return between


def _without_aside(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without what stands between two dashes, "from £35m – it overspent by £5m – to £38m", or in brackets."""
    if words[:1] == ("(",) and ")" in words:
        return words[words.index(")") + 1 :]
    dashes = [place for place, word in enumerate(words) if word in DASHES]
    return words[: dashes[0]] + words[dashes[-1] + 1 :] if len(dashes) == 2 else ()


def _counts(*items: Item) -> None:
    for item in items:
        if item.bare:
            item.role, item.rule = Role.RECORD, "count:range"


def _number_of(reading: Reading, item: Item) -> bool:
    return bool({"number", "numbers", "caseload", "caseloads", "average", "total"} & set(reading.before(item, 16)))
