"""One row per inspection: every area a column, the council's facts beside them, each council's newest on request."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from pipeline.cli.inspections import inspections
from pipeline.store.inspections import COLUMNS, inspection_rows
from pipeline.store.json_files import NoRecordsError

LEEDS, KENT = "E08000035", "E10000016"


def judgement(code: str, area: str, grade: str, status: str = "current", page: int = 1) -> dict[str, Any]:
    return {"council": code, "area": area, "grade": grade, "status": status, "evidence": {"page": page}}


def report(folder: Path, name: str, code: str | None, until: str, *judgements: dict[str, Any], **fields: Any) -> None:
    inspection = {
        "council": code,
        "framework": "ilacs",
        "type": "standard",
        "inspected_from": "2021-11-01",
        "inspected_to": until,
        "published": None,
        "lead_inspector": "Ann Example",
        **fields,
    }
    document = {"source": name, "url": None, "outcome": "ok", "inspection": inspection}
    (folder / f"{name}.json").write_text(json.dumps({"document": document, "judgements": judgements}), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    report(tmp_path, "leeds-new.pdf", LEEDS, "2022-03-04", judgement(LEEDS, "leadership", "good", page=2))
    report(
        tmp_path,
        "leeds-old.pdf",
        LEEDS,
        "2018-11-02",
        judgement(LEEDS, "overall_effectiveness", "outstanding"),
        judgement(LEEDS, "overall_effectiveness", "inadequate", status="previous"),
        judgement(KENT, "leadership", "inadequate"),
        judgement(LEEDS, "other:Capacity to improve", "adequate"),
    )
    report(tmp_path, "leeds-board.pdf", LEEDS, "2023-01-01", judgement(LEEDS, "lscb", "good"), type="lscb_review")
    report(tmp_path, "kent-board.pdf", KENT, "2015-01-01", judgement(KENT, "lscb", "good"), type="lscb_review")
    report(tmp_path, "nowhere.pdf", None, "2015-01-01")
    news = {"document": {"source": "news.txt", "inspection": None, "outcome": "ok"}, "judgements": []}
    (tmp_path / "news.txt.json").write_text(json.dumps(news), "utf-8")
    return tmp_path


def test_a_row_holds_the_inspection_s_own_judgements(folder: Path) -> None:
    row = next(row for row in inspection_rows(folder) if row.file == "leeds-old.pdf")
    assert (row.council, row.code, row.region) == ("Leeds City Council", LEEDS, "Yorkshire and The Humber")
    assert row.overall_effectiveness == "outstanding", "an earlier grade is not this inspection's"
    assert row.leadership is None, "nor is another council's"
    assert row.other_judgements == "Capacity to improve=adequate"
    assert (row.page, row.web_link) == (1, "leeds-old.pdf#page=1")


def test_rows_stand_by_council_and_date_and_only_for_inspections(folder: Path) -> None:
    files = [row.file for row in inspection_rows(folder)]
    assert files == ["nowhere.pdf", "kent-board.pdf", "leeds-old.pdf", "leeds-new.pdf", "leeds-board.pdf"]


def test_latest_keeps_each_council_s_newest_inspection_of_services(folder: Path) -> None:
    files = [row.file for row in inspection_rows(folder, latest=True)]
    assert files == ["kent-board.pdf", "leeds-new.pdf"]


def test_a_folder_without_records_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NoRecordsError, match="ofsted-records run"):
        inspection_rows(tmp_path)


def test_a_broken_file_is_named(folder: Path) -> None:
    (folder / "torn.json").write_text('{"document": ', "utf-8")
    with pytest.raises(ValueError, match=r"torn\.json"):
        inspection_rows(folder)


@pytest.fixture
def app() -> typer.Typer:
    app = typer.Typer()
    app.command()(inspections)
    return app


def test_csv_has_every_column(folder: Path, app: typer.Typer) -> None:
    result = CliRunner().invoke(app, [str(folder), "--format", "csv"])
    assert result.exit_code == 0
    rows = list(csv.DictReader(result.output.splitlines()))
    assert tuple(rows[0]) == COLUMNS and len(rows) == 5
    assert {"council", "code", "region", "urn", "overall_effectiveness", "lead_inspector", "web_link"} <= set(rows[0])


def test_json_and_table(folder: Path, app: typer.Typer) -> None:
    as_json = CliRunner().invoke(app, [str(folder), "--format", "json", "--latest"])
    assert [row["file"] for row in json.loads(as_json.output)] == ["kent-board.pdf", "leeds-new.pdf"]
    table = CliRunner().invoke(app, [str(folder), "--latest"])
    assert "Leeds City Council" in table.output and "2 inspections" in table.output


def test_no_records_is_a_failure_in_one_line(tmp_path: Path, app: typer.Typer) -> None:
    result = CliRunner().invoke(app, [str(tmp_path)])
    assert result.exit_code == 1
