"""Whom a definite noun phrase calls by another name: "the Labour councillor", "the father of three".

The phrase names nobody's office as printed; it fits somebody named just before whose title or role it restates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.data import rows
from pipeline.data import words as wordlist
from pipeline.link.speakers.cast import Person
from pipeline.normalise.people import FEMALE, MALE

_WORD = re.compile(r"[a-z]+")
_RESTATES = re.compile(r"the\s(?:retired|former|veteran|young|elderly|\d{1,3}-year-old)\s", re.I)
_GENDERS = {
    FEMALE: frozenset(
        {"mother", "mum", "woman", "grandmother", "wife", "daughter", "sister", "girl", "widow", "spokeswoman"}
    ),
    MALE: frozenset({"father", "dad", "man", "grandfather", "husband", "son", "brother", "boy", "spokesman"}),
}


@lru_cache(maxsize=1)
def _restated() -> dict[str, frozenset[str]]:
    """For a noun, the words of titles and roles that it restates."""
    return {row["noun"]: frozenset(row["words"].split()) for row in rows("epithets.csv")}


def restates_an_office(noun: str) -> bool:
    """Whether a noun says an office again that stands before a name: "the senator" of "Sen. Roe"."""
    return noun in _restated()


def gender_of_noun(noun: str) -> str | None:
    """FEMALE, MALE or None where a noun for somebody does not tell: "grandmother", "locum"."""
    return next((gender for gender, nouns in _GENDERS.items() if noun in nouns), None)


def called(phrase: str, noun: str, paragraphs: Iterable[Sequence[Person]]) -> Person | None:
    """Whom "the …" means, of the people named in the paragraph before it, or in the nearest one above that names
    somebody it fits; None where it fits several there."""
    for people in paragraphs:
        fitting = [person for person in people if _fits(phrase, noun, person)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _fits(phrase: str, noun: str, person: Person) -> bool:
    told = frozenset(_WORD.findall(f"{person.role or ''} {person.honorific or ''}".lower()))
    if noun in _restated():
        return bool(_restated()[noun] & told)
    if person.role is not None:
        return False
    gender = gender_of_noun(noun)
    plain = wordlist("sources.txt", "people without an office") | wordlist("sources.txt", "callings told later")
    layperson = noun in plain and " " in phrase.strip()
    return (layperson or bool(_RESTATES.match(phrase))) and (gender is None or person.gender in (None, gender))
