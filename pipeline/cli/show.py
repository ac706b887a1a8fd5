"""`ofsted-records show`: one document's records beside its text, or what of its text is no record and why."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

import pipeline
from pipeline.cli.output import FAILED, out, stop
from pipeline.document import Document
from pipeline.records import Records
from pipeline.store.json_files import to_json
from pipeline.unread import unread

COLOURS = {"councils": "cyan", "judgements": "magenta", "statistics": "green", "quotes": "yellow", "officials": "blue"}
UNREAD_AROUND = 30  # characters shown on both sides of what was not read


def show(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .txt, .html or .pdf document.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the records as JSON.")] = False,
    show_unread: Annotated[
        bool, typer.Option("--unread", help="List numbers and quoted words that are no record.")
    ] = False,
) -> None:
    """Print one document's records beside its text, evidence in colour."""
    try:
        document = pipeline.read(file, file.name)
    except pipeline.IngestError as error:
        stop(str(error), FAILED)
    records = pipeline.extract(document)
    if as_json:
        typer.echo(to_json(records), nl=False)
    elif show_unread:
        _print_unread(document, records)
    else:
        _print_beside(document, records)


def _print_unread(document: Document, records: Records) -> None:
    for item in unread(document, records):
        page = f"page {document.page_at(item.start)}  " if document.pages else ""
        before = document.text[max(item.start - UNREAD_AROUND, 0) : item.start]
        after = document.text[item.end : item.end + UNREAD_AROUND]
        line = Text(f"{page}{item.reason}: …{_flat(before)}").append(
            document.text[item.start : item.end], style="bold red"
        )
        out.print(line.append(f"{_flat(after)}…"))


def _flat(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def _print_beside(document: Document, records: Records) -> None:
    """A row per block: its text with evidence in colour, and the records whose evidence begins in it."""
    _print_head(records)
    notes: dict[int, list[Text]] = defaultdict(list)
    spans: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    plain = records.to_dict()
    for kind, colour in COLOURS.items():
        for record in plain[kind]:
            start, end = record["evidence"]["start"], record["evidence"]["end"]
            index = document.block_index_at(start)
            notes[index].append(Text("● ", style=colour).append(_summary(kind, record)))
            spans[index].append((start, end, colour))
    table = Table(show_header=False, box=None, padding=(0, 2, 1, 0), expand=True)
    table.add_column(ratio=3)
    table.add_column(ratio=2)
    for index, block in enumerate(document.blocks):
        text = Text(document.text[block.start : block.end], style="bold" if block.kind == "heading" else "")
        for start, end, colour in spans[index]:
            text.stylize(colour, start - block.start, min(end, block.end) - block.start)
        table.add_row(text, Text("\n").join(notes[index]))
    out.print(table)
    for check in records.checks:
        mark = {True: "holds", False: "does not hold", None: "undecided"}[check.holds]
        out.print(
            Text(f"{check.relation}: {check.arithmetic}: {mark}" + (f" ({check.reason})" if check.reason else ""))
        )


def _print_head(records: Records) -> None:
    head = records.document
    out.print(Text(head.title or head.source, style="bold underline"))
    facts = [head.kind, head.publisher, head.published, head.outcome]
    out.print(Text(" · ".join(str(fact) for fact in facts if fact)))
    if head.inspection:
        out.print(Text(_fields(head.inspection.model_dump(mode="json"))))
    for problem in head.problems:
        out.print(Text(f"problem: {problem}", style="red"))
    out.print()


def _summary(kind: str, record: dict[str, Any]) -> str:
    """One record in a line: its fields, null and empty ones aside."""
    hidden = {"evidence", "confirmed_by"} | ({"text"} if kind == "quotes" else set())
    return _fields({name: value for name, value in record.items() if name not in hidden})


def _fields(record: dict[str, Any]) -> str:
    shown = ((name, value) for name, value in record.items() if value not in (None, [], "eq"))
    return ", ".join(f"{name} {', '.join(value) if isinstance(value, list) else value}" for name, value in shown)
