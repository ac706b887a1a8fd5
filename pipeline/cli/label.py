"""`ofsted-records label`: a draft golden file for a person to correct."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

import pipeline
from pipeline.cli.output import FAILED, USAGE, out, stop
from pipeline.evaluate.golden import UNREVIEWED

DOCUMENT_FIELDS = ("title", "published", "publisher", "kind", "inspection")
KINDS = ("councils", "judgements", "statistics", "quotes", "officials")


def label(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .txt, .html or .pdf document.")],
    golden: Annotated[Path, typer.Option(help="Folder of golden files.")] = Path("tests/golden"),
    force: Annotated[bool, typer.Option("--force", help="Replace a golden file that is there.")] = False,
) -> None:
    """Write a draft golden file, marked unreviewed: it counts once a person has read it and removed the mark."""
    target = golden / f"{file.stem}.json"
    if target.exists() and not force:
        stop(f"{target} is there already; --force replaces it", USAGE)
    try:
        records = pipeline.extract(pipeline.read(file, file.name)).to_dict()
    except pipeline.IngestError as error:
        stop(str(error), FAILED)
    document = {name: records["document"][name] for name in DOCUMENT_FIELDS if records["document"][name] is not None}
    draft = {UNREVIEWED: True, "document": document, **{kind: [_draft(r) for r in records[kind]] for kind in KINDS}}
    golden.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(draft, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    out.print(f"{target}: correct it by reading {file.name}, then remove {UNREVIEWED!r}", markup=False)


def _draft(record: dict[str, Any]) -> dict[str, Any]:
    """A record as a golden file has it: evidence as a snippet, null and empty fields left out."""
    fields = {name: value for name, value in record.items() if name not in ("evidence", "confirmed_by")}
    return {
        **{name: value for name, value in fields.items() if value not in (None, [])},
        "evidence": " ".join(record["evidence"]["text"].split()),
    }
