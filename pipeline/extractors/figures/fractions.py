"""Fractions in words: "a quarter of", "two-thirds", "half were"; not "a third child", "the first half", "half the
rate".
"""

from __future__ import annotations

from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.numerals import DASHES, Read, number_at
from pipeline.extractors.figures.wordings import elliptical_followers, word_set
from pipeline.extractors.figures.words import Line
from pipeline.normalise.numbers import DENOMINATORS, SCALES, percent

# Words that may follow a fraction without "of": "half were", "a third in". Before any other word it is an ordinal.
_AFTER_FRACTION = word_set("after_fraction")
_NOT_AFTER_HALF = word_set("not_after_half")
_NOT_BEFORE_HALF = word_set("not_before_half")
_PARTS_IN_HALF = word_set("parts_in_half")
_SCALES = {(scale,) for scale in SCALES}
_SUM_REACH = 16  # words back to the sum that "it" stands for
_NOT_A_SHARE_OF = word_set("not_a_share_of")


def read_fraction(line: Line, closed: Closed, at: int) -> Read | None:
    texts = line.texts
    if texts[at] in ("half", "halves"):
        return _half(line, at)
    if texts[at : at + 2] == ("a", "half"):  # "by more than a half"
        read_half = _half(line, at + 1)
        return ("fraction", 50.0, 2, None) if read_half else None
    read = (1.0, 1) if texts[at] == "a" else number_at(line, closed, at)
    if read is None or read[0] >= 20 or texts[at - 1 : at] == ("£",):
        return None
    value, taken = read
    name = at + taken
    name += name < len(texts) and texts[name] in DASHES
    word = texts[name] if name < len(texts) else ""
    parts = DENOMINATORS.get(word) or DENOMINATORS.get(word.removesuffix("s"))
    if not parts or parts == 2 or value >= parts or (value == 1) == word.endswith("s"):
        return None
    if texts[name + 1 : name + 3] == ("of", "a") and texts[name + 3 : name + 4] in _SCALES:
        return None  # "a quarter of a million" is a number
    if not _reads_as_share(line, name + 1, strict=value == 1):
        return None
    return "fraction", percent(value, parts), name + 1 - at, None


def _half(line: Line, at: int) -> Read | None:
    texts = line.texts
    before, following = texts[at - 1] if at else "", texts[at + 1] if at + 1 < len(texts) else ""
    if before == "in" and _PARTS_IN_HALF & set(texts[max(0, at - 4) : at]):
        return None  # "they would break it in half"
    if following in _NOT_AFTER_HALF or before in _NOT_BEFORE_HALF:
        return None
    return ("fraction", 50.0, 1, None) if _reads_as_share(line, at + 1, strict=False) else None


def _reads_as_share(line: Line, at: int, strict: bool) -> bool:
    """Whether the words after a fraction let it be one: "a third of", not "a third child"; not "half of the rate"."""
    following = line.texts[at : at + 5]
    if not following or not following[0].isalpha():
        return not (following and following[0] == "-" and strict)
    if strict and following[1:2] == ("-",):
        return False  # "a third after-school club"
    if strict and following[0] not in _AFTER_FRACTION and following[0] not in elliptical_followers():
        return False
    if following[:2] == ("of", "that"):
        return False
    if following[:2] == ("of", "it") and "£" in line.texts[max(0, at - _SUM_REACH) : at]:
        return True  # "£4m, two-thirds of it on placements"
    return not (following[0] in ("of", "the", "that") and _NOT_A_SHARE_OF & set(following[:4]))
