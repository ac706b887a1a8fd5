"""What linking a figure leans on: the figure before it as linked, and the mentions within a stretch of text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pipeline.extractors.figures import Figure
from pipeline.mentions import Mention
from pipeline.records import Grade, Provider

M = TypeVar("M", bound=Mention)


@dataclass(frozen=True, slots=True)
class Linked:
    """A figure with the grades and provider it was given."""

    figure: Figure
    grades: tuple[Grade, ...]
    provider: Provider | None


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
