"""Names, wordings and rules as data: one table or list a file, read once."""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib import resources


def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file of this folder, keyed by its heading row; see `lines` for what is left out."""
    return tuple(csv.DictReader(lines(name)))


def lines(name: str) -> tuple[str, ...]:
    """The lines of a text file of this folder, without blank ones and notes (which begin with #)."""
    found = resources.files(__name__).joinpath(name).read_text("utf-8").splitlines()
    return tuple(line.strip() for line in found if line.strip() and not line.startswith("#"))


@cache
def sections(name: str) -> dict[str, tuple[str, ...]]:
    """The lines of a text file of this folder by heading ("[heading]"), in order; those before any stand under ""."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in lines(name):
        if line.startswith("[") and line.endswith("]"):
            heading = line[1:-1]
        else:
            found.setdefault(heading, []).append(line)
    return {heading: tuple(values) for heading, values in found.items()}


@cache
def patterns(name: str, flags: re.RegexFlag = re.IGNORECASE) -> dict[str, re.Pattern[str]]:
    """The lines of a text file of this folder as regular expressions, those under one heading as one, in order."""
    return {
        heading: re.compile("|".join(f"(?:{line})" for line in found), flags)
        for heading, found in sections(name).items()
    }


@cache
def words(name: str, heading: str) -> frozenset[str]:
    """The words under a heading of a text file of this folder, however many stand on a line.

    Raises KeyError for an unknown heading.
    """
    return frozenset(word for line in sections(name)[heading] for word in line.split())
