"""One document all the way: read, extract, link, check. One part failing leaves the others' records standing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline.check import check
from pipeline.document import Document
from pipeline.extractors import EXTRACTORS, Mentions
from pipeline.ingest import IngestError, read
from pipeline.language import analyse
from pipeline.link import LINKERS
from pipeline.records import DocumentKind, DocumentRecord, Outcome, Problem, Records


def read_or_problem(path: Path, source: str) -> Document | Problem:
    """The document at a path, or why there is none.

    Whatever the bytes hold, only MemoryError passes: the batch must go on, and knows what to do about that one.
    """
    try:
        return read(path, source)
    except IngestError as error:
        return error.problem
    except MemoryError:
        raise
    except Exception as error:
        return _unforeseen("ingest", error)


def extract(document: Document) -> Records:
    """All records of one document. Never raises for what the text holds: what failed is a problem of the document."""
    analysed = analyse(document)
    problems = list(document.problems)
    found = {name: _attempt(f"extract {name}", problems, find, analysed) for name, find in EXTRACTORS}
    mentions = Mentions(**{name: value for name, value in found.items() if value is not None})
    linked: dict[str, tuple[Any, ...]] = {}
    for names, link in LINKERS:
        made = _attempt(f"link {' and '.join(names)}", problems, link, analysed, mentions)
        parts = ((),) * len(names) if made is None else made if len(names) > 1 else (made,)
        linked.update(zip(names, parts, strict=True))
    checks = _attempt("check", problems, check, document, linked["statistics"]) or ()
    if mentions.report:
        problems.extend(mentions.report.problems)
    return Records(document=_document_record(document, mentions, tuple(problems)), **linked, checks=checks)


def _attempt(stage: str, problems: list[Problem], function: Callable[..., Any], *arguments: Any) -> Any:
    """The function's value, or None with a problem: an error in one part must not cost the others."""
    try:
        return function(*arguments)
    except MemoryError:
        raise
    except Exception as error:
        problems.append(_unforeseen(stage, error))
        return None


def _unforeseen(stage: str, error: Exception) -> Problem:
    return Problem(stage=stage, message=f"{type(error).__name__}: {error}", remedy="report it with the document")


def _document_record(document: Document, mentions: Mentions, problems: tuple[Problem, ...]) -> DocumentRecord:
    metadata, inspection = document.metadata, mentions.report.inspection if mentions.report else None
    return DocumentRecord(
        title=metadata.title,
        publisher=metadata.publisher,
        published=inspection.published if inspection and inspection.published else metadata.published,
        kind=DocumentKind.INSPECTION_REPORT if inspection else metadata.kind,
        source=document.source,
        url=metadata.url,
        pages=len(document.pages) or None,
        reader=document.reader,
        inspection=inspection,
        outcome=Outcome.PARTIAL if problems else Outcome.OK,
        problems=problems,
    )
