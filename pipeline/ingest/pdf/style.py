"""What is usual in one document: the height of its body text, the step from line to line, its headings' ranks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from pipeline.ingest.pdf.lines import Line

_SAME_HEIGHT = 0.08
_TALL = 1.1  # times the body's height: a heading's
_SAMPLE = 300  # lines are enough to know what is usual
_LONG = 20  # characters from which a line's width tells how wide one is
USUAL_STEP = 1.25
USUAL_CHARACTER = 0.5


@dataclass(frozen=True, slots=True)
class Style:
    """`body` and the heights of `headings` (tallest first) in points; `step` and `character` in line heights."""

    body: float = 12.0
    step: float = USUAL_STEP
    character: float = USUAL_CHARACTER
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
    apart = one.height - other.height
    return apart == 0 or abs(apart) <= _SAME_HEIGHT * max(one.height, other.height)


def style_of(pages: Sequence[Sequence[Line]]) -> Style:
    """The document's usual measures, weighed by characters, from pages spread evenly over it."""
    every = 1 + sum(len(lines) for lines in pages) // _SAMPLE
    heights: Counter[float] = Counter()
    steps: list[float] = []
    characters: list[float] = []
    for lines in pages[::every]:
        for before, line in zip([None, *lines], lines, strict=False):
            length, height = len(line.text), line.height
            heights[round(height, 1)] += length
            if length > _LONG and height:
                characters.append((line.right - line.left) / (height * length))
                if before and 0 < before.bottom - line.bottom < 3 * height and alike(before, line):
                    steps.append((before.bottom - line.bottom) / height)
    if not heights:
        return Style()
    body = heights.most_common(1)[0][0]
    least = _TALL * body
    tall = [line.height for lines in pages for line in lines if line.height >= least]
    return Style(
        body=body,
        step=median(steps) if steps else USUAL_STEP,
        character=median(characters) if characters else USUAL_CHARACTER,
        headings=_ranks(tall),
    )


def _ranks(heights: Iterable[float]) -> tuple[float, ...]:
    """Heights of headings, tallest first, those half a point apart as one."""
    ranks: list[float] = []
    for height in sorted(heights, reverse=True):
        if not ranks or ranks[-1] - height > 0.5:
            ranks.append(height)
    return tuple(ranks)
