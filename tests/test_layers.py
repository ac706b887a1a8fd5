"""Imports point one way: from the command line down to the records, never back."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shared import ROOT

# Rooms from the ground up; a room imports from its own floor's rooms named with it never, from lower floors freely.
FLOORS = (
    ("records", "data"),
    ("document", "grammar", "mentions"),
    ("language", "normalise"),
    ("ingest", "wordings"),
    ("extractors",),
    ("link",),
    ("check", "unread"),
    ("store", "evaluate", "fetch"),
    ("run",),
    ("cli",),
    ("__main__",),
)
LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
FILES = sorted((ROOT / "pipeline").rglob("*.py"))


def _room(file: Path) -> str:
    return file.relative_to(ROOT / "pipeline").parts[0].removesuffix(".py")


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("pipeline."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.ImportFrom) and node.module == "pipeline":
            yield from (alias.name for alias in node.names if alias.name in LEVEL)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_imports_point_down(file: Path) -> None:
    room = _room(file)
    if room == "__init__":
        return
    for other in _imports(file):
        assert other == room or LEVEL[other] < LEVEL[room], f"{room} imports {other}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_no_file_is_long(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 300
