"""Word lists of `pipeline/data`: plain text, lines that begin with "# " are notes, "[heading]" opens a list."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def lines(name: str) -> dict[str, tuple[str, ...]]:
    """The lines of data/NAME.txt by heading, in order; those before any heading stand under ""."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in resources.files("pipeline.data").joinpath(f"{name}.txt").read_text("utf-8").splitlines():
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            heading = line[1:-1]
        elif line and not line.startswith("#"):
            found.setdefault(heading, []).append(line)
    return {heading: tuple(values) for heading, values in found.items()}


@cache
def words(name: str, heading: str) -> frozenset[str]:
    """The words under a heading of data/NAME.txt, however many stand on a line. Raises KeyError for an unknown
    heading."""
    return frozenset(word for line in lines(name)[heading] for word in line.split())
