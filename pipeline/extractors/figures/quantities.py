"""From words to quantities: the grammar's first level. Each rule reads one kind of quantity at a place, or nothing.

    quantity  = money | share | rate | fraction | ratio | none | bare number
    share     = number ("%" | "per cent" | "pc")          24%, forty-four per cent
    rate      = number ("per" | "in" | "for every") 10,000 57 in 10,000, 69 per 10,000 children
    fraction  = ("a" | number) denominator | "half"        a quarter, two-thirds, half
    ratio     = number [noun] ("in" | "out of") number     one in five, 3 out of 4, one child in ten
    money     = "£" number [scale]                         £2bn, £1.4 million; £1 in every £4 is a ratio
    none      = "none" | "not one" | "no" noun             none have been rated outstanding

Whether a bare number counts anything is for `counts`; what stands around a quantity is for the modules after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pipeline.extractors.figures.fractions import read_fraction
from pipeline.extractors.figures.nones import read_none
from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.numerals import DASHES, Read, may_begin, number_at, percent_sign
from pipeline.extractors.figures.ratios import read_rate_or_ratio
from pipeline.extractors.figures.words import Line
from pipeline.normalise.numbers import SCALES, SHORT_SCALES, percent
from pipeline.records import StatisticKind


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit, by its words [first, last) and offsets. `shape` names the rule that read it."""

    start: int
    end: int
    first: int
    last: int
    shape: str  # percent, fraction, ratio, rate, money, none, number
    value: float
    per: int | None = None

    @property
    def kind(self) -> StatisticKind:
        return _KINDS[self.shape]


_KINDS = {
    "percent": StatisticKind.PERCENTAGE,
    "fraction": StatisticKind.PROPORTION,
    "ratio": StatisticKind.PROPORTION,
    "rate": StatisticKind.RATE,
    "money": StatisticKind.MONEY,
    "none": StatisticKind.COUNT,
    "number": StatisticKind.COUNT,
}


def quantities(line: Line, closed: Closed) -> Iterator[Quantity]:
    """The quantities of a line in order; none begins inside another or inside what is closed."""
    at = 0
    while at < len(line.words):
        begins = may_begin(line.texts[at]) and not closed.reason(line.words[at].start)
        read = _read(line, closed, at) if begins else None
        if read is None:
            at += 1
            continue
        shape, value, taken, per = read
        first, last = line.words[at], line.words[at + taken - 1]
        end = last.end - (last.text.endswith(".") and len(last.text) > 1)  # "£1.25m." at a sentence's end
        yield Quantity(first.start, end, at, at + taken, shape, value, per)
        at += taken


def _read(line: Line, closed: Closed, at: int) -> Read | None:
    for rule in _RULES:
        read = rule(line, closed, at)
        if read is not None:
            return read
    return None


def _money(line: Line, closed: Closed, at: int) -> Read | None:
    signed = line.texts[at] == "£"
    read = number_at(line, closed, at + signed)
    if read is None:
        return None
    value, taken = read
    after = at + signed + taken
    scale = _scale(line, after)
    if signed:
        factor = SHORT_SCALES[scale] if scale else _range_factor(line, closed, at, after)
        return "money", round(value * factor, 6), taken + 1 + bool(scale), None
    if _ends_range(line, at):
        return "money", round(value * SHORT_SCALES.get(scale, 1), 6), taken + bool(scale), None
    after += bool(scale)
    if line.texts[after : after + 1] == ("pounds",):
        return "money", round(value * SHORT_SCALES.get(scale, 1), 6), taken + 1 + bool(scale), None
    return None


def _scale(line: Line, at: int) -> str:
    """The short scale that stands at a word ("m", "bn."); "" where none does."""
    word = line.texts[at].rstrip(".") if at < len(line.texts) else ""
    return word if word in SHORT_SCALES else ""


def _ends_range(line: Line, at: int) -> bool:
    """Whether a number without a sign ends a range of money: "£3-4bn"."""
    dash = at > 2 and line.texts[at - 1] in DASHES and line.words[at - 1].start == line.words[at - 2].end
    if percent_sign(line, at + 1):
        return False  # "£40,000—62% of the total"
    return dash and line.texts[at - 3] == "£" and line.words[at].start == line.words[at - 1].end


def _range_factor(line: Line, closed: Closed, at: int, after: int) -> float:
    """What a sum's number is multiplied by, where it shares the scale of the sum behind it: "£1.5 to £2 million",
    "£3-4bn".
    """
    if not _joins_range(line, at, after):
        return 1
    number = after + 1 + (line.texts[after + 1 : after + 2] == ("£",))
    read = number_at(line, closed, number)
    if read is None:
        return 1
    scale = _scale(line, number + read[1]) or (line.texts[number + 1] if read[1] == 2 else "")
    return SHORT_SCALES.get(scale) or SCALES.get(scale, 1)


def _money_ratio(line: Line, closed: Closed, at: int) -> Read | None:
    """ "£1 in every £4", "£2 out of every £3": a share of what is spent."""
    part = _money(line, closed, at)
    link = at + part[2] if part else 0
    linked = next((link + len(words) for words in _OF_EVERY if line.texts[link : link + len(words)] == words), 0)
    whole = _money(line, closed, linked) if part and linked and linked < len(line.texts) else None
    if part is None or whole is None or not part[1] < whole[1]:
        return None
    return "ratio", percent(part[1], whole[1]), linked + whole[2] - at, None


_OF_EVERY = (("in", "every"), ("of", "every"), ("out", "of", "every"), ("in",), ("out", "of"))


def _share(line: Line, closed: Closed, at: int) -> Read | None:
    read = number_at(line, closed, at)
    if read is None:
        return None
    value, taken = read
    sign = percent_sign(line, at + taken)
    if sign:
        return "percent", value, taken + sign, None
    second = _range_end(line, closed, at, at + taken)
    return ("percent", value, taken, None) if second else None


def _range_end(line: Line, closed: Closed, at: int, after: int) -> bool:
    """Whether the number before `after` shares the percent sign of the number behind it: "45–50%", "from 26 to 34%",
    "24 and 31 per cent".
    """
    if not (line.texts[after : after + 1] == ("and",) or _joins_range(line, at, after)):
        return False
    skip = 2 if line.texts[after + 1 : after + 2] == ("around",) else 1
    read = number_at(line, closed, after + skip)
    return bool(read and percent_sign(line, after + skip + read[1]))


def _joins_range(line: Line, at: int, after: int) -> bool:
    """Whether the word behind a number, which begins at `at`, joins it to another as a range."""
    if after >= len(line.texts) or line.texts[after] not in DASHES | {"to", "and", "or"}:
        return False
    if line.texts[after] in ("and", "or"):
        return bool({"between", "either"} & set(line.texts[max(0, at - 2) : at]))
    return line.texts[after] == "to" or line.words[after].start == line.words[after - 1].end  # "31 – 7.5 per cent –"


def _bare(line: Line, closed: Closed, at: int) -> Read | None:
    read = number_at(line, closed, at)
    return ("number", read[0], read[1], None) if read else None


_RULES: tuple[Callable[[Line, Closed, int], Read | None], ...] = (
    _money_ratio, _money, _share, read_fraction, read_rate_or_ratio, read_none, _bare,
)  # fmt: skip
