"""How much one document may hold: more is no document but a dump, and would cost a run its memory."""

from __future__ import annotations

from pipeline.ingest.errors import IngestError

LARGEST = 20_000_000  # bytes of text or HTML; the longest annual report known is a tenth of it


def check_length(size: int, source: str) -> None:
    """Raises IngestError where a source is longer than any document."""
    if size > LARGEST:
        raise IngestError(
            source,
            f"{size:,} bytes of text are more than the {LARGEST:,} one document may have",
            "split it into documents",
        )
