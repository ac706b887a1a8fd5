"""The shapes of a name's words: capitals, initials, particles."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.data import words as wordlist
from pipeline.extractors.people.words import Word
from pipeline.language import AnalysedDocument
from pipeline.normalise.people import PARTICLES, given_names, not_names
from pipeline.wordings import first_words

_NOT_INITIALS = wordlist("phrase_words.txt", "no initials")
_INITIAL = re.compile(r"(?:[^\W\d_]\.?){1,3}$")
ALL_CAPITALS = re.compile(r"[A-Z]{2,}s?$|.*[A-Z]{2,}[a-z]?s?$")
NAME_SHAPE = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Al|El|[DO][’'])?[^\W\d_][^\W\d_]*(?:[-‐‑’'][^\W\d_]+)*$")

GLUED = re.compile(r"(?<!^Fit)(?<=[a-z]{3})[A-Z]")  # "WhittonCllr": two lines of a page run together


def is_name_word(word: Word) -> bool:
    return (
        word.capital
        and bool(NAME_SHAPE.match(word.bare))
        and not GLUED.search(word.bare)
        and word.bare not in not_names()
        and not ALL_CAPITALS.match(word.text)
        and len(word.bare) > 1
    )


def is_particle(found: list[Word], index: int) -> bool:
    following = found[index + 1] if index + 1 < len(found) else None
    if found[index].text.lower() not in PARTICLES or not following or not following.joined:
        return False
    return (following.capital and following.bare not in not_names()) or following.text.lower() in PARTICLES


def is_initials(word: Word) -> bool:
    shape = word.capital and bool(_INITIAL.match(word.text)) and (word.text.endswith(".") or word.text.isupper())
    letter = len(word.bare) == 1 and word.text.endswith(".")  # "Carol A. Smith": the article takes no stop
    return shape and (letter or word.bare not in _NOT_INITIALS)


_UPPER = "[A-ZÀ-ÖØ-ÞĀ-ž]"
_TWO_RUNNING = re.compile(
    rf"(?<!\w){_UPPER}[\w.’'‐‑-]*,?[^\S\n](?:[“\"‘'(]\w+[^\s\w]+[^\S\n])?"
    rf"(?:(?:{'|'.join(sorted(PARTICLES))})[^\S\n]){{0,3}}{_UPPER}"
)


def may_name_somebody(analysed: AnalysedDocument, start: int, end: int) -> bool:
    """Whether text[start:end] can hold a name at all: two capitalised words running, or a given name."""
    return may_hold(analysed, start, end, lower_given_names()) or bool(_TWO_RUNNING.search(analysed.text, start, end))


@lru_cache(maxsize=1)
def lower_given_names() -> frozenset[str]:
    """The first words of given names, in lower case."""
    return frozenset(first for name in given_names() for first in first_words(name))


def may_hold(analysed: AnalysedDocument, start: int, end: int, firsts: frozenset[str]) -> bool:
    """Whether one of the words (lower case; see `first_words`) stands capitalised in text[start:end]."""
    return any(analysed.text[at].isupper() for at, _ in analysed.occurrences_in(firsts, start, end))
