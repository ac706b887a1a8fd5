"""Batches on this machine: one worker and two, an unchanged second run, memory as the batch grows."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from tests.bench.timing import REPORTS, Measured, measured, run_command
from tests.run.batches import write_documents

COPIES = 10  # of the reports: at least 400 files
FEW, MANY = 1_000, 10_000


def measure() -> None:
    with TemporaryDirectory() as folder:
        _measure_reports(Path(folder))
        _measure_short(Path(folder))


def _measure_reports(folder: Path) -> None:
    originals = sorted(REPORTS.glob("*.pdf"))
    if not originals:
        print(f"no reports at {REPORTS}: not measured")
        return
    documents = folder / "reports"
    documents.mkdir()
    pages = 0
    for path in originals:
        raw = path.read_bytes()
        pages += len(pypdfium2.PdfDocument(raw)) if raw.startswith(b"%PDF") else 0
        for copy in range(COPIES + 1):
            (documents / f"{path.stem}-{copy}.pdf").write_bytes(raw + f"\n% copy {copy}\n".encode())
    files, pages = len(originals) * (COPIES + 1), pages * (COPIES + 1)
    bare = measured([sys.executable, "-c", _BARE, str(documents)])
    print(f"{files} reports, {pages} pages; bare PDFium text {bare.cpu:.1f} s CPU")
    one = measured(run_command(documents, folder / "one", "--jobs", "1"))
    two = measured(run_command(documents, folder / "two", "--jobs", "2"))
    again = measured(run_command(documents, folder / "two", "--jobs", "2"))
    for name, figures in (("1 worker", one), ("2 workers", two)):
        print(
            f"{name:10} {figures.wall:7.1f} s  {pages / figures.wall:6.0f} pages/s  "
            f"{files / figures.wall:6.1f} documents/s  "
            f"{figures.cpu / bare.cpu:5.2f} times bare CPU  {figures.memory:5.0f} MB",
            flush=True,
        )
    print(f"speed-up {one.wall / two.wall:.2f}; unchanged second run {_share(again, two)}", flush=True)


def _measure_short(folder: Path) -> None:
    memory = {}
    for count in (FEW, MANY):
        documents, out = folder / f"short-{count}", folder / f"out-{count}"
        write_documents(documents, count)
        first, again = measured(run_command(documents, out)), measured(run_command(documents, out))
        memory[count] = first.memory
        print(
            f"{count:6,} short documents  {first.wall:6.1f} s  {count / first.wall:6.1f} documents/s  "
            f"{first.memory:5.0f} MB; unchanged second run {_share(again, first)}",
            flush=True,
        )
    print(f"memory from {FEW:,} to {MANY:,} documents: {memory[MANY] / memory[FEW] - 1:+.1%}")


def _share(again: Measured, first: Measured) -> str:
    return f"{again.wall:.1f} s, {again.wall / first.wall:.1%} of the first"


_BARE = """
import sys, pypdfium2
from pathlib import Path
for path in sorted(Path(sys.argv[1]).glob("*.pdf")):
    if path.read_bytes().startswith(b"%PDF"):
        for page in pypdfium2.PdfDocument(path):
            page.get_textpage().get_text_bounded()
"""
