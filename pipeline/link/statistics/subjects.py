"""What a figure counts, as a word: the head of its noun phrase, or the noun of "the proportion of ..." before it."""

from __future__ import annotations

import re

from pipeline.extractors.figures import Figure
from pipeline.extractors.figures.wordings import counted_plurals, counted_singulars

_KINDS = {**counted_singulars(), **counted_plurals()}
PEOPLE_AND_THINGS = frozenset(word for word, kind in _KINDS.items() if kind in ("person", "thing"))
EVENTS = frozenset(word for word, kind in _KINDS.items() if kind == "event")
_LABEL = re.compile(r"\b(?:proportions?|percentages?|shares?|numbers?|rates?|majority)\s+of\s+", re.I)
_WORD = re.compile(r"[a-z][a-z-]*", re.I)
_CLOSE = 12  # words from "the proportion of" to its noun


def noun_of(text: str, figure: Figure) -> str:
    """The last word of the figure's counted noun phrase, lower case; "" where it has none."""
    if figure.noun is None:
        return ""
    words = _WORD.findall(text[slice(*figure.noun)])
    return words[-1].lower() if words else ""


def labelled_noun(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The counted noun of the last "the proportion of ..." in text[start:end]: its place; None where there is none."""
    labels = [label.end() for label in _LABEL.finditer(text, start, end)]
    if not labels:
        return None
    for place, word in enumerate(_WORD.finditer(text, labels[-1], end)):
        if place >= _CLOSE:
            return None
        if word.group().lower() in _KINDS and text[word.end() : word.end() + 2] not in ("’s", "'s"):
            return word.span()
    return None
