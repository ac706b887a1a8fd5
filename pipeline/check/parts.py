"""The parts of one whole: counts with one base against it, shares by grade against 100.

Parts belong together where they stand in one passage (neighbouring sentences, one table row), have the same base and
provider, and each is about a grade that no other of them is about. Only a set that covers the scale from good to
inadequate, or that already makes up the whole, is held against it: two of four grades never add up to all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.check.numbered import Numbered, plain
from pipeline.document import Document
from pipeline.records import CheckRecord, Grade, StatisticKind

NEAR = 500  # characters between the parts of one whole
_SCALES = (
    {Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE},
    {Grade.GOOD, Grade.ADEQUATE, Grade.INADEQUATE},
    {Grade.GOOD, Grade.SATISFACTORY, Grade.INADEQUATE},
)


def sums(document: Document, figures: tuple[Numbered, ...]) -> Iterator[CheckRecord]:
    """Counts by grade against their base."""
    counts = [figure for figure in figures if figure.record.kind is StatisticKind.COUNT and figure.record.base]
    for group in _groups(counts):
        base, total = group[0].record.base or 0, sum(figure.record.value for figure in group)
        if not _covers(group) and total != base:
            continue
        words = f"{' + '.join(plain(figure.record.value) for figure in group)} = {plain(total)} of {plain(base)}"
        cells = all(figure.record.evidence.rule.endswith(":cell") for figure in group)
        holds = total == base if total >= base or cells else None  # running text need not tell all parts
        reason = None if holds else f"{plain(abs(total - base))} {'too many' if total > base else 'unaccounted for'}"
        yield _record("sum", holds, group, words, reason)


def complements(document: Document, figures: tuple[Numbered, ...]) -> Iterator[CheckRecord]:
    """Percentages by grade against 100, each allowed its rounding."""
    shares = [figure for figure in figures if figure.record.kind is StatisticKind.PERCENTAGE]
    for group in _groups(shares):
        total, slack = sum(figure.record.value for figure in group), sum(figure.step for figure in group)
        whole = abs(total - 100) <= slack + 1e-9
        if not whole and not _covers(group):
            continue
        words = f"{' + '.join(plain(figure.record.value) for figure in group)} = {plain(round(total, 4))} of 100%"
        reason = (
            None
            if total == 100
            else "within rounding"
            if whole
            else f"off by {plain(round(abs(total - 100), 4))} points"
        )
        if not whole and total < 100 and not _outstanding(group):
            yield _record("complement", None, group, words, "no share is given for outstanding")
        else:
            yield _record("complement", whole, group, words, reason)


def _groups(figures: Sequence[Numbered]) -> Iterator[list[Numbered]]:
    """Runs of figures that are parts of one whole."""
    group: list[Numbered] = []
    for figure in figures:
        if not figure.record.grades:
            continue
        if group and not _belongs(group, figure):
            if len(group) > 1:
                yield group
            group = []
        group.append(figure)
    if len(group) > 1:
        yield group


def _belongs(group: list[Numbered], figure: Numbered) -> bool:
    last, record = group[-1].record, figure.record
    taken = {grade for part in group for grade in part.record.grades}
    return (
        record.evidence.start - last.evidence.end < NEAR
        and record.base == last.base
        and record.provider == last.provider
        and record.council == last.council
        and record.direction is None
        and last.direction is None
        and not taken & set(record.grades)
    )


def _covers(group: list[Numbered]) -> bool:
    taken = {grade for part in group for grade in part.record.grades}
    return any(scale <= taken for scale in _SCALES)


def _outstanding(group: list[Numbered]) -> bool:
    return any(Grade.OUTSTANDING in part.record.grades for part in group)


def _record(relation: str, holds: bool | None, group: list[Numbered], words: str, reason: str | None) -> CheckRecord:
    references = tuple(figure.reference for figure in group)
    return CheckRecord(relation=relation, holds=holds, records=references, arithmetic=words, reason=reason)
