"""What a PDF says of itself: on its front page first, in its properties where the front page is silent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pypdfium2 import PdfDocument

from pipeline.document import Block, BlockKind, Metadata
from pipeline.ingest.dateline import published_date
from pipeline.ingest.furniture import is_masthead
from pipeline.ingest.kind import document_kind
from pipeline.ingest.masthead import publisher_of
from pipeline.records import DocumentKind

# Inspectors' reports print what was done and whose services it was done to as two headings; the title is both.
_INSPECTION = re.compile(r"(?i)\W*(?:re-?|joint area )?(?:inspections?|reviews?)\b")
_LONGEST_TITLE = 250  # characters
_LONGEST_LINE = 160  # characters of a line that may give the date of publication
_PUBLISHED_PAGES = 2  # a report's date stands on its front page or behind it
_INSPECTED = re.compile(r"(?i)\b(?:inspect|visit|fieldwork)")  # a date of the inspection, not of the report
_OF_WHOM = re.compile(
    r"(?i:\b(?:report|review|bulletin|statement) (?:of|by|from)) (?:the )?(?P<name>[A-Z][^.,:;\d]{2,80})$"
)
_OFSTED = re.compile(r"Office for Standards in Education,? Children[’']s Services and Skills|Ofsted is the Office for")
_INSPECTORATE = re.compile(r"\bOfsted\b|\b(?:Her|His) Majesty[’']s (?:Chief )?Inspectors?\b|\bHMI\b")
_IMPRINT = 6_000  # characters at either end of a report in which its imprint stands
# What word processors put in the title property of their own accord, or what a draft was called.
_NO_TITLE = re.compile(
    r"(?i)\b(?:draft|template|untitled|microsoft|layout 1|document\d*|version|final|LA NAME)\b|\.\w{3,4}$|_"
)


def metadata_of(pdf: PdfDocument, text: str, blocks: Sequence[Block]) -> Metadata:
    """Title, publisher, ISO date of publication and kind; null where neither the pages nor the properties say."""
    if not blocks:
        return Metadata()
    front = [block for block in blocks if block.page is not None and block.page <= _PUBLISHED_PAGES]
    headings = _title_blocks(text, [block for block in front if block.page == front[0].page])
    title = ": ".join(text[block.start : block.end] for block in headings) or _property_title(pdf)
    head = [text[block.start : block.end] for block in front if block.end - block.start <= _LONGEST_LINE]
    head = [line for line in head if not _INSPECTED.search(line)]
    return Metadata(
        title=title,
        publisher=_publisher(text, blocks, headings),
        published=published_date(head[::-1], (), ()) if head else None,
        kind=DocumentKind.OTHER if title and _INSPECTION.search(title) else document_kind(text, title),
    )


def _title_blocks(text: str, front: Sequence[Block]) -> list[Block]:
    """The front page's tallest heading; with it the next, where the two only together name an inspection."""
    ranked = [block for block in front if block.kind is BlockKind.HEADING and block.end - block.start <= _LONGEST_TITLE]
    if not ranked:
        return []
    first = min(ranked, key=lambda block: (block.level, block.start))
    following = [block for block in ranked if block.start >= first.end]
    if following:
        second = following[0]
        names = [bool(_INSPECTION.match(text, block.start, block.end)) for block in (first, second)]
        adjoining = front.index(second) == front.index(first) + 1
        if adjoining and names[0] != names[1] and ":" not in text[second.start : second.end]:
            return [first, second]
    return [first]


def _property_title(pdf: PdfDocument) -> str | None:
    title = " ".join(str(pdf.get_metadata_value("Title")).split())
    return title if " " in title and not _NO_TITLE.search(title) else None


def _publisher(text: str, blocks: Sequence[Block], title: Sequence[Block]) -> str | None:
    """The masthead above the title, the body that a subtitle names, the imprint, or a copyright line."""
    first = title[0] if title else blocks[0]
    for block in blocks[: blocks.index(first)]:
        line = text[block.start : block.end]
        if is_masthead(line) or _is_name(line):
            return line
    if title:
        index = blocks.index(title[-1])
        for block in blocks[index : index + 2]:
            if match := _OF_WHOM.search(text, block.start, block.end):
                return match["name"]
    by_inspectors = any(_INSPECTION.match(text, block.start) for block in title)
    ofsted = _INSPECTORATE if by_inspectors else _OFSTED
    if ofsted.search(text, 0, _IMPRINT) or ofsted.search(text, max(len(text) - _IMPRINT, 0)):
        return "Ofsted"
    last = [text[block.start : block.end] for block in blocks if block.page == blocks[-1].page]
    return publisher_of((), None, [line for line in last if len(line) <= _LONGEST_LINE])


def _is_name(line: str) -> bool:
    """A short line in title case without figures, as a bulletin's masthead is."""
    words = line.split()
    capitals = sum(word[0].isupper() for word in words)
    plain = line[-1].isalpha() and not any(map(str.isdigit, line))
    return plain and 1 < len(words) <= 6 and capitals * 3 >= len(words) * 2
