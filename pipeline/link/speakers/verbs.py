"""Reporting verbs in their forms; data/reporting_verbs.txt lists them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist

_NOUNS = wordlist("phrase_words.txt", "base forms that are nouns")


@dataclass(frozen=True, slots=True)
class Verb:
    """`speech` verbs take whole sentences, the others only quoted words; `form` is base, past, participle or third."""

    speech: bool
    form: str


@lru_cache(maxsize=1)
def verbs() -> dict[str, Verb]:
    table: dict[str, Verb] = {}
    for heading in ("speech", "finding"):
        for line in sections("reporting_verbs.txt")[heading]:
            for form, name in zip(line.split(), ("base", "past", "participle", "third"), strict=False):
                if form != "-" and (name != "base" or form not in _NOUNS) and form not in table:
                    table[form] = Verb(heading == "speech", name)
            past = line.split()[1]
            table[past] = Verb(table[past].speech, "past")
    return table


@lru_cache(maxsize=1)
def verb_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'-])(?:" + "|".join(sorted(verbs(), key=len, reverse=True)) + r")(?![\w’'-])", re.I)
