"""A batch on an existing Dask cluster: partitions of documents in, a partitioned Parquet data set of the tables out.

A partition is an ordinary batch in a folder of its own on the worker, with the same limits per document, and its
tables are put into place whole: each file under a temporary name first, and last of all the partition's mark, which
says what it was made from. A worker that dies leaves no mark; Dask gives its partition to another, which writes the
same names. Inputs and outputs are fsspec addresses: paths, s3://, gs://, https://.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

import fsspec
from distributed import Client, as_completed

from pipeline.run import fingerprint
from pipeline.run.pool import Options
from pipeline.run.sources import SourceError, is_document
from pipeline.store.export import Format, export

PARTITION = 250  # documents: a worker's death costs at most these, and starting a batch is small against them
MARKS = "_partitions"


@dataclass(frozen=True)
class Partition:
    """Some documents: (name, address) each; `mark` tells their bytes and the code that processes them."""

    number: int
    documents: tuple[tuple[str, str], ...]
    mark: str

    @property
    def name(self) -> str:
        return f"part-{self.number:05}"


Report = Callable[[int, int, dict[str, int], list[str]], None]  # documents done, of how many, by outcome, problems


def run_on_cluster(addresses: list[str], out: str, scheduler: str, options: Options, report: Report) -> bool:
    """Processes all documents at the addresses into the data set at `out`; whether one of them failed.

    Raises SourceError where there are none, OSError where the scheduler or the output cannot be reached.
    """
    partitions = list(_partitions(addresses))
    done, failed, total = 0, False, sum(len(partition.documents) for partition in partitions)
    with Client(scheduler, timeout="20s") as client:
        futures = client.map(process_partition, partitions, out=out, options=options, retries=3, pure=False)
        for future in as_completed(futures):
            mark = future.result()
            done += sum(mark["outcomes"].values())
            failed |= bool(mark["outcomes"].get("failed"))
            report(done, total, mark["outcomes"], mark["problems"])
    _remove_others(out, {partition.name for partition in partitions})
    return failed


def _partitions(addresses: list[str]) -> Iterator[Partition]:
    documents = sorted(document for address in addresses for document in _documents(address))
    for number, begin in enumerate(range(0, len(documents), PARTITION)):
        some = documents[begin : begin + PARTITION]
        digest = hashlib.sha256(fingerprint.of_code().encode())
        for name, address, key in some:
            digest.update(f"{name}\0{address}\0{key}\0".encode())
        yield Partition(number, tuple((name, address) for name, address, _ in some), digest.hexdigest())


def _documents(address: str) -> Iterator[tuple[str, str, str]]:
    """(name, address, a key that changes with the bytes) of each document below an address."""
    files, root = fsspec.core.url_to_fs(address)
    paths = files.find(root)
    if not paths:
        raise SourceError(f"{address}: no documents there; check the address")
    for path in paths:
        name = PurePosixPath(path).name if path == root else path[len(root) :].lstrip("/")
        if is_document(name):
            yield name, files.unstrip_protocol(path), str(files.ukey(path))


def process_partition(partition: Partition, out: str, options: Options) -> dict[str, Any]:
    """Processes one partition on the worker this runs on, unless its mark says that it is done; returns the mark."""
    files, root = fsspec.core.url_to_fs(out)
    mark_path = f"{root}/{MARKS}/{partition.name}.json"
    if files.exists(mark_path):
        known: dict[str, Any] = json.loads(files.cat_file(mark_path))
        if known["mark"] == partition.mark:
            return known
    with TemporaryDirectory(prefix="ofsted-records-") as temporary:
        folder = Path(temporary)
        _fetch(partition, folder / "in")
        ledger = _run(folder, options)
        rows = export(folder / "out", Format.PARQUET, folder / "tables")
        for table in rows:
            _commit(files, folder / f"tables/{table}.parquet", f"{root}/{table}/{partition.name}.parquet")
        outcomes = [entry["outcome"] for entry in ledger]
        mark = {
            "mark": partition.mark,
            "outcomes": {outcome: outcomes.count(outcome) for outcome in sorted(set(outcomes))},
            "problems": [f"{entry['source']}: {problem}" for entry in ledger for problem in entry["problems"]],
        }
        (folder / "mark.json").write_text(json.dumps(mark, ensure_ascii=False, indent=1), "utf-8")
        _commit(files, folder / "mark.json", mark_path)
    return mark


def _fetch(partition: Partition, folder: Path) -> None:
    for name, address in partition.documents:
        files, path = fsspec.core.url_to_fs(address)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        files.get_file(path, (folder / name).as_posix())


def _run(folder: Path, options: Options) -> list[dict[str, Any]]:
    """The partition as a batch of one worker, in a process of its own: a Dask worker may not have child processes."""
    limits = ["--jobs", "1", "--timeout", str(options.timeout), "--memory", str(options.memory)]
    command = [sys.executable, "-m", "pipeline", "run", str(folder / "in"), "--out", str(folder / "out"), *limits]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"run ended with status {done.returncode}: {done.stderr[-500:]}")
    return [_outcome(file) for file in sorted((folder / "out").rglob("*.json")) if not file.name.startswith(".")]


def _outcome(file: Path) -> dict[str, Any]:
    document = json.loads(file.read_text("utf-8"))["document"]
    problems = [f"{problem['stage']}: {problem['message']}" for problem in document["problems"]]
    return {"source": document["source"], "outcome": document["outcome"], "problems": problems}


def _commit(files: Any, local: Path, path: str) -> None:
    """Puts a file into place under a temporary name first: no reader ever sees part of it."""
    folder, name = path.rsplit("/", 1)
    files.makedirs(folder, exist_ok=True)
    temporary = f"{folder}/.{name}.part"
    files.put_file(local.as_posix(), temporary)
    files.mv(temporary, path)


def _remove_others(out: str, names: set[str]) -> None:
    """Removes what an earlier run over more documents left beyond the partitions there are now."""
    files, root = fsspec.core.url_to_fs(out)
    for path in files.find(root):
        file = PurePosixPath(path)
        if file.stem.startswith("part-") and file.stem not in names and file.suffix in (".parquet", ".json"):
            files.rm_file(path)
