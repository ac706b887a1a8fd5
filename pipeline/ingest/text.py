"""Plain text into a Document."""

from __future__ import annotations

import re

from pipeline.document import Block, BlockKind, Document


def read_text(raw: bytes, source: str) -> Document:
    text = raw.decode("utf-8")
    blocks = tuple(Block(BlockKind.PARAGRAPH, match.start(), match.end()) for match in re.finditer(r"\S.*", text))
    return Document(source=source, reader="text", text=text, blocks=blocks)
