"""Numbers that are no figures: dates, ages, durations, section numbers, telephone numbers; each with the reason a
reader is told.

Every kind is a pattern of data/not_figures.tsv, tried where its first word stands. What a pattern covers is closed to
the grammar, so the kinds that need the longest look (an age band before a bare duration) need no order: covering twice
does no harm.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import lines
from pipeline.extractors.figures.number_patterns import WORDS, numbered_labels, with_blocks
from pipeline.language import NUMBER, AnalysedDocument
from pipeline.wordings import first_words

_ANYWHERE = "*"


@dataclass(frozen=True, slots=True)
class NotAFigure:
    start: int
    end: int
    reason: str


class Closed:
    """Stretches of a sentence that hold no figures, and why; asked by offset. `merged` leaves out what lies in
    another.
    """

    def __init__(self, found: Iterable[NotAFigure]) -> None:
        ordered = sorted(found, key=lambda item: (item.start, -item.end))
        self._starts: list[int] = []
        self.merged: list[NotAFigure] = []
        for item in ordered:
            if self.merged and item.end <= self.merged[-1].end:
                continue
            self.merged.append(item)
            self._starts.append(item.start)

    def reason(self, offset: int) -> str | None:
        """Why the number at the offset is no figure; None where nothing closes it."""
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and offset < self.merged[place].end:
            return self.merged[place].reason
        return None


@dataclass(frozen=True, slots=True)
class _Kind:
    reason: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Kinds:
    """The kinds by the first word of their patterns, and those that may begin anywhere."""

    by_first: dict[str, tuple[_Kind, ...]]
    firsts: frozenset[str]
    anywhere: tuple[_Kind, ...]


@lru_cache(maxsize=1)
def _kinds() -> _Kinds:
    by_first: dict[str, list[_Kind]] = {_ANYWHERE: []}
    for line in lines("not_figures.tsv"):
        reason, begins, pattern = line.split("\t")
        kind = _Kind(reason, re.compile(with_blocks(pattern), re.IGNORECASE))
        for first in _first_words(begins):
            by_first.setdefault(first, []).append(kind)
    anywhere = tuple(by_first.pop(_ANYWHERE))
    table = {first: tuple(kinds) for first, kinds in by_first.items()}
    return _Kinds(table, frozenset(table), anywhere)


def _first_words(begins: str) -> Iterator[str]:
    for word in dict.fromkeys(begins.split()):
        if word == "<labels>":
            yield from dict.fromkeys(first for label in numbered_labels() for first in first_words(label))
        else:
            yield from (NUMBER, *sorted(WORDS)) if word == NUMBER else (word,)


def closed(analysed: AnalysedDocument, start: int, end: int) -> Closed:
    """What in text[start:end] cannot be a figure."""
    return Closed([*_at_first_words(analysed, start, end), *_anywhere(analysed.text[start:end], start)])


def _at_first_words(analysed: AnalysedDocument, start: int, end: int) -> Iterator[NotAFigure]:
    text, kinds = analysed.text, _kinds()
    past: dict[_Kind, int] = {}  # where the last match of a kind ends: it has no other inside
    for at, first in analysed.occurrences_in(kinds.firsts, start, end):
        for kind in kinds.by_first[first]:
            match = kind.pattern.match(text, at, end)
            if match and at >= past.get(kind, at):
                past[kind] = match.end()
                yield NotAFigure(at, match.end(), kind.reason)


def _anywhere(stretch: str, start: int) -> Iterator[NotAFigure]:
    for kind in _kinds().anywhere:
        for match in kind.pattern.finditer(stretch):
            yield NotAFigure(start + match.start(), start + match.end(), kind.reason)
