"""Figures in short, for test tables: `24% = percentage 24 base 87`, the quantity as printed first, attributes that
are set after.
"""

from __future__ import annotations

from pipeline.extractors import figures
from pipeline.extractors.figures import Figure
from pipeline.records import Comparator
from tests.helpers import analysed


def read(text: str) -> list[str]:
    """The figures of a text, each in one line; its quantity's words show where its span stands."""
    document = analysed(text)
    found = figures.find(document)
    for figure in found:
        assert figure.start <= figure.place[0] < figure.place[1] <= figure.end, "evidence holds the quantity"
    return [_short(document.text, figure) for figure in found]


def _short(text: str, figure: Figure) -> str:
    said = [f"{text[slice(*figure.place)]} = {figure.kind.value} {figure.value:g}"]
    if figure.value >= 100_000:
        said = [f"{text[slice(*figure.place)]} = {figure.kind.value} {figure.value:.0f}"]
    if figure.per:
        said.append(f"per {figure.per}")
    if figure.comparator is not Comparator.EQ:
        said.append(figure.comparator.value)
    if figure.direction:
        said.append(figure.direction.value)
    if figure.from_value is not None:
        said.append(f"from {figure.from_value:g}")
    if figure.numerator is not None:
        said.append(f"numerator {figure.numerator:g}")
    if figure.base is not None:
        said.append(f"base {figure.base:g}")
    if figure.period:
        said.append(f"({text[slice(*figure.period)]})")
    return " ".join(said)
