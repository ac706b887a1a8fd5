"""What happens in a worker process: one document read, extracted and written, under a memory limit."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from dataclasses import replace
from multiprocessing.connection import wait
from pathlib import Path
from time import perf_counter

from pipeline.run.outcome import Done, failed, written
from pipeline.run.sources import Source
from pipeline.store.json_files import write


def prepare(memory: int | None) -> None:
    """Once per process: leave Ctrl-C to the parent, end with it, and bound what a document may allocate (bytes)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    if memory:
        _limit_memory(memory)


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _limit_memory(memory: int) -> None:
    try:
        import resource  # noqa: PLC0415 (not on every platform)

        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (ImportError, OSError):
        return  # no such limit on this platform; the time limit still holds
    limit = pages * os.sysconf("SC_PAGE_SIZE") + memory
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def work(source: Source, out: Path) -> Done:
    """Reads, extracts and writes one document.

    Raises OSError where the result cannot be written, MemoryError at the limit.
    """
    # Loading these loads spaCy: the parent process, which only skips and hands out work, does without.
    from pipeline.document import Document  # noqa: PLC0415
    from pipeline.run.document import extract, read_or_problem  # noqa: PLC0415

    begin = perf_counter()
    found = read_or_problem(source.path, source.name)
    read = perf_counter()
    document = found if isinstance(found, Document) else None
    records = extract(found) if isinstance(found, Document) else failed(source.name, found)
    extracted = perf_counter()
    done = written(records, write(out, source.name, document, records))
    seconds = {"ingest": read - begin, "extract": extracted - read, "store": perf_counter() - extracted}
    return replace(done, seconds=seconds)
