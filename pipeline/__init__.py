"""Ofsted records: documents on English children's services in, checked records out.

    >>> from pipeline import read, extract
    >>> extract(read("report.pdf")).judgements

The public names are loaded when first used, so that commands which extract nothing start at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.document import Document
    from pipeline.ingest import IngestError, read
    from pipeline.records import Records
    from pipeline.run.document import extract

__all__ = ["Document", "IngestError", "Records", "extract", "read"]

_HOME = {
    "Document": "pipeline.document",
    "IngestError": "pipeline.ingest",
    "Records": "pipeline.records",
    "extract": "pipeline.run.document",
    "read": "pipeline.ingest",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
