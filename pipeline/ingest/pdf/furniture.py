"""Running heads, footers and page numbers: lines at a page's edge that return on other pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.ingest.pdf.lines import Line

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?i)(?:page\s*)?[-–|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|/)\s*\d{1,4})?\s*[-–|]?$")
_BAND = 0.12  # of the page's height, at its top and at its bottom
_RETURNS = 3
_SHARE = 0.3


def without_furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """The pages' lines without what stands at the edge of page after page; order kept."""
    edges = [_edge_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen: Counter[tuple[str, int]] = Counter()
    for found in edges:
        seen.update({_key(line) for line in found})
    needed = max(_RETURNS, _SHARE * len(pages) / 2)
    kept = []
    for lines, found in zip(pages, edges, strict=True):
        dropped = {id(line) for line in found if seen[_key(line)] >= needed or _PAGE_NUMBER.fullmatch(line.text)}
        kept.append([line for line in lines if id(line) not in dropped])
    return kept


def _edge_lines(lines: Sequence[Line], height: float) -> list[Line]:
    return [line for line in lines if line.bottom < _BAND * height or line.top > (1 - _BAND) * height]


def _key(line: Line) -> tuple[str, int]:
    """The text with its figures folded, and its height on the page to some points."""
    return _DIGITS.sub("0", line.text), round(line.bottom / 4)
