"""The mention that the figure extractor leaves: a figure with all that figures alone can tell.

Which grades, provider and council it is about is linking; the spans here say where to look.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.mentions import Mention
from pipeline.records import Comparator, Direction, StatisticKind

Span = tuple[int, int]
NEAR = 600  # characters


@dataclass(frozen=True, slots=True)
class Figure(Mention):
    """`start`, `end` hold the clause; `place` the quantity itself. All spans are offsets into the document's text.

    `left` runs from the figure before to this one, `right` from this one to the next: what they hold is told of this
    figure first. `leads` are what is read with it from elsewhere: a list's lead-in, a cell's row and column headings, a
    table's caption. `noun` is the counted noun phrase; without one the figure `follows` the one before it, and `counts`
    tells what kind of thing was counted there ("person"), where only that can be meant.
    """

    kind: StatisticKind
    value: float
    place: Span
    sentence: Span
    left: Span
    right: Span
    per: int | None = None
    comparator: Comparator = Comparator.EQ
    from_value: float | None = None
    direction: Direction | None = None
    numerator: float | None = None
    base: float | None = None
    period: Span | None = None
    noun: Span | None = None
    follows: bool = False
    counts: str = ""
    cell: bool = False
    leads: tuple[Span, ...] = ()

    @property
    def around(self) -> Span:
        """The sentence as far as it is near: what a look-up of the whole sentence reads, however long that is."""
        return max(self.sentence[0], self.place[0] - NEAR), min(self.sentence[1], self.place[1] + NEAR)

    def start_of_place(self) -> int:
        """Where the quantity begins, its comparator included: what stands before is told of it, not part of it."""
        return self.left[1]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A number that is no figure of its own, and why."""

    start: int
    end: int
    reason: str
