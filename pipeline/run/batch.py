"""A batch on this machine: unchanged documents skipped, the others each in a process that may hang, swell or die."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from pipeline.records import Outcome
from pipeline.run import fingerprint
from pipeline.run.ledger import Ledger, remove_leftovers
from pipeline.run.lock import hold
from pipeline.run.outcome import Done
from pipeline.run.pool import Options, Task, Workers
from pipeline.run.sources import Source

AHEAD = 4  # documents handed out per worker: enough to keep it busy, few enough to bound memory

Report = Callable[[Done, bool], None]  # told of each document as it is done; true where it was skipped as unchanged


class StoreError(Exception):
    """The results cannot be written: the run stops, nothing is half-written, and the next run goes on from here."""


@dataclass
class Summary:
    """What a run came to: every document's outcome, how many were skipped, which were left or removed."""

    done: list[Done] = field(default_factory=list)
    unchanged: int = 0
    left: int = 0
    pruned: list[str] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        return any(done.outcome is Outcome.FAILED for done in self.done)


def run_batch(found: list[Source], out: Path, options: Options, report: Report, stop: Event) -> Summary:
    """Processes the sources into `out`. Set `stop` to finish the documents in hand and leave the rest.

    Raises StoreError where the folder cannot be written, HeldError where another run holds it.
    """
    summary = Summary()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with hold(out):
            remove_leftovers(out)
            ledger = Ledger(out)
            try:
                for done, mark in _results(found, out, options, ledger, stop):
                    summary.done.append(done)
                    summary.unchanged += mark is None
                    if mark and done.lasting:
                        ledger.add(done, mark)
                    report(done, mark is None)
                if options.prune and not stop.is_set():
                    summary.pruned = ledger.prune(source.name for source in found)
            finally:
                ledger.close()
    except OSError as error:
        place, reason = error.filename or out, error.strerror or str(error)
        raise StoreError(f"{place}: store: {reason}; mend that or choose another --out, and run again") from error
    summary.done.sort(key=lambda done: done.source)
    summary.left = len(found) - len(summary.done)
    return summary


def _results(
    found: list[Source], out: Path, options: Options, ledger: Ledger, stop: Event
) -> Iterator[tuple[Done, str | None]]:
    """Each outcome as it comes, with the fingerprint it is made from: null where unchanged, empty where unreadable."""
    with Workers(options, out) as workers:
        pending: set[Task] = set()
        for source in found:
            if stop.is_set():
                break
            mark = _mark(source)
            known = ledger.unchanged(source.name, mark)
            if known:
                yield known, None
                continue
            pending.add(workers.start(source, mark))
            if len(pending) >= options.jobs * AHEAD:
                yield from _finished(pending)
        while pending:
            if stop.is_set():
                pending -= {task for task in pending if task.abandon()}
            yield from _finished(pending)


def _finished(pending: set[Task]) -> Iterator[tuple[Done, str | None]]:
    """Waits for at least one of the pending documents and takes the finished ones out."""
    by_future: dict[Future[Done], Task] = {task.future: task for task in pending}
    for future in wait(by_future, timeout=0.5, return_when=FIRST_COMPLETED).done:
        task = by_future[future]
        pending.remove(task)
        yield task.result(), task.mark


def _mark(source: Source) -> str:
    """The document's fingerprint; empty where it cannot be read: the reader says what is wrong with it."""
    try:
        return fingerprint.of_source(source.name, source.path.read_bytes()) if source.path.is_file() else ""
    except OSError:
        return ""
