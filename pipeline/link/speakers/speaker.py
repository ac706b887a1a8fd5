"""Who speaks, as a record states it."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.link.speakers.cast import Person
from pipeline.records import QuoteSource


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, as a record states it; `person` is null where nobody is named."""

    source: QuoteSource
    person: Person | None = None
    role: str | None = None
    organisation: str | None = None

    @property
    def speaks_as_body(self) -> bool:
        return self.source is not QuoteSource.PERSON


def of_person(person: Person) -> Speaker:
    return Speaker(QuoteSource.PERSON, person, person.role, person.organisation)
