"""Quotations without marks: a speaker's line ends in "said:" and whole paragraphs follow (GOV.UK).

In HTML the `<blockquote>` decides where such a quotation ends. In plain text it ends at the next speaker's line, at a
heading or list, at a paragraph that opens with a mark, or at the one that returns to the narrator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import sections
from pipeline.document import Block, BlockKind, Document

_LINE = 400  # characters that a speaker's line has at most
_MARK = re.compile(r"[“”\"‘'«`]")
_BULLET = re.compile(r"[-–—•*·]\s")
_FIRST_PERSON = re.compile(
    r"\b(?:I|we|our|us|my|me|ours|myself|ourselves|I['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))\b", re.I
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
# How a release goes back to telling, after somebody's words.
_NARRATOR = re.compile(
    r"(?:Today|Yesterday|Tomorrow|Earlier (?:today|this)|Later (?:today|this)|Last (?:week|month|year)|"
    r"This (?:week|morning|afternoon)|"
    r"On (?:\w+day,? )?\d|In (?:" + _MONTH + r")\b|Since (?:\d|" + _MONTH + r")|The (?:announcement|news|report|"
    r"review|inspection|"
    r"consultation|funding|full report|findings|visit|appointment|investment|guidance|government|council|"
    r"inspectorate|department|"
    r"minister|measures|changes|new|annual|latest|trust|research|data|statistics|figures|study|plans?|programme|scheme|project)\b|"
    r"(?:Ofsted|(?:The )?DfE|[A-Z]\w+ (?:[A-Z]\w+ ){0,3}Council)(?:['’]s)? "
    r"(?:has|also|inspects|(?!need)[a-z]+ed|found|gave|made|set|took)\b|"
    r"Under (?:the|these|its)\b|(?:It|This|That|They) (?:follows?|comes?|is part of|forms part)\b|"
    r"Inspectors (?:found|also|said|will|visited)\b|"
    r"(?:Additional|Further|More) (?:information|details|quotes)|Notes? (?:to|for) editors?|Background|ENDS?\b|"
    r"Media enquir|Contact|"
    r"Read (?:more|the)|For (?:more|further)|You can|To (?:find out|read|take part)|Share this|Published|"
    r"Press office|#+|\*{2,}|-{2,})"
)  # fmt: skip
_STRONG_NARRATOR = re.compile(
    r"(?:Today \(|(?:Today|Yesterday|Earlier today),? .{0,60}\b(?:also )?(?:published|announced|launched|released|"
    r"confirmed)\b|Notes? (?:to|for) editors?|ENDS?\b|"
    r"(?:Additional|Further|More) (?:information|details)|Media enquir|Background|Read (?:more|the)|For (?:more|"
    r"further) information)"
)


@dataclass(frozen=True, slots=True)
class Unmarked:
    """Paragraphs quoted whole: text[start:end], said by whoever the line text[line_start:line_end] names."""

    start: int
    end: int
    line_start: int
    line_end: int
    rule: str


@lru_cache(maxsize=1)
def _speaker_line() -> re.Pattern[str]:
    verbs = {
        form for line in sections("reporting_verbs.txt")["speech"] for form in (line.split()[1], line.split()[3])
    } - {"-"}
    forms = "|".join(sorted(verbs))
    return re.compile(rf"\b(?:{forms})(?:\s+(?!that\b)[\w'’,-]+){{0,8}}\s*[:;]\s*$")


def find_unmarked(document: Document, taken: frozenset[int]) -> Iterator[Unmarked]:
    """Quotations without marks, in order; `taken` are the indexes of blocks in which marks already quote something."""
    yield from _after_speaker_lines(document, taken)


def _after_speaker_lines(document: Document, taken: frozenset[int]) -> Iterator[Unmarked]:
    blocks, index = document.blocks, 0
    while index < len(blocks) - 1:
        line = blocks[index]
        if not _is_line(document, line) or not _may_follow(document, index + 1, taken):
            index += 1
            continue
        end, rule = _end(document, index + 1, taken)
        yield Unmarked(blocks[index + 1].start, blocks[end - 1].end, line.start, line.end, rule)
        index = end


def _is_line(document: Document, block: Block) -> bool:
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE) or block.end - block.start > _LINE:
        return False
    return bool(_speaker_line().search(document.text, max(block.end - 120, block.start), block.end))


def _may_follow(document: Document, index: int, taken: frozenset[int]) -> bool:
    block = document.blocks[index]
    opens = any(pattern.match(document.text, block.start, block.end) for pattern in (_MARK, _BULLET))
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE) and not (opens and index in taken)


def _end(document: Document, first: int, taken: frozenset[int]) -> tuple[int, str]:
    """The index after the quotation's last block, and the rule that ended it."""
    blocks, last = document.blocks, first + 1
    by_markup = blocks[first].kind is BlockKind.QUOTE
    while last < len(blocks):
        block = blocks[last]
        if by_markup:
            if block.kind is not BlockKind.QUOTE or _is_line(document, block):
                return last, "block_quote_by_markup"
        elif not _may_follow(document, last, taken) or block.kind is BlockKind.QUOTE or _is_line(document, block):
            return last, "paragraphs_to_the_next_speaker"
        elif _back_to_narrator(document, block):
            return last, "paragraphs_to_the_narrator"
        last += 1
    return last, "block_quote_by_markup" if by_markup else "paragraphs_to_the_end"


def _back_to_narrator(document: Document, block: Block) -> bool:
    text = document.text[block.start : block.end]
    if _STRONG_NARRATOR.match(text):
        return True
    return bool(_NARRATOR.match(text)) and not _FIRST_PERSON.search(text)
