"""`ofsted-records run --engine dask`: the same batch on an existing cluster."""

from __future__ import annotations

from enum import StrEnum
from importlib.util import find_spec
from typing import NoReturn

import typer

from pipeline.cli.output import DONE, FAILED, err, out, stop
from pipeline.run.pool import Options
from pipeline.run.sources import SourceError


class Engine(StrEnum):
    LOCAL = "local"
    DASK = "dask"


def run_dask(paths: list[str], target: str, scheduler: str | None, options: Options) -> NoReturn:
    """Runs the batch on the cluster and ends the command with its exit status."""
    if scheduler is None:
        stop("--engine dask needs --scheduler tcp://host:8786, the address of a running Dask scheduler")
    if find_spec("distributed") is None:
        stop("--engine dask needs the extra: install ofsted-records[cluster]")
    from pipeline.run.cluster import run_on_cluster  # noqa: PLC0415 (an extra: not installed everywhere)

    def report(done: int, total: int, outcomes: dict[str, int], problems: list[str]) -> None:
        counted = ", ".join(f"{count} {outcome}" for outcome, count in outcomes.items())
        err.print(f"[{done}/{total}] {counted}", markup=False)
        for problem in problems:
            out.print(problem, markup=False)

    try:
        failed = run_on_cluster(paths, target, scheduler, options, report)
    except SourceError as error:
        stop(str(error))
    except OSError as error:
        stop(f"{scheduler} or {target}: {error}; check that the scheduler runs and the output can be written", FAILED)
    raise typer.Exit(FAILED if failed else DONE)
