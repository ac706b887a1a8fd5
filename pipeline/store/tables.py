"""A folder of records as tables in DuckDB: documents, problems, one table per record kind, and the inspections."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import get_type_hints

import duckdb

from pipeline.records import DocumentRecord, Inspection
from pipeline.store.inspections import InspectionRow, inspection_rows
from pipeline.store.json_files import record_files
from pipeline.store.schema import FLATTENED, TABLES, columns, sql_type, struct

KEY = "file"  # the field of an inspection's row that names its document
COUNCIL_COLUMNS = {"council", "code", "inspection_council"}  # columns that hold GSS codes


def connect(folder: Path) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection with the tables of a folder of records.

    `document` is the key that all share, `position` a record's place in its document's list, as in "statistics/3".
    Raises NoRecordsError.
    """
    files = [file.as_posix() for file in record_files(folder)]
    connection = duckdb.connect()
    # Everything it needs is built in: an export must not reach for the network.
    connection.execute("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false")
    shape = {"document": struct(DocumentRecord), **{table.name: f"{struct(table.model)}[]" for table in TABLES}}
    columns_of = ", ".join(f"{name}: '{kind}'" for name, kind in shape.items())
    connection.execute(
        f"CREATE TABLE loaded AS FROM read_json(?, columns = {{{columns_of}}}, format = 'unstructured')", [files]
    )
    _create_documents(connection)
    for table in TABLES:
        connection.execute(
            f"""CREATE TABLE {table.name} AS
            SELECT document.source AS document, position - 1 AS position, {", ".join(columns(table))}
            FROM (SELECT document, unnest({table.name}) AS item, generate_subscripts({table.name}, 1) AS position
                  FROM loaded) ORDER BY ALL"""
        )
    connection.execute("DROP TABLE loaded")
    _create_inspections(connection, folder)
    return connection


def names(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The tables there are, sorted."""
    return [row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()]


def _create_documents(connection: duckdb.DuckDBPyConnection) -> None:
    own = [
        f'document."{name}"' for name in DocumentRecord.model_fields if name not in (FLATTENED, "problems", "source")
    ]
    inspection = [f'document.inspection."{name}" AS inspection_{name}' for name in Inspection.model_fields]
    connection.execute(
        f"""CREATE TABLE documents AS
        SELECT document.source AS document, {", ".join([*own, *inspection])} FROM loaded ORDER BY document"""
    )
    connection.execute(
        """CREATE TABLE problems AS
        SELECT source AS document, position - 1 AS position, item.* FROM (
            SELECT document.source, unnest(document.problems) AS item,
                   generate_subscripts(document.problems, 1) AS position
            FROM loaded) ORDER BY ALL"""
    )


def _create_inspections(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """The one-row-per-inspection view, keyed by its document like every table."""
    types = {name: sql_type(kind, name) for name, kind in get_type_hints(InspectionRow).items()}
    declared = ", ".join(f'"{name}" {kind}' for name, kind in types.items() if name != KEY)
    connection.execute(f"CREATE TABLE inspections (document VARCHAR, {declared})")
    rows = [asdict(row) for row in inspection_rows(folder)]
    if rows:
        marks = ", ".join("?" * len(types))
        values = [[row[KEY], *(value for name, value in row.items() if name != KEY)] for row in rows]
        connection.executemany(f"INSERT INTO inspections VALUES ({marks})", values)
