"""What a PDF says of itself: on its front page first, in its properties where the front page is silent."""

from __future__ import annotations

from collections.abc import Sequence

from pypdfium2 import PdfDocument

from pipeline.document import Block, Metadata


def metadata_of(pdf: PdfDocument, text: str, blocks: Sequence[Block]) -> Metadata:
    return Metadata()
