"""Stacks: tables that have lost their grid, a cell a line: an area's line, then its grade's, then the next area's.

Where every area has several grades, as many lines above the first area head their columns ("2024 Grade", "2019
Grade").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from pipeline.document import Block, BlockKind
from pipeline.extractors import Mentions
from pipeline.language import AnalysedDocument
from pipeline.link.judgements import chains
from pipeline.link.judgements.scope import main_council, within
from pipeline.link.judgements.statement import Statement
from pipeline.link.judgements.tables import heading_tells
from pipeline.mentions import AreaMention, GradeMention

_LONGEST_LINE = 160
_MOST_GRADES = 3  # of one area
_LEAD_IN = re.compile(r"\W*(?:[\w’'-]+\s+){0,8}$")  # "The experiences and progress of"
_TAIL = re.compile(r"[^.!?;]{0,40}")


@dataclass(frozen=True, slots=True)
class _Row:
    """An area's line, by its block's index, and the grades on the lines below it."""

    index: int
    area: AreaMention
    grades: tuple[GradeMention, ...]

    @property
    def end(self) -> int:
        return self.index + 1 + len(self.grades)


class Stacks:
    """The stacks of one document; `lines` are the indices of the blocks that are theirs."""

    def __init__(self, analysed: AnalysedDocument, mentions: Mentions) -> None:
        self.analysed, self.mentions = analysed, mentions
        self.blocks = analysed.document.blocks
        self.stacks = list(self._stacks())
        self.lines = frozenset(line for stack in self.stacks for row in stack for line in range(row.index, row.end))

    def statements(self) -> Iterator[Statement]:
        """One statement per grade of a stack whose council is known."""
        main = main_council(self.analysed, self.mentions)
        for stack in self.stacks:
            width = len(stack[0].grades)
            first = stack[0].index
            headings = self.blocks[max(0, first - width) : first]
            above = self.blocks[max(0, first - 3 * width - 1) : first]
            code = self._council(above) or main
            tells = [heading_tells(self._says(block)) for block in headings]
            if code is None or (width > 1 and (len(tells) < width or len(set(tells)) < width)):
                continue
            for row in stack:
                for grade, (year, told) in zip(row.grades, tells if width > 1 else [(None, None)], strict=True):
                    yield Statement(
                        council=code,
                        areas=row.area.areas,
                        rule_of_area=row.area.rule,
                        grade=grade.grades[0],
                        told=told,
                        earlier=False,
                        year=year,
                        start=row.area.start,
                        end=grade.end,
                        rule="stacked_cell",
                    )

    def _stacks(self) -> Iterator[list[_Row]]:
        """Runs of two rows and more that have the same number of grades; a row of a run that has fewer has lost some,
        and nothing tells which."""
        run: list[_Row] = []
        for row in [*self._rows(), None]:
            if run and (row is None or row.index != run[-1].end):
                width = max(len(one.grades) for one in run)
                whole = [one for one in run if len(one.grades) == width]
                if len(whole) > 1:
                    yield whole
                run = []
            if row:
                run.append(row)

    def _rows(self) -> Iterator[_Row]:
        for index in range(len(self.blocks)):
            if area := self._area(self.blocks[index]):
                below = (self._grade(block) for block in self.blocks[index + 1 : index + 1 + _MOST_GRADES])
                if grades := tuple(grade for grade in takewhile(bool, below) if grade):
                    yield _Row(index, area, grades)

    def _area(self, block: Block) -> AreaMention | None:
        """The area that the line names and nothing else."""
        if block.kind == BlockKind.TABLE_ROW or block.end - block.start > _LONGEST_LINE:
            return None
        named = within(self.mentions.areas, block.start, block.end)
        if not named or not named[0].areas or within(self.mentions.grades, block.start, block.end):
            return None
        found = chains.chain(self.analysed.text, named)
        text = self.analysed.text
        lead = _LEAD_IN.fullmatch(text, block.start, found[0].start)
        alone = lead and _TAIL.fullmatch(text, found[-1].end, block.end)
        return found[0] if alone and len(found) == len(named) else None

    def _grade(self, block: Block) -> GradeMention | None:
        """The grade that the line is and nothing else."""
        if block.kind == BlockKind.TABLE_ROW:
            return None
        found = within(self.mentions.grades, block.start, block.end)
        return found[0] if len(found) == 1 and found[0].rule in ("cell", "line") and len(found[0].grades) == 1 else None

    def _council(self, above: Sequence[Block]) -> str | None:
        """The one council that the lines right above the stack name, the nearest first."""
        for block in reversed(above):
            codes = {council.code for council in within(self.mentions.councils, block.start, block.end)}
            if codes:
                return codes.pop() if len(codes) == 1 else None
        return None

    def _says(self, block: Block) -> str:
        return self.analysed.text[block.start : block.end]


def statements(analysed: AnalysedDocument, mentions: Mentions) -> Iterator[Statement]:
    """One statement for each grade of a table whose cells stand a line each."""
    yield from Stacks(analysed, mentions).statements()
