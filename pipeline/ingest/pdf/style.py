"""What is usual in one document: the height of its body text, the step from line to line, its headings' ranks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.ingest.pdf.lines import Line

_SAME_HEIGHT = 0.08
_TALL = 1.1  # times the body's height: a heading's
_SAMPLE = 4000  # lines are enough to know what is usual


@dataclass(frozen=True, slots=True)
class Style:
    """`body` and the heights of `headings` (tallest first) in points; `step` and `character` in line heights."""

    body: float = 12.0
    step: float = 1.25
    character: float = 0.5
    headings: tuple[float, ...] = ()

    def is_tall(self, line: Line) -> bool:
        return line.height >= _TALL * self.body

    def is_small(self, line: Line) -> bool:
        return line.height <= self.body / _TALL

    def level(self, line: Line) -> int:
        """1 for the tallest headings; those of the body's own height come last."""
        return next(
            (rank for rank, height in enumerate(self.headings, 1) if line.height >= height - 0.5),
            len(self.headings) + 1,
        )


def alike(one: Line, other: Line) -> bool:
    """Whether two lines are set in one size."""
    return abs(one.height - other.height) <= _SAME_HEIGHT * max(one.height, other.height)


def style_of(pages: Iterable[Sequence[Line]]) -> Style:
    """The document's usual measures, weighed by characters."""
    heights: Counter[float] = Counter()
    steps, characters = [], []
    for lines in pages:
        for line in lines:
            heights[round(line.height, 1)] += len(line.text)
            if len(line.text) > 20 and len(characters) < _SAMPLE:
                characters.append((line.right - line.left) / (line.height * len(line.text)))
        if len(steps) < _SAMPLE:
            steps += [
                (before.bottom - after.bottom) / before.height
                for before, after in pairwise(lines)
                if 0 < before.bottom - after.bottom < 3 * before.height and alike(before, after)
            ]
    if not heights:
        return Style()
    body = heights.most_common(1)[0][0]
    return Style(
        body,
        median(steps) if steps else Style.step,
        median(characters) if characters else Style.character,
        _ranks(height for height in heights if height >= _TALL * body),
    )


def _ranks(heights: Iterable[float]) -> tuple[float, ...]:
    """Heights of headings, tallest first, those half a point apart as one."""
    ranks: list[float] = []
    for height in sorted(heights, reverse=True):
        if not ranks or ranks[-1] - height > 0.5:
            ranks.append(height)
    return tuple(ranks)
