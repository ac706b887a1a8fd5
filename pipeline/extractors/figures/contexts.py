"""What a sentence leans on: the figures of the sentence before it, and the lead-in of the list it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.document import Block, BlockKind
from pipeline.extractors.figures import bases, periods
from pipeline.extractors.figures.state import Context, Item, Reading, Role, main_count, tells_changes
from pipeline.language import AnalysedDocument, Sentence

_OF_THIS = re.compile(
    r"\bof\s+(?:(?:this\s+(?:number|total|group)|these|those|whom|which)\b[^.:;\d]{0,40}:|this\s+number)\s*$", re.I
)
_OPENS_OF_THIS = re.compile(r"\W*of\s+(?:this\s+(?:number|total)|these)\b", re.IGNORECASE)
_OF_WHOM = re.compile(r"of\s+(?:whom|which)\b")
_ASIDES = (BlockKind.FOOTNOTE, BlockKind.CAPTION)  # stand in the middle of a list that goes on behind them
_GAP = 8  # characters between two sentences, marks and line breaks included
_MARKS = "−–—-•*▪◦"
_PARAGRAPHS = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE)


@dataclass
class LeadIn:
    """A block that ends in a colon, or "Of this number", and leads the list items below it."""

    block: Block
    span: tuple[int, int] | None  # what its items are read with; None where only its base goes on
    base: float | None = None
    period: tuple[int, int] | None = None
    previous: tuple[Item, ...] = ()
    counted: str = ""


@dataclass
class Contexts:
    """Follows a document from sentence to sentence: `of` before reading one, `after` when it is read."""

    analysed: AnalysedDocument
    previous: tuple[Item, ...] = ()
    behind: float | None = None  # the main count that sentences of changes alone left standing
    silent: int = 0  # sentences since one had records
    counted: str = ""
    per: int | None = None  # of the last rate told, anywhere before
    leads: list[LeadIn] = field(default_factory=list)
    _block: int = -1

    def of(self, sentence: Sentence) -> Context:
        if sentence.block != self._block:
            self._enter(sentence.block)
        lead = self.leads[-1] if self.leads else None
        if lead is not None and lead.block is not self.analysed.block(sentence):
            counted = lead.counted or self.counted
            broken = _OF_WHOM.match(self.analysed.text, sentence.start)  # the second half of an item
            earlier = self.previous if broken else lead.previous or self.previous
            return Context(earlier, True, lead.base, self.per, counted, lead.period, self.behind)
        runs_on = self._runs_on(sentence)
        return Context(self.previous, self.silent == 0, None, self.per, self.counted, None, self.behind, runs_on)

    def _runs_on(self, sentence: Sentence) -> bool:
        """Whether a sentence goes on from the one before: in its block, or from a paragraph that ended in a full
        stop."""
        block = self.analysed.block(sentence)
        if sentence.start > block.start:
            return True
        before = self.analysed.text[max(0, sentence.start - _GAP) : sentence.start].rstrip(' \n“‘"(')
        return block.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE) and before.endswith((".", ".”", ".’"))

    def lead_spans(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        """The lead-ins that a list item is read with, outermost first."""
        block = self.analysed.block(sentence)
        return tuple(lead.span for lead in self.leads if lead.span and lead.block is not block)

    def after(self, sentence: Sentence, reading: Reading | None) -> None:
        """Takes in a sentence that was read, or (None) one that holds no figure."""
        records = tuple(reading.records) if reading else ()
        items = reading.items if reading else ()
        self.counted = next((item.noun_kind for item in reversed(items) if item.noun_kind), self.counted)
        if records:
            self.previous, self.silent = records, 0
            self.behind = self.behind if tells_changes(records) else main_count(records)
            self.per = next((item.per for item in reversed(records) if item.per), self.per)
        elif reading is None or not any(item.role is Role.FROM for item in reading.items):
            self.silent += 1
        self._lead(sentence, reading, records)

    def _lead(self, sentence: Sentence, reading: Reading | None, records: tuple[Item, ...]) -> None:
        block, text = self.analysed.block(sentence), self.analysed.text[sentence.start : sentence.end]
        listed = block.kind is BlockKind.LIST_ITEM or text.endswith(";")
        if _OPENS_OF_THIS.match(text) and listed and records and records[0].base is not None:
            self.leads.append(LeadIn(block, None, records[0].base, None, self.previous, self.counted))
        if self.analysed.text[sentence.end : block.end].strip():
            return
        of_this = _OF_THIS.search(text)
        if not text.endswith(":") and not of_this:
            return
        base = main_count(self.previous) if of_this else bases.lead_in_base(reading) if reading else None
        phrases = periods.find(self.analysed.text, sentence.start, sentence.end)
        self.leads.append(
            LeadIn(
                block,
                (sentence.start, sentence.end),
                base,
                phrases[-1] if phrases else None,
                self.previous,
                self.counted,
            )
        )

    def _enter(self, index: int) -> None:
        """A new block: drops lead-ins whose list is over, and all figures at a heading."""
        block, before = self.analysed.document.blocks[index], self.analysed.document.blocks[self._block]
        if block.kind in _ASIDES:
            return
        first, self._block = self._block < 0, index
        if block.kind is not BlockKind.LIST_ITEM:
            if first or not self._continues(before, block):
                self.leads.clear()
        else:
            while self.leads and not first and self._over(self.leads[-1], before, block):
                self.leads.pop()
        if block.kind not in _PARAGRAPHS:
            self.previous, self.behind, self.silent, self.counted = (), None, 0, ""
        elif block.kind is BlockKind.PARAGRAPH and not first and before.kind is not BlockKind.PARAGRAPH:
            self.silent += 1

    def _continues(self, before: Block, block: Block) -> bool:
        """Whether a paragraph is an item of a list whose marks were lost, or the rest of one that was broken."""
        text = self.analysed.text
        return text[before.end - 1] in ":;" or text[block.start] in _MARKS or text[block.start].islower()

    def _over(self, lead: LeadIn, before: Block, block: Block) -> bool:
        """Whether a lead-in's list ended before this item: a shallower item, or a full stop where levels do not
        tell.
        """
        if lead.block.kind is not BlockKind.LIST_ITEM:
            return False
        if block.level != lead.block.level:
            return block.level < lead.block.level
        return before is not lead.block and self.analysed.text[before.start : before.end].rstrip().endswith(".")
