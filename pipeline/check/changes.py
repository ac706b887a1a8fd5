"""A change against its ends: the direction told, and the amount where one is told beside it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.check.numbered import Numbered, plain
from pipeline.check.rounding import is_printed
from pipeline.document import Document
from pipeline.records import CheckRecord, Direction, StatisticKind

CLOSE = 40  # characters within which an amount that does not fit the two ends contradicts them
NEAR = 250  # characters between a changed figure and the amount of its change
_RISES = ("rise", "rose", "risen", "rising", "increas", "grow", "grew", "up from", "climb")
_FALLS = ("fall", "fell", "drop", "decreas", "reduc", "declin", "down from", "shr")


def check(document: Document, figures: tuple[Numbered, ...]) -> Iterator[CheckRecord]:
    for place, figure in enumerate(figures):
        record = figure.record
        if record.from_value is None:
            continue
        yield _ends(document, figure)
        for other in (*figures[place + 1 : place + 3], *figures[max(0, place - 1) : place]):
            if not _beside(document, figure, other):
                continue
            amount = _amount(figure, other)
            next_to = other in figures[max(0, place - 1) : place + 2] and _close(document, figure, other)
            if amount and (amount.holds or next_to):  # farther off, what does not fit is some other change's amount
                yield amount


def _ends(document: Document, figure: Numbered) -> CheckRecord:
    """Whether the words around the figure say the direction that its two ends show."""
    record = figure.record
    before, after = record.from_value or 0.0, record.value
    shown = Direction.RISE if after > before else Direction.FALL if after < before else None
    told = _told(document, record.evidence.start, record.evidence.end)
    if told is None:  # words farther off may tell of something else: they confirm, and never contradict
        around = _told(document, max(0, record.evidence.start - 80), record.evidence.end + 150)
        told = around if around is shown else None
    words = f"from {plain(before)} to {plain(after)}: {_difference(after - before)}"
    holds = None if told is None else told is shown
    reason = (
        None if holds else "the words tell no single direction" if told is None else f"the words tell a {told.value}"
    )
    return CheckRecord(relation="change", holds=holds, records=(figure.reference,), arithmetic=words, reason=reason)


def _told(document: Document, start: int, end: int) -> Direction | None:
    """The one direction that the words of a passage tell; None where they tell none or both."""
    passage = document.text[start:end].lower()
    rises, falls = (any(word in passage for word in words) for words in (_RISES, _FALLS))
    if rises is falls:
        return None
    return Direction.RISE if rises else Direction.FALL


def _difference(difference: float) -> str:
    if not difference:
        return "no change"
    return f"a {'rise' if difference > 0 else 'fall'} of {plain(round(abs(difference), 4))}"


def _beside(document: Document, figure: Numbered, other: Numbered) -> bool:
    """Whether an amount is told with a change: behind it ("This is a 7% reduction"), or right before ("by a third,
    to 14").
    """
    one, two = figure.record.evidence, other.record.evidence
    if figure.record.council != other.record.council:
        return False
    if two.start >= one.start:
        return two.start - one.end < NEAR
    return len(document.text[two.end : one.start].split()) <= 3


def _close(document: Document, figure: Numbered, other: Numbered) -> bool:
    """Whether little stands between two figures; and, where the amount goes first, no end of a sentence."""
    first, second = sorted((figure.record.evidence, other.record.evidence), key=lambda evidence: evidence.start)
    between = document.text[first.end : second.start]
    if first is other.record.evidence and any(mark in between for mark in ".;\n"):
        return False
    return len(between) < CLOSE


def _amount(figure: Numbered, other: Numbered) -> CheckRecord | None:
    """The amount told beside a change ("a 7% reduction from 2,519") against its two ends."""
    one, two = figure.record, other.record
    if two.from_value is not None or two.direction is None or two.direction is not one.direction or not one.from_value:
        return None
    if one.kind is not StatisticKind.COUNT or two.kind is StatisticKind.RATE:
        return None
    by = abs(one.value - one.from_value)
    if two.kind is StatisticKind.COUNT:
        exact, unit, step = by, "", 0.0
    else:
        exact, unit, step = 100 * by / one.from_value, "%", other.step
    if abs(exact - two.value) > max(2 * step, 0.25 * exact):
        return None  # the amount of some other change
    told = f"from {plain(one.from_value)} to {plain(one.value)}"
    words = f"{told} is {plain(round(exact, 1))}{unit}, printed {plain(two.value)}{unit}"
    holds = is_printed(exact, other) if other.share else abs(exact - two.value) <= step + 1e-9
    return CheckRecord(
        relation="change", holds=holds, records=(figure.reference, other.reference), arithmetic=words, reason=None
    )
