"""A batch's promises: stable bytes, skipping by fingerprint, pruning, the log, the exit status."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.run.batches import contents, run, write_documents


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder of documents and the records of an undisturbed run over it."""
    root = tmp_path_factory.mktemp("batch")
    write_documents(root / "in", 12)
    assert run(root / "in", "--out", root / "out").returncode == 0
    return root / "in", root / "out"


def test_every_document_has_its_two_files_and_the_ledger_its_line(batch: tuple[Path, Path]) -> None:
    names = set(contents(batch[1]))
    assert names == {f"notice-{n:04}.txt.{suffix}" for n in range(12) for suffix in ("json", "txt")} | {".ledger.jsonl"}


def test_one_worker_or_many_and_files_in_another_order_give_the_same_bytes(
    batch: tuple[Path, Path], tmp_path: Path
) -> None:
    files = sorted(batch[0].iterdir(), reverse=True)
    assert run(*files, "--out", tmp_path / "out", "--jobs", "1").returncode == 0
    assert contents(tmp_path / "out") == contents(batch[1])


def test_an_unchanged_second_run_touches_nothing_and_says_so(batch: tuple[Path, Path]) -> None:
    before = {file: file.stat().st_mtime_ns for file in batch[1].iterdir()}
    again = run(batch[0], "--out", batch[1])
    assert again.returncode == 0
    assert re.search(r"^unchanged +12 ", again.stdout, re.MULTILINE)
    assert {file: file.stat().st_mtime_ns for file in batch[1].iterdir()} == before


def test_what_was_changed_or_damaged_is_made_again(batch: tuple[Path, Path], tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 12)
    out = tmp_path / "out"
    run(tmp_path / "in", "--out", out)
    (out / "notice-0003.txt.json").write_text("{}")
    (out / "notice-0004.txt.txt").unlink()
    again = run(tmp_path / "in", "--out", out)
    made = [line.split()[-1] for line in again.stderr.splitlines() if line.startswith("[")]
    assert sorted(made) == ["notice-0003.txt", "notice-0004.txt"]
    assert contents(out) == contents(batch[1])


def test_records_of_removed_inputs_go_only_with_prune(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 3)
    out = tmp_path / "out"
    run(tmp_path / "in", "--out", out)
    (tmp_path / "in/notice-0001.txt").unlink()
    run(tmp_path / "in", "--out", out)
    assert (out / "notice-0001.txt.json").exists()
    assert run(tmp_path / "in", "--out", out, "--prune").returncode == 0
    assert not (out / "notice-0001.txt.json").exists()
    assert not (out / "notice-0001.txt.txt").exists()
    assert (out / "notice-0002.txt.json").exists()


def test_the_log_has_a_line_per_document_and_stage(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 2)
    log = tmp_path / "log.jsonl"
    for _ in range(2):
        run(tmp_path / "in", "--out", tmp_path / "out", "--log", log)
        lines = [json.loads(line) for line in log.read_text().splitlines()]
        stages = sorted({line["stage"] for line in lines})
        outcomes = {line["outcome"] for line in lines}
        if outcomes == {"unchanged"}:
            assert stages == ["skip"]
        else:
            assert stages == ["extract", "ingest", "store"]
            assert len(lines) == 6
            assert all(line["seconds"] >= 0 for line in lines)


def test_a_failed_document_costs_only_itself_and_the_exit_status(tmp_path: Path) -> None:
    write_documents(tmp_path / "in", 2)
    (tmp_path / "in/empty.txt").write_bytes(b"")
    (tmp_path / "in/minutes.docx").write_bytes(b"PK")
    done = run(tmp_path / "in", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "empty.txt: ingest: the file is empty" in done.stdout
    assert "minutes.docx: ingest: unknown suffix" in done.stdout
    record = json.loads((tmp_path / "out/empty.txt.json").read_text())
    assert record["document"]["outcome"] == "failed"
    assert json.loads((tmp_path / "out/notice-0001.txt.json").read_text())["document"]["outcome"] == "ok"


@pytest.mark.parametrize("arguments", [["missing"], ["--jobs", "0", "in"], ["--no-such-option"]])
def test_wrong_usage_is_status_2(tmp_path: Path, arguments: list[str]) -> None:
    assert run(*arguments, "--out", tmp_path / "out").returncode == 2
