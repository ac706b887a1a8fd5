"""A site for each test, and a client that may reach it and does not dawdle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.fetch import Client, Settings
from tests.fetch.site import Site, serving

SETTINGS = Settings(contact="tests@example.org", rate=1000, timeout=2, longest=20, allow_private=True)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as server:
        yield server


@pytest.fixture
def waits() -> list[float]:
    """The seconds that the client would have slept."""
    return []


@pytest.fixture
def client(tmp_path: Path, waits: list[float]) -> Iterator[Client]:
    """A client with a cache whose waits are noted, not slept."""
    with Client(replace(SETTINGS, cache=tmp_path / "cache" / "pages.db"), sleep=waits.append) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "documents"
