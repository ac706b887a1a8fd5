"""Ofsted records: documents on English children's services in, checked records out.

>>> from pipeline import read, extract
>>> extract(read("report.pdf")).judgements
"""

from pipeline.document import Document
from pipeline.ingest import IngestError, read
from pipeline.records import Records
from pipeline.run.document import extract

__all__ = ["Document", "IngestError", "Records", "extract", "read"]
