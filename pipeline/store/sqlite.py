"""A folder that Datasette serves as it is: records.db with keys, and metadata.json with titles and facets."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import duckdb

from pipeline.store.schema import TABLES
from pipeline.store.tables import COUNCIL_COLUMNS, names

DATABASE = "records.db"
METADATA = "metadata.json"  # Datasette reads it from the folder it is given
_AFFINITY = {"BIGINT": "INTEGER", "BOOLEAN": "INTEGER", "DOUBLE": "REAL"}
BATCH = 5000


def write_sqlite(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    """Copies every table, with `document` as the foreign key of all and (document, position) as their key."""
    target.mkdir()
    database = sqlite3.connect(target / DATABASE)
    with database:
        for name in ["documents", *(name for name in names(connection) if name != "documents")]:
            _copy(connection, database, name)
    database.execute("VACUUM")
    database.close()
    (target / METADATA).write_text(json.dumps(_metadata(names(connection)), indent=1) + "\n", "utf-8")


def _copy(connection: duckdb.DuckDBPyConnection, database: sqlite3.Connection, name: str) -> None:
    described = connection.execute(f"DESCRIBE {name}").fetchall()
    columns = [row[0] for row in described]
    parts = [f'"{row[0]}" {_AFFINITY.get(str(row[1]), "TEXT")}' for row in described]
    if name == "documents":
        parts.append("PRIMARY KEY (document)")
    else:
        key = "document, position" if "position" in columns else "document"
        parts += [f"PRIMARY KEY ({key})", "FOREIGN KEY (document) REFERENCES documents (document)"]
    database.execute(f"CREATE TABLE {name} ({', '.join(parts)})")
    for column in COUNCIL_COLUMNS & set(columns):
        database.execute(f'CREATE INDEX "{name}_{column}" ON {name} ("{column}")')
    rows = connection.execute(f"FROM {name}")
    marks = ", ".join("?" * len(columns))
    while batch := rows.fetchmany(BATCH):
        database.executemany(
            f"INSERT INTO {name} VALUES ({marks})", [[_plain(value) for value in row] for row in batch]
        )


def _plain(value: object) -> object:
    """Dates as ISO text, what SQLite has no type for."""
    return value if value is None or isinstance(value, (str, int, float)) else str(value)


def _metadata(tables: list[str]) -> dict[str, object]:
    described: dict[str, dict[str, object]] = {
        table.name: {"title": table.title, "facets": list(table.facets), "sort": "document"} for table in TABLES
    }
    described["documents"] = {"title": "Documents", "facets": ["kind", "outcome"], "label_column": "title"}
    described["problems"] = {"title": "What could not be read", "facets": ["stage"]}
    described["inspections"] = {"title": "Inspections, one a row", "facets": ["framework", "type", "region"]}
    return {
        "title": "Ofsted records",
        "description": "Records from documents on English children's services, each with the words it came from",
        "databases": {"records": {"tables": {name: described[name] for name in tables if name in described}}},
    }
