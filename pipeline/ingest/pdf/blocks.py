"""Lines into blocks: where a paragraph ends, what is a heading, an item of a list, a footnote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from pipeline.document import BlockKind
from pipeline.ingest.pdf.lines import Line

# A list item's mark and the space behind it. Numbers count only at the start of a block, where layout has set them off.
_BULLET = re.compile(r"[•◼■▪▫●○◦‣⁃–—*·►➢✓]\s+(?=\S)|-\s+(?=[^\W\d])|o\s+(?=[^\W\d])")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}[.)])\s+(?=\S)")

_LOOSE = 1.3  # a step down the page above this multiple of the document's own parts two blocks
_SAME_HEIGHT = 0.08  # relative difference of font heights within one block
_HEADING_HEIGHT = 1.1
_HEADING_LINES = 5


@dataclass(slots=True)
class Group:
    """Lines that make one block; `marker` is cut off the first line at `skip`."""

    lines: list[Line]
    marker: str | None = None
    skip: int = 0
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


@dataclass(frozen=True, slots=True)
class Style:
    """What is usual in one document: the body's font height, the step from line to line in heights, heading heights."""

    body: float
    step: float
    ranks: dict[tuple[float, bool], int] = field(default_factory=dict)


def style_of(pages: Iterable[Sequence[Line]]) -> Style:
    """The document's usual heights and steps, weighed by characters."""
    heights: Counter[float] = Counter()
    steps = []
    for lines in pages:
        for line in lines:
            heights[round(line.height, 1)] += len(line.text)
        for before, after in zip(lines, lines[1:], strict=False):
            step = before.bottom - after.bottom
            if 0 < step < 3 * before.height and _alike(before, after):
                steps.append(step / before.height)
    body = heights.most_common(1)[0][0] if heights else 12.0
    return Style(body, median(steps) if steps else 1.25)


def _alike(one: Line, other: Line) -> bool:
    return abs(one.height - other.height) <= _SAME_HEIGHT * max(one.height, other.height)


def group(lines: Sequence[Line], style: Style) -> Iterator[Group]:
    """The lines of one page or column, in reading order, as blocks."""
    current: Group | None = None
    for line in lines:
        marker = _BULLET.match(line.text)
        if current and not marker and _continues(current, line, style):
            current.lines.append(line)
            continue
        if current:
            yield _classified(current, style)
        marker = marker or _NUMBER.match(line.text)
        current = Group([line], marker.group().strip() if marker else None, marker.end() if marker else 0)
    if current:
        yield _classified(current, style)


def _continues(current: Group, line: Line, style: Style) -> bool:
    before = current.lines[-1]
    step = before.bottom - line.bottom
    if not _alike(before, line) or not 0.3 * before.height < step <= _LOOSE * style.step * before.height:
        return False
    if before.hyphen:
        return True
    if _NUMBER.match(line.text) and current.marker and line.left <= current.lines[0].left + 2:
        return False
    return not breaks_early(before, line)


def breaks_early(before: Line, line: Line) -> bool:
    """Whether the line's first word would have fitted behind the line before: then the break was meant."""
    word = line.text.partition(" ")[0]
    per_character = (before.right - before.left) / max(len(before.text), 1)
    return before.right + (len(word) + 2) * per_character < before.edge


def _classified(found: Group, style: Style) -> Group:
    lines = found.lines
    tall = lines[0].height >= _HEADING_HEIGHT * style.body
    bold = all(line.bold for line in lines)
    last = lines[-1].text
    if (tall or bold) and len(lines) <= _HEADING_LINES and not last.endswith((".", ";", ",")):
        found.kind, found.marker, found.skip = BlockKind.HEADING, None, 0
    elif found.marker:
        found.kind = BlockKind.LIST_ITEM
    return found
