"""What extractors find: each mention is a run of the text with what it says, and the name of the rule that found it.

Mentions are not yet records: which grade belongs to which council, which speaker to which quote, is settled in `link/`.
Offsets are code points into the document's text, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.records import Area, Grade, Provider, Status


@dataclass(frozen=True, slots=True)
class Mention:
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class CouncilMention(Mention):
    """A council named in the text, resolved to its GSS code on the document's date."""

    code: str


@dataclass(frozen=True, slots=True)
class GradeMention(Mention):
    """Words that name one grade or a band of grades ("good or better"), in scale order.

    `asserted` is false where the words are negated, hoped for, hypothetical or everyday English: a figure may still be
    about such grades ("not yet good"), a judgement never is.
    """

    grades: tuple[Grade, ...]
    asserted: bool = True
    status: Status | None = None  # where the wording itself tells current from previous


@dataclass(frozen=True, slots=True)
class AreaMention(Mention):
    """Words that name judgement areas ("help and protection", "the three key areas")."""

    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class ProviderMention(Mention):
    """A noun phrase for inspected providers ("authorities", "homes"); null where it is generic ("providers")."""

    provider: Provider | None
