"""What a folder holds by its manifest, and how far the files still agree with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pipeline.fetch.download import is_whole
from pipeline.fetch.manifest import Line, Manifest


class State(StrEnum):
    """How an address's document stands."""

    HERE = "here"
    ALTERED = "altered"  # the file is not the one that was fetched
    LOST = "lost"  # the file is gone
    NONE = "none"  # nothing was ever fetched


@dataclass(frozen=True, slots=True)
class Standing:
    line: Line
    state: State


def standings(folder: Path) -> list[Standing]:
    """Every line of the folder's manifest with the state of its file. Raises FetchError for a broken manifest."""
    return [Standing(line, _state(line, folder)) for line in Manifest(folder).lines()]


def _state(line: Line, folder: Path) -> State:
    if line.file is None:
        return State.NONE
    if not (folder / line.file).exists():
        return State.LOST
    return State.HERE if is_whole(line, folder) else State.ALTERED
