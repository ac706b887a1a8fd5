"""Whose "its" is: "its chief executive, Jane Doe" is of the body that the sentence, or the one before, is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from pipeline.document import BlockKind
from pipeline.language import AnalysedDocument, Sentence

_SENTENCES_BACK = 4  # sentences above the one with "its" that are looked at, in its paragraph and the one before
_SPOKEN = re.compile(r"[“\"][^“”\"]{0,2000}(?:[”\"]|$)")
# "the trust, which runs services for the council, …": what stands in the clause is not what the sentence is about
_ASIDE = re.compile(r",\s(?:which|who|whose|where)\s[^,;.]{1,160},")
_OBJECT = re.compile(
    r"\b(?:of|for|to|at|in|by|on|from|with|over|under|against|about|near|across|behalf of)\s(?:the\s)?$"
)
_OPENING = re.compile(r"(?:(?:But|And|Yet|So|While|Meanwhile,?|However,?|Nationally,?)\s)?(?:[Tt]he\s)?")
_REPORTS = re.compile(
    r"(?:['’]s\s(?:report|letter|inspectors))?\s(?:has |have |also )*(?:sa(?:id|ys)|f(?:ound|inds)|told|noted)\b"
)


class Named(NamedTuple):
    """A body named at text[start:end], or the noun for one: its name where it has one."""

    start: int
    end: int
    name: str


def owner(
    analysed: AnalysedDocument, bodies: Sequence[Named], offset: int, fits: Callable[[Named], bool]
) -> Named | None:
    """The body that "its" means at an offset: what a sentence is about goes before whatever else it names.

    `bodies` are in text order; `fits` tells whether one may own what "its" brings in.
    """
    for sentence, start, end in _backwards(analysed, offset):
        hidden = _hidden(analysed.text, start, end)
        near = [
            body
            for body in bodies[bisect_left(bodies, (start,)) : bisect_left(bodies, (end,))]
            if not any(begin <= body.start < stop for begin, stop in hidden) and fits(body)
        ]
        if near:
            return _topic(analysed.text, sentence, near, within=end == offset)
    return None


def _backwards(analysed: AnalysedDocument, offset: int) -> Iterator[tuple[Sentence, int, int]]:
    """Sentences before the offset, the last first, as far as "its" reaches: no further than the paragraph before."""
    document = analysed.document
    own = document.block_index_at(offset)
    index = analysed.sentence_index_at(offset)
    for at in range(index, max(index - _SENTENCES_BACK - 1, -1), -1):
        sentence = analysed.sentences[at]
        block = document.block_index_at(sentence.start)
        if block < own - 1 or (block < own and document.blocks[block].kind is not BlockKind.PARAGRAPH):
            return
        yield sentence, sentence.start, min(sentence.end, offset)


def _hidden(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What others say, and asides."""
    return [match.span() for pattern in (_SPOKEN, _ASIDE) for match in pattern.finditer(text, start, end)]


def _topic(text: str, sentence: Sentence, near: list[Named], within: bool) -> Named:
    """What the sentence is about: the body at its head, save one that only reports in the sentence of "its"; else the
    last that is no object of a preposition; else the last."""
    first = near[0]
    heads = bool(_OPENING.fullmatch(text, sentence.start, first.start))
    if heads and not (within and len(near) > 1 and _REPORTS.match(text, first.end)):
        return first
    free = [body for body in near if not _OBJECT.search(text[max(sentence.start, body.start - 24) : body.start])]
    return (free or near)[-1]
