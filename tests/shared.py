"""Where the labelled examples outside the project stand; tests that need them are skipped where they are absent."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="no ../shared with the labelled examples beside the project"
)
