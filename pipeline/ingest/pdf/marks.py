"""Footnote marks: small raised figures. In running text they go, before a footnote they become its mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.ingest.pdf.characters import Characters
from pipeline.ingest.pdf.lines import Line

# Raised characters, or up to three figures that end a number. A pattern that begins with one set of characters is found
# three times as fast as one that begins with a choice.
_FIGURES = re.compile(r"[0-9¹²³⁰⁴-⁹](?:(?<=[0-9])[0-9]{0,2}(?![0-9]|[.,][0-9])|(?<=[¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]*)")
_UNIT = re.compile(r"(?<![^\W\d_])[kcm]?m$")  # m², km²
_DIGITS_AND_SPACE = "0123456789 "
_SMALL = 0.8  # of its neighbour's height
_RAISED = 0.1  # of its neighbour's height
_NEAR = 1.0  # line heights between a footnote's mark and its text


def without_marks(lines: Sequence[Line], characters: Characters) -> list[Line]:
    """The page's lines with raised figures taken out; a line that begins with one has it as its `note`."""
    out: list[Line] = []
    pending: Line | None = None  # a mark that stands as a line of its own, before its footnote
    for line in lines:
        if pending:
            if _overlaps(pending, line) and 0 <= line.left - pending.right + 1 < _NEAR * line.height + 1:
                line.note = pending.text
            else:
                out.append(pending)
            pending = None
        if len(line.text) <= 3 and line.text.isdigit():
            if out and _is_mark_behind(line, out[-1]):
                continue
            pending = line
            continue
        if _FIGURES.search(line.text):
            _take_marks(line, characters)
        if line.text:
            out.append(line)
    return [*out, pending] if pending else out


def _is_mark_behind(mark: Line, before: Line) -> bool:
    near = -1 <= mark.left - before.right < 0.5 * before.height
    return near and mark.height < _SMALL * before.height and _overlaps(mark, before)


def _overlaps(mark: Line, line: Line) -> bool:
    """Whether a raised mark belongs to the line: some of its height does."""
    return min(mark.top, line.top) - max(mark.bottom, line.bottom) > 0.25 * mark.height


def _take_marks(line: Line, characters: Characters) -> None:
    """Takes the raised figures out of the line, in place."""
    keep, begin = [], 0
    for match in _FIGURES.finditer(line.text):
        if _is_raised(line, match.end() - 1, characters) and not _UNIT.search(line.text, 0, match.start()):
            start = _first_raised(line, match.start(), match.end(), characters)
            if start == 0:
                line.note = match.group()
            keep.append((begin, start))
            begin = match.end()
    if begin:
        _keep(line, [*keep, (begin, len(line.text))])


def _first_raised(line: Line, start: int, end: int, characters: Characters) -> int:
    """Where the raised figures begin: in "in 20141" the year stands on the line, the mark behind it does not."""
    while end - 1 > start and _is_raised(line, end - 2, characters):
        end -= 1
    return end - 1


def _is_raised(line: Line, offset: int, characters: Characters) -> bool:
    if line.text[offset] in "¹²³⁰⁴⁵⁶⁷⁸⁹":
        return True
    bottom, height = _extent(line, offset, characters)
    if height >= _SMALL * line.height:
        return False
    neighbour = _neighbour(line.text, offset)
    if neighbour is None:
        return False
    beside, tall = _extent(line, neighbour, characters)
    return height < _SMALL * tall and bottom > beside + _RAISED * tall


def _extent(line: Line, offset: int, characters: Characters) -> tuple[float, float]:
    """The bottom and the height of one character's line box, in points."""
    _, top, _, bottom = characters.line_box(line.raw_index(offset))
    return bottom, top - bottom


def _neighbour(text: str, offset: int) -> int | None:
    """The character to compare with: the last before the figures, or at the line's start the first behind them."""
    before = len(text[: offset + 1].rstrip(_DIGITS_AND_SPACE)) - 1
    if before >= 0:
        return before
    after = offset + 1 + len(text[offset + 1 :]) - len(text[offset + 1 :].lstrip(_DIGITS_AND_SPACE))
    return after if after < len(text) else None


def _keep(line: Line, parts: Sequence[tuple[int, int]]) -> None:
    """Leaves the line these parts of its text, one space between them at the most."""
    text = ""
    runs: list[tuple[int, int]] = []
    for begin, end in parts:
        if text.endswith(" ") or not text:
            begin += len(line.text[begin:end]) - len(line.text[begin:end].lstrip())
        if begin < end:
            runs.extend((len(text) + offset, raw) for offset, raw in line.runs_of(begin, end))
            text += line.text[begin:end]
    line.text, line.runs = text.rstrip(), tuple(runs)
