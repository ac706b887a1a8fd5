"""What linking a figure leans on: the figure before it as linked, and the mentions within a stretch of text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pipeline.extractors.figures import Figure
from pipeline.link.statistics import whereabouts
from pipeline.mentions import Mention
from pipeline.records import Grade, Provider, StatisticKind

M = TypeVar("M", bound=Mention)


@dataclass(frozen=True, slots=True)
class Linked:
    """A figure with the grades and provider it was given."""

    figure: Figure
    grades: tuple[Grade, ...]
    provider: Provider | None
    council: str | None = None

    @property
    def of_authorities(self) -> bool:
        """Whether it counts authorities at large."""
        return self.provider is Provider.LOCAL_AUTHORITY and self.council is None

    def shares_base(self, figure: Figure) -> bool:
        """Whether the next figure of the sentence is another part of the same whole."""
        return self.figure.base is not None and (self.figure.sentence, self.figure.base) == (
            figure.sentence,
            figure.base,
        )


class Told:
    """The figures linked so far: the one before, and by value, so that "Seven of the 21" finds what the 21 were."""

    def __init__(self) -> None:
        self.last: Linked | None = None
        self.last_share: Linked | None = None
        self.last_count: Linked | None = None
        self._by_value: dict[float, Linked] = {}
        self._in_row: set[tuple[int, int]] = set()

    def add(self, linked: Linked) -> None:
        self.last = linked
        figure = linked.figure
        if figure.kind in SHARES:
            self.last_share = linked
        if figure.kind is StatisticKind.COUNT:
            self.last_count = linked
            self._by_value[figure.value] = linked
        if figure.numerator is not None:
            self._by_value[figure.numerator] = linked

    def whole(self, figure: Figure) -> Linked | None:
        """The earlier figure that is this figure's base, where it was told not far before."""
        if figure.base is None:
            return None
        found = self._by_value.get(figure.base)
        return found if found and figure.place[0] - found.figure.place[1] < NOT_FAR else None

    def alike(self, figure: Figure, text: str) -> Linked | None:
        """The share just before that "it" or "the figure" goes on with: "16% of posts ... In the 20 others it was
        22%".
        """
        last = self.last_share
        if last is None or figure.kind not in SHARES or figure.sentence[0] - last.figure.sentence[1] > NEXT:
            return None
        return last if _SAME_MEASURE.search(text, figure.left[0], figure.start_of_place()) else None

    def row(self, figure: Figure, text: str) -> Linked | None:
        """The share whose measure a row of places goes on with, in its sentence or the next: "In the
        east 58% of homes were full. London had 61% and the west 49%".
        """
        last = self.last_share
        if last is None or last is not self.last or figure.kind is not last.figure.kind or figure.noun:
            return None
        if figure.direction is not None or figure.sentence[0] - last.figure.sentence[1] > NEXT:
            return None
        same = last.figure.sentence == figure.sentence
        if same and last.figure.place not in self._in_row:
            return None
        opened = figure.left[0] if same else figure.sentence[0]
        placed = whereabouts.PLACE_HAS.fullmatch(text, opened, figure.start_of_place())
        if not placed or not whereabouts.ROW_END.fullmatch(text, figure.place[1], figure.right[1]):
            return None
        self._in_row.add(figure.place)
        return last

    def compares(self, figure: Figure) -> bool:
        """Whether a share stands beside another of its sentence: "60% were good, against an average of 48%"."""
        last = self.last_share if self.last_share is self.last else None
        return figure.kind in SHARES and last is not None and last.figure.sentence == figure.sentence

    def changed(self, figure: Figure, text: str) -> Linked | None:
        """The figure that this one is a change of, set behind it: "69 children, three fewer than a year before"."""
        if (
            figure.direction is None
            or figure.from_value is not None
            or self.last is None
            or self.last.figure.sentence != figure.sentence
        ):
            return None
        between = text[self.last.figure.place[1] : figure.place[0]]
        at = max(between.rfind(mark) for mark in ",–—(")
        return self.last if at >= 0 and len(between[at + 1 :].split()) <= 4 else None


_SAME_MEASURE = re.compile(
    r"\b(?:it|this|that|the\s+(?:figure|proportion|share|percentage))\s+"
    r"(?:was|is|stood\s+at|stands\s+at|reached|rose\s+to|fell\s+to)(?:\s+(?:just|only|even|still))?\s*$",
    re.I,
)
# "The equivalent for schools is 80%": a figure of the same measure, of others.
EQUIVALENT = re.compile(r"\b(?:equivalent|figure|comparable|corresponding|same\s+(?:proportion|figure|share))\b", re.I)
SHARES = (StatisticKind.PERCENTAGE, StatisticKind.PROPORTION)
NEXT = 3  # characters between two sentences that follow each other
NOT_FAR = 1500  # characters between a base and what it is the base of


class Within(Generic[M]):
    """Mentions in text order, asked for by stretch."""

    def __init__(self, mentions: Sequence[M]) -> None:
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self._mentions]

    def __call__(self, start: int, end: int) -> list[M]:
        """The mentions that begin in text[start:end]."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_before(self, offset: int, earliest: int) -> M | None:
        """The last mention that begins before the offset, not before `earliest`."""
        place = bisect_left(self._starts, offset) - 1
        if place < 0 or self._starts[place] < earliest:
            return None
        return self._mentions[place]
