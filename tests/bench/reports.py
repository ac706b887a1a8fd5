"""Inspection reports in one process: pages per second and CPU time against bare PDFium text extraction."""

from __future__ import annotations

import gc
import importlib
import math
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from pipeline import extract, read
from pipeline.extractors import inspection_report
from pipeline.ingest import IngestError
from pipeline.language import analyse
from tests.bench.timing import REPORTS, peak_memory


def _bare(path: Path) -> None:
    """Every page's text by PDFium and nothing else."""
    for page in pypdfium2.PdfDocument(path):
        page.get_textpage().get_text_bounded()


def _all(path: Path) -> None:
    extract(read(path))


def _judgements(path: Path) -> None:
    inspection_report.find(analyse(read(path)))


_MEASURED: dict[str, Callable[[Path], object]] = {"bare": _bare, "judgements": _judgements, "all": _all}
_RUNS = 3  # of each on each file: the least is what the work costs, the rest is what else the machine does


def _least(path: Path) -> tuple[dict[str, float], float]:
    """The least CPU seconds of each on the file, the three in turn, and the least seconds on the clock of all kinds."""
    best, wall = dict.fromkeys(_MEASURED, math.inf), math.inf
    for _ in range(_RUNS):
        for name, function in _MEASURED.items():
            begin, clock = time.process_time(), time.perf_counter()
            try:
                function(path)
            except IngestError as error:
                print(error)
            best[name] = min(best[name], time.process_time() - begin)
            wall = min(wall, time.perf_counter() - clock) if name == "all" else wall
    return best, wall


def measure() -> None:
    paths = [path for path in sorted(REPORTS.glob("*.pdf")) if path.read_bytes().startswith(b"%PDF")]
    if not paths:
        print(f"no reports at {REPORTS}: not measured")
        return
    for path in paths[::8]:  # loads and compiles what is so once, for every framework
        _all(path)
    importlib.import_module("pipeline.run.warm")  # as the process does that workers are forked from
    pages, wall = 0, 0.0
    cpu = dict.fromkeys(_MEASURED, 0.0)
    for path in paths:
        best, clock = _least(path)
        pages, wall = pages + len(pypdfium2.PdfDocument(path)), wall + clock
        for name, seconds in best.items():
            cpu[name] += seconds
    gc.unfreeze()
    print(f"{len(paths)} reports, {pages} pages")
    print(f"bare PDFium text     {cpu['bare']:7.2f} s CPU  {pages / cpu['bare']:7.0f} pages/s")
    for name in ("judgements", "all"):
        ratio = cpu[name] / cpu["bare"]
        print(f"{name:20} {cpu[name]:7.2f} s CPU  {pages / cpu[name]:7.0f} pages/s  {ratio:.2f} times bare")
    print(f"all record kinds     {pages / wall:.0f} pages/s on the clock; peak memory {peak_memory():.0f} MB")
