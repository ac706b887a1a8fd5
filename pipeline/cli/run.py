"""`ofsted-records run`: a batch of documents into a folder of records."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Annotated, TextIO

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pipeline.cli.cluster import Engine, run_dask
from pipeline.cli.output import DONE, FAILED, INTERRUPTED, err, stop
from pipeline.cli.summary import print_summary
from pipeline.records import Outcome
from pipeline.run.batch import StoreError, run_batch
from pipeline.run.lock import HeldError
from pipeline.run.outcome import Done
from pipeline.run.pool import Options
from pipeline.run.sources import SourceError, sources


def run(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH]...", help="Documents or folders of them.")
    ] = None,
    out: Annotated[str, typer.Option(help="Folder for the records.")] = "extracted",
    jobs: Annotated[int, typer.Option(min=1, help="Worker processes; default: all cores.")] = os.cpu_count() or 1,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds one document may take.")] = Options.timeout,
    memory: Annotated[int, typer.Option(min=64, help="Megabytes one document may take.")] = Options.memory,
    prune: Annotated[bool, typer.Option("--prune", help="Remove the records of documents that are gone.")] = False,
    log: Annotated[Path | None, typer.Option(help="Write a JSON line per document and stage.")] = None,
    engine: Annotated[Engine, typer.Option(help="This machine, or a Dask cluster.")] = Engine.LOCAL,
    scheduler: Annotated[str | None, typer.Option(help="The cluster's address, as tcp://host:8786.")] = None,
) -> None:
    """Extract the records of documents: PATH... (default: corpus/) into --out (default: extracted/).

    With --engine dask, PATH and --out may be s3://, gs:// or https:// addresses, and --out becomes a Parquet data set.

    Exit status 0: every document came out ok or partial; 1: one failed; 2: wrong usage; 130: interrupted.
    """
    options = Options(jobs=jobs, timeout=timeout, memory=memory, prune=prune)
    if engine is Engine.DASK:
        run_dask(paths or ["corpus"], out, scheduler, options)
    try:
        found = sources([Path(path) for path in paths or ["corpus"]])
        with ExitStack() as stack:
            log_file = stack.enter_context(log.open("w", encoding="utf-8")) if log else None
            interrupted = stack.enter_context(_interruptible())
            bar = stack.enter_context(_Bar(len(found)))

            def report(done: Done, skipped: bool) -> None:
                bar.show(done, skipped)
                if log_file:
                    _log(log_file, done, skipped)

            summary = run_batch(found, Path(out), options, report, interrupted)
    except (SourceError, HeldError) as error:
        stop(str(error))
    except (StoreError, OSError) as error:
        stop(str(error), FAILED)
    print_summary(summary)
    if interrupted.is_set():
        stop(f"interrupted: {summary.left} of {len(found)} documents left; run the same command to go on", INTERRUPTED)
    raise typer.Exit(FAILED if summary.failed else DONE)


@contextmanager
def _interruptible() -> Iterator[Event]:
    """An event that the first Ctrl-C sets; the second ends the program at once."""
    interrupted = Event()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        if interrupted.is_set():
            raise KeyboardInterrupt
        interrupted.set()
        # A handler may interrupt anything, so it only makes a system call.
        os.write(2, b"finishing the documents in hand; Ctrl-C again to abandon them\n")

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)


class _Bar:
    """A progress bar on a terminal, a plain line per document otherwise."""

    def __init__(self, total: int) -> None:
        self.total, self.count, self.failures = total, 0, 0
        self.drawn = err.is_terminal
        self.progress = Progress(
            TextColumn("{task.fields[note]}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            console=err,
            disable=not self.drawn,
        )
        self.task = self.progress.add_task("", total=total, note="reading", rate="")

    def __enter__(self) -> _Bar:
        self.progress.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.progress.stop()

    def show(self, done: Done, skipped: bool) -> None:
        self.count += 1
        self.failures += done.outcome is Outcome.FAILED
        if self.drawn:
            speed = self.progress.tasks[0].speed
            note = f"{self.failures} failed" if self.failures else "reading"
            self.progress.update(self.task, advance=1, note=note, rate=f"{speed:.0f}/s" if speed else "")
        elif not skipped:
            err.print(f"[{self.count}/{self.total}] {done.outcome} {done.source}", markup=False)


def _log(file: TextIO, done: Done, skipped: bool) -> None:
    outcome = "unchanged" if skipped else str(done.outcome)
    for stage, seconds in done.seconds.items() or [("skip" if skipped else "run", 0.0)]:
        line = {"document": done.source, "stage": stage, "seconds": round(seconds, 6), "outcome": outcome}
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
    file.flush()
