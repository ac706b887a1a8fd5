"""A change that goes on in the next figure of its sentence.

up 8% since 2021 and 122% since 2007               a second amount of the same change
cut by a half, compared with a third in the south  the same change elsewhere
cut by more than half (54%)                        the same amount again
contacts were up 12% and referrals 9%              the same verb, left out
down from 17 in June and 19 a year ago             a further earlier value
Bolton (31% rise), Oldham (28%)                    a row of places with the amount in brackets
from £31m to £40m the next year and £44m now       a further step the same way
it rose to 38%, compared with 31% the year before  the earlier value of a change whose end is told
In 2010 we had 120, by 2018 this had fallen to 90  a pronoun takes up the figure before, which stays a record
"""

from __future__ import annotations

from pipeline.extractors.figures.state import Item, Reading, Role, direction_between
from pipeline.extractors.figures.wordings import changes, compares, counted_plurals, word_set
from pipeline.records import StatisticKind

_AGAINST = word_set("change_against")
_TAKES_UP = word_set("takes_up")
_TRANSITIVE = word_set("transitive_changes")
_PERFECTS = word_set("perfects")
_FILLERS = word_set("changes_fillers")
_STEP_ENDS = word_set("endings") | word_set("change_against") | {"last", "this", "the", "today"}


def mark(reading: Reading, before: Item, item: Item) -> None:
    """Gives a figure the direction, and the earlier value, that the figure just before it lends it."""
    if item.bare and item.role not in (Role.OPEN, Role.RECORD):
        return
    if item.direction is None and any(rule(reading, before, item) for rule in _AMOUNTS):
        item.direction = before.direction
    elif item.direction is None and _further_step(reading, before, item):
        item.direction = before.direction
        _record(item)
    elif item.from_value is None and _taken_up(reading, before, item):
        item.from_value, item.direction = before.value, direction_between(before.value, item.value)
        _record(item)
    elif before.role is Role.FROM and _still_earlier(reading, before, item):
        item.leave_out(Role.FROM, "a further earlier value of the figure before it")
    elif _compared_back(reading, before, item):
        before.from_value = item.value
        item.leave_out(Role.FROM, "the earlier value of the figure before it")


def _record(item: Item) -> None:
    if item.bare and item.role is Role.OPEN:
        item.role, item.rule = Role.RECORD, "count:changed"


def _second_amount(reading: Reading, first: Item, item: Item) -> bool:
    """Whether an amount goes on with the change before: "up 8% since 2021 and 122% since 2007"."""
    if first.direction is None or first.from_value is not None or item.bare or item.kind is not first.kind:
        return False
    between = reading.between(first, item)
    joined = between[-1:] in (("and",), (",",)) or (between[-2:-1] == ("and",) and between[-1] in ("of", "by", "a"))
    following = reading.after(item, 1)
    return joined and bool(following) and following[0] in _AGAINST and between[:1] != () and between[0] in _AGAINST


def _elsewhere(reading: Reading, item: Item) -> bool:
    """Whether a place, and no time, stands behind a figure: "12 in Bury"."""
    words = reading.line.words[item.quantity.last : item.quantity.last + 2]
    placed = [word.text for word in words[:1]] == ["in"] and len(words) > 1 and words[1].capital
    return placed and not reading.closed.reason(words[0].start) and not reading.closed.reason(words[1].start)


def _compared_amount(reading: Reading, first: Item, item: Item) -> bool:
    """Whether an amount is set against the same change elsewhere: "cut by a half, compared with a third in the
    south"; not against where something stands: "fell to 40%, compared with 31% nationally".
    """
    if first.direction is None or first.from_value is not None or item.bare or stands(reading, first):
        return False
    between = reading.between(first, item)
    between = between[:-1] if between[-1:] in (("just",), ("only",)) else between
    alike = item.kind is first.kind or (item.share and first.share)
    return alike and compares(between) and len(between) <= _FAR and not {";", "from"} & set(between)


def _said_again(reading: Reading, first: Item, item: Item) -> bool:
    """Whether an amount says the one before it again: "by more than half (54%)", "by a quarter, or £2.1m, to"."""
    if first.from_value is not None or not (item.share or item.kind is StatisticKind.MONEY):
        return False
    if not (item.share and first.share) and stands(reading, first):
        return False  # "fell to 54% (£2m)"
    bracketed = reading.between(first, item) == ("(",) and reading.after(item, 1) == (")",)
    return bracketed or (reading.between(first, item) == (",", "or") and reading.after(item, 1) == (",",))


def _left_out_verb(reading: Reading, first: Item, item: Item) -> bool:
    """Whether a further thing shares the verb: "Contacts were up 12% and referrals 9%"."""
    if first.from_value is not None or item.bare or item.kind is not first.kind or stands(reading, first):
        return False
    between, following = reading.between(first, item), reading.after(item, 1)
    named = between[:1] == ("and",) and 1 < len(between) <= _NAME and between[-1] in counted_plurals()
    ended = not following or following[0] in _AGAINST or not following[0].isalpha()
    return named and ended and all(word.isalpha() for word in between)


def _next_in_row(reading: Reading, first: Item, item: Item) -> bool:
    """Whether both stand in brackets behind names, with no other words: "Bolton (31% rise), Oldham (28%)"."""
    if first.kind is not item.kind or first.from_value is not None or reading.after(item, 1) != (")",):
        return False
    words = reading.line.words[first.quantity.last : item.first]
    closing = next((at for at, word in enumerate(words) if word.text == ")"), None)
    if reading.before(first, 1) != ("(",) or closing is None or closing > 1 or words[-1].text != "(":
        return False
    names = words[closing + 1 : -1]
    return any(word.capital for word in names) and all(word.capital or word.text in _ROW for word in names)


def stands(reading: Reading, item: Item) -> bool:
    """Whether a figure is told as where something stands or has come to, not as how far it moved."""
    return reading.before(item, 1) in _STANDS


_AMOUNTS = (_second_amount, _compared_amount, _said_again, _left_out_verb, _next_in_row)
_NAME = 4  # words of "and social work referrals"
_STANDS = tuple((word,) for word in word_set("stands") | {"to"})
_ROW = frozenset([",", "and", "then", "followed", "by", "of", "upon", "the", "-"])
_FAR = 14  # words from the amount of a change to what it is compared with


def _further_step(reading: Reading, first: Item, item: Item) -> bool:
    """Whether a figure goes on behind where a change ended: "... to £40m the following year and £44m now"."""
    if first.from_value is None or first.direction is None or item.kind is not first.kind:
        return False
    between, following = reading.between(first, item), reading.after(item, 1)
    joined = between[-1:] == ("and",) or between[-2:] in (("and", "to"), ("then", "to"), ("and", "then"))
    ended = not following or (following[0] in _STEP_ENDS and not _elsewhere(reading, item))
    return joined and ended and direction_between(first.value, item.value) is first.direction


def _still_earlier(reading: Reading, old: Item, item: Item) -> bool:
    """Whether a second earlier value follows the first: "down from 17 in June and 19 a year ago"."""
    between = reading.between(old, item)
    alike = item.kind is old.kind or (item.bare and old.bare)
    return alike and between[-1:] == ("and",) and len(between) <= _TIME and is_earlier(reading, item)


def _compared_back(reading: Reading, ended: Item, item: Item) -> bool:
    """Whether a figure of an earlier time is what a change went from: "fell to 14, compared with 22 in 2019".

    Where no word of change is said, a comparison gives a figure of its own.
    """
    alike = ended.kind is item.kind and ended.role in (Role.OPEN, Role.RECORD) and item.value != ended.value
    if not alike or ended.from_value is not None or reading.before(ended, 1) != ("to",):
        return False
    if direction_between(item.value, ended.value) is not ended.direction or not compares(reading.before(item, 2)):
        return False
    return is_earlier(reading, item)


def is_earlier(reading: Reading, item: Item) -> bool:
    """Whether a time before now, and no other place, is said right behind a figure: "22 in 2019", "31 a year ago"."""
    first = item.quantity.last + (reading.after(item, 1) == (")",))
    behind = reading.line.words[first : first + _TIME]
    if any(word.text in _OF_OTHERS for word in behind):
        return False
    return any(word.text in _EARLIER or reading.closed.reason(word.start) == "a year" for word in behind)


_TIME = 4  # words of "in the previous year"
_EARLIER = word_set("earlier")
_OF_OTHERS = word_set("of_the_others") - {"a", "an", "the", "of"}


def _taken_up(reading: Reading, first: Item, item: Item) -> bool:
    """Whether "this had increased to" stands between two figures of a kind."""
    if first.kind is not item.kind or first.role not in (Role.OPEN, Role.RECORD) or first.value == item.value:
        return False
    words = reading.between(first, item)
    if words[-1:] != ("to",):
        return False
    words = words[:-1]
    if words[-1:] != () and words[-1] in _TAKES_UP and words[-2:-1] != () and words[-2] in _TRANSITIVE:
        return changes()["verb"].get(words[-2:-1]) is direction_between(first.value, item.value)  # "has cut that to"
    verb = next((words[-size:] for size in (2, 1) if changes()["verb"].get(words[-size:])), ())
    went = changes()["verb"].get(verb)
    words = words[: len(words) - len(verb)]
    while words and (words[-1] in _PERFECTS or words[-1] in _FILLERS) and words[-1] != "this":
        words = words[:-1]
    return went is direction_between(first.value, item.value) and words[-1:] != () and words[-1] in _TAKES_UP
