"""A batch on a Dask cluster of separate worker processes over TCP: the single machine's tables, whoever dies."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import distributed
import polars
import pytest

from pipeline.run import cluster
from pipeline.run.cluster import run_on_cluster
from pipeline.run.pool import Options
from pipeline.run.sources import SourceError
from pipeline.store.export import Format, export
from tests.run.batches import run, write_documents

COUNT = 18


@pytest.fixture(scope="module")
def workers() -> Iterator[distributed.LocalCluster]:
    """Two worker processes, one thread each, on loopback."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    ) as found:
        yield found


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cluster") / "in"
    write_documents(folder, COUNT)
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture(autouse=True)
def small_partitions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "PARTITION", 8)


def _tables(folder: Path) -> dict[str, polars.DataFrame]:
    """Each table of a data set, its rows in one order; the working files of a run are no tables."""
    names = sorted(path.name for path in folder.iterdir() if not path.name.startswith("_"))
    found = {}
    for name in names:
        source = folder / name / "*.parquet" if (folder / name).is_dir() else folder / name
        frame = polars.read_parquet(source)
        found[name.removesuffix(".parquet")] = frame.sort(frame.columns[:2])
    return found


def _single_machine(documents: Path, folder: Path) -> dict[str, polars.DataFrame]:
    run(documents, "--out", folder / "out")
    export(folder / "out", Format.PARQUET, folder / "tables")
    return _tables(folder / "tables")


def test_the_tables_are_the_single_machines_though_a_worker_is_killed(
    workers: distributed.LocalCluster, documents: Path, tmp_path: Path
) -> None:
    killed: list[int] = []

    def kill_one(done: int, total: int, outcomes: dict[str, int], problems: list[str]) -> None:
        if not killed:
            pids = [info["pid"] for info in _worker_pids(workers)]
            os.kill(pids[0], signal.SIGKILL)
            killed.append(pids[0])

    out = tmp_path / "data"
    assert run_on_cluster([str(documents)], str(out), workers.scheduler_address, Options(), kill_one)
    assert killed
    expected = _single_machine(documents, tmp_path)
    found = _tables(out)
    assert found.keys() == expected.keys()
    for name, frame in expected.items():
        assert found[name].equals(frame), name
    assert not [path for path in out.rglob("*") if path.name.endswith(".part")]


def _worker_pids(workers: distributed.LocalCluster) -> list[dict[str, int]]:
    with distributed.Client(workers) as client:
        return [{"pid": pid} for pid in client.run(os.getpid).values()]


def test_a_second_run_does_nothing_and_one_over_fewer_documents_leaves_none_too_many(
    workers: distributed.LocalCluster, documents: Path, tmp_path: Path
) -> None:
    out = tmp_path / "data"
    run_on_cluster([str(documents)], str(out), workers.scheduler_address, Options(), lambda *_: None)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.parquet")}
    begin = time.monotonic()
    run_on_cluster([str(documents)], str(out), workers.scheduler_address, Options(), lambda *_: None)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.parquet")} == before, time.monotonic() - begin
    one = documents / "notice-0000.txt"
    assert not run_on_cluster([str(one)], str(out), workers.scheduler_address, Options(), lambda *_: None)
    assert _tables(out)["documents"]["document"].to_list() == ["notice-0000.txt"]


def test_an_empty_address_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no documents there"):
        run_on_cluster([str(tmp_path)], str(tmp_path / "out"), "tcp://127.0.0.1:1", Options(), lambda *_: None)


def test_the_command_wants_a_scheduler(tmp_path: Path) -> None:
    done = run(tmp_path, "--engine", "dask")
    assert done.returncode == 2
    assert "--scheduler tcp://host:8786" in done.stderr
