"""Links names to officials: one record per person whom the document names with a role or quotes."""

from __future__ import annotations

from pipeline.language import AnalysedDocument
from pipeline.link.quotes.reading import DocumentReading
from pipeline.link.speakers.cast import Person
from pipeline.records import OfficialRecord


def officials(analysed: AnalysedDocument, reading: DocumentReading) -> tuple[OfficialRecord, ...]:
    """The document's officials, in order of first mention."""
    quoted = {id(quote.speaker.person) for quote in reading.quotes if quote.speaker and quote.speaker.person}
    named = (person for person in reading.cast.people if person.role or id(person) in quoted)
    return tuple(_record(analysed, person) for person in named)


def _record(analysed: AnalysedDocument, person: Person) -> OfficialRecord:
    shown = next((mention for mention in person.mentions if mention.role), person.first)
    rule = f"{shown.rule}:{'role_beside' if person.role else 'quoted'}"
    return OfficialRecord(
        name=person.name,
        honorific=person.honorific,
        role=person.role,
        organisation=person.organisation,
        evidence=analysed.document.evidence(shown.outer_start, shown.outer_end, rule),
    )
