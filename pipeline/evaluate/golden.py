"""Golden files: what a person read in a document. Evidence is a snippet of it; `"*"` leaves a field unscored."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UNREVIEWED = "unreviewed"  # top-level mark of a draft that the program made and no person has read


class GoldenError(Exception):
    """A golden file that is missing, unreadable or not reviewed: names it and says what to do."""


@dataclass(frozen=True)
class Golden:
    """One labelled document: its stem, its lists of records, and the pages labelled where not all are."""

    stem: str
    records: dict[str, Any]
    pages: frozenset[int] | None

    def of(self, kind: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.records.get(kind, [])
        return found


def load_goldens(folder: Path) -> dict[str, Golden]:
    """All golden files of a folder by stem. Raises GoldenError."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise GoldenError(f"{folder}: no golden files; label a document with `ofsted-records label FILE`")
    return {file.stem: _load(file) for file in files}


def _load(file: Path) -> Golden:
    try:
        records = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise GoldenError(f"{file}: not JSON: {error}; correct it there") from error
    if records.get(UNREVIEWED):
        raise GoldenError(f"{file}: a draft nobody has read; correct it by reading and remove {UNREVIEWED!r}")
    pages = records.get("pages")
    return Golden(file.stem, records, frozenset(pages) if pages else None)
