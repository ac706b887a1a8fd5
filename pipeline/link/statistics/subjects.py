"""What a figure counts, as a word: the head of its noun phrase, or the noun of "the proportion of ..." before it."""

from __future__ import annotations

import re

from pipeline.extractors.figures import Figure
from pipeline.extractors.figures.wordings import counted_plurals, counted_singulars, word_set

_KINDS = {**counted_singulars(), **counted_plurals()}
PEOPLE_OR_THINGS = ("person", "thing")  # kinds of nouns that are no providers and have no grade
PEOPLE_AND_THINGS = frozenset(word for word, kind in _KINDS.items() if kind in PEOPLE_OR_THINGS)
EVENTS = frozenset(word for word, kind in _KINDS.items() if kind == "event")
_LABEL = re.compile(r"\b(?:proportions?|percentages?|shares?|numbers?|rates?|majority)\s+of\s+", re.I)
_WORD = re.compile(r"[a-z][a-z-]*", re.I)
_MEASURE = re.compile(
    r"\b(?:average|mean|median|turnover|vacancies|rates?|caseloads?|sickness|absence|ratio)\s+"
    r"(?:(?:had|has|have|been|was|were|is|are|of|at|to|by|stood|stands|rose|fell|still|now|just|only)\s+){1,4}$",
    re.I,
)
_MEASURED = 60  # characters before a figure in which its measure stands
_PLURALS = frozenset(counted_plurals())
_ENDS = word_set("ends") | word_set("verbs")
_CLOSE = 12  # words from "the proportion of" to its noun


def noun_of(text: str, figure: Figure) -> str:
    """The last word of the figure's counted noun phrase, lower case; "" where it has none."""
    if figure.noun is None:
        return ""
    words = _WORD.findall(text[slice(*figure.noun)])
    return words[-1].lower() if words else ""


def labelled_noun(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The counted noun of the last "the proportion of ..." in text[start:end]: its place; None where there is none.

    A singular that only stands before the noun is passed over: "the number of agency social workers" is of workers.
    """
    labels = [label.end() for label in _LABEL.finditer(text, start, end)]
    if not labels:
        return None
    singular: re.Match[str] | None = None
    last = labels[-1]
    for place, word in enumerate(_WORD.finditer(text, labels[-1], end)):
        joined = word.group().lower() not in _ENDS and text[last : word.start()].strip() == ""
        if place >= _CLOSE or (singular and not joined):
            break
        last = word.end()
        if word.group().lower() not in _KINDS or text[word.end() : word.end() + 2] in ("’s", "'s"):
            continue
        if word.group().lower() in _PLURALS:
            return word.span()
        singular = singular or word
    return singular.span() if singular else None


def is_measured(text: str, figure: Figure) -> bool:
    """Whether a measure right before the figure says what it is: "turnover was 9%", "the national average of 18%"."""
    at = figure.start_of_place()
    return bool(_MEASURE.search(text, max(figure.sentence[0], at - _MEASURED), at))
