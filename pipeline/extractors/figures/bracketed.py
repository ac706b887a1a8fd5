"""Earlier values in brackets, where a word of change says which way the figure before went.

44% were late, a small fall from the quarter before (51%)         behind the earlier time
a sharp drop has been seen in this measure since 2019 (20.1%)
The rate has declined and is now 410 per 10,000 (vs. 502 in 2019)  behind the figure itself, with its time

The word and the two values must agree; else the one in brackets is a figure of its own.
"""

from __future__ import annotations

from pipeline.extractors.figures.continued import is_earlier, stands
from pipeline.extractors.figures.earlier_values import NEAR, set_earlier
from pipeline.extractors.figures.state import Context, Item, Reading, Role, direction_between
from pipeline.extractors.figures.wordings import changes, compares, word_set
from pipeline.records import Direction

_AGAINST = word_set("change_against")
_EARLIER = word_set("earlier")
_REACH = 30  # words from a word of change to the earlier value
_NOUN = 2  # words from a figure to the bracket behind its noun: "10,000 young people ("
_TIME = 12  # words of "from the same period of the previous year"
_OPEN = (Role.OPEN, Role.RECORD)


def mark(reading: Reading, context: Context) -> None:
    """Gives figures the earlier values that brackets behind them, or behind their change, hold."""
    for place, item in enumerate(reading.items):
        if item.role not in _OPEN or item.from_value is not None or item.direction is not None:
            continue
        before = reading.items[place - 1] if place else None
        opened = _opened(reading, item)
        if opened is None:
            continue
        if before is not None and opened - before.quantity.last <= _NOUN:
            direction = _said(reading, 0, before.first) if _set_against(reading, item, opened) else None
            targets = [before]
        else:
            start = before.quantity.last if before else 0
            alone = opened == item.first - 1 and reading.after(item, 1) == (")",)
            direction = _said(reading, start, opened) if alone and _timed(reading, start, opened) else None
            targets = reading.items[max(0, place - NEAR) : place][::-1] or (
                list(context.previous)[::-1] if context.directly else []
            )
        target = next((other for other in targets if _alike(reading, other, item)), None)
        if direction and target and direction_between(item.value, target.value) is direction:
            set_earlier(target, item, direction)


def _opened(reading: Reading, item: Item) -> int | None:
    """Where the bracket opens that a figure stands in with no other; None where it stands in none."""
    texts = reading.line.texts
    at = item.first - 1
    while at >= 0 and texts[at].strip(".").isalpha() and item.first - at <= len(("compared", "with", "(")):
        at -= 1
    return at if at > 0 and texts[at] == "(" else None


def _set_against(reading: Reading, item: Item, opened: int) -> bool:
    """Whether the bracket right behind a figure sets it against an earlier time: "(vs. 502 in 2019)"."""
    return compares(reading.line.texts[opened + 1 : item.first]) and is_earlier(reading, item)


def _timed(reading: Reading, start: int, opened: int) -> bool:
    """Whether an earlier time is told right before a bracket: "from the previous year (", "since 2019 ("."""
    words = reading.line.words[max(start, opened - _TIME) : opened]
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at].text in _AGAINST - {"in", "of"}), None)
    if at is None:
        return False
    return any(word.text in _EARLIER or reading.closed.reason(word.start) == "a year" for word in words[at + 1 :])


def _said(reading: Reading, start: int, end: int) -> Direction | None:
    """The one direction that the words of change in some stretch give; None where they give none or both."""
    texts = reading.line.texts
    found: set[Direction | None] = set()
    for at in range(max(start, end - _REACH), end):
        for table in (changes()["verb"], changes()["noun"], changes()["particle"]):
            found |= {table[wording] for wording in (texts[at : at + 2], texts[at : at + 1]) if wording in table}
    return next(iter(found)) if len(found) == 1 else None


def _alike(reading: Reading, target: Item, old: Item) -> bool:
    """Whether a figure can have an earlier value of another's kind, and is no amount of a change itself."""
    alike = target.kind is old.kind or (target.share and old.share)
    amount = target.direction is not None and not (target in reading.items and stands(reading, target))
    return alike and target.from_value is None and not amount and target.role in _OPEN
