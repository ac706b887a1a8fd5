"""`ofsted-records inspections`: one row per inspection."""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import asdict, astuple
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from pipeline.cli.output import FAILED, out, stop
from pipeline.store.inspections import COLUMNS, InspectionRow, inspection_rows
from pipeline.store.json_files import NoRecordsError

# What a terminal has room for, under the headings of Ofsted's own tables; CSV and JSON have every column.
SHOWN = {
    "council": "Council",
    "framework": "Framework",
    "type": "Type",
    "inspected_to": "Inspected to",
    "overall_effectiveness": "Overall effectiveness",
    "leadership": "Leaders",
    "help_and_protection": "Help and protection",
    "children": "Children in care",
    "care_leavers": "Care leavers",
    "lead_inspector": "Lead inspector",
}


class Printed(StrEnum):
    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def inspections(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Folder of records.")] = Path("extracted"),
    printed: Annotated[Printed, typer.Option("--format", help="How to print the rows.")] = Printed.TABLE,
    latest: Annotated[bool, typer.Option("--latest", help="Only each council's newest inspection.")] = False,
) -> None:
    """Print one row per inspection in DIR: council, dates, grades by area, and where the report says so."""
    try:
        rows = inspection_rows(folder, latest=latest)
    except (NoRecordsError, ValueError, OSError) as error:
        stop(str(error), FAILED)
    if printed is Printed.CSV:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerows([COLUMNS, *(astuple(row) for row in rows)])
    elif printed is Printed.JSON:
        typer.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
    else:
        _print_table(rows)


def _print_table(rows: list[InspectionRow]) -> None:
    table = Table(*SHOWN.values(), box=None, pad_edge=False)
    for row in rows:
        children = row.children_in_care or row.children_in_care_and_care_leavers or row.children_looked_after
        values = {**asdict(row), "children": children}
        table.add_row(*(str(values[name] or "").replace("_", " ") for name in SHOWN))
    # A row is never folded: where the terminal is narrower, it runs on.
    whole = out.measure(table, options=out.options.update(width=1000)).maximum
    Console(width=max(whole, out.width), highlight=False, emoji=False).print(table)
    out.print(f"{len(rows)} inspections", markup=False)
