"""Which documents a run is about: files as given, folders with all they hold."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

MANIFEST = "manifest."  # a folder's table of its own documents is not one of them


class SourceError(Exception):
    """A path that gives no document: names it and says what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file and the name its records go by: its path below the folder given, or its own name."""

    name: str
    path: Path


def sources(paths: list[Path]) -> list[Source]:
    """All documents at the paths, sorted by name; hidden files and manifests are none.

    Raises SourceError for a missing path, a folder without documents, and two files that would share one name.
    """
    found: dict[str, Source] = {}
    for path in paths:
        for source in _below(path):
            other = found.setdefault(source.name, source)
            if other.path != source.path:
                raise SourceError(
                    f"{source.path} and {other.path} would both be written as {source.name}; "
                    "run them into different folders"
                )
    return [found[name] for name in sorted(found)]


def _below(path: Path) -> Iterator[Source]:
    if path.is_dir():
        files = [(name, file) for name, file in _files(path) if is_document(name)]
        if not files:
            raise SourceError(f"{path}: no documents in this folder; put .txt, .html or .pdf files there")
        yield from (Source(name, Path(file)) for name, file in files)
    elif path.exists():
        yield Source(path.name, path)
    else:
        raise SourceError(f"{path}: no such file or folder; check the path")


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Every file below a folder, links to files among them: its path from there, with "/", and its path."""
    for place, _, names in os.walk(folder):
        below = PurePath(os.path.relpath(place, folder)).as_posix()
        for name in names:
            yield name if below == "." else f"{below}/{name}", f"{place}{os.sep}{name}"


def is_document(name: str) -> bool:
    """Whether a file below a folder, named by its path from there with "/", is one of its documents: hidden files and
    the manifest are not."""
    parts = name.split("/")
    return not any(part.startswith(".") for part in parts) and not parts[-1].startswith(MANIFEST)
