"""Floors: the least that each figure must reach, one `group.figure = number` a line in a TOML file."""

from __future__ import annotations

import math
import tomllib
from pathlib import Path

from pipeline.evaluate.golden import GoldenError


def read_floors(file: Path) -> dict[str, float]:
    """The floors of a file by name. Raises GoldenError."""
    try:
        return {name: float(least) for name, least in tomllib.loads(file.read_text("utf-8")).items()}
    except (OSError, ValueError) as error:
        raise GoldenError(
            f"{file}: not a file of floors: {error}; write lines like '\"councils.f1\" = 0.98'"
        ) from error


def raised(floors: dict[str, float], figures: dict[str, dict[str, float]], lower: bool) -> dict[str, float]:
    """The floors at the figures reached, rounded down to a thousandth; only `lower` lets one go down."""
    new = {}
    for name, least in floors.items():
        group, _, figure = name.rpartition(".")
        reached = math.floor(figures.get(group, {}).get(figure, 0.0) * 1000) / 1000
        new[name] = reached if lower else max(reached, least)
    return new


def write_floors(file: Path, floors: dict[str, float]) -> None:
    """Writes the floors, keeping the file's leading comment."""
    comment = [line for line in file.read_text("utf-8").splitlines() if line.startswith("#")]
    file.write_text("\n".join([*comment, *(f'"{name}" = {least}' for name, least in floors.items())]) + "\n", "utf-8")
