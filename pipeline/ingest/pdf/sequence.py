"""The blocks of all pages in one sequence: paragraphs that run over a page's end made whole, contents' leaders cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.document import BlockKind
from pipeline.ingest.pdf.blocks import Group, groups, row_group, runs_on
from pipeline.ingest.pdf.lines import Line
from pipeline.ingest.pdf.style import Style
from pipeline.ingest.pdf.tables import Region, Table

_LEADER = re.compile(r"\s*(?:[.…·_]\s?){4,}\d{0,3}$")
_LEADER_ENDS = frozenset(".…·_0123456789")
_CONTENTS = re.compile(r"(?i)(?:table of )?contents\b")
_CONTENTS_ROWS = 3
_CONTENTS_LONG = 120  # blocks that a table of contents may run to


def sequence(pages: Sequence[Sequence[Region]], style: Style) -> list[Group]:
    """All blocks in reading order.

    A block that runs over a page's end is one block of the page where it begins; its page's footnotes then stand before
    it, so that each page's run of the text stays in one piece.
    """
    out: list[Group] = []
    tables = 0
    for page in pages:
        found: list[Group] = []
        for region in page:
            if isinstance(region, Table):
                found.extend(_table_groups(region, tables, style, (out + found)[-_CONTENTS_LONG:]))
                tables += 1
            else:
                _append(found, list(groups(region, style)))
        _append(out, found)
    return out


def _append(out: list[Group], found: list[Group]) -> None:
    last = next((i for i in range(len(out) - 1, -1, -1) if out[i].kind is not BlockKind.FOOTNOTE), None)
    if last is not None and found and runs_on(out[last], found[0]):
        running = out.pop(last)
        running.lines += found.pop(0).lines
        out.append(running)
    out.extend(found)


def _table_groups(table: Table, number: int, style: Style, before: Sequence[Group]) -> Iterator[Group]:
    if _is_contents(table, before):
        for row in table.rows:
            cells = row.cells[:-1] if len(row.cells) > 1 else row.cells
            yield from groups([line for _, lines in cells for line in lines], style)
        return
    for row in table.rows:
        yield row_group(row, number)


def _is_contents(table: Table, before: Sequence[Group]) -> bool:
    """Titles with page numbers that never fall, on a page headed as contents: its numbers are no figures."""
    numbers = [row.cells[-1][1][-1].text for row in table.rows if len(row.cells) > 1]
    if len(numbers) < _CONTENTS_ROWS or not all(number.isdecimal() for number in numbers):
        return False
    values = [int(number) for number in numbers]
    headed = any(_CONTENTS.match(group.lines[0].text) for group in before)
    return headed and values == sorted(values)


def cut_leaders(lines: Sequence[Line]) -> None:
    """Cuts the dots and page number off lines of a table of contents, in place."""
    for line in lines:
        if line.text[-1] not in _LEADER_ENDS or not ("...." in line.text or ". . ." in line.text):
            continue
        leader = _LEADER.search(line.text)
        if leader and leader.start():
            line.right = line.left + (line.right - line.left) * leader.start() / len(line.text)
            line.runs, line.text = line.runs_of(0, leader.start()), line.text[: leader.start()]
