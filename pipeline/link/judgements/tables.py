"""Grades in tables: the row's council, the column's area, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.document import Block, BlockKind, Cell
from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements.areas import OVERALL
from pipeline.link.judgements.scope import main_council, within
from pipeline.link.judgements.statement import Statement
from pipeline.mentions import AreaMention, GradeMention
from pipeline.normalise.dates import parse_date
from pipeline.records import Status

_PREVIOUS = re.compile(r"\b(?:previous|last|earlier|former|prior|old|before)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def heading_tells(said: str) -> tuple[int | None, Status | None]:
    """The year that a column's heading gives, and PREVIOUS where it says that its grades are earlier ones."""
    year = _YEAR.search(said)
    return int(year.group(1)) if year else None, Status.PREVIOUS if _PREVIOUS.search(said) else None


def statements(analysed: AnalysedDocument, mentions: Mentions) -> Iterator[Statement]:
    """One statement for each cell that holds one grade and whose row, column or caption names a council."""
    main = main_council(analysed, mentions)
    tables: dict[int, list[Block]] = {}
    for block in analysed.document.blocks:
        if block.kind == BlockKind.TABLE_ROW and block.table is not None:
            tables.setdefault(block.table, []).append(block)
    for rows in tables.values():
        yield from _Table(analysed, mentions, rows, main).read()


class _Table:
    def __init__(self, analysed: AnalysedDocument, mentions: Mentions, rows: list[Block], main: str | None) -> None:
        self.analysed, self.text, self.mentions, self.rows = analysed, analysed.text, mentions, rows
        self.caption = self._caption(main)
        self.headings: dict[int, Cell] = {}

    def read(self) -> Iterator[Statement]:
        for row in self.rows:
            graded = [cell for cell in row.cells if self._grade(cell)]
            if not graded:
                self.headings.update({cell.column: cell for cell in row.cells if self._says(cell)})
                continue
            for cell in graded:
                yield from self._judgement(row, cell)

    def _caption(self, main: str | None) -> str | None:
        """The council that the block above the table names, else the document's one council."""
        above = self.analysed.document.block_index_at(self.rows[0].start) - 1
        if above >= 0:
            block = self.analysed.document.blocks[above]
            codes = {m.code for m in within(self.mentions.councils, block.start, block.end)}
            if len(codes) == 1:
                return codes.pop()
        return main

    def _says(self, cell: Cell) -> str:
        return self.text[cell.start : cell.end].strip()

    def _grade(self, cell: Cell) -> GradeMention | None:
        """The cell's grade, where the cell is a grade and no sentence about one."""
        found = within(self.mentions.grades, cell.start, cell.end)
        return found[0] if len(found) == 1 and found[0].rule == "cell" and len(found[0].grades) == 1 else None

    def _judgement(self, row: Block, cell: Cell) -> Iterator[Statement]:
        grade = self._grade(cell)
        heading = self.headings.get(cell.column)
        others = [other for other in row.cells if other is not cell and not self._grade(other)]
        places = [*others, *([heading] if heading else [])]
        code = self._first_council(places) or self.caption
        if grade is None or code is None:
            return
        area = self._first_area([*([heading] if heading else []), *others])
        said = self._says(heading) if heading else ""
        row_says = " ".join(self._says(other) for other in others)
        year = _YEAR.search(said) or _YEAR.search(self._says(cell))
        previous = _PREVIOUS.search(said) or (_PREVIOUS.search(row_says) if code == self.caption else None)
        yield Statement(
            council=code,
            areas=area.areas if area else (OVERALL,),
            rule_of_area=area.rule if area else "area",
            grade=grade.grades[0],
            told=Status.PREVIOUS if previous else None,
            earlier=False,
            year=int(year.group(1)) if year else None,
            start=row.start,
            end=max(cell.end, grade.end),
            rule="table_cell",
            published=self._published(others),
        )

    def _published(self, cells: list[Cell]) -> str | None:
        """The row's day under a heading such as "Report published"."""
        for cell in cells:
            heading = self.headings.get(cell.column)
            if heading and "publi" in self._says(heading).lower():
                return parse_date(self._says(cell))
        return None

    def _first_council(self, cells: list[Cell]) -> str | None:
        found = [mention for cell in cells for mention in within(self.mentions.councils, cell.start, cell.end)]
        return found[0].code if found else None

    def _first_area(self, cells: list[Cell]) -> AreaMention | None:
        found = [mention for cell in cells for mention in within(self.mentions.areas, cell.start, cell.end)]
        return found[0] if found else None
