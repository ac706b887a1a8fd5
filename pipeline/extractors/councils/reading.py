"""What the whole document tells of the names in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.extractors.councils.names import Name, dated
from pipeline.language import AnalysedDocument
from pipeline.normalise.councils import lookup
from pipeline.normalise.people import may_be_given_name


@dataclass(frozen=True)
class Reading:
    """What the whole document tells: every possible name, the codes named in full, the names that are somebody's
    surname."""

    analysed: AnalysedDocument
    position: dict[Name, int]
    names: list[Name]
    full: frozenset[str]
    titled: frozenset[str]
    surnames: frozenset[str]
    on: str | None

    @classmethod
    def of(cls, analysed: AnalysedDocument, names: list[Name], of_trusts: frozenset[str]) -> Reading:
        """`of_trusts` are the councils whose children's trusts are named: in full, so to speak."""
        text = analysed.text
        return cls(
            analysed=analysed,
            position={name: index for index, name in enumerate(names)},
            names=names,
            full=of_trusts | {name.code for name in names if name.titled or not name.short},
            titled=frozenset(name.code for name in names if name.titled),
            surnames=frozenset(
                name.core(text) for name in names if not name.titled and given_name(_last_word(text, name.start))
            ),
            on=dated(analysed),
        )


def given_name(word: str) -> bool:
    """Whether the word is a given name and no council's ("Clark", not "Kent")."""
    return may_be_given_name(word) and not lookup(word)


def _last_word(text: str, offset: int) -> str:
    """The word that stands before the offset with white space between, or ""."""
    before = re.search(r"([^\s,;:()“”\"]+)[ \u00a0]+$", text[max(offset - 40, 0) : offset])
    return before.group(1) if before else ""
