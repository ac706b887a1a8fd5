"""The same figure told twice in one document: whether headline, body and table agree.

Two statistics tell the same where kind, provider, grades, council, base and period are the same and they say
something of
grades; a comparator or a fraction in words ("nearly a quarter") agrees with an exact figure (24%) that it describes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.check.numbered import Numbered, plain
from pipeline.document import Document
from pipeline.records import CheckRecord, Comparator

_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 3.0  # points within which "nearly a quarter" describes a share


def check(document: Document, figures: tuple[Numbered, ...]) -> Iterator[CheckRecord]:
    """Each figure against the last earlier one of the same subject."""
    earlier: dict[tuple[object, ...], Numbered] = {}
    for figure in figures:
        key = _subject(figure)
        if key is None:
            continue
        first = earlier.setdefault(key, figure)
        if first is figure:
            continue
        agrees = _agree(first, figure)
        if agrees is None:
            continue
        words = f"{_told(first)}, then {_told(figure)}"
        yield CheckRecord(
            relation="agrees",
            holds=agrees,
            records=(first.reference, figure.reference),
            arithmetic=words,
            reason=None if agrees else "one subject, two figures",
        )


def _subject(figure: Numbered) -> tuple[object, ...] | None:
    record = figure.record
    if not record.grades or record.provider is None or record.from_value is not None or record.direction is not None:
        return None
    return ("share" if figure.share else record.kind, record.provider, record.grades, record.council)


def _agree(first: Numbered, second: Numbered) -> bool | None:
    """Whether two tellings agree; None where they may speak of different things."""
    one, two = first.record, second.record
    if one.value == two.value and (one.base == two.base or None in (one.base, two.base)):
        return True
    if _describes(first, second) or _describes(second, first):
        return True
    exact = one.comparator is Comparator.EQ and two.comparator is Comparator.EQ
    same = one.base == two.base and one.period == two.period and _wording(first) == _wording(second)
    return False if same and exact and not one.evidence.rule.endswith(":cell") else None


def _wording(figure: Numbered) -> frozenset[str]:
    """The words of the evidence without its numbers: two tellings in the same words speak of the same thing."""
    return frozenset(_WORD.findall(figure.record.evidence.text.lower()))


def _describes(loose: Numbered, exact: Numbered) -> bool:
    """Whether a rounded telling ("nearly a quarter") fits an exact one (24%)."""
    if not (loose.share and exact.share) or exact.record.comparator is not Comparator.EQ:
        return False
    off = exact.record.value - loose.record.value
    match loose.record.comparator:
        case Comparator.LT:
            return -_NEAR <= off < 0
        case Comparator.GT:
            return 0 < off <= _NEAR
        case Comparator.APPROX:
            return abs(off) <= _NEAR
        case _:
            return False


def _told(figure: Numbered) -> str:
    sign = "" if figure.record.comparator is Comparator.EQ else f"{figure.record.comparator.value} "
    return f"{sign}{plain(figure.record.value)}{'%' if figure.share else ''}"
