"""Earlier values told behind the figure that they belong to.

25 in 2017, up from 22     522 children. This is a reduction from 537     fell to 407 from 584     was 402, from 411

The value goes to the nearest figure before of its kind that is no change itself.
"""

from __future__ import annotations

from pipeline.extractors.figures.state import Context, Item, Reading, Role, direction_between
from pipeline.extractors.figures.wordings import changes
from pipeline.records import Direction, StatisticKind

NEAR = 8  # figures that a change reaches back over
LONGEST = 24  # words between two ends of a change that a verb leads


def moved(words: tuple[str, ...]) -> tuple[Direction | None, bool]:
    """The direction of the last word of change among some words, and whether there is any."""
    for at in range(len(words) - 1, -1, -1):
        for table in (changes()["verb"], changes()["noun"], changes()["particle"]):
            for wording in (words[at : at + 2], words[at : at + 1]):
                if wording in table:
                    return table[wording], True
    return None, False


def attach(reading: Reading, context: Context, place: int) -> bool:
    """ "up from 22", "an increase from 358", "This is a reduction from 2,589": belongs to the figure before of its
    kind.
    """
    item = reading.items[place]
    direction, said = moved(reading.before(item, 14))
    near, earlier = _just_before(reading, place), _earlier(context)
    arrival = _arrival(reading, near, item) or _plainly_from(reading, near, item)
    if not said and arrival is None:
        return False
    target = arrival or _same_kind(near, item) or _same_kind(earlier, item) or _any_kind(near + earlier, item)
    if target is None:
        return False
    if item.bare and target.kind is not StatisticKind.COUNT:
        item.kind, item.per = target.kind, target.per
    set_earlier(target, item, direction)
    set_asides(reading, context, place, direction)
    return True


def set_asides(reading: Reading, context: Context, place: int, direction: Direction | None) -> None:
    """The same change in other terms, in brackets behind an earlier value: "from 425 (68 per 10,000 children)"."""
    for aside in reading.items[place + 1 : place + 3]:
        between = reading.between(reading.items[place], aside)
        if aside.kind is not StatisticKind.COUNT and "(" in between and ")" not in between:
            other = _same_kind(_just_before(reading, place), aside) or _same_kind(_earlier(context), aside)
            if other is not None and other.from_value is None:
                set_earlier(other, aside, direction)


def _arrival(reading: Reading, near: list[Item], item: Item) -> Item | None:
    """The order turned round, "fell to 407 from 584", "a rise to 28% by May, from 26%": the figure
    just before, where a change ended."""
    if not near or near[0].direction is None or near[0].from_value is not None:
        return None
    unit_left_out = item.bare and near[0].kind is not StatisticKind.MONEY  # "to 412 per 10,000, from 455"
    alike = near[0].kind is item.kind or (near[0].share and item.share) or unit_left_out
    between = reading.between(near[0], item)
    ended = reading.before(near[0], 1) == ("to",) and ";" not in between and len(between) <= LONGEST
    return near[0] if alike and ended and near[0].role in (Role.OPEN, Role.RECORD) else None


def _plainly_from(reading: Reading, near: list[Item], item: Item) -> Item | None:
    """ "The rate was 402 per 10,000 children in May, from 411 a year before": no word of change, but a comma, "from"
    and nothing that the number counts; a count needs a time beside it.
    """
    if not near or near[0].from_value is not None or near[0].direction is not None:
        return None
    alike = near[0].kind is item.kind or (near[0].share and item.share) or near[0].kind is StatisticKind.RATE
    following = reading.after(item, 1)
    ends = not following or not following[0].isalpha() or following[0] in _BEHIND
    between = reading.between(near[0], item)
    joined = between[-2:] == (",", "from") and len(between) <= _PHRASE and not _APART & set(between[:-2])
    timed = not (near[0].bare and item.bare) or _is_time(reading, item)
    fits = joined and alike and ends and timed
    return near[0] if fits and near[0].role in (Role.OPEN, Role.RECORD) else None


def _is_time(reading: Reading, item: Item) -> bool:
    """Whether a number is dated right behind: "2,300 in 2021", "2,300 a year before"."""
    following = reading.line.words[item.quantity.last : item.quantity.last + 3]
    dated = any(reading.closed.reason(word.start) in ("a date", "a year") for word in following)
    return dated or bool({"year", "years", "month", "quarter"} & {word.text for word in following})


_PHRASE = 8  # words of "children in March 2023, from"
_APART = frozenset([",", ";", "(", ")", "and", "but"])
_BEHIND = frozenset(["in", "at", "a", "the", "last", "on", "per"])


def _just_before(reading: Reading, place: int) -> list[Item]:
    """The figures before one in its sentence, nearest first, as far as a change reaches back; none that a closed
    bracket holds with other words: "8 homes (with 234 places), down from 10".
    """
    depth = reading.depth(reading.items[place])
    return [
        item
        for item in reading.items[max(0, place - NEAR) : place][::-1]
        if reading.depth(item) <= depth or (reading.before(item, 1), reading.after(item, 1)) == (("(",), (")",))
    ]


def _earlier(context: Context) -> list[Item]:
    """The figures of the sentence directly before; its first is its subject, what "This is an increase" speaks of."""
    return list(context.previous) if context.directly else []


def set_earlier(target: Item, old: Item, direction: Direction | None) -> None:
    """Gives a figure its earlier value, which is then no record; `direction` counts where the two are equal."""
    target.from_value = old.value
    if target.bare and target.role is Role.OPEN:
        target.role, target.rule = Role.RECORD, "count:changed"
    target.direction = direction_between(old.value, target.value) or direction
    old.leave_out(Role.FROM, "the earlier value of a figure before it")


def _any_kind(items: list[Item], item: Item) -> Item | None:
    """For a bare number ("up from 22" behind "25%"): the nearest figure of any kind that is no change itself."""
    if not item.bare:
        return None
    roles = (Role.LEFT_OUT, Role.FROM, Role.BASE)
    fit = (other for other in items if other.role not in roles and other.kind is not StatisticKind.MONEY)
    return next((other for other in fit if other.direction is None and other.from_value is None), None)


def _same_kind(items: list[Item], item: Item) -> Item | None:
    """The first of some figures that is of the same kind, has no earlier value and is not itself the amount of a
    change.
    """
    for other in items:
        alike = other.kind is item.kind or (other.share and item.share)
        changes_itself = other.from_value is not None or other.direction is not None
        if alike and not changes_itself and other.role in (Role.OPEN, Role.RECORD):
            return other
    return None
