"""Pairs quotation marks into spans. Total: whatever the marks, the spans are ordered and never overlap.

Double marks are paired first and alone; single marks then, outside the double spans or around them whole. A mark
without
its partner costs one quotation: the next opening mark begins anew. A quotation may run over blocks where each further
block opens with a mark again, or where the blocks between hold no mark at all before the one that closes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.document import Block, BlockKind
from pipeline.extractors.quotes.marks import Family, Mark, marks

# A quotation without opening marks on its further paragraphs is believed over this many of them at most.
_PARAGRAPHS_WITHOUT_MARK = 6
_MARKS_AHEAD = 16
_LONGEST_UNCLOSED = 600  # characters
_NARRATES = re.compile(r"\b(?:he|she|they|[A-Z]\w+) (?:said|says|added|adds|told)\b|\b(?:said|says|added|adds) [A-Z]")
_RUNS_ON = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM)


@dataclass(frozen=True, slots=True)
class Span:
    """text[start:end] is what stands between the marks, [outer_start, outer_end) has them; `inner` are the marks
    of further paragraphs."""

    outer_start: int
    start: int
    end: int
    outer_end: int
    family: Family
    inner: tuple[tuple[int, int], ...] = ()
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Unpaired:
    """An opening mark whose partner is missing."""

    start: int
    end: int


def pair(text: str, blocks: Sequence[Block]) -> tuple[tuple[Span, ...], tuple[Unpaired, ...]]:
    """The quotations of all blocks, in order, and the opening marks that found no partner."""
    found = [list(marks(text, block.start, block.end)) for block in blocks]
    doubles, lost_doubles = _Pairing(text, blocks, _only(found, Family.DOUBLE), Family.DOUBLE).run()
    singles, lost_singles = _Pairing(text, blocks, _outside(_only(found, Family.SINGLE), doubles), Family.SINGLE).run()
    return _outermost([*doubles, *singles]), tuple(sorted([*lost_doubles, *lost_singles], key=lambda lost: lost.start))


def _only(found: list[list[Mark]], family: Family) -> list[list[Mark]]:
    return [[mark for mark in block if mark.family is family] for block in found]


def _outside(found: list[list[Mark]], spans: list[Span]) -> list[list[Mark]]:
    starts = [span.outer_start for span in spans]

    def inside(mark: Mark) -> bool:
        index = bisect_left(starts, mark.start) - 1
        return index >= 0 and mark.start < spans[index].outer_end

    return [[mark for mark in block if not inside(mark)] for block in found]


def _outermost(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.outer_start, -span.outer_end)):
        if not kept or span.outer_start >= kept[-1].outer_end:
            kept.append(span)
    return tuple(kept)


class _Pairing:
    """One pass over the marks of one family."""

    def __init__(self, text: str, blocks: Sequence[Block], found: list[list[Mark]], family: Family) -> None:
        self.text, self.blocks, self.found, self.family = text, blocks, found, family
        self.spans: list[Span] = []
        self.lost: list[Unpaired] = []
        self.opening: Mark | None = None
        self.inner: list[tuple[int, int]] = []
        self.depth = 0  # of quotations within the quotation
        self.bare_blocks = 0  # blocks passed since the opening mark that hold no mark

    def run(self) -> tuple[list[Span], list[Unpaired]]:
        for index, block in enumerate(self.blocks):
            self._enter(index, block)
            self._within(index, self.found[index])
        self._give_up(self.blocks[-1].end if self.blocks else 0)
        return self.spans, self.lost

    def _enter(self, index: int, block: Block) -> None:
        """Whether the quotation open at the end of the block before goes on in this one."""
        if not self.opening:
            return
        found = self.found[index]
        if block.kind in _RUNS_ON and found and found[0].start == block.start and found[0].opens:
            if self.bare_blocks:
                self._give_up(self.blocks[index - self.bare_blocks - 1].end)
            else:
                self.inner.append((found[0].start, found[0].end))
                found.pop(0)
        elif block.kind in _RUNS_ON and self._may_run_on(index):
            self.bare_blocks += 1
        else:
            self._give_up(self.blocks[index - self.bare_blocks - 1].end)

    def _may_run_on(self, index: int) -> bool:
        """Paragraphs without a mark at their head: believed only to a double mark that ends a paragraph soon."""
        if self.family is Family.SINGLE or self.inner:
            return False
        if self.bare_blocks:
            return True  # looked ahead already
        for ahead in range(index, min(index + _PARAGRAPHS_WITHOUT_MARK, len(self.blocks))):
            first = self.found[ahead][0] if self.found[ahead] else None
            if self.blocks[ahead].kind not in _RUNS_ON or (first and (first.opens or not first.closes)):
                return False
            if first:
                return self.blocks[ahead].end - first.end <= 1
        return False

    def _within(self, block: int, found: list[Mark]) -> None:
        for index, mark in enumerate(found):
            if not self.opening:
                if mark.opens:
                    self._open(mark)
            elif mark.closes and (self.depth or self._ends_here(mark, found, index, block)):
                if self.depth:
                    self.depth -= 1
                else:
                    self._close(mark)
            elif mark.opens:
                if self._nested(found, index):
                    self.depth += 1
                elif self._opens_again(mark):
                    self.inner.append((mark.start, mark.end))
                else:
                    self.lost.append(Unpaired(self.opening.start, self.opening.end))
                    self._open(mark)

    def _ends_here(self, mark: Mark, found: list[Mark], index: int, block: int) -> bool:
        """A mark after "s" may be a plural possessive: it is, where a surer mark still closes before the next one
        opens."""
        if mark.sure:
            return True
        following = found[index + 1] if index + 1 < len(found) else None
        if following is None:
            return not self._opens_with_mark(block + 1)
        return not (following.closes and not following.opens)

    def _opens_with_mark(self, block: int) -> bool:
        """Whether a block begins with an opening mark: the quotation before it may not have ended."""
        if block >= len(self.blocks) or not self.found[block]:
            return False
        first = self.found[block][0]
        return first.opens and first.start == self.blocks[block].start

    def _nested(self, found: list[Mark], index: int) -> bool:
        """“He said “no” to me”: enough marks close before the block ends. Looks a few marks ahead only."""
        depth = self.depth + 2
        for mark in found[index + 1 : index + 1 + _MARKS_AHEAD]:
            depth += 1 if mark.opens else -1
            if depth == 0:
                return True
        return False

    def _opens_again(self, mark: Mark) -> bool:
        """“One. Two. “Three.”: opened again after a sentence, as at a paragraph’s head, it is the same speech."""
        assert self.opening
        said = self.text[self.inner[-1][1] if self.inner else self.opening.end : mark.start]
        if self.family is Family.SINGLE or self.depth or "\n" in said or len(said) > _LONGEST_UNCLOSED:
            return False
        return said.rstrip().endswith((".", "!", "?")) and not _NARRATES.search(said)

    def _open(self, mark: Mark) -> None:
        self.opening, self.inner, self.bare_blocks, self.depth = mark, [], 0, 0

    def _close(self, mark: Mark) -> None:
        assert self.opening
        if self.text[self.opening.end : mark.start].strip():
            span = Span(self.opening.start, self.opening.end, mark.start, mark.end, self.family, tuple(self.inner))
            self.spans.append(_trimmed(self.text, span))
        self.opening = None

    def _give_up(self, end: int) -> None:
        """No closing mark: what fills its block to the end of a sentence is read as quoted all the same."""
        opening, self.opening = self.opening, None
        if not opening or end <= opening.end:
            return
        self.lost.append(Unpaired(opening.start, opening.end))
        before = self.text[max(opening.start - 2, 0) : opening.start].rstrip(" ")
        begins = not before or before.endswith((":", ",", "\n"))
        sentence = self.text[opening.end : end].rstrip().endswith((".", "!", "?"))
        short = end - opening.end <= _LONGEST_UNCLOSED
        if sentence and ((begins and self.inner) or (short and self.family is Family.DOUBLE)):
            span = Span(opening.start, opening.end, end, end, self.family, tuple(self.inner), closed=False)
            self.spans.append(_trimmed(self.text, span))


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return replace(span, start=start, end=end)
