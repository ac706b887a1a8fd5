"""Short documents through a local Dask cluster of two worker processes: cost per document as the batch grows."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory

import distributed

from pipeline.run.cluster import run_on_cluster
from pipeline.run.pool import Options
from tests.run.batches import write_documents

COUNTS = (1_000, 10_000)


def measure() -> None:
    workers = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    )
    with TemporaryDirectory() as folder, workers:
        for count in COUNTS:
            documents = Path(folder) / f"in-{count}"
            write_documents(documents, count)
            begin = time.perf_counter()
            run_on_cluster(
                [str(documents)], f"{folder}/out-{count}", workers.scheduler_address, Options(), lambda *_: None
            )
            seconds = time.perf_counter() - begin
            print(f"{count:6,} documents  {seconds:6.1f} s  {seconds / count * 1000:.1f} ms per document", flush=True)
