"""Linked statistics in short, for test tables: `24 inadequate local_authority E08000035`."""

from __future__ import annotations

from tests.helpers import records


def linked(text: str) -> list[str]:
    """The statistics of a text: value, grades, provider, council, as far as they are set."""
    found = records(text).statistics
    for record in found:
        assert record.evidence.text and record.evidence.rule
    return [
        " ".join(filter(None, (f"{record.value:.15g}", "+".join(record.grades), record.provider, record.council)))
        for record in found
    ]
