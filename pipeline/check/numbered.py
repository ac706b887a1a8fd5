"""A document's statistics with their references, and how numbers are written in a check's words."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.normalise.numbers import half_last_decimal
from pipeline.records import StatisticKind, StatisticRecord

SHARES = (StatisticKind.PERCENTAGE, StatisticKind.PROPORTION)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A statistic and its reference, "statistics/3"."""

    reference: str
    record: StatisticRecord

    @property
    def share(self) -> bool:
        return self.record.kind in SHARES

    @property
    def step(self) -> float:
        """How far a printed share may lie from the exact one: half of its last decimal; a fraction in words half a
        point.
        """
        if self.record.kind is StatisticKind.PROPORTION:
            return 0.5
        return half_last_decimal(self.record.value)


def numbered(statistics: tuple[StatisticRecord, ...]) -> tuple[Numbered, ...]:
    return tuple(Numbered(f"statistics/{place}", record) for place, record in enumerate(statistics))


def plain(value: float) -> str:
    """A number as a reader writes it: 1,251 and 58.6."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4f}".rstrip("0").rstrip(".")
