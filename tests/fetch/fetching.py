"""Fetching in a test: what is found into a folder, and what the folder then holds."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.fetch import Client, Fate, Line, Manifest, collect
from pipeline.fetch.found import Found
from pipeline.fetch.pages import given


def bring(found: Iterable[Found], client: Client, folder: Path) -> list[tuple[Fate, Line]]:
    """Each address with what became of it."""
    reported: list[tuple[Fate, Line]] = []
    with Manifest(folder) as manifest:
        collect(found, client, manifest, lambda fate, line: reported.append((fate, line)))
    return reported


def fetch(client: Client, folder: Path, *urls: str) -> list[tuple[Fate, Line]]:
    return bring(given(urls), client, folder)


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones and the manifest among them."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def documents(folder: Path) -> list[str]:
    return [name for name in files(folder) if name != "manifest.jsonl"]


def manifest(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "manifest.jsonl").read_text("utf-8").splitlines()]


def timeless(folder: Path) -> dict[str, Any]:
    """The folder's files, the manifest without its one clock."""
    held: dict[str, Any] = dict(files(folder))
    if "manifest.jsonl" in held:
        held["manifest.jsonl"] = [{**line, "fetched_at": None} for line in manifest(folder)]
    return held


def command(*arguments: str | Path) -> list[str]:
    """`ofsted-records fetch …` for the loopback."""
    options = ["--allow-private", "--rate", "1000", "--timeout", "5"]
    program = "from pipeline.cli import main; main()"
    return [sys.executable, "-c", program, "fetch", *options, *map(str, arguments)]
