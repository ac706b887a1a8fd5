"""A share against the numerator and base that stand behind it, with the rounding it is printed in."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.check.numbered import Numbered, plain
from pipeline.document import Document
from pipeline.records import CheckRecord, Comparator, StatisticKind


def check(document: Document, figures: tuple[Numbered, ...]) -> Iterator[CheckRecord]:
    for figure in figures:
        record = figure.record
        if not figure.share or record.numerator is None:
            continue
        if not record.base:
            words = f"{plain(record.numerator)} is said to be {plain(record.value)}%"
            yield CheckRecord(
                relation="share",
                holds=None,
                records=(figure.reference,),
                arithmetic=words,
                reason="its base is not stated",
            )
            continue
        exact = 100 * record.numerator / record.base
        words = f"{plain(record.numerator)} of {plain(record.base)} is {exact:.1f}%, printed {_printed(figure)}"
        yield CheckRecord(
            relation="share",
            holds=_holds(exact, figure),
            records=(figure.reference,),
            arithmetic=words,
            reason=None if record.numerator <= record.base else "the numerator is greater than the base",
        )


_SIGNS = {
    Comparator.APPROX: "about ",
    Comparator.LT: "under ",
    Comparator.LE: "at most ",
    Comparator.GT: "over ",
    Comparator.GE: "at least ",
}
# A fraction in words stands for the simple fraction nearest to the share: 68% is "two in three", 72% is not.
_IN_WORDS = 2.5  # points
_LOOSE = 5.0  # points that "about", "nearly" and "over" may be off on their own side


def _printed(figure: Numbered) -> str:
    return f"{_SIGNS.get(figure.record.comparator, '')}{plain(figure.record.value)}%"


def _holds(exact: float, figure: Numbered) -> bool:
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
