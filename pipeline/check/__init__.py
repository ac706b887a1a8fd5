"""Checks: relations between figures that arithmetic can verify. A false one is a finding for the reader, not an error.

share      59% (17) of 29: 17 of 29 is 58.6%
sum        10 + 24 + 7 + 0 of 41: the parts of one whole against it
complement 24% + 49% + 24% + 2%: the shares of one whole against 100
change     a rise from 537 to 522: the words against the two ends
agrees     the same figure told twice: headline against body
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.check import agreement, changes, parts, shares
from pipeline.check.numbered import Numbered, numbered
from pipeline.document import Document
from pipeline.records import CheckRecord, StatisticRecord

Relation = Callable[[Document, tuple[Numbered, ...]], Iterator[CheckRecord]]

RELATIONS: tuple[Relation, ...] = (shares.check, parts.sums, parts.complements, changes.check, agreement.check)


def check(document: Document, statistics: tuple[StatisticRecord, ...]) -> tuple[CheckRecord, ...]:
    """Every relation that can be verified within one document, in the order of its first record."""
    figures = numbered(statistics)
    found = [record for relation in RELATIONS for record in relation(document, figures)]
    return tuple(sorted(found, key=lambda record: (_place(record.records[0]), record.relation, record.records)))


def _place(reference: str) -> int:
    return int(reference.rpartition("/")[2])
