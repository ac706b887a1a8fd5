"""Regions into blocks: where a paragraph ends, what is a heading, an item of a list, a caption, a footnote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.document import BlockKind
from pipeline.ingest.pdf.lines import Line
from pipeline.ingest.pdf.style import Style, alike
from pipeline.ingest.pdf.tables import Row

# A list item's mark and the space behind it. A number counts only where layout sets it off from the lines before.
_BULLETS = "•◼■▪▫●○◦‣⁃–—*·►➢✓"
_BULLET = re.compile(rf"[{_BULLETS}]\s*(?=\S)|[-o]\s+(?=[^\W\d])")
_BULLET_BEGINS = frozenset(_BULLETS + "-o")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}[.)])\s+(?=\S)")
_CAPTION = re.compile(
    r"(?:Figure|Fig\.|Chart|Table|Box|Sources?|Notes?)\s*"
    r"(?:[A-Z]?[.]?\d+(?:\.\d+)*[a-z]?)?\s*[:.–—-]\s*\S"
)
_SENTENCE = re.compile(r"[.;,][”’\"')\]]*$")
_SENTENCE_ENDS = tuple(".!?:;")
_CLOSING = "”’\"')]"

_LOOSE = 1.3  # a step down the page above this multiple of the document's own parts two blocks
_WIDE_WORD = 1.2  # a word may be so much wider than its line's usual letters
_HEADING_LINES = 5
_LONGEST_BOLD = 200  # characters of a heading that only its weight tells
_HANGING = 2.0  # points by which an item's lines may stand out


@dataclass(slots=True)
class Group:
    """The lines of one block, its marker cut off the first at `skip`; or the cells of a table's row."""

    lines: list[Line]
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str | None = None
    skip: int = 0
    cells: list[tuple[int, list[Line]]] | None = None
    table: int | None = None

    @property
    def page(self) -> int:
        """0-based, of its first line."""
        return self.lines[0].page


def row_group(row: Row, table: int) -> Group:
    return Group([line for _, lines in row.cells for line in lines], BlockKind.TABLE_ROW, cells=row.cells, table=table)


def groups(lines: Sequence[Line], style: Style) -> Iterator[Group]:
    """Lines in reading order as blocks."""
    current: Group | None = None
    for line in lines:
        marker = _BULLET.match(line.text) if line.text[0] in _BULLET_BEGINS and not line.note else None
        if current and not marker and not line.note and _continues(current, line, style):
            current.lines.append(line)
            continue
        if current:
            yield _classified(current, style)
        current = _opened(line, marker or _NUMBER.match(line.text))
    if current:
        yield _classified(current, style)


def _opened(line: Line, marker: re.Match[str] | None) -> Group:
    if line.note or not marker:
        return Group([line], marker=line.note)
    return Group([line], marker=marker.group().strip(), skip=marker.end())


def _continues(current: Group, line: Line, style: Style) -> bool:
    before = current.lines[-1]
    if before.height != line.height and not alike(before, line):
        return False
    if before.hyphen:
        return True
    if not 0.3 * before.height < before.bottom - line.bottom <= _LOOSE * style.step * before.height:
        return False
    if current.marker and _NUMBER.match(line.text) and line.left <= current.lines[0].left + _HANGING:
        return False
    return not _breaks_early(before, line)


def _breaks_early(before: Line, line: Line) -> bool:
    """Whether the line's first word would have fitted behind the line before: then the break was meant."""
    if line.text[0].islower() and not _ends_sentence(before.text):
        return False
    word = line.text.partition(" ")[0]
    per_character = (before.right - before.left) / max(len(before.text), 1)
    return before.right + (len(word) + 2) * per_character * _WIDE_WORD < before.edge


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS


def _classified(found: Group, style: Style) -> Group:
    first, text = found.lines[0], found.lines[-1].text
    if first.note:
        found.kind = BlockKind.FOOTNOTE
    elif _CAPTION.match(first.text) and len(found.lines) <= 3:
        found.kind, found.marker, found.skip = BlockKind.CAPTION, None, 0
    elif _is_heading(found.lines, style) and not _SENTENCE.search(text):
        found.kind, found.marker, found.skip = BlockKind.HEADING, None, 0
        found.level = style.level(first)
    elif found.marker:
        found.kind, found.level = BlockKind.LIST_ITEM, 1
    return found


def _is_heading(lines: Sequence[Line], style: Style) -> bool:
    if len(lines) > _HEADING_LINES:
        return False
    if style.is_tall(lines[0]):
        return True
    return all(line.bold for line in lines) and sum(len(line.text) for line in lines) <= _LONGEST_BOLD


def runs_on(last: Group, first: Group) -> bool:
    """Whether a page's or column's last paragraph goes on in the first of the next: no sentence ends, none begins."""
    if last.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or first.kind is not BlockKind.PARAGRAPH:
        return False
    before, after = last.lines[-1], first.lines[0]
    if first.marker or not alike(before, after) or _ends_sentence(before.text):
        return False
    if before.page == after.page and after.top < before.top:
        return False  # below, not at the head of another column
    if after.page > before.page + 1:
        return False
    mid_sentence = before.hyphen or after.text[:1].islower()
    return mid_sentence or (before.page != after.page and not _breaks_early(before, after))
