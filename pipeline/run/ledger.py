"""What a folder of records holds and what it was made from, so that unchanged work is skipped and lost work redone.

The ledger is one JSON line per document, sorted; while a run is on, finished documents are appended to a journal. An
entry counts only if both its files still have the bytes it states: a file that a power cut left empty, or that somebody
edited, is made again. That check replaces a disk flush per file.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.run.fingerprint import of_bytes
from pipeline.run.outcome import Done
from pipeline.store.json_files import paths_of, replace

LEDGER = ".ledger.jsonl"
JOURNAL = ".journal.jsonl"


class Ledger:
    """The ledger of one folder; `entries` by source name."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.entries: dict[str, dict[str, Any]] = {}
        self._folded = not (out / JOURNAL).exists()  # whether the ledger on disk holds all entries
        for name in (LEDGER, JOURNAL):
            for entry in _read(out / name):
                self.entries[entry["source"]] = entry
        self._journal = (out / JOURNAL).open("a", encoding="utf-8")

    def unchanged(self, source: str, fingerprint: str) -> Done | None:
        """What came of the source, if it was made from the same fingerprint and its files are as they were written."""
        entry = self.entries.get(source)
        if entry is None or entry["fingerprint"] != fingerprint:
            return None
        for path, digest in zip(paths_of(self.out, source), entry["digests"], strict=True):
            try:
                if of_bytes(path.read_bytes()) != digest:
                    return None
            except OSError:
                return None
        return Done.from_ledger(entry)

    def add(self, done: Done, fingerprint: str) -> None:
        """Notes a finished document at once."""
        entry = done.to_ledger(fingerprint)
        self.entries[done.source] = entry
        self._folded = False
        self._journal.write(_line(entry))
        self._journal.flush()

    def prune(self, keep: Iterable[str]) -> list[str]:
        """Removes the records of sources that are not among those to keep; returns their names."""
        gone = sorted(set(self.entries) - set(keep))
        for source in gone:
            for path in paths_of(self.out, source):
                path.unlink(missing_ok=True)
            del self.entries[source]
            self._folded = False
        return gone

    def close(self) -> None:
        """Folds the journal into the ledger."""
        self._journal.close()
        if not self._folded or not (self.out / LEDGER).exists():
            replace(self.out / LEDGER, "".join(_line(self.entries[source]) for source in sorted(self.entries)))
        (self.out / JOURNAL).unlink(missing_ok=True)


def _line(entry: dict[str, Any]) -> str:
    return json.dumps(entry, ensure_ascii=False, sort_keys=True) + "\n"


def _read(path: Path) -> Iterable[dict[str, Any]]:
    """The whole lines of a file; a last line that a kill cut short is passed over, its document made again."""
    if not path.exists():
        return
    for line in path.read_text("utf-8", errors="replace").split("\n"):
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict) and {"source", "fingerprint", "digests"} <= entry.keys():
            yield entry


def remove_leftovers(out: Path) -> None:
    """Removes part files that an ended run left beside their final names."""
    for folder, _, files in os.walk(out):
        for name in files:
            if name.startswith(".") and name.endswith(".part"):
                (Path(folder) / name).unlink(missing_ok=True)
