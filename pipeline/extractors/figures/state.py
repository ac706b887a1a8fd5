"""What is known of each quantity while a sentence is read: one `Item` a quantity, filled in step by step."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.quantities import Quantity
from pipeline.extractors.figures.words import Line
from pipeline.records import Comparator, Direction, StatisticKind

LONGEST_BRACKET = 60  # words


class Role(StrEnum):
    """What a quantity is for: a record of its own, or a part of another's."""

    OPEN = "open"
    RECORD = "record"
    BASE = "base"
    NUMERATOR = "numerator"
    FROM = "from_value"
    LEFT_OUT = "left out"


@dataclass
class Item:
    """One quantity of a sentence. `first` is its first word, comparator included; `noun` the words of what it
    counts.
    """

    quantity: Quantity
    kind: StatisticKind
    per: int | None
    first: int
    start: int
    role: Role = Role.OPEN
    reason: str = ""
    comparator: Comparator = Comparator.EQ
    direction: Direction | None = None
    from_value: float | None = None
    numerator: float | None = None
    base: float | None = None
    noun: tuple[int, int] | None = None
    noun_kind: str = ""
    head: str = ""  # the last word of the noun
    period: tuple[int, int] | None = None
    rule: str = ""

    @property
    def value(self) -> float:
        return self.quantity.value

    @property
    def bare(self) -> bool:
        """Whether it is a plain cardinal, which is a count only where it counts something."""
        return self.quantity.shape == "number" and self.kind is StatisticKind.COUNT

    @property
    def share(self) -> bool:
        return self.kind in (StatisticKind.PERCENTAGE, StatisticKind.PROPORTION)

    def leave_out(self, role: Role, reason: str) -> None:
        self.role, self.reason = role, reason


@dataclass
class Reading:
    """One sentence (or list item's sentence) being read."""

    line: Line
    closed: Closed
    items: list[Item] = field(default_factory=list)

    @property
    def records(self) -> list[Item]:
        return [item for item in self.items if item.role is Role.RECORD]

    def between(self, one: Item, other: Item) -> tuple[str, ...]:
        """The words between two items, comparators left aside."""
        return self.line.texts[one.quantity.last : other.first]

    def before(self, item: Item, count: int) -> tuple[str, ...]:
        """Up to `count` words before an item and its comparator."""
        return self.line.texts[max(0, item.first - count) : item.first]

    def depth(self, item: Item) -> int:
        """How many brackets are open where an item stands, as far as the longest bracket reaches."""
        before = self.line.texts[max(0, item.first - LONGEST_BRACKET) : item.first]
        return before.count("(") - before.count(")")

    def after(self, item: Item, count: int) -> tuple[str, ...]:
        return self.line.texts[item.quantity.last : item.quantity.last + count]


def direction_between(old: float, new: float) -> Direction | None:
    """Which way a figure went from its old value to the new one; None where they are equal."""
    return Direction.RISE if new > old else Direction.FALL if new < old else None


@dataclass(frozen=True)
class Context:
    """What a sentence can lean on: the figures of the sentence before, and the lead-in of the list it stands in."""

    previous: tuple[Item, ...] = ()  # records of the nearest earlier sentence that has any
    directly: bool = False  # whether that sentence is the one directly before
    list_base: float | None = None  # "Of this number:" above a list
    per: int | None = None  # what the rates of its section are per
    counted: str = ""  # kind of the noun last counted
    period: tuple[int, int] | None = None  # "In the last 12 months:" above a list
    behind: float | None = None  # the main count before that, where they only tell how it changed
    runs_on: bool = False  # whether running text leads from the sentence before to this one, not a list or a callout

    @property
    def main_count(self) -> float | None:
        """The count that "of these" and "of this number" go back to."""
        return self.behind if tells_changes(self.previous) else main_count(self.previous)


def tells_changes(items: tuple[Item, ...]) -> bool:
    """Whether the figures of a sentence are all amounts of a change: "This is a rise of 8% from 2009"."""
    return bool(items) and all(item.share and item.direction and item.from_value is None for item in items)


def main_count(items: tuple[Item, ...]) -> float | None:
    """The first count among the figures of a sentence, or the count behind a share; the one part of that count where
    the sentence ends on it: "looked at 20 cases and sent eight of them back".
    """
    counts = [item for item in items if item.kind is StatisticKind.COUNT]
    if len(counts) > 1 and counts[0].base is not None and {item.base for item in counts} == {counts[0].base}:
        return counts[0].base  # "Seven of the 45 were good and 18 were not. Half of them ..."
    parts = [item for item in counts if item.base is not None]
    if len(parts) == 1 and parts[0] is counts[-1] and parts[0].base == counts[0].value and parts[0].value > 1:
        return parts[0].value
    for item in items:
        if item.kind is StatisticKind.COUNT:
            return item.value
        if item.numerator is not None:
            return item.numerator
    return None
