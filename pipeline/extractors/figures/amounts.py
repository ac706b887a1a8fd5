"""The direction of a figure that is the amount of a change, or where a change ended.

decreased by 38%       a 7% reduction; an increase of 74      three fewer than a year before     amounts
rose to 42%            are down to 14                         cut the number of agency staff to 12    where it ended
"""

from __future__ import annotations

import re

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.numerals import DASHES, PERCENT_SIGNS
from pipeline.extractors.figures.state import Item, Reading, Role
from pipeline.extractors.figures.wordings import changes, elliptical_followers, word_set
from pipeline.records import Direction, StatisticKind

_BY_REACH, _SUBJECT_REACH = 14, 5
_FILLERS = word_set("changes_fillers")
_EARLIER = re.compile(
    r"\b(?:(?:19|20)\d\d|years?|last|previous|previously|earlier|before|ago|months?|then|was|were|at the|in the|"
    r"expected|did|used|when)\b"
)
_MEANT = re.compile(r"\b(?:budgeted|planned|forecast)\b")  # "£2m more than planned"; "113 spent more than planned"
_NOT_TIME = re.compile(r"\b(?:average|nationally|elsewhere|similar|neighbours?|england|other)\b")
_ENDS_DEGREE = frozenset(["of", "in", "or", "were", "was", "are", "is", "with", "and", "to", "for", "after"])
_TRANSITIVE = word_set("transitive_changes")
_LABELS = word_set("labels") | {"rate", "share", "proportion", "percentage", "rates"}


def mark(reading: Reading, item: Item) -> None:
    """The direction of a figure that is the amount of a change, or where a change ended."""
    amount = _by(reading, item) or _noun_after(reading, item) or _noun_before(reading, item) or _degree(reading, item)
    amount = amount or _set_against(reading, item)
    direction = _straight(reading, item) or amount or _ended(reading, item) or _passive(reading, item)
    if direction is not None:
        if amount and item.bare:
            item.base = None  # "Of the 31, 22 are good, three more than a year ago"
        item.direction = direction
        if item.bare and item.role is Role.OPEN and _free(reading, item):
            item.role, item.rule = Role.RECORD, "count:change"


def ends_points(reading: Reading, amount: Item, item: Item) -> bool:
    """Whether a share is where a change in percentage points ended: "rose six points to 58%", "by two (to 40%)"."""
    between = reading.between(amount, item)
    ended = between[-1:] == ("to",) and len(between) < _BY_REACH and not {";", "from"} & set(between)
    return item.share and ended and _in_points(reading, amount)


def _in_points(reading: Reading, item: Item) -> bool:
    """Whether a bare number counts points: "four percentage points", "6% points"."""
    following = reading.after(item, _POINT_WORDS)
    at = next((place for place, word in enumerate(following) if word in ("point", "points")), None)
    return item.bare and at is not None and set(following[:at]) <= _PERCENTS


_POINT_WORDS = 4  # words of "per-cent points"
_PERCENTS = frozenset(word for sign in PERCENT_SIGNS for word in sign) | {"percentage", "-"}


def _free(reading: Reading, item: Item) -> bool:
    return nouns.unit(reading.line, item.quantity.last) is None and reading.line.texts[item.quantity.first] != "one"


def _by(reading: Reading, item: Item) -> Direction | None:
    before = reading.before(item, _BY_REACH)
    while before[-1:] and before[-1] in ("only", "just", "some"):
        before = before[:-1]
    halved = before[-1:] == ("in",) and item.quantity.shape == "fraction" and item.value == 50  # "cut in half"
    if before[-1:] != ("by",) and before[-3:-1] != ("by", "more") and not halved:
        return None
    clause = _clause(before[:-1])
    for at in range(len(clause) - 1, -1, -1):
        if clause[at] in _DIFFERS:
            return None  # "spending rose, outstripping budgets by £2m": how far two things are apart
        for wording in (clause[at : at + 2], clause[at : at + 1]):
            if changes()["verb"].get(wording) or changes()["particle"].get(wording):
                return changes()["verb"].get(wording) or changes()["particle"].get(wording)
    return None


_DIFFERS = word_set("differs")


def _clause(words: tuple[str, ...]) -> tuple[str, ...]:
    for at in range(len(words) - 1, -1, -1):
        if words[at] in (";", ":", ".", "(", ")", "–", "—"):
            return words[at + 1 :]
    return words


_YEARLY = ("year", "-", "on", "-", "year")


def _noun_after(reading: Reading, item: Item) -> Direction | None:
    """ "a 7% reduction", "a 30% increase", "20% cut"; a bare number has no change of its own there ("12 cuts")."""
    if item.bare:
        return None
    following = reading.after(item, 4)  # "a 4.3% real terms increase"
    if reading.after(item, len(_YEARLY)) == _YEARLY:
        following = reading.after(item, len(_YEARLY) + 1)[len(_YEARLY) :]  # "a 10% year-on-year rise"
    for word in following:
        if (word,) in changes()["noun"]:
            return changes()["noun"][(word,)]
        if not (word.isalpha() or word in DASHES) or word in _ENDS_NOUN:
            return None
    return None


def _set_against(reading: Reading, item: Item) -> Direction | None:
    """ "30 down on last year", "4% up on the year before"."""
    following = reading.after(item, 5)
    timed = following[1:2] == ("on",) and _EARLIER.search(" ".join(following[2:]))
    return changes()["particle"].get(following[:1]) if timed else None


_ENDS_NOUN = word_set("ends") | word_set("verbs")


def _noun_before(reading: Reading, item: Item) -> Direction | None:
    """ "an increase of 74", "a fall of almost a third", "reductions in the poorest places of £3m"."""
    before = reading.before(item, _BY_REACH)
    if before[-1:] != ("of",):
        return None
    told = changes()["noun"].get(before[-2:-1]) or changes()["noun"].get(before[-3:-1])
    return told or (None if item.bare else _noun_in(before[:-1]))


def _noun_in(words: tuple[str, ...]) -> Direction | None:
    """The change that "in" and where it happened part from "of" and its amount; "a cut in a budget of £3m" tells
    what the budget is.
    """
    at = len(words) - 1
    while at > 0 and words[at].isalpha() and words[at] not in _ENDS_CHANGED:
        at -= 1
    measured = words[-1:] != () and words[-1] in _MEASURES
    return changes()["noun"].get(words[at - 1 : at]) if at > 0 and words[at] == "in" and not measured else None


_ENDS_CHANGED = frozenset(["in", "of", "and", "from", "to", "by"])
_MEASURES = _LABELS | word_set("measures")


def _straight(reading: Reading, item: Item) -> Direction | None:
    """ "rose to 42%", "grew 4.9%", "up 12%", "down by"; a verb right before a count is no change of it ("cut 200
    posts").
    """
    before = reading.before(item, _SUBJECT_REACH)
    if not before:
        return None
    if before[-1:] in changes()["particle"] and before[-2:-1] not in _MAKES:
        return changes()["particle"][before[-1:]]
    arrived = before[-1] == "to"
    words = before[:-1] if arrived else before
    if arrived and words[-1:] in changes()["particle"] and words[-2:-1] not in _MAKES:
        return changes()["particle"][words[-1:]]  # "caseloads are down to 14"
    while words and words[-1] in _FILLERS:
        words = words[:-1]
    if words[-1:] == ("(",) and item.share and reading.after(item, 1) == (")",):
        words = words[:-1]  # "starters leapt (13.4%)"
    if not arrived and (
        (item.bare and not _in_points(reading, item))
        or (item.kind is StatisticKind.MONEY and words[-1:] not in _INTRANSITIVE)
    ):
        return None
    for wording in (words[-2:], words[-1:]):
        if wording in changes()["verb"] and wording not in (("raise",), ("raised",), ("raising",), ("lower",)):
            return changes()["verb"][wording]
    if arrived and words[-1:] in changes()["noun"]:
        return changes()["noun"][words[-1:]]
    return _driven(reading, item) if arrived else None


def _driven(reading: Reading, item: Item) -> Direction | None:
    """ "cut the number of agency workers to 12": a transitive change of what a label names, up to the figure."""
    clause = _clause(reading.before(item, _BY_REACH)[:-1])
    for at in range(len(clause) - 1, -1, -1):
        if not clause[at].isalpha() and clause[at] != "'s":
            return None
        direction = changes()["verb"].get(clause[at : at + 1])
        if direction and clause[at] in _TRANSITIVE:
            return direction if _LABELS & set(clause[at + 1 : at + 5]) else None
        if clause[at] in ("from", "by", "to"):
            return None
    return None


def _ended(reading: Reading, item: Item) -> Direction | None:
    """ "has continued to fall and now stands at 9%": the verb of change joined to where the figure stands."""
    words = reading.before(item, _BY_REACH)
    stands = words
    while words and words[-1] in _STANDS:
        words = words[:-1]
    if not _STAND_VERBS & set(stands[len(words) :]) or words[-1:] != ("and",):
        return None
    words = words[:-2] if words[-2:-1] == (",",) else words[:-1]
    while words and words[-1] in _FILLERS:
        words = words[:-1]
    return changes()["verb"].get(words[-2:]) or changes()["verb"].get(words[-1:])


def _passive(reading: Reading, item: Item) -> Direction | None:
    """ "£3m has been cut from early help", "the £9m which it says was slashed": money that was taken away."""
    if item.kind is not StatisticKind.MONEY:
        return None
    following = reading.after(item, _PASSIVE)
    at = next((place for place, word in enumerate(following) if word in _PASSIVES or not word.isalpha()), None)
    if at is None or following[at] not in _PASSIVES:
        return None
    verb, then = following[at + 1 : at + 2], following[at + 2 : at + 3]
    led = at == 0 or following[at - 1] in _AUXILIARIES or _RELATIVES & set(following[:at])
    taken = led and verb and verb[0] in _TRANSITIVE and then not in (("to",), ("by",))
    return changes()["verb"].get(verb) if taken else None


_PASSIVE = 9  # words from a sum to "cut" in "which it says has been cut"
_PASSIVES = word_set("passives")
_AUXILIARIES = word_set("perfects")
_RELATIVES = frozenset(["which", "that"])
_STANDS = word_set("stands")
_STAND_VERBS = word_set("stand_verbs")
_INTRANSITIVE = frozenset((word,) for word in word_set("intransitive"))
_MAKES = (("make",), ("makes",), ("made",), ("making",), ("take",), ("takes",), ("took",), ("taking",))  # "made up 57%"


_COMPARED = 7  # words from "fewer" to what it is compared with
_ASIDE = 6  # words of "(12.5 per cent)"


def _behind_bracket(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without the bracket that opens or closes right at a figure: "41 (12 per cent) fewer", "£2m (8%) more"."""
    if words[:1] == (")",):
        return words[1:]
    return words[words.index(")") + 1 :] if words[:1] == ("(",) and ")" in words[:_ASIDE] else words


def _degree(reading: Reading, item: Item) -> Direction | None:
    """ "three fewer than a year before", "a fifth less money"; "5% higher than the average" is no change."""
    following = _behind_bracket(reading.after(item, 14))
    for at, word in enumerate(following[:3]):
        if (word,) in changes()["degree"]:
            rest = following[at + 1 :]
            if "than" in rest[:_COMPARED]:
                when = " ".join(rest[rest.index("than") : rest.index("than") + 6])
                set_against = _EARLIER.search(when) or (not item.bare and _MEANT.search(when))
                return changes()["degree"][(word,)] if set_against and not _NOT_TIME.search(when) else None
            alone = (item.share and at == 0) or word == "fewer"  # "nearly 400 fewer children would enter care"
            return changes()["degree"][(word,)] if alone and rest[:1] and rest[0].isalpha() else None
        if not word.isalpha() or word in _ENDS_DEGREE or word in elliptical_followers():
            return None  # "3 in 5 had waited more than a year"
    return None
