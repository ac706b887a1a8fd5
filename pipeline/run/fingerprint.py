"""What a document's records depend on: its bytes and name, and the code, data and libraries that process it."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import metadata
from pathlib import Path

# Libraries whose next version may read or cut a text differently.
LIBRARIES = ("beautifulsoup4", "dateparser", "htmldate", "lxml", "pdfplumber", "pypdfium2", "spacy", "trafilatura")
# Rooms that a document passes on its way; the command line and the exports do not change a record.
ROOMS = ("check", "data", "extractors", "ingest", "link", "normalise")
FILES = ("document.py", "language.py", "mentions.py", "records.py", "run/document.py", "store/json_files.py")


@lru_cache(maxsize=1)
def of_code() -> str:
    """The fingerprint of everything but the input: change a rule, and every document is stale."""
    package = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    files = [package / name for name in FILES]
    for room in ROOMS:
        files += [file for file in (package / room).rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    for file in sorted(files):
        digest.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    for library in LIBRARIES:
        digest.update(f"{library} {_version(library)}\0".encode())
    return digest.hexdigest()


def _version(library: str) -> str | None:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return None


def of_bytes(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def of_source(name: str, raw: bytes) -> str:
    """The fingerprint of one document's records before they are made."""
    return of_bytes(f"{of_code()}\0{name}\0".encode() + raw)
