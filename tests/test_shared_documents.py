"""The five labelled public documents, scored by their own yardstick, as a user would run it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.run.batches import run
from tests.shared import SHARED, needs_shared

FLOORS = {
    "councils": 1,
    "judgements": 1,
    "officials": 1,
    "statistics.share": 0.97,
    "statistics.rate": 1,
    "statistics.count": 0.95,
    "statistics.money": 1,
    "statistics.share.grades": 0.97,
    "statistics.share.comparator": 1,
    "statistics.share.base": 0.95,
    "statistics.share.direction": 0.95,
    "statistics.share.from_value": 0.95,
    "statistics.share.provider": 0.92,
    "statistics.share.linked": 0.9,
    "statistics.count.grades": 0.95,
    "statistics.count.linked": 0.85,
    "quotes.whole": 1,
    "quotes.partial": 0.9,
    "quotes.whole.speaker": 1,
    "quotes.whole.organisation": 1,
    "quotes.partial.speaker": 0.95,
    "officials.role": 1,
    "document.title": 1,
    "document.published": 1,
    "document.kind": 1,
}


@needs_shared
def test_the_public_documents_reach_their_floors(tmp_path: Path) -> None:
    assert run(SHARED / "documents", "--out", tmp_path).returncode == 0
    places: list[str | Path] = [
        "--golden",
        SHARED / "golden",
        "--documents",
        SHARED / "documents",
        "--predicted",
        tmp_path,
    ]
    floors = ",".join(f"{name}={least}" for name, least in FLOORS.items())
    command: list[str | Path] = [sys.executable, SHARED / "score.py", *places, "--min", floors, "--misses"]
    scored = subprocess.run(command, capture_output=True, text=True, check=False)
    assert scored.returncode == 0, scored.stdout
