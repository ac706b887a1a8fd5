"""Lines cut where they run over from one column or cell to the next, and mended where PDFium has broken them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.ingest.pdf.characters import Characters
from pipeline.ingest.pdf.lines import Line
from pipeline.ingest.pdf.rulings import Edge

WIDE_GAP = 1.25  # a gap above this multiple of the line's height parts two columns; justified text stays below it
_TOUCHING = 0.45  # a gap below this multiple is no more than a space
_MARKER_GAP = 5.0  # a list item's marker and its text
_LONGEST_MARKER = 6
LIST_MARKER = re.compile(r"(?:[•◼■▪▫●○◦‣⁃–—*·►➢✓-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s")
_SPACE = re.compile(" ")
BEFORE_CAPITAL = re.compile(" (?=[A-Z0-9])")  # where a cell is likely to begin
_PAST_A_RULE = 1.0  # points a character may overlap the ruled line beside it


def stands_beside(one: Line, other: Line) -> bool:
    """Whether the two share at least half a line's height."""
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    return overlap > 0.5 * min(one.height, other.height)


def mended(lines: Sequence[Line]) -> list[Line]:
    """Neighbours on one level with no more than a space between them become one line ("80" "th")."""
    out: list[Line] = []
    for line in lines:
        before = out[-1] if out else None
        if before and not before.hyphen and stands_beside(before, line):
            gap, height = line.left - before.right, max(before.height, line.height)
            marker = len(before.text) <= _LONGEST_MARKER and LIST_MARKER.fullmatch(before.text + " ")
            if -0.1 * height < gap < (_MARKER_GAP if marker else _TOUCHING) * height:
                out[-1] = _joined(before, line, " " if gap > 0.12 * height else "")
                continue
        out.append(line)
    return out


def _joined(one: Line, other: Line, space: str) -> Line:
    shift = len(one.text) + len(space)
    tall = one if one.height >= other.height else other
    return Line(
        text=one.text + space + other.text,
        page=one.page,
        runs=one.runs + tuple((offset + shift, raw) for offset, raw in other.runs),
        left=one.left,
        bottom=tall.bottom,
        right=other.right,
        top=tall.top,
        height=tall.height,
        bold=one.bold and other.bold,
        hyphen=other.hyphen,
        note=one.note,
    )


def cut(line: Line, characters: Characters, upright: Sequence[Edge], character: float) -> Iterator[Line]:
    """The line's parts on either side of wide gaps, and of upright ruled lines that cross it.

    `character` is the usual width of one in line heights: a line no wider than that has no gap to look for.
    """
    middle = (line.bottom + line.top) / 2
    rules = [edge.left for edge in upright if edge.bottom < middle < edge.top and line.left < edge.left < line.right]
    if not rules and line.right - line.left <= character * line.height * len(line.text):
        yield line
        return
    marker = LIST_MARKER.match(line.text)
    begin, left = 0, line.left
    for space, gap_left, gap_right in _gaps(line, characters):
        ruled = any(gap_left - _PAST_A_RULE <= rule <= gap_right + _PAST_A_RULE for rule in rules)
        wide = gap_right - gap_left > WIDE_GAP * line.height and not (marker and space < marker.end())
        if ruled or wide:
            yield _part(line, begin, space, left, gap_left)
            begin, left = space + 1, gap_right
    yield _part(line, begin, len(line.text), left, line.right) if begin else line


def widest_gap(line: Line, characters: Characters, spaces: re.Pattern[str] = _SPACE) -> float:
    """The widest space between two words of the line, in points; 0 for a single word."""
    return max((right - left for _, left, right in _gaps(line, characters, spaces)), default=0.0)


def _gaps(line: Line, characters: Characters, spaces: re.Pattern[str] = _SPACE) -> Iterator[tuple[int, float, float]]:
    """Each space of the line: its offset, and where the words beside it end and begin on the page."""
    line_box, raw_index = characters.line_box, line.raw_index
    for match in spaces.finditer(line.text):
        space = match.start()
        yield space, line_box(raw_index(space - 1))[2], line_box(raw_index(space + 1))[0]


def _part(line: Line, begin: int, end: int, left: float, right: float) -> Line:
    return Line(
        text=line.text[begin:end],
        page=line.page,
        runs=line.runs_of(begin, end),
        left=left,
        bottom=line.bottom,
        right=right,
        top=line.top,
        height=line.height,
        bold=line.bold,
        hyphen=line.hyphen and end == len(line.text),
        note=None if begin else line.note,
    )
