"""One document's files: `<source>.json` (the records) and `<source>.txt` (the stored text that offsets count in)."""

from __future__ import annotations

import json
import os
from pathlib import Path

from pipeline.document import Document
from pipeline.records import Records


def to_json(records: Records) -> str:
    """The contract's JSON: stable order, readable, one trailing line break."""
    return json.dumps(records.to_dict(), ensure_ascii=False, indent=1) + "\n"


def write(out: Path, source: str, document: Document | None, records: Records) -> None:
    """Writes both files below `out`, each beside its final name and then renamed: never a half-written file."""
    _replace(out / f"{source}.txt", document.text if document else "")
    _replace(out / f"{source}.json", to_json(records))


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(text, encoding="utf-8", newline="")
    os.replace(beside, path)
