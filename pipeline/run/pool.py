"""Worker processes that may hang, swell or die: each costs its document, with the reason, and never the batch."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import TimeoutError as TookTooLong
from dataclasses import dataclass, replace
from multiprocessing.context import BaseContext
from pathlib import Path
from types import TracebackType

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from pipeline.records import Problem
from pipeline.run.outcome import Done, failed, written
from pipeline.run.sources import Source
from pipeline.run.worker import prepare, work
from pipeline.store.json_files import write

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Options:
    """`jobs` workers; per document at most `timeout` seconds and `memory` megabytes; `prune`: see `run_batch`."""

    jobs: int = 1
    timeout: float = 120
    memory: int = 2048
    prune: bool = False


@dataclass(frozen=True)
class Task:
    """One document in a worker's hands, and the fingerprint it is made from."""

    source: Source
    mark: str
    future: ProcessFuture[Done]
    out: Path
    options: Options

    def __hash__(self) -> int:
        return id(self)

    def abandon(self) -> bool:
        """Takes it back if no worker has begun it."""
        return not self.future.running() and self.future.cancel()

    def result(self) -> Done:
        """How the document came out. A worker that did not come back leaves a failed document with its reason.

        Raises OSError where results cannot be written.
        """
        try:
            return self.future.result()
        except TookTooLong:
            return self._lost(f"took longer than {self.options.timeout:g} seconds", "raise --timeout or leave it out")
        except MemoryError:
            return self._lost(f"needs more than {self.options.memory} MB of memory", "raise --memory or leave it out")
        except ProcessExpired as error:
            return self._lost(f"the process that read it died ({error})", "check the file; it may be damaged")

    def _lost(self, message: str, remedy: str) -> Done:
        records = failed(self.source.name, Problem(stage="run", message=message, remedy=remedy))
        return replace(written(records, write(self.out, self.source.name, None, records)), lasting=False)


class Workers:
    """A pool of worker processes, ended with the block: at once if it ends in an error."""

    def __init__(self, options: Options, out: Path) -> None:
        self.options, self.out = options, out
        self.pool: ProcessPool | None = None

    def __enter__(self) -> Workers:
        return self

    def start(self, source: Source, mark: str) -> Task:
        """Hands a document out. The processes begin with the first one: a run with nothing to do starts none."""
        if self.pool is None:
            memory = self.options.memory * MEGABYTE
            self.pool = ProcessPool(self.options.jobs, initializer=prepare, initargs=(memory,), context=_context())
        future = self.pool.schedule(work, args=(source, self.out), timeout=self.options.timeout)
        return Task(source, mark, future, self.out, self.options)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.pool is not None:
            if kind is None:
                self.pool.close()
            else:
                self.pool.stop()
            self.pool.join()


def _context() -> BaseContext:
    """Processes forked from one that has loaded everything, where the platform has that: a restart costs little."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pipeline.run.warm"])
    return context
