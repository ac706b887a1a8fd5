"""Small batches for the tests of runs: documents in a folder, the command as a process, the folder it leaves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

COUNCILS = ("Norfolk", "Leeds", "Camden", "Torbay", "Rotherham", "Devon", "Medway", "Islington")


def write_documents(folder: Path, count: int, long: int = 1) -> None:
    """Numbered press notices, each of `long` paragraphs in the middle."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"notice-{number:04}.txt").write_text(notice(number, long), "utf-8")


def notice(number: int, long: int = 1) -> str:
    """A press notice with a council, a grade and a figure of its own, and `long` paragraphs that all differ."""
    council = COUNCILS[number % len(COUNCILS)]
    middle = (f"\n\nOf the {number + line + 20} cases sampled, {number % 20 + 1} had no plan." for line in range(long))
    return f"Notice {number}\n\nOfsted has rated {council} good for leadership.{''.join(middle)}\n"


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-c", "from pipeline.cli import main; main()", *map(str, arguments)]


def run(*arguments: str | Path, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """`ofsted-records run …` to its end."""
    return subprocess.run(command("run", *arguments), capture_output=True, text=True, timeout=timeout, check=False)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }
