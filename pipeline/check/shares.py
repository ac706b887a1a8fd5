"""A share against the numerator and base that stand behind it, with the rounding it is printed in."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.check.numbered import Numbered, plain
from pipeline.check.rounding import is_printed
from pipeline.document import Document
from pipeline.records import CheckRecord, Comparator


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
            holds=is_printed(exact, figure),
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


def _printed(figure: Numbered) -> str:
    return f"{_SIGNS.get(figure.record.comparator, '')}{plain(figure.record.value)}%"
