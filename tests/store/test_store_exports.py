"""Exports read back by other programs: counts, values, keys, and text that must not become a formula."""

from __future__ import annotations

import datetime
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import duckdb
import polars
import pytest

from pipeline.records import (
    CouncilRecord,
    DocumentKind,
    DocumentRecord,
    Evidence,
    Grade,
    Inspection,
    JudgementRecord,
    Outcome,
    Problem,
    QuoteKind,
    QuoteRecord,
    QuoteSource,
    Records,
    StatisticKind,
    StatisticRecord,
)
from pipeline.store.export import Format, export
from pipeline.store.json_files import write

FORMULA = '=HYPERLINK("x")'
LEEDS = "E08000035"


def _evidence(text: str, start: int = 0) -> Evidence:
    return Evidence(page=2, start=start, end=start + len(text), text=text, rule="test")


def _records(source: str, number: int) -> Records:
    return Records(
        document=DocumentRecord(
            source=source,
            title=f"Report {number}",
            kind=DocumentKind.INSPECTION_REPORT,
            published="2019-03-01",
            url="https://example.org/report",
            outcome=Outcome.PARTIAL,
            problems=(Problem(stage="extract", message="two grades"),),
            inspection=Inspection(council=LEEDS, inspected_from="2019-01-07"),
        ),
        councils=(CouncilRecord(code=LEEDS, name="Leeds City Council", evidence=_evidence("Leeds")),),
        judgements=(
            JudgementRecord(council=LEEDS, area="leadership", grade=Grade.GOOD, evidence=_evidence("leaders: good")),
        ),
        statistics=(
            StatisticRecord(
                kind=StatisticKind.PERCENTAGE,
                value=24.5,
                grades=(Grade.OUTSTANDING, Grade.GOOD),
                evidence=_evidence("24.5%"),
            ),
            StatisticRecord(kind=StatisticKind.COUNT, value=number, evidence=_evidence("cases", 9)),
        ),
        quotes=(
            QuoteRecord(text=FORMULA, kind=QuoteKind.FULL, source=QuoteSource.DOCUMENT, evidence=_evidence(FORMULA)),
        ),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(3):
        source = f"sub/report-{number}.pdf"
        write(tmp_path / "records", source, None, _records(source, number))
    return tmp_path / "records"


def test_duckdb_keeps_types_keys_and_values(folder: Path, tmp_path: Path) -> None:
    rows = export(folder, Format.DUCKDB, tmp_path / "records.duckdb")
    assert (rows["documents"], rows["statistics"], rows["problems"], rows["officials"]) == (3, 6, 3, 0)
    with duckdb.connect(tmp_path / "records.duckdb", read_only=True) as database:
        found = database.execute(
            """SELECT d.published, s.position, s.value, s.grades, s.evidence_start FROM statistics s
            JOIN documents d USING (document) WHERE document = 'sub/report-2.pdf' ORDER BY position"""
        ).fetchall()
    published = datetime.date(2019, 3, 1)
    assert found == [(published, 0, 24.5, "outstanding, good", 0), (published, 1, 2.0, "", 9)]


def test_polars_reads_the_parquet_files(folder: Path, tmp_path: Path) -> None:
    rows = export(folder, Format.PARQUET, tmp_path / "parquet")
    frames = {name: polars.read_parquet(tmp_path / f"parquet/{name}.parquet") for name in rows}
    assert {name: len(frame) for name, frame in frames.items()} == rows
    assert frames["judgements"]["grade"].to_list() == ["good"] * 3
    assert frames["documents"]["inspection_inspected_from"].dtype == polars.Date


def test_csv_files_hold_the_same_rows(folder: Path, tmp_path: Path) -> None:
    rows = export(folder, Format.CSV, tmp_path / "csv")
    assert {name: len(polars.read_csv(tmp_path / f"csv/{name}.csv")) for name in rows} == rows


def test_polars_reads_the_workbook_and_a_formula_stays_text(folder: Path, tmp_path: Path) -> None:
    rows = export(folder, Format.XLSX, tmp_path / "records.xlsx")
    sheets = polars.read_excel(tmp_path / "records.xlsx", sheet_id=0, raise_if_empty=False)
    assert {name: len(sheet) for name, sheet in sheets.items()} == rows
    assert sheets["quotes"]["text"].to_list() == [FORMULA] * 3
    assert sheets["statistics"]["value"].to_list()[:2] == [24.5, 0]


def test_sqlite_has_types_keys_and_what_datasette_needs(folder: Path, tmp_path: Path) -> None:
    rows = export(folder, Format.SQLITE, tmp_path / "sqlite")
    database = sqlite3.connect(tmp_path / "sqlite/records.db")
    assert {name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in rows} == rows
    assert database.execute("PRAGMA foreign_key_list(statistics)").fetchone()[2:5] == (
        "documents",
        "document",
        "document",
    )
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("SELECT typeof(value), typeof(position) FROM statistics").fetchone() == ("real", "integer")
    metadata = json.loads((tmp_path / "sqlite/metadata.json").read_text())
    assert metadata["databases"]["records"]["tables"]["judgements"]["facets"] == ["area", "grade", "status"]


def test_a_second_export_replaces_the_first_but_nothing_else(folder: Path, tmp_path: Path) -> None:
    export(folder, Format.CSV, tmp_path / "csv")
    export(folder, Format.CSV, tmp_path / "csv")
    (tmp_path / "notes").write_text("mine")
    with pytest.raises(FileExistsError, match="no earlier export"):
        export(folder, Format.CSV, tmp_path / "notes")
    assert (tmp_path / "notes").read_text() == "mine"


def _command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", "from pipeline.cli import main; main()"]
    return subprocess.run([*program, *map(str, arguments)], capture_output=True, text=True, check=False)


def test_query_prints_json_csv_and_a_table(folder: Path) -> None:
    sql = "SELECT council, grade FROM judgements LIMIT 1"
    assert json.loads(_command("query", sql, folder, "--format", "json").stdout) == [
        {"council": LEEDS, "grade": "good"}
    ]
    assert _command("query", sql, folder, "--format", "csv").stdout.splitlines() == ["council,grade", f"{LEEDS},good"]
    assert _command("query", sql, folder).stdout.split() == ["council", "grade", LEEDS, "good"]


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("SELECT nothing FROM judgements", "query: Binder Error"),
        ("SELEC", "query: Parser Error"),
        ("COPY judgements TO 'stolen.csv'", "query: Permission Error"),
    ],
)
def test_a_wrong_query_is_one_line_and_status_2(folder: Path, sql: str, says: str) -> None:
    done = _command("query", sql, folder)
    assert done.returncode == 2
    assert done.stderr.startswith(says)
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_without_records_is_named(tmp_path: Path) -> None:
    done = _command("export", tmp_path, "--to", "csv", "--out", tmp_path / "csv")
    assert done.returncode == 1
    assert "no records here; run `ofsted-records run` first" in done.stderr
