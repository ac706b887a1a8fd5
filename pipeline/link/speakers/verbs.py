"""Reporting verbs in their forms; data/reporting_verbs.txt lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist

_PHRASAL = "|".join(re.escape(form) for line in sections("reporting_verbs.txt")["phrasal"] for form in line.split(", "))
_WORD = re.compile(rf"(?<![\w’'-])(?:{_PHRASAL}|[^\W\d_]+)(?![\w’'-])", re.I)
_NOUNS = wordlist("phrase_words.txt", "base forms that are nouns")


@dataclass(frozen=True, slots=True)
class Verb:
    """`speech` verbs take whole sentences, the others only quoted words; `form` is base, past, participle or third."""

    speech: bool
    form: str


@lru_cache(maxsize=1)
def verbs() -> dict[str, Verb]:
    table: dict[str, Verb] = {}
    for line in sections("reporting_verbs.txt")["phrasal"]:
        for form, name in zip(line.split(", "), ("past", "third"), strict=True):
            table[form] = Verb(True, name)
    for heading in ("speech", "finding"):
        for line in sections("reporting_verbs.txt")[heading]:
            for form, name in zip(line.split(), ("base", "past", "participle", "third"), strict=False):
                if form != "-" and (name != "base" or form not in _NOUNS) and form not in table:
                    table[form] = Verb(heading == "speech", name)
            past = line.split()[1]
            table[past] = Verb(table[past].speech, "past")
    return table


def reporting_verbs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The forms of reporting verbs in text[start:end], in order."""
    table = verbs()
    return (match for match in _WORD.finditer(text, start, end) if match.group().lower() in table)
