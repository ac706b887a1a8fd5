"""How cost grows with a text, from 10 kB to 10 MB, and what a megabyte of one mark or number costs."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline import extract, read
from tests.run.batches import notice

SIZES = (10_000, 20_000, 40_000, 100_000, 1_000_000, 2_000_000, 10_000_000)
HEADING = "A heading\n\nThe text begins like this: "
HOSTILE = {
    "percent signs": "%",
    "digits": "1",
    "short numbers": "12 ",
    "short shares": "12% ",
    "opening marks": "“",
    "straight marks": '"',
    "apostrophes": "'",
}


def _seconds(text: str) -> float:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        path.write_text(text, "utf-8")
        begin = time.process_time()
        extract(read(path))
        return time.process_time() - begin


def measure() -> None:
    _seconds(notice(0))  # loads what is loaded once
    for size in SIZES:
        count = size // len(notice(0))
        seconds = _seconds("\n".join(notice(number) for number in range(count)))
        print(f"{size / 1000:8.0f} kB  {seconds:8.2f} s CPU  {seconds / size * 1e6:6.2f} s per MB", flush=True)
    for name, mark in HOSTILE.items():
        print(f"a megabyte of {name}: {_seconds(HEADING + mark * (1_000_000 // len(mark))):.1f} s CPU", flush=True)
