"""The writer's own text: the document with what others say blanked out, in sentences that run around quotations."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document import Block, BlockKind
from pipeline.extractors.quotes import QuotedSpan
from pipeline.language import AnalysedDocument

BLANK = "█"
# A list's item that is printed as a line of its own: at most so many characters, at least so many spaces.
_LONGEST_ITEM, _SHORTEST_ITEM = 240, 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """One sentence of the writer's, [start, end), in block `block`; a quotation within it does not end it."""

    start: int
    end: int
    block: int


class Narration:
    """`text` has the document's offsets; quoted speech, marks included, is BLANK in it.

    `lead_ins` has one entry a block: the block ending in a colon that brings in the list of which it is an item.
    """

    def __init__(self, analysed: AnalysedDocument, spans: Sequence[QuotedSpan]) -> None:
        self.analysed = analysed
        self.blocks = analysed.document.blocks
        self.text = _blanked(analysed.text, spans)
        self.lead_ins = _lead_ins(self.text, self.blocks)
        self.stretches = tuple(_stretches(analysed, spans))
        self._starts = [stretch.start for stretch in self.stretches]

    def index_at(self, offset: int) -> int:
        """Index of the stretch that holds the offset, or the last one before it."""
        return max(bisect_right(self._starts, offset) - 1, 0)


def _blanked(text: str, spans: Sequence[QuotedSpan]) -> str:
    pieces, last = [], 0
    for span in spans:
        if span.no_speech is None:
            pieces += [text[last : span.outer_start], BLANK * (span.outer_end - span.outer_start)]
            last = span.outer_end
    return "".join([*pieces, text[last:]])


def _lead_ins(text: str, blocks: Sequence[Block]) -> tuple[int | None, ...]:
    found: list[int | None] = []
    for index, block in enumerate(blocks):
        item = index > 0 and _is_item(text, block)
        if item and _is_item(text, blocks[index - 1]):
            found.append(found[-1])
        else:
            found.append(index - 1 if item and text[blocks[index - 1].end - 1] == ":" else None)
    return tuple(found)


def _is_item(text: str, block: Block) -> bool:
    """An item of a list, also where the page kept no bullets: a line without a stop, longer than crossheads are."""
    if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        unstopped = text[block.end - 1].isalnum() and block.end - block.start <= _LONGEST_ITEM
        return unstopped and text.count(" ", block.start, block.end) >= _SHORTEST_ITEM
    return block.kind is BlockKind.LIST_ITEM


def _stretches(analysed: AnalysedDocument, spans: Sequence[QuotedSpan]) -> list[Stretch]:
    starts = [span.outer_start for span in spans]
    found: list[Stretch] = []
    for sentence in analysed.sentences:
        index = bisect_right(starts, sentence.start) - 1
        inside = index >= 0 and spans[index].outer_start < sentence.start < spans[index].outer_end
        if inside and found and found[-1].block == sentence.block:
            found[-1] = Stretch(found[-1].start, sentence.end, sentence.block)
        else:
            found.append(Stretch(sentence.start, sentence.end, sentence.block))
    return found
