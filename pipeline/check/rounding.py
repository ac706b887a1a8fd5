"""Whether an exact share is the one that is printed: rounded as printed, on the side that the words tell."""

from __future__ import annotations

from pipeline.check.numbered import Numbered
from pipeline.records import Comparator, StatisticKind

# A fraction in words stands for the simple fraction nearest to the share: 68% is "two in three", 72% is not.
_IN_WORDS = 2.5  # points
_LOOSE = 5.0  # points that "about", "nearly" and "over" may be off on their own side


def is_printed(exact: float, figure: Numbered) -> bool:
    """Whether the exact share rounds to what is printed, or lies on the side that the comparator tells."""
    off, step = exact - figure.record.value, figure.step + 1e-9
    match figure.record.comparator:
        case Comparator.APPROX:
            return abs(off) <= _LOOSE
        case Comparator.LT:
            return -_LOOSE <= off < step
        case Comparator.LE:
            return off <= step
        case Comparator.GT:
            return -step < off <= _LOOSE
        case Comparator.GE:
            return off >= -step
        case _:
            return abs(off) <= (_IN_WORDS if figure.record.kind is StatisticKind.PROPORTION else step)
