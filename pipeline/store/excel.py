"""An Excel workbook: a sheet per table, headers frozen, filters on, links to the source; text is never a formula."""

from __future__ import annotations

import datetime
from pathlib import Path

import duckdb
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from pipeline.store.tables import names

MOST_ROWS = 1_048_576  # a sheet's limits, by Excel's specification
MOST_CHARACTERS = 32_767
MOST_LINKS = 65_530
WIDEST = 60
BATCH = 5000


class TooManyRowsError(ValueError):
    """A table that no Excel sheet can hold."""


def write_excel(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    """Writes a sheet per table. Raises TooManyRowsError where one is longer than a sheet can be."""
    with xlsxwriter.Workbook(target.as_posix(), {"constant_memory": True}) as book:
        styles = {"head": book.add_format({"bold": True}), "date": book.add_format({"num_format": "yyyy-mm-dd"})}
        order = ["documents", *(name for name in names(connection) if name != "documents")]
        rows_of: dict[str, int] = {}
        for name in order:
            _write_sheet(connection, book.add_worksheet(name), name, styles, rows_of)


def _write_sheet(
    connection: duckdb.DuckDBPyConnection,
    sheet: Worksheet,
    name: str,
    styles: dict[str, Format],
    rows_of: dict[str, int],
) -> None:
    """One table. `rows_of` is filled from the documents' sheet and lets the others link to it."""
    count = connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0]
    if count >= MOST_ROWS:
        raise TooManyRowsError(
            f"{name} has {count:,} rows, a sheet holds {MOST_ROWS - 1:,}; export to duckdb or parquet"
        )
    rows = connection.execute(f"FROM {name}")
    columns = [column[0] for column in rows.description or []]
    for column, title in enumerate(columns):
        sheet.write_string(0, column, title, styles["head"])
        sheet.set_column(
            column, column, WIDEST if title.endswith("text") or title == "title" else max(len(title) + 2, 12)
        )
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(count, 1), len(columns) - 1)
    row = 0
    while batch := rows.fetchmany(BATCH):
        for values in batch:
            row += 1
            for column, value in enumerate(values):
                _write_cell(sheet, row, column, columns[column], value, styles, rows_of)
            if name == "documents":
                rows_of[values[0]] = row + 1


def _write_cell(
    sheet: Worksheet,
    row: int,
    column: int,
    title: str,
    value: object,
    styles: dict[str, Format],
    rows_of: dict[str, int],
) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, (int, float)):
        sheet.write_number(row, column, value)
    elif isinstance(value, datetime.date):
        sheet.write_datetime(row, column, value, styles["date"])
    elif title == "url" and str(value).startswith(("http://", "https://")) and row <= MOST_LINKS:
        sheet.write_url(row, column, str(value))
    elif title == "document" and str(value) in rows_of and row <= MOST_LINKS:
        sheet.write_url(row, column, f"internal:'documents'!A{rows_of[str(value)]}", string=str(value)[:255])
    else:
        sheet.write_string(row, column, str(value)[:MOST_CHARACTERS])  # as a string, "=1+1" stays those four characters
