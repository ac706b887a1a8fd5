"""Numbers and percent signs at a word: what every rule for quantities begins with."""

from __future__ import annotations

from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.words import Line
from pipeline.normalise.numbers import NUMBER_WORDS, SCALES, read_number

PERCENT_SIGNS = (("%",), ("per", "cent"), ("percent",), ("pc",), ("per", "-", "cent"))
DASHES = frozenset("-–—‑")
Read = tuple[str, float, int, int | None]  # shape, value, words taken, per


def may_begin(word: str) -> bool:
    """Whether a quantity may begin with a word: what stands at nine words in ten need not be asked of any rule."""
    return word[0].isdigit() or word in _BEGINNINGS


_BEGINNINGS = NUMBER_WORDS | {"£", "a", "half", "halves", "none", "not", "no"}


def number_at(line: Line, closed: Closed, at: int) -> tuple[float, int] | None:
    """The number at a word, unless it stands in what is closed; "62 100" with a thin or plain space is one number."""
    if at >= len(line.words) or not may_begin(line.texts[at]):
        return None
    if at not in line.numbers:
        line.numbers[at] = _number(line, closed, at)
    return line.numbers[at]


def _number(line: Line, closed: Closed, at: int) -> tuple[float, int] | None:
    if closed.reason(line.words[at].start):
        return None
    texts = line.texts
    read = _part_of_scale(texts, at) or read_number(texts, at)
    if read and read[1] == 1 and texts[at].isdigit() and len(texts[at]) <= 3 and at + 1 < len(texts):
        following, gap = line.words[at + 1], line.words[at + 1].start - line.words[at].end
        apart = at == 0 or not texts[at - 1].isdigit()
        if apart and gap == 1 and len(following.text) == 3 and following.text.isdigit() and texts[at] != "0":
            return read[0] * 1000 + float(following.text), 2
    return read


def _part_of_scale(texts: tuple[str, ...], at: int) -> tuple[float, int] | None:
    """ "half a million", "half a dozen", "a quarter of a billion": a part of a large number is a number, no share."""
    for words, part in _PARTS:
        scale = _WHOLES.get(texts[at + len(words)]) if at + len(words) < len(texts) else None
        if scale and texts[at : at + len(words)] == words:
            return part * scale, len(words) + 1
    return None


_PARTS = (
    (("half", "a"), 0.5),
    (("a", "quarter", "of", "a"), 0.25),
    (("three", "quarters", "of", "a"), 0.75),
    (("three", "-", "quarters", "of", "a"), 0.75),
)
_WHOLES = {**SCALES, "dozen": 12}


def percent_sign(line: Line, at: int) -> int:
    """The number of words that a percent sign takes at a place; 0 where none stands, or where it is percentage
    points.
    """
    for sign in PERCENT_SIGNS:
        if line.texts[at : at + len(sign)] == sign:
            return 0 if {"point", "points"} & set(line.texts[at + len(sign) : at + len(sign) + 2]) else len(sign)
    return 0
