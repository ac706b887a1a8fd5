"""Bare numbers that what stands beside them shows to stand for a noun said before.

43 require improvement    24 “requires improvement”    two of them    14 below good     what follows is told of them
Eleven lacked a plan                                                                    a verb in the past
we had 622                                                                              a pronoun has them
"""

from __future__ import annotations

from pipeline.extractors.figures.state import Item, Reading
from pipeline.extractors.figures.wordings import elliptical_followers, is_past, word_set
from pipeline.extractors.figures.words import QUOTES

_GRADE_WORDS = word_set("grade_words")
_ADVERBS = word_set("adverbs")
_POINTS_BACK = word_set("points_back")
_OWN_WORDS = word_set("determiners") | word_set("ends") | word_set("comparatives")  # that open what a verb tells


def stands_for_noun(reading: Reading, item: Item) -> bool:
    """Whether what follows shows the number to stand for a noun: "43 require", "24 “requires improvement”", "two of
    them".
    """
    following = _behind_names(reading, item)
    place = 0
    while place < len(following) and following[place] in _ADVERBS:
        if following[place] == "of" and following[place + 1 : place + 2] and following[place + 1] in _POINTS_BACK:
            return True
        place += 1
    before = reading.before(item, 2)
    if before[-1:] in (("further",), ("another",), ("remaining",), ("other",)) or before == ("total", "of"):
        return True
    if place < len(following) and following[place] in QUOTES:
        return following[place + 1 : place + 2] != () and following[place + 1] in _GRADE_WORDS
    if following[place : place + 1] in _BEFORE_GRADE:
        graded = [word for word in following[place + 1 :] if word not in QUOTES and word != "than"][:1]
        return graded != [] and graded[0] in _GRADE_WORDS  # "nine good, eight as requires improvement", "14 below good"
    if place < len(following) and following[place] in elliptical_followers():
        if following[place] in _GRADE_WORDS and _goes_on_with_noun(following[place + 1 : place + 2]):
            return False
        return before[-1:] == () or before[-1] not in ("a", "an", "number", "no", "last", "past", "previous", "next")
    if _acts(reading, item) or _now_there(following[:place], following[place : place + 1]):
        return True
    return _pronoun_had(before) and (place >= len(following) or following[place] in _ENDINGS)


def _behind_names(reading: Reading, item: Item) -> tuple[str, ...]:
    """The words behind a number and the names in brackets that it stands for: "Three (Kent and Hull) improved"."""
    words = reading.line.words[item.quantity.last : item.quantity.last + _NAMES]
    closing = next((at for at, word in enumerate(words) if word.text == ")"), 0)
    inside = words[1:closing]
    named = words[:1] != () and words[0].text == "(" and any(word.capital for word in inside)
    if named and all(word.capital or word.text in _JOINS_NAMES for word in inside):
        return reading.line.texts[item.quantity.last + closing + 1 :][:4]
    return reading.after(item, 4)


_NAMES = 30  # words of a bracket of names
_JOINS_NAMES = frozenset([",", "and", "of", "upon", "the", "-", "&"])


def _now_there(adverbs: tuple[str, ...], then: tuple[str, ...]) -> bool:
    """ "with 3,150 currently in foster care": an adverb of time parts a number from where they are."""
    return bool(_STILL & set(adverbs)) and then in (("in",), ("on",), ("with",), ("under",))


_STILL = frozenset(["currently", "now", "still", "already"])


def _acts(reading: Reading, item: Item) -> bool:
    """ "Eleven lacked a plan", "five stood still and two slipped": a verb in the past follows a number that opens its
    clause, and no noun behind it.
    """
    before, following = reading.before(item, 1), reading.after(item, 2)
    if before and before[0] not in _CLAUSE_OPENERS:
        return False
    behind = following[1:]
    return (
        following[:1] != ()
        and is_past(following[0])
        and (not behind or not behind[0].isalpha() or behind[0] in _OWN_WORDS or behind[0].endswith("ly"))
    )


_CLAUSE_OPENERS = word_set("clause_openers")


def ends_behind_pronoun(reading: Reading, item: Item) -> bool:
    """Whether a pronoun has a number, and nothing of its phrase follows: "we had 622.", "Today it has 64, and ..."."""
    following = reading.after(item, 1)
    return _pronoun_had(reading.before(item, 2)) and (not following or following[0] in _ENDINGS)


_ENDINGS = word_set("endings")
_BEFORE_GRADE = (("as",), ("below",), ("above",), ("less",), ("worse",))
_AFTER_GRADE = word_set("after_grade")
_HAD = word_set("had_before")  # two words, joined


def _goes_on_with_noun(following: tuple[str, ...]) -> bool:
    """Whether a grade word behind a number only qualifies a noun that is not counted: "five good passes"."""
    return bool(following) and following[0].isalpha() and following[0] not in _AFTER_GRADE


def _pronoun_had(before: tuple[str, ...]) -> bool:
    """ "we had 622", "there were 75,370", "it stood at 52,260": the thing was named before."""
    return "-".join(before) in _HAD
