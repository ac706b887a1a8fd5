"""`extracted/` is what the code makes of `corpus/`, and reaches its floors against the labels."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.run.batches import contents, run
from tests.shared import ROOT


def _records(folder: Path) -> dict[str, bytes]:
    return {name: raw for name, raw in contents(folder).items() if not name.startswith(".")}


def test_extracted_is_not_stale(tmp_path: Path) -> None:
    assert run(ROOT / "corpus", "--out", tmp_path / "out").returncode == 0
    fresh, committed = _records(tmp_path / "out"), _records(ROOT / "extracted")
    stale = sorted(name for name in fresh.keys() | committed.keys() if fresh.get(name) != committed.get(name))
    assert not stale, f"run `make run` and look at `git diff extracted/`: {', '.join(stale)}"


def test_the_corpus_reaches_its_floors() -> None:
    command = [sys.executable, "-m", "pipeline", "evaluate", "--floors", "tests/floors.toml"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
