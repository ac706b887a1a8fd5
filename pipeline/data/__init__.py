"""Names, wordings and rules as data: one table or list a file, read once."""

from __future__ import annotations

import csv
from importlib import resources


def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file of this folder, keyed by its heading row."""
    return tuple(csv.DictReader(resources.files(__name__).joinpath(name).read_text("utf-8").splitlines()))


def lines(name: str) -> tuple[str, ...]:
    """The lines of a text file of this folder, without blank ones and notes (which begin with #)."""
    found = resources.files(__name__).joinpath(name).read_text("utf-8").splitlines()
    return tuple(line.strip() for line in found if line.strip() and not line.startswith("#"))
