"""`ofsted-records export` and `query`: the records as tables."""

from __future__ import annotations

import csv
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import duckdb
import typer
from rich.table import Table

from pipeline.cli.output import FAILED, out, stop
from pipeline.store.excel import TooManyRowsError
from pipeline.store.export import Format, default_target
from pipeline.store.export import export as export_tables
from pipeline.store.json_files import NoRecordsError
from pipeline.store.tables import connect

Folder = Annotated[Path, typer.Argument(metavar="[DIR]", help="Folder of records.")]


class Printed(StrEnum):
    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def export(
    to: Annotated[Format, typer.Option("--to", help="What to write.")],
    folder: Folder = Path("extracted"),
    target: Annotated[Path | None, typer.Option("--out", help="File or folder to write.")] = None,
) -> None:
    """Export the records of DIR as tables: one per record kind, with keys, evidence and real types."""
    target = target or default_target(to)
    try:
        rows = export_tables(folder, to, target)
    except (NoRecordsError, TooManyRowsError, OSError, duckdb.Error) as error:
        stop(str(error), FAILED)
    out.print(f"{target}: " + ", ".join(f"{count:,} {name}" for name, count in rows.items()), markup=False)


def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help='For example "SELECT council, grade FROM judgements".')],
    folder: Folder = Path("extracted"),
    printed: Annotated[Printed, typer.Option("--format", help="How to print the result.")] = Printed.TABLE,
) -> None:
    """Run SQL over the records of DIR and print the result. Tables: documents, problems, and one per record kind."""
    try:
        connection = connect(folder)
        connection.execute("SET enable_external_access = false")
        result = connection.execute(sql)
        columns = [column[0] for column in result.description or []]
        rows = result.fetchall()
    except NoRecordsError as error:
        stop(str(error), FAILED)
    except duckdb.Error as error:
        stop(f"query: {str(error).splitlines()[0]}; DESCRIBE a table to see its columns")
    if printed is Printed.CSV:
        csv.writer(sys.stdout).writerows([columns, *rows])
    elif printed is Printed.JSON:
        typer.echo(json.dumps([dict(zip(columns, row, strict=True)) for row in rows], ensure_ascii=False, default=str))
    else:
        table = Table(*columns, box=None, pad_edge=False)
        for row in rows:
            table.add_row(*("" if value is None else str(value) for value in row))
        out.print(table)
