"""Rates that other words complete: a bare number takes the unit of a rate before it, or of a whole in front.

184 per 10,000 ..., followed by Hull (151)    fell from 140 to 130     the unit of the rates told before
184 per 10,000 ..., the lowest at 24     Middlesbrough came next with 137     the unit of the rate before
That is below the rates of England (512)    likewise, in the sentence behind
52 and 55 per 10,000 respectively         the unit of the rate behind
Of every 10,000 children, 184 were in care                                    the whole stands first
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.ratios import LEAST_WHOLE, WHOLES
from pipeline.extractors.figures.state import Context, Item, Reading, Role
from pipeline.extractors.figures.wordings import compares, word_set
from pipeline.records import StatisticKind

_LINKS = word_set("rate_links")
_CHAIN_LINKS = word_set("rate_chain_links")
_ENDS = word_set("rate_ends")
_TOLD = word_set("rate_told")
_COUNTED = word_set("counted_labels")  # "the average caseload fell from 17.4" is no rate
_OTHER_RATES = word_set("other_rates")
_REACH = 14  # words before a number in which its rate is spoken of
_BEHIND = 7  # and words behind it
_ASIDE = 4  # words of "children (compared with"
_LARGEST = 5_000  # no bare number as large as this is a rate


def share(reading: Reading, context: Context) -> None:
    """Turns the bare numbers that are rates into rates."""
    _fronted(reading)
    label = _label(reading)
    per = int(label.value) if label else context.per
    last = context.previous[-1] if context.previous else None
    rate = next((item for item in reversed(context.previous) if item.kind is StatisticKind.RATE), None)
    _joined(reading)
    for item in reading.items:
        if item.kind is StatisticKind.RATE:
            rate = last = item
        elif item.bare and item.role is Role.OPEN:
            if per and (_labelled(reading, item, label) or _told_rate(reading, item) or _extreme(reading, item)):
                item.per, rule = per, "rate:label"
            else:
                rule = _of_rate_before(reading, context, item, rate, last is rate) if rate else ""
                item.per = rate.per if rate and rule else None
            if rule:
                item.kind, item.rule = StatisticKind.RATE, rule
                rate = item
            last = item


def _of_rate_before(reading: Reading, context: Context, item: Item, rate: Item, directly: bool) -> str:
    """The rule by which a number takes its unit from the last rate, `directly` where no number is between; else ""."""
    if directly and (_bracketed(reading, item, rate) or _set_beside(reading, context, item)):
        return "rate:bracket"
    if directly and _in_row(reading, item, rate):
        return "rate:row"
    goes_on = _compared(reading, item) or (directly and _goes_on(reading, item))
    return "rate:ellipsis" if goes_on and _alone(reading, item) else ""


def _fronted(reading: Reading) -> None:
    """ "Of every 10,000 youngsters in the resort, 184 were in care"."""
    for whole, item in pairwise(reading.items):
        if not (whole.bare and item.bare and whole.value in WHOLES and whole.value >= LEAST_WHOLE):
            continue
        every = reading.before(whole, 1) in (("every",), ("each",)) and whole.first <= 4
        if every and "," in reading.between(whole, item):
            whole.leave_out(Role.BASE, "what the rate behind it is per")
            item.kind, item.per, item.rule = StatisticKind.RATE, int(whole.value), "rate:fronted"


def _label(reading: Reading) -> Item | None:
    """What the sentence's rates are per, where only their label tells: "The rate per 10,000 children fell to 110"."""
    for item in reading.items:
        if item.bare and item.value in WHOLES and item.value >= LEAST_WHOLE:
            before = reading.before(item, 2)
            if before[-1:] == ("per",) or before in (("for", "every"), ("in", "every")):
                item.leave_out(Role.BASE, _LABELS_RATES)
                return item
    return None


def labelled_per(reading: Reading) -> int | None:
    """What the sentence's label says that rates are per, once `share` has read it."""
    return next((int(item.value) for item in reading.items if item.reason == _LABELS_RATES), None)


def _labelled(reading: Reading, item: Item, label: Item | None) -> bool:
    """Whether a number goes on from the label before it: "in care per 10,000 is 77", "(per 10,000) rose to 112"."""
    if label is None or item.first < label.first:
        return False
    between = reading.between(label, item)
    linked = between[-1:] != () and between[-1] in _LABEL_LINKS
    return linked and len(between) <= _REACH and not {";", "(", "and"} & set(between) and _alone(reading, item)


def _in_row(reading: Reading, item: Item, rate: Item) -> bool:
    """Whether a number is a further place's or year's, right after a rate of its sentence: "62 in Leeds and 41 in
    Devon", "Walsall 118", "and in Bury 48.9".
    """
    if rate not in reading.items or not _alone(reading, item):
        return False
    at = item.first - 1
    if at >= 0 and reading.line.texts[at] in _ROW_JOINTS:
        return _placed(reading, item.quantity.last)
    while at > rate.quantity.last and reading.line.words[at].capital:
        at -= 1
    named = at < item.first - 1
    at -= named and reading.line.texts[at] in _PLACING
    return named and at >= rate.quantity.last and reading.line.texts[at] in _ROW_JOINTS


def _placed(reading: Reading, at: int) -> bool:
    """Whether "in" and a place's name or a year begin at a word."""
    words = [word for word in reading.line.words[at : at + 3] if word.text != "the"]
    if len(words) < 2 or words[0].text not in _PLACING:
        return False
    return words[1].capital or reading.closed.reason(words[1].start) == "a year"


_LABELS_RATES = "what the rate beside it is per"
_LABEL_LINKS = word_set("rate_label_links")
_ROW_JOINTS = frozenset([",", "and", "but", "while"])
_PLACING = frozenset(["in", "for", "at"])


def _told_rate(reading: Reading, item: Item) -> bool:
    """Whether a bare number is the end of a change of "the rate", as rates were told before: "fell from 140 to 130"."""
    before = reading.before(item, _REACH)
    at = next((place for place in range(len(before) - 1, -1, -1) if before[place] in ("rate", "rates")), None)
    if (
        at is None
        or (at and before[at - 1] in _OTHER_RATES)
        or before[-1] not in ("from", "to")
        or {";", "(", ")"} & set(before[at:])
    ):
        return False
    return _alone(reading, item) and not _COUNTED & set(before[at:])


def _extreme(reading: Reading, item: Item) -> bool:
    """ "the rate was highest in Blackpool (190)": rates were told before, and the sentence speaks of theirs."""
    before = reading.before(item, _REACH)
    if before[-1:] != ("(",) or reading.after(item, 1) != (")",) or not _EXTREMES & set(before):
        return False
    at = next((place for place in range(len(before) - 1, -1, -1) if before[place] in ("rate", "rates")), None)
    return at is not None and (at == 0 or before[at - 1] not in _OTHER_RATES) and ";" not in before[at:]


_EXTREMES = frozenset(["highest", "lowest", "higher", "lower"])


def _bracketed(reading: Reading, item: Item, rate: Item) -> bool:
    """ "184 per 10,000, followed by Hull (151)": a number in brackets behind a place, after a rate of its sentence; or
    what that rate is set against, "184 per 10,000 (vs. 160 in 2018)".
    """
    aside = reading.between(rate, item) if rate in reading.items else ()
    if "(" in aside and ")" not in aside and compares(aside):
        return len(aside) <= _ASIDE
    if rate not in reading.items or reading.before(item, 1) != ("(",) or reading.after(item, 1) != (")",):
        return False
    between = reading.between(rate, item)[:-1]
    return bool(between) and between[-1].isalpha() and bool({",", "and", "by", "then"} & set(between))


def _set_beside(reading: Reading, context: Context, item: Item) -> bool:
    """ "That is below the rates of England (512)", "Hull had the lowest (151)": a place's number in brackets, where the
    sentence before told a rate.
    """
    before = reading.before(item, _REACH)
    bracketed = before[-1:] == ("(",) and reading.after(item, 1) == (")",)
    opens = item is reading.items[0] and context.directly and bracketed and not _of_another(reading, item)
    beside = before[-2:-1] != () and before[-2].isalpha() and bool(_BESIDE & set(before))
    return opens and (beside or before[-3:-1] in _THE_EXTREMES)


_BESIDE = _TOLD - {"against", "nationally", "next", "followed", "highest", "lowest"} | {"averages", "above", "below"}
_THE_EXTREMES = (("the", "highest"), ("the", "lowest"))


def _joined(reading: Reading) -> None:
    """ "52 and 55 per 10,000 respectively": the first of two takes the unit of the second."""
    for item, rate in pairwise(reading.items):
        if item.bare and rate.kind is StatisticKind.RATE and reading.between(item, rate) == ("and",):
            item.kind, item.per, item.rule = StatisticKind.RATE, rate.per, "rate:joined"


def _alone(reading: Reading, item: Item) -> bool:
    """Whether nothing behind a number says what it counts, and no rate of another kind is spoken of."""
    at, following = item.quantity.last, reading.after(item, 1)
    if item.value >= _LARGEST or (following == ("(",) and "per" in reading.after(item, 4)):
        return False  # "compared with 75,370 (64 per 10,000)"
    if nouns.counted(reading.line, at) is not None or nouns.unit(reading.line, at) is not None:
        return False
    if _of_another(reading, item):
        return False
    return not following or not following[0].isalpha() or following[0] in _ENDS


def _of_another(reading: Reading, item: Item) -> bool:
    """Whether the words before speak of a rate of another kind, "the vacancy rate", that is per nothing."""
    return any(
        word in _OTHER_RATES and rate in ("rate", "rates") for word, rate in pairwise(reading.before(item, _REACH))
    )


def _compared(reading: Reading, item: Item) -> bool:
    """Whether the words before speak of a rate: "the lowest at 24", "The figure is 65"."""
    before = reading.before(item, _REACH)
    return bool(before) and before[-1] in _LINKS and bool(_TOLD & set(before)) and not _COUNTED & set(before)


def _goes_on(reading: Reading, item: Item) -> bool:
    """Whether a number that directly follows a rate goes on with another place's: "followed by Norfolk with 136"."""
    before = reading.before(item, _REACH)
    if not before or before[-1] not in _CHAIN_LINKS or _COUNTED & set(before):
        return False
    if reading.after(item, 1) == ("in",) and not _placed(reading, item.quantity.last):
        return False  # "95 per 10,000, with 14 in secure homes"
    return item is not reading.items[0] or bool(_TOLD & {*before, *reading.after(item, _BEHIND)})
