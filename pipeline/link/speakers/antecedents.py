"""Whom "he" and "she" mean: named predicates in one order of preference."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.link.preference import Preference
from pipeline.link.speakers.cast import Person


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun at `offset`; `last` is whoever spoke last of those it may mean, at `said_at`."""

    offset: int
    gender: str | None
    block_start: int
    block_before: int  # where the paragraph before begins
    last: Person | None
    said_at: int
    newcomer: Person | None = None  # the one person it may mean whom the paragraph before names, where nobody spoke


@dataclass(frozen=True, slots=True)
class Antecedent:
    person: Person
    start: int
    leads: bool  # the sentence's subject, or first in its block


def agrees(person: Person, gender: str | None) -> bool:
    """Whether a pronoun of that gender may mean the person."""
    return gender is None or person.gender in (None, gender)


def _said_the_last(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    return antecedent.person is pronoun.last


def _leads_a_sentence_of_the_paragraph(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    """Since somebody spoke: "Jane Doe nodded. “…,” Ann Lee said. “…,” she added" is Ann Lee."""
    return antecedent.leads and antecedent.start >= pronoun.block_start and antecedent.start > pronoun.said_at


def _leads_since_the_last_speech(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    """ "Neighbour Ann Lee was washing up." / "“I thought it was a plane,” she said.": a new turn, whoever spoke."""
    return antecedent.leads and antecedent.start >= max(pronoun.block_before, pronoun.said_at)


def _only_one_named_since(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    """After "I ask Ann Lee what she would change", a paragraph on its own: "“The lifts,” she says"."""
    return antecedent.person is pronoun.newcomer


def _named_in_the_paragraph_before(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    return antecedent.start >= pronoun.block_before


def _named_before(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    return antecedent.start < pronoun.offset


def _agrees_in_gender(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    return agrees(antecedent.person, pronoun.gender)


def _gender_is_told(pronoun: Pronoun, antecedent: Antecedent) -> bool:
    return antecedent.person.gender is not None


ANTECEDENT: Preference[Pronoun, Antecedent] = Preference(
    required=(_agrees_in_gender, _named_before),
    order=(
        _leads_a_sentence_of_the_paragraph,
        _leads_since_the_last_speech,
        _only_one_named_since,
        _said_the_last,
        _named_in_the_paragraph_before,
        _gender_is_told,
        _named_before,
    ),
)
# The rules that settle whom a pronoun means so well that it tells the person's gender.
SURE = frozenset({_leads_a_sentence_of_the_paragraph.__name__.strip("_"), _said_the_last.__name__.strip("_")})
