"""Bare numbers that stand for what the sentence, or the one before, already counted.

workers were holding as many as 40                       what is held are cases
42 inspections: 24 standard and 18 short                 the parts of a whole, by their sum
suspended 24 homes and closed nine                       a second verb goes on with the things of the first
In nine, plans were late                                 a sentence opens with the providers counted before
none is good, compared with seven in London              a comparison of counts
we are one of just three to have been rated good         a number of those counted, and what they have been
Kent had 120 children, Surrey 98 and Essex 80            a row of places with a number each
more homes closed (54) than opened (40)                  two numbers of a comparison, each behind its verb
visits, of which there have been six                     a relative clause counts its noun
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import compares, counted_plurals, is_past, word_set
from pipeline.records import StatisticKind

_ENDINGS = word_set("endings") - {"children", "now"}
_HOLDS = word_set("holds")
_CASES = frozenset(["case", "cases", "caseload", "caseloads"])
_CONJUNCTIONS = frozenset(["and", "but", "while", "yet"])
_INFINITIVES = word_set("infinitives")
_ENDS = word_set("ends")
_SECOND = 7  # words from a conjunction to the number of its verb


def rule_of(reading: Reading, context: Context, item: Item, before: Item | None, earlier: Item | None) -> str:
    """The rule by which an open bare number stands for something said before; "" where none does.

    `before` is the figure before it, `earlier` the last thing counted before it in the sentence. Sets the kind of what
    is counted, or its noun where one is in the sentence.
    """
    if _relative(reading, item):
        return "count:relative"
    if before is not None and _in_row(reading, item, before):
        item.noun_kind = before.noun_kind
        return "count:row"
    if _more_than(reading, item):
        return "count:more_than"
    if _held(reading, context, item):
        item.noun_kind = "thing"
        return "count:held"
    if _second_verb(reading, item, earlier):
        item.noun_kind = earlier.noun_kind if earlier else ""
        return "count:second_verb"
    told = earlier or (before if before and before.role is Role.RECORD and not before.share else None)
    if told and told.kind is StatisticKind.COUNT and _compared(reading, item):
        item.noun_kind = told.noun_kind
        return "count:compared"
    if before is not None and _followed(reading, item, before):
        item.noun_kind = before.noun_kind or context.counted
        return "count:followed"
    kind = "provider" if _among_rated(reading, item) else earlier.noun_kind if earlier else context.counted
    if kind == "provider" and (opening := _opens(reading, context, item) or _infinitive(reading, item)):
        item.noun_kind = kind
        return opening
    return ""


def mark_parts(reading: Reading) -> None:
    """ "42 inspections: 24 standard and 18 short": bare numbers behind a colon that add up to the count before it."""
    items = reading.items
    for place, whole in enumerate(items[:-2]):
        if whole.role is not Role.RECORD or not whole.noun or whole.share:
            continue
        parts: list[Item] = []
        for item in items[place + 1 :]:
            if not item.bare or item.role not in (Role.OPEN, Role.RECORD):
                break
            parts.append(item)
        behind = parts and {":", "("} & set(reading.between(whole, parts[0]))
        if behind and len(parts) > 1 and sum(part.value for part in parts) == whole.value:
            base = None if any(part.noun for part in parts) else whole.value  # "40 councils: 9 counties, 31 cities"
            for part in parts:
                if part.role is Role.OPEN or part.noun is None:
                    part.base = part.base or base
                    part.role, part.rule, part.noun_kind, part.reason = Role.RECORD, "count:part", whole.noun_kind, ""


def _ended(reading: Reading, item: Item) -> bool:
    """Whether a clause ends, or only a time or place follows, behind a number."""
    following = reading.after(item, 1)
    return not following or following[0] in _ENDINGS


def _held(reading: Reading, context: Context, item: Item) -> bool:
    before = reading.before(item, 2)
    holds = before[-1:] != () and (before[-1] in _HOLDS or before == ("responsible", "for"))
    said = bool(_CASES & set(reading.line.texts)) or (context.directly and context.counted == "thing")
    following = reading.after(item, 1)
    return holds and said and (_ended(reading, item) or following in (("each",), ("apiece",)))


def _second_verb(reading: Reading, item: Item, earlier: Item | None) -> bool:
    if earlier is None or earlier.share:
        return False
    if not _ended(reading, item):
        return False
    between = reading.between(earlier, item)
    at = next((place for place in range(len(between) - 1, -1, -1) if between[place] in _CONJUNCTIONS), -1)
    rest = between[at + 1 :]
    if at < 0 or not 0 < len(rest) < _SECOND or not all(word.isalpha() for word in rest):
        return False
    return is_past(rest[0]) and (len(rest) == 1 or rest[-1] in ("of", "another", "only", "just"))


def _compared(reading: Reading, item: Item) -> bool:
    """ "No authority in the east is outstanding, compared with seven in London"."""
    following = reading.after(item, _DATED)  # "391 last year", "391 the previous year"
    dated = following[:1] != () and following[0] in _DATES and bool(_TIMES & set(following[1:]))
    if not compares(reading.before(item, 2)):
        return False
    words = reading.line.words[item.quantity.last : item.quantity.last + 1]
    ago = bool(words) and reading.closed.reason(words[0].start) == "a duration"  # "compared with 391 six years ago"
    return _ended(reading, item) or reading.after(item, 1) == ("(",) or dated or ago


def _followed(reading: Reading, item: Item, before: Item) -> bool:
    """ "Kent had 380, followed by Croydon with 240"."""
    words = reading.before(item, _NEXT)
    counted = before.role is Role.RECORD and before.kind is StatisticKind.COUNT
    followed = any(pair in _FOLLOWED for pair in pairwise(words))
    return counted and followed and words[-1:] in (("with",), ("on",), ("at",)) and _ended(reading, item)


_DATED = 3  # words of "the previous year"
_DATES = frozenset(["a", "the", "last", "this", "that"])
_TIMES = frozenset(["year", "month", "week", "decade"])
_NEXT = 9  # words of "followed by Kingston upon Hull with"
_FOLLOWED = (("followed", "by"), ("ahead", "of"), ("next", "came"), ("came", "next"))


def _opens(reading: Reading, context: Context, item: Item) -> str:
    """ "In nine, plans were late": the sentence before counted them."""
    opened = reading.line.texts[: item.first] == ("in",) and reading.after(item, 1) == (",",)
    return "count:opening" if context.directly and opened else ""


def _infinitive(reading: Reading, item: Item) -> str:
    """ "one of just three to have been rated outstanding"."""
    before, following = reading.before(item, 1), _behind_place(reading, item)
    to = following[:1] == ("to",) and following[1:] != () and following[1] in _INFINITIVES
    return "count:infinitive" if to and before in (("just",), ("only",), ("of",), ("among",)) else ""


def _behind_place(reading: Reading, item: Item) -> tuple[str, ...]:
    """The words behind a number and the place it is told of: "three in the North West to be ..."."""
    following = reading.after(item, _RATED)
    if following[:1] not in (("in",), ("across",)):
        return following
    at = next((place for place, word in enumerate(following) if word == "to" or not word.isalpha()), len(following))
    return following[at:]


_RATED = 14  # words of "in the north of England to have been judged good"


def _among_rated(reading: Reading, item: Item) -> bool:
    """ "One of only three in the region to be rated good": what is graded is a provider, though none is named."""
    following = _behind_place(reading, item)
    verbs = [place for place, word in enumerate(following[1:6], 1) if word not in _BE]
    rated = bool(verbs) and following[verbs[0]] in _RATES and following[verbs[0]] not in _BE
    return reading.before(item, 3)[:2] == ("one", "of") and following[:1] == ("to",) and rated


_BE = frozenset(["have", "been", "be", "has", "so", "far", "ever", "currently"])
_RATES = word_set("judges")


def _in_row(reading: Reading, item: Item, before: Item) -> bool:
    """ "Kent had 120 children, Surrey 98 and Essex 80": only a name stands before a number that ends its clause."""
    counted = before.role is Role.RECORD and before.kind is StatisticKind.COUNT and not before.direction
    at = item.first - 1
    while at > before.quantity.last and (reading.line.words[at].capital or reading.line.texts[at] in _IN_NAMES):
        at -= 1
    named = at + 1 < item.first and reading.line.words[at + 1].capital and reading.line.words[item.first - 1].capital
    following = reading.after(item, 1)
    ended = not following or following[0] in _ROW_ENDS
    return counted and named and ended and at >= before.quantity.last and reading.line.texts[at] in _ROW_JOINTS


_IN_NAMES = frozenset(["of", "upon", "the", "-"])
_ROW_JOINTS = frozenset([",", "and", "while", ";"])
_ROW_ENDS = frozenset([",", ".", ";", "and", "while"])


def _more_than(reading: Reading, item: Item) -> bool:
    """ "More homes closed (54) than opened (40)": a verb of what is counted right before the bracket. Sets the noun."""
    if reading.before(item, 1) != ("(",) or reading.after(item, 1) != (")",) or not is_past(reading.before(item, 2)[0]):
        return False
    texts, verb = reading.line.texts, item.first - 2
    noun = verb - 1
    if texts[noun] == "than":
        noun = next((at - 1 for at in range(noun, 0, -1) if is_past(texts[at]) and texts[at + 1] == "("), 0)
    first = next(
        (at for at in range(noun, -1, -1) if texts[at] in _MORE or not (texts[at].isalpha() or texts[at] == "'s")), 0
    )
    if texts[noun] not in counted_plurals() or texts[first] not in _MORE:
        return False
    item.noun, item.noun_kind = (first + 1, noun + 1), counted_plurals()[texts[noun]]
    return True


_MORE = frozenset(["more", "fewer"])


def _relative(reading: Reading, item: Item) -> bool:
    """ "monitoring visits, of which there have been six": the number takes the noun before "of which"."""
    before = reading.before(item, 6)
    there = next((size for size in (3, 2) if before[-size : -size + 1] == ("there",)), 0)
    if not there or before[-there - 2 : -there] not in (("of", "which"), ("of", "whom")):
        return False
    if not _ended(reading, item) and reading.after(item, 1)[0] not in ("since", "so", "this", "last"):
        return False
    noun = item.first - there - 3
    while noun > 0 and not reading.line.texts[noun].isalpha():
        noun -= 1
    if reading.line.texts[noun] not in counted_plurals():
        return False
    first = noun
    while first > 0 and reading.line.texts[first - 1].isalpha() and reading.line.texts[first - 1] not in _ENDS:
        first -= 1
    item.noun, item.noun_kind = (first, noun + 1), counted_plurals()[reading.line.texts[noun]]
    return True
