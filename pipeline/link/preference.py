"""Choosing one candidate by named predicates in one visible order of preference; no weights.

A linker gathers candidates for a mention (speakers for a quote, councils for a grade), requires some predicates of
them, and prefers by others: the first predicate that tells two candidates apart decides. The choice carries the name
of the first preferred predicate that the winner satisfies: it becomes the record's rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

M = TypeVar("M")
C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Choice(Generic[C]):
    candidate: C
    rule: str


@dataclass(frozen=True, slots=True)
class Preference(Generic[M, C]):
    """`required` predicates must all hold; `order` ranks, most telling first. Predicates take (mention, candidate)."""

    order: tuple[Callable[[M, C], bool], ...]
    required: tuple[Callable[[M, C], bool], ...] = ()

    def choose(self, mention: M, candidates: Iterable[C]) -> Choice[C] | None:
        """The best candidate that satisfies at least one predicate of the order; of equals, the first given."""
        best: tuple[tuple[bool, ...], C] | None = None
        for candidate in candidates:
            if not all(predicate(mention, candidate) for predicate in self.required):
                continue
            score = tuple(predicate(mention, candidate) for predicate in self.order)
            if any(score) and (best is None or score > best[0]):
                best = (score, candidate)
        if best is None:
            return None
        score, candidate = best
        return Choice(candidate, self.order[score.index(True)].__name__.strip("_"))
