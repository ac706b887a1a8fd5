"""None, as a count of 0: "none have been rated outstanding", "not one was", "no council has"; not "no child should"."""

from __future__ import annotations

from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.numerals import DASHES, Read
from pipeline.extractors.figures.wordings import counted_plurals, counted_singulars, word_set
from pipeline.extractors.figures.words import Line
from pipeline.normalise.numbers import NUMBER_WORDS

_AFTER_NONE = word_set("after_fraction")
_ADVICE = word_set("advice")
_MORE = word_set("comparatives")  # "none has greater need" compares, and counts nothing
_NOT_NONE = word_set("not_none") | word_set("ends")
_VERB_AFTER_NONE = word_set("verb_after_none")


def read_none(line: Line, closed: Closed, at: int) -> Read | None:
    texts, word = line.texts, line.texts[at]
    following = texts[at + 1 : at + 4]
    if word == "none":
        fixed = (
            following[:1] == ("too",)
            or following[:2] in (("the", "less"), ("at", "all"))
            or texts[max(0, at - 1) : at] == ("to",)
            or (texts[max(0, at - 1) : at] in _HAVE and not any(word.isalpha() for word in following[:1]))
            or not any(other.isalpha() for other in texts if other != "none")  # an answer: "7.1 None."
            or (following[:1] in (("has",), ("have",), ("is",), ("are",)) and following[1:2] and following[1] in _MORE)
        )
        return None if fixed or not _of_counted(texts, at + 1) else ("none", 0.0, 1, None)
    if word == "not" and following[:1] == ("one",) and following[1:2] != ("-",) and following[1:2]:
        return ("none", 0.0, 2, None) if following[1].isalpha() and _of_counted(texts, at + 2) else None
    if word == "no" and texts[max(0, at - 1) : at] not in _ON_CONDITION and _counted_after(texts, at + 1):
        return "none", 0.0, 1, None
    return None


_HAVE = (("have",), ("has",), ("had",))  # "11 have none": those who have them are told of
_ON_CONDITION = (("if",), ("when",), ("whenever",), ("where",), ("wherever",), ("unless",))


def _of_counted(texts: tuple[str, ...], at: int) -> bool:
    """Whether "none" is of something counted: "none of the 131 children", "none of them"; not "none of these
    things".
    """
    if texts[at : at + 1] != ("of",):
        return True
    if texts[at + 1 : at + 2] in (("this",), ("it",), ("that",), ("us",), ("you",)):
        return False
    for word in texts[at + 1 : at + 8]:
        if word in counted_plurals() or word.isdigit() or word in NUMBER_WORDS:
            return True
        if word in ("them", "whom", "which"):
            return True
    behind = texts[at + 2 : at + 3]
    return bool(behind) and (behind[0] in ",." or behind[0] in _AFTER_NONE)


def _advised(following: tuple[str, ...]) -> bool:
    """Whether "should" or its like follows in the clause: "no child should wait" states no figure."""
    for word in following:
        if not word.isalpha():
            return False
        if word in _ADVICE:
            return True
    return False


def _counted_after(texts: tuple[str, ...], at: int) -> bool:
    """Whether "no" stands before a counted noun, and states a fact: "no council has been", not "no child should be"."""
    for place in range(at, min(at + 6, len(texts))):
        word = texts[place]
        kind = counted_plurals().get(word) or counted_singulars().get(word)
        if kind == "weak" or (word in counted_singulars() and word not in counted_plurals() and kind != "provider"):
            return False
        if word in counted_singulars() and word not in counted_plurals():
            return texts[place + 1 : place + 2] != () and texts[place + 1] in _VERB_AFTER_NONE
        if kind:
            return not _advised(texts[place + 1 : place + 5])
        if not (word.isalpha() or word in DASHES) or word in _NOT_NONE:
            return False
    return False
