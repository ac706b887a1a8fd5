"""Figures told in the order of their councils: "38 and 45 per 10,000 in Bury and Bolton respectively"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from pipeline.extractors.figures import Figure
from pipeline.link.statistics.linked import Within
from pipeline.mentions import CouncilMention

_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)
_JOINS = re.compile(r"\s*(?:,|,?\s*and)\s*", re.IGNORECASE)


def councils(text: str, figures: Iterable[Figure], within: Within[CouncilMention]) -> dict[tuple[int, int], str]:
    """By the place of a figure, the GSS code of its council: for each row of figures in a sentence that says
    "respectively", where the sentence names as many councils as the row has figures.
    """
    found: dict[tuple[int, int], str] = {}
    for sentence, told in groupby(figures, key=lambda figure: figure.sentence):
        if not _RESPECTIVELY.search(text, *sentence):
            continue
        codes = list(dict.fromkeys(mention.code for mention in within(*sentence)))
        for row in _rows(text, told):
            if len(row) > 1 and len(row) == len(codes):
                found |= {figure.place: code for figure, code in zip(row, codes, strict=True)}
    return found


def _rows(text: str, figures: Iterable[Figure]) -> list[list[Figure]]:
    """Figures of a sentence in rows: those of one kind that only commas and "and" part."""
    rows: list[list[Figure]] = []
    for figure in figures:
        last = rows[-1][-1] if rows else None
        if last and last.kind is figure.kind and _JOINS.fullmatch(text, last.place[1], figure.start_of_place()):
            rows[-1].append(figure)
        else:
            rows.append([figure])
    return rows
