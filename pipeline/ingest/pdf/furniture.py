"""Running heads, footers and page numbers: lines at a page's edge that return on other pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.ingest.pdf.lines import Line

_FIGURES = re.compile(r"\d+")
_Key = tuple[str, int]
_PAGE_NUMBER = re.compile(r"(?i)(?:page\s*)?[-–|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|/)\s*\d{1,4})?\s*[-–|]?$")
_BAND = 0.12  # of the page's height, at its top and at its bottom
_RETURNS = 3  # pages
_SHARE = 0.15  # of all pages: left and right pages, or several parts, may have heads of their own
_SLOT = 1.5  # points


def without_furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """The pages' lines without what stands at the edge of page after page; order kept. `heights` of pages in points."""
    edges = [_edge_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen = Counter(key for found in edges for key in {key for _, key in found})
    needed = min(max(_RETURNS, _SHARE * len(pages)), max(len(pages), 2))
    slots = {_slot(line) for found in edges for line, key in found if seen[key] >= needed}
    kept = []
    for lines, found in zip(pages, edges, strict=True):
        dropped = {
            id(line)
            for line, key in found
            if seen[key] >= needed
            or _PAGE_NUMBER.fullmatch(line.text)
            or (_slot(line) in slots and _is_outermost(line, lines))
        }
        kept.append([line for line in lines if id(line) not in dropped] if dropped else list(lines))
    return kept if any(kept) else [list(lines) for lines in pages]


def _edge_lines(lines: Sequence[Line], height: float) -> list[tuple[Line, _Key]]:
    low, high = _BAND * height, (1 - _BAND) * height
    return [(line, _key(line)) for line in lines if line.bottom < low or line.top > high]


def _key(line: Line) -> _Key:
    """The words alone, and their height on the page: a page number may stand on either side of them."""
    return _FIGURES.sub("", "".join(line.text.split())), round(line.bottom / 4)


def _slot(line: Line) -> tuple[int, int]:
    """Where a head or footer stands: a part's own head, on a page or two, stands where the others do."""
    return round(line.bottom / _SLOT), round(line.height)


def _is_outermost(line: Line, lines: Sequence[Line]) -> bool:
    above = any(other.bottom > line.bottom + 1 for other in lines)
    below = any(other.bottom < line.bottom - 1 for other in lines)
    return not (above and below)
