"""Finds figures: shares, counts, rates and sums, each with its comparator, change, base and period.

The way of a figure: `words` (a sentence as words) -> `not_figures` (dates, ages ... are closed) -> `quantities`
(numbers
with their units) -> `sentences` (roles and attributes, by `comparators`, `bases`, `changes`, `counts`, `periods`) ->
`Figure`. Tables are read by `tables`; what was left out, and why, by `unread`.
"""

from __future__ import annotations

from pipeline.extractors.figures.figure import Figure
from pipeline.extractors.figures.running_text import figures_in_text
from pipeline.extractors.figures.tables import figures_in_tables
from pipeline.language import AnalysedDocument

__all__ = ["Figure", "find"]


def find(analysed: AnalysedDocument) -> tuple[Figure, ...]:
    """All figures of a document in text order."""
    found = [*figures_in_text(analysed), *figures_in_tables(analysed)]
    return tuple(sorted(found, key=lambda figure: (figure.place, figure.start)))
