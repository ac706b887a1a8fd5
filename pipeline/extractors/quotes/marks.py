"""Quotation marks as they stand in a text: which may open a quotation, which may close one, which are apostrophes.

What a mark may do follows from what stands on both sides of it more than from its shape: marks are printed the wrong
way round (”like this”), straight, doubled (``like this''), and the right single mark is an apostrophe too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    DOUBLE = "double"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark at text[start:end]. `opens`/`closes`: what its place allows; `sure` is false for a possible plural
    possessive."""

    start: int
    end: int
    family: Family
    opens: bool
    closes: bool
    sure: bool = True


_MARK = re.compile(r"``|''|‘‘|’’|[“”\"„‟«»＂]|[‘’'`‚‛‹›＇]")
_DOUBLE = frozenset('“”"„‟«»＂') | {"``", "''", "‘‘", "’’"}
_OPENING_SHAPE = frozenset("“„‟«‘‚‛‹`") | {"``", "‘‘"}
_CLOSING_SHAPE = frozenset("”»’›") | {"''", "’’"}
_OPENERS_BEFORE = frozenset("([{<-–—−/…:;“\"‘'«`=|>*_•·")  # after these a quotation may begin without a space
_CLOSERS_AFTER = frozenset(".,;:!?)]}>-–—−/…”\"’'»|*_`")  # before these one may end
# What the apostrophe stands for at the head of a word: decades, and clipped words.
_CLIPPED = re.compile(
    r"(?:\d0s\b|\d\d\b(?![%,.]\d)|(?:tis|twas|em|til|till|cause|cos|bout|round|n|nuff|phone|flu|ello|ere)\b)", re.I
)
_PAIR_OF_POSSESSIVES = re.compile(r"\s(?:and|or)\s[\w-]+s[’']\s")
_FUNCTION_WORD = re.compile(
    r"\s+(?:and|or|but|in|on|at|to|of|for|from|by|with|as|is|are|was|were|be|been|has|have|had|that|which|who|when|while|"
    r"because|if|than|so|not|will|would|can|could|should|may|must|do|does|did|he|she|it|they|we|i|said|says|adds?|added|"
    r"according|after|before|during|since|until|despite|about|among|within|under|over)\b"
)


def marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """The quotation marks of the block text[start:end] in order; apostrophes are left out."""
    for match in _MARK.finditer(text, start, end):
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < end else " "
        double = match.group() in _DOUBLE
        mark = _double(match, before, after) if double else _single(text, match, before, after, end)
        if mark:
            yield mark


def _flanks(before: str, after: str) -> tuple[bool, bool]:
    """Whether a quotation may begin here, and whether one may end here."""
    may_begin = (before.isspace() or before in _OPENERS_BEFORE) and not after.isspace()
    may_end = (after.isspace() or after in _CLOSERS_AFTER) and not before.isspace()
    return may_begin, may_end


def _double(match: re.Match[str], before: str, after: str) -> Mark:
    shape = match.group()
    opens, closes = _flanks(before, after)
    if opens == closes:  # spaced on both sides, or inside a word: the shape decides, a straight mark may do either
        opens = shape not in _CLOSING_SHAPE
        closes = shape not in _OPENING_SHAPE
    elif opens and shape in _CLOSING_SHAPE:
        closes = True  # the wrong way round, or closing with the space on the wrong side
    elif closes and shape in _OPENING_SHAPE and before in "([{-–—":
        opens = True
    return Mark(match.start(), match.end(), Family.DOUBLE, opens, closes)


def _single(text: str, match: re.Match[str], before: str, after: str, end: int) -> Mark | None:
    if before.isalnum() and after.isalnum():
        return None  # don't
    opens, closes = _flanks(before, after)
    shape = match.group()
    if _CLIPPED.match(text, match.end()) and shape not in "`‚‹":
        opens = False  # '90s
    if opens == closes:
        opens, closes = opens and shape not in _CLOSING_SHAPE, closes and shape not in _OPENING_SHAPE
    if closes and shape in "`‚‹":
        closes = False
    if not opens and not closes:
        return None
    possessive = closes and before in "sSzZ" and after.isspace()
    return Mark(
        match.start(), match.end(), Family.SINGLE, opens, closes,
        sure=not possessive or _goes_on_outside(text, match.end(), end),
    )  # fmt: skip


def _goes_on_outside(text: str, start: int, end: int) -> bool:
    """Whether the words after a mark that follows "s" are the writer's: "boys’ and girls’ work" is no such place."""
    return bool(_FUNCTION_WORD.match(text, start, end)) and not _PAIR_OF_POSSESSIVES.match(text, start, end)
