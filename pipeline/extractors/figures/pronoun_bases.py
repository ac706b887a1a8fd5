"""Bases that a pronoun, or a noun said again, goes back to.

33 live in homes, of whom 88% ...      three of them       two of these by the spring      the count before
30 homes ...; nine of those homes                                                          those of the same noun
"""

from __future__ import annotations

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import compares, counted_plurals, word_set
from pipeline.records import StatisticKind

_PRONOUNS = word_set("pronouns")


def attach(reading: Reading, context: Context) -> None:
    """ "of whom 88% ...", "two of them", "nine in ten of them": the base is the count before; the nearest part of a
    whole where "3 of those" goes back to it.
    """
    before: Item | None = None
    part: Item | None = None
    share = False  # whether a share was told before in the sentence
    for item in reading.items:
        if (
            item.base is None
            and item.role in (Role.OPEN, Role.RECORD)
            and (item.share or item.kind is StatisticKind.COUNT)
        ):
            leading = reading.before(item, 3)
            leading = leading[:-1] if leading[-1:] in _ONLY else leading[-2:]
            relative = len(leading) == 2 and leading[0] == "of" and leading[1] in _PRONOUNS
            named = _same_noun(reading, context, item)
            if relative or named is not None or _points_back(reading, item):
                nearest = part if part and part.value >= (2 if item.share else item.value) else before
                unknown = _vague(reading, item) or (relative and share)  # "One in five are vacant, of which 69% ..."
                size = nearest.value if nearest else None if unknown else context.main_count
                size = size if named is None else named
                if size is not None and (item.share or item.value <= size):
                    item.base = size
                    if item.bare and item.role is Role.OPEN and reading.line.texts[item.quantity.first] != "one":
                        item.role, item.rule = Role.RECORD, "count:of_pronoun"
        share = share or item.share
        whole = item.role not in (Role.FROM, Role.NUMERATOR) and not compares(reading.before(item, 2))
        if item.kind is StatisticKind.COUNT and whole and item.value > 1:
            if item.base is None:
                before = item
            elif item.role in (Role.OPEN, Role.RECORD):
                part = item


def _same_noun(reading: Reading, context: Context, item: Item) -> float | None:
    """ "30 homes ...; nine of those homes": how many of those were counted before, here or in the sentence before."""
    word = reading.after(item, 3)[2:]
    if reading.after(item, 2) not in (("of", "these"), ("of", "those")) or not word or word[0] not in counted_plurals():
        return None
    here = [other.value for other in reading.items if other.first < item.first and _counts(reading, other, word[0])]
    if here:
        return here[-1]
    last = context.previous[-1] if len(context.previous) == 1 and context.directly else None
    return last.value if last and last.kind is StatisticKind.COUNT and last.head == word[0] else None


def _counts(reading: Reading, item: Item, word: str) -> bool:
    """Whether a count's noun phrase ends in a word."""
    found = nouns.counted(reading.line, item.quantity.last) if item.kind is StatisticKind.COUNT else None
    return found is not None and reading.line.texts[found[1] - 1] == word


def _vague(reading: Reading, item: Item) -> bool:
    """ "Too many of the young people had no plan and 14 of them ...": they are who is spoken of, and not counted."""
    return bool(_VAGUE & set(reading.line.texts[: item.first]))


_VAGUE = frozenset(["many", "most", "some", "several", "few"])


def _points_back(reading: Reading, item: Item) -> bool:
    """Whether "of them", "of whom", "of those" behind a figure goes back to what was counted before."""
    trailing = reading.after(item, 2)
    if trailing in (("of", "them"), ("of", "whom"), ("of", "which")):
        return True
    if trailing not in (("of", "these"), ("of", "those")):
        return False
    following = reading.after(item, 3)[2:]
    if not following or not following[0].isalpha() or following[0] in _VERBS:
        return True
    if trailing[1] == "these" and following[0] in _LINKING:
        return True  # "215 of these by the spring"; "14% of those in care" are others
    return following[0] in _THOSE_VERBS  # "4 of those moved up"; not "14% of those inspected"


_ONLY = (("only",), ("just",))
_LINKING = word_set("ends") - {"who", "whom", "which", "that", "whose"}
_VERBS = word_set("verbs")
_THOSE_VERBS = word_set("those_verbs")
