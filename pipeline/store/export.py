"""Exports: the tables of a folder of records as DuckDB, Parquet, CSV, an Excel workbook, or SQLite for Datasette.

Every export is made beside its final name and moved there whole. DuckDB does the work.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import duckdb

from pipeline.store.excel import write_excel
from pipeline.store.sqlite import write_sqlite
from pipeline.store.tables import connect, names


class Format(StrEnum):
    DUCKDB = "duckdb"
    PARQUET = "parquet"
    CSV = "csv"
    XLSX = "xlsx"
    SQLITE = "sqlite"


def _write_duckdb(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    connection.execute(f"ATTACH '{_quoted(target)}' AS target")
    for name in names(connection):
        connection.execute(f"CREATE TABLE target.{name} AS FROM {name}")
    connection.execute("DETACH target")


def _copy_tables(connection: duckdb.DuckDBPyConnection, target: Path, suffix: str, options: str) -> None:
    target.mkdir()
    for name in names(connection):
        connection.execute(f"COPY (FROM {name}) TO '{_quoted(target / f'{name}.{suffix}')}' ({options})")


def _write_parquet(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    _copy_tables(connection, target, "parquet", "FORMAT parquet, COMPRESSION zstd")


def _write_csv(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    _copy_tables(connection, target, "csv", "FORMAT csv, HEADER")


def _quoted(path: Path) -> str:
    return path.as_posix().replace("'", "''")


WRITERS: dict[Format, Callable[[duckdb.DuckDBPyConnection, Path], None]] = {
    Format.DUCKDB: _write_duckdb,
    Format.PARQUET: _write_parquet,
    Format.CSV: _write_csv,
    Format.XLSX: write_excel,
    Format.SQLITE: write_sqlite,
}
FOLDERS = {Format.PARQUET: "records-parquet", Format.CSV: "records-csv", Format.SQLITE: "records-sqlite"}


def default_target(to: Format) -> Path:
    """Where an export goes when no place is named: a folder for formats of several files."""
    return Path(FOLDERS.get(to) or f"records.{to}")


def export(folder: Path, to: Format, target: Path) -> dict[str, int]:
    """Writes the tables and returns their numbers of rows. An earlier export of that name is replaced.

    Raises NoRecordsError where the folder holds none, OSError where the target cannot be written, FileExistsError where
    the target is something that this command would not make.
    """
    if target.is_dir() != (to in FOLDERS) and target.exists():
        raise FileExistsError(f"{target} is there and is no earlier export of this kind; choose another --out")
    connection = connect(folder)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.part")
    _remove(beside)
    try:
        WRITERS[to](connection, beside)
        rows = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0] for name in names(connection)}
        _remove(target)
        beside.replace(target)
    finally:
        connection.close()
        _remove(beside)
    return rows


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
