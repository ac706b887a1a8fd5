"""Documents made from plain strings, for tests that need no file."""

from __future__ import annotations

import re

from pipeline.document import Block, BlockKind, Document, Metadata
from pipeline.language import AnalysedDocument, analyse
from pipeline.records import DocumentKind, Records
from pipeline.run.document import extract


def document(text: str, kind: DocumentKind = DocumentKind.NEWS_ARTICLE, published: str | None = None) -> Document:
    """A document of paragraphs parted by blank lines; lines that begin with "• " are list items, with "# " headings."""
    blocks, clean = [], ""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        shape = BlockKind.PARAGRAPH
        if paragraph.startswith("• "):
            shape, paragraph = BlockKind.LIST_ITEM, paragraph[2:]
        elif paragraph.startswith("# "):
            shape, paragraph = BlockKind.HEADING, paragraph[2:]
        clean += "\n\n" if clean else ""
        blocks.append(Block(shape, len(clean), len(clean) + len(paragraph)))
        clean += paragraph
    metadata = Metadata(title=None, published=published, kind=kind)
    return Document(source="test.txt", reader="test", text=clean, blocks=tuple(blocks), metadata=metadata)


def analysed(text: str, published: str | None = None) -> AnalysedDocument:
    return analyse(document(text, published=published))


def records(text: str, published: str | None = None) -> Records:
    """All records of a plain text."""
    return extract(document(text, published=published))
