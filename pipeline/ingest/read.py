"""From a path to a Document: the reader is chosen by suffix, and refuses bytes that are not what the suffix says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipeline.document import Document
from pipeline.ingest.errors import IngestError
from pipeline.ingest.pdf import read_pdf
from pipeline.ingest.text import read_text

Reader = Callable[[bytes, str], Document]

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".pdf": read_pdf,
}
SUFFIXES = tuple(READERS)


def read(path: str | Path, source: str | None = None) -> Document:
    """The document at a path. `source` is the name it is known by in messages and records (default: the path as given).

    Raises IngestError, naming file, stage and remedy, for whatever cannot be read.
    """
    path = Path(path)
    source = source or path.as_posix()
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise IngestError(source, f"unknown suffix {path.suffix!r}", f"give one of {', '.join(SUFFIXES)}")
    if path.exists() and not path.is_file():
        raise IngestError(source, "not a regular file", "give a file")  # a pipe would be waited for without end
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise IngestError(source, error.strerror or str(error), "check the path and its permissions") from error
    if not raw.strip():
        raise IngestError(source, "the file is empty", "download or export it again")
    return reader(raw, source)
