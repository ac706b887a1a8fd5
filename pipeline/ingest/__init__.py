"""Ingest: bytes in one format become one `Document`: canonical text, blocks, pages. One reader per format."""

from pipeline.ingest.errors import IngestError
from pipeline.ingest.read import SUFFIXES, read

__all__ = ["SUFFIXES", "IngestError", "read"]
