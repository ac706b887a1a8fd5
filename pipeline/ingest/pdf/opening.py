"""Bytes into an open PDF, or the reason why not."""

from __future__ import annotations

from pypdfium2 import PdfDocument, PdfiumError

from pipeline.ingest.errors import IngestError
from pipeline.ingest.sniff import sniff

_HEADER_WITHIN = 1024  # readers accept a PDF whose header stands behind some stray bytes


def open_pdf(raw: bytes, source: str) -> PdfDocument:
    """The PDF, with at least one page. Raises IngestError for anything else, saying what it is where that shows."""
    if b"%PDF-" not in raw[:_HEADER_WITHIN]:
        found = sniff(raw)
        what = f"{'HTML' if found == '.html' else found} saved as .pdf" if found else "no PDF header"
        raise IngestError(source, f"not a PDF: {what}", "download the report again")
    try:
        pdf = PdfDocument(raw)
        pages = len(pdf)
    except PdfiumError as error:
        raise _refusal(raw, source, str(error)) from error
    if not pages:
        raise IngestError(source, "the PDF has no pages", "download or export it again")
    return pdf


def _refusal(raw: bytes, source: str, message: str) -> IngestError:
    if "assword" in message or "ecurity" in message:
        return IngestError(source, "the PDF is encrypted", "save a copy without a password and give that")
    if b"%%EOF" not in raw[-2048:]:
        return IngestError(source, "the PDF is truncated: its end is missing", "download it again")
    return IngestError(source, "the PDF is damaged and cannot be opened", "download it again, or print it to a new PDF")
