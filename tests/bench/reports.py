"""Inspection reports in one process: pages per second and CPU time against bare PDFium text extraction."""

from __future__ import annotations

import gc
import importlib
import time
from pathlib import Path

import pypdfium2

from pipeline import extract, read
from pipeline.extractors import inspection_report
from pipeline.ingest import IngestError
from pipeline.language import analyse
from tests.bench.timing import REPORTS, peak_memory


def _bare(path: Path) -> int:
    """Every page's text by PDFium and nothing else; the number of pages."""
    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.get_textpage().get_text_bounded()
    return len(document)


def _all(path: Path) -> None:
    extract(read(path))


def _judgements(path: Path) -> None:
    inspection_report.find(analyse(read(path)))


def measure() -> None:
    paths = [path for path in sorted(REPORTS.glob("*.pdf")) if path.read_bytes().startswith(b"%PDF")]
    if not paths:
        print(f"no reports at {REPORTS}: not measured")
        return
    for path in paths[::8]:  # loads and compiles what is so once, for every framework
        _all(path)
    importlib.import_module("pipeline.run.warm")  # as the process does that workers are forked from
    pages, cpu, wall = 0, {"bare": 0.0, "judgements": 0.0, "all": 0.0}, 0.0
    for path in paths:  # the three in turn on each file, so that a machine's changing speed falls on all
        begin = time.process_time()
        pages += _bare(path)
        cpu["bare"] += time.process_time() - begin
        for name, function in (("judgements", _judgements), ("all", _all)):
            begin, clock = time.process_time(), time.perf_counter()
            try:
                function(path)
            except IngestError as error:
                print(error)
            cpu[name] += time.process_time() - begin
            wall += (time.perf_counter() - clock) if name == "all" else 0.0
    gc.unfreeze()
    print(f"{len(paths)} reports, {pages} pages")
    print(f"bare PDFium text     {cpu['bare']:7.2f} s CPU  {pages / cpu['bare']:7.0f} pages/s")
    for name in ("judgements", "all"):
        ratio = cpu[name] / cpu["bare"]
        print(f"{name:20} {cpu[name]:7.2f} s CPU  {pages / cpu[name]:7.0f} pages/s  {ratio:.2f} times bare")
    print(f"all record kinds     {pages / wall:.0f} pages/s on the clock; peak memory {peak_memory():.0f} MB")
