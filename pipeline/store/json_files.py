"""One document's files: `<source>.json` (the records) and `<source>.txt` (the stored text that offsets count in)."""

from __future__ import annotations

import json
from pathlib import Path

from pipeline.document import Document
from pipeline.records import Records


class NoRecordsError(Exception):
    """A folder without records: names it and says what to do."""


def to_json(records: Records) -> str:
    """The contract's JSON: stable order, readable, one trailing line break."""
    return json.dumps(records.to_dict(), ensure_ascii=False, indent=1) + "\n"


def paths_of(out: Path, source: str) -> tuple[Path, Path]:
    """Where a source's records and its stored text stand below a folder."""
    return out / f"{source}.json", out / f"{source}.txt"


def record_files(folder: Path) -> list[Path]:
    """Every document's records below a folder, sorted. Raises NoRecordsError where there are none."""
    files = [file for file in sorted(folder.rglob("*.json")) if not file.name.startswith(".")]
    if not files:
        raise NoRecordsError(f"{folder}: no records here; run `ofsted-records run` first, or name its --out folder")
    return files


def write(out: Path, source: str, document: Document | None, records: Records) -> tuple[str, str]:
    """Writes both files, each beside its final name and then renamed; returns what they hold. Raises OSError."""
    contents = to_json(records), document.text if document else ""
    for path, text in zip(paths_of(out, source), contents, strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        replace(path, text)
    return contents


def replace(path: Path, text: str) -> None:
    """Puts the text in the path's place in one step; on an error nothing of it remains. Raises OSError."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="")
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
