"""From a path to a Document: the reader is chosen by suffix, or by the bytes where it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.document import Document
from pipeline.ingest.errors import IngestError
from pipeline.ingest.html import read_html
from pipeline.ingest.pdf import read_pdf
from pipeline.ingest.sniff import has_markup, sniff
from pipeline.ingest.text import read_text
from pipeline.records import Problem

Reader = Callable[[bytes, str], Document]

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".pdf": read_pdf,
}
SUFFIXES = tuple(READERS)


def read(path: str | Path, source: str | None = None) -> Document:
    """The document at a path. `source` is the name it is known by in messages and records (default: the path as given).

    Raises IngestError, naming file, stage and remedy, for whatever cannot be read.
    """
    path = Path(path)
    source = source or path.as_posix()
    suffix = path.suffix.lower()
    if suffix not in READERS:
        raise IngestError(source, f"unknown suffix {path.suffix!r}", f"give one of {', '.join(SUFFIXES)}")
    if path.exists() and not path.is_file():
        raise IngestError(source, "not a regular file", "give a file")  # a pipe would be waited for without end
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise IngestError(source, error.strerror or str(error), "check the path and its permissions") from error
    if not raw.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise IngestError(source, "the file is empty", "download or export it again")
    return _read_as(_true_suffix(raw, suffix, source), suffix, raw, source)


def _true_suffix(raw: bytes, suffix: str, source: str) -> str:
    """The suffix whose reader can read the bytes. Raises IngestError where none can."""
    if suffix == ".pdf":
        return suffix  # its reader tells what else it may be
    found = sniff(raw)
    if found is None:
        return ".txt" if suffix in (".html", ".htm") and not has_markup(raw) else suffix
    if found not in READERS:
        raise IngestError(
            source, f"the file holds {found}, not {suffix} as it is named", "export it as text, HTML or PDF"
        )
    return suffix if found == ".html" and suffix == ".htm" else found


def _read_as(true_suffix: str, suffix: str, raw: bytes, source: str) -> Document:
    document = READERS[true_suffix](raw, source)
    if true_suffix == suffix:
        return document
    problem = Problem(
        stage="ingest",
        message=f"the file is named {suffix} but holds {true_suffix[1:].upper()}; read as such",
        remedy=f"rename it to {true_suffix}",
    )
    return replace(document, problems=(problem, *document.problems))
