"""From words to quantities: the grammar's first level. Each rule reads one kind of quantity at a place, or nothing.

    quantity  = money | share | rate | fraction | ratio | none | bare number
    share     = number ("%" | "per cent" | "pc")          24%, forty-four per cent
    rate      = number ("per" | "in" | "for every") 10,000 57 in 10,000, 69 per 10,000 children
    fraction  = ("a" | number) denominator | "half"        a quarter, two-thirds, half
    ratio     = number [noun] ("in" | "out of") number     one in five, 3 out of 4, one child in ten
    money     = "£" number [scale]                         £2bn, £1.4 million
    none      = "none" | "not one" | "no" noun             none have been rated outstanding

Whether a bare number counts anything is for `counts`; what stands around a quantity is for the modules after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.wordings import counted_plurals, counted_singulars, elliptical_followers
from pipeline.extractors.figures.words import Line
from pipeline.normalise.numbers import DENOMINATORS, NUMBER_WORDS, SHORT_SCALES, percent, read_number
from pipeline.records import StatisticKind

PERCENT_SIGNS = (("%",), ("per", "cent"), ("percent",), ("pc",), ("per", "-", "cent"))
DASHES = frozenset("-–—‑")
WHOLES = {100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0}  # what rates are per
LARGEST_RATIO = 100.0  # "one in 120 children" is rare; "one in 2014" is a year
# A counted whole behind "out of": "nine out of 47 councils" is a count; these wholes make a plain ratio.
PLAIN_WHOLES = {float(whole) for whole in (*range(2, 11), 20, 100)}

# Words that may follow a fraction without "of": "half were", "a third in". Before any other word it is an ordinal.
_AFTER_FRACTION = frozenset(
    "of were was is are have had has in to more less fewer from compared on at as and or but who that which the their "
    "its all these those said did do does would will could received felt reported saw said failed live lived by since "
    "over during below above not now being still higher lower between this last while when with without for than "
    "went came got get need needed require required rated judged found been".split()
)
_NOT_AFTER_HALF = frozenset("a an term day hour way - brother sister sibling year time century price".split())
_NOT_BEFORE_HALF = frozenset("- first second other latter 's".split())
_NOT_A_SHARE_OF = frozenset("rate average level figure century hour year day decade term mile price".split())


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
    whole: float | None = None  # of "N of M", where M is a counted base

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

Read = tuple[str, float, int, int | None]  # shape, value, words taken, per


def quantities(line: Line, closed: Closed) -> Iterator[Quantity]:
    """The quantities of a line in order; none begins inside another or inside what is closed."""
    at = 0
    while at < len(line.words):
        read = None if closed.reason(line.words[at].start) else _read(line, closed, at)
        if read is None:
            at += 1
            continue
        shape, value, taken, per = read
        first, last = line.words[at], line.words[at + taken - 1]
        yield Quantity(first.start, last.end, at, at + taken, shape, value, per)
        at += taken


def _read(line: Line, closed: Closed, at: int) -> Read | None:
    for rule in _RULES:
        read = rule(line, closed, at)
        if read is not None:
            return read
    return None


def number_at(line: Line, closed: Closed, at: int) -> tuple[float, int] | None:
    """The number at a word, unless it stands in what is closed; "62 100" with a thin or plain space is one number."""
    if at >= len(line.words) or closed.reason(line.words[at].start):
        return None
    texts = line.texts
    read = read_number(texts, at)
    if read and read[1] == 1 and texts[at].isdigit() and len(texts[at]) <= 3 and at + 1 < len(texts):
        following, gap = line.words[at + 1], line.words[at + 1].start - line.words[at].end
        apart = at == 0 or not texts[at - 1].isdigit()
        if apart and gap == 1 and len(following.text) == 3 and following.text.isdigit() and texts[at] != "0":
            return read[0] * 1000 + float(following.text), 2
    return read


def _money(line: Line, closed: Closed, at: int) -> Read | None:
    signed = line.texts[at] == "£"
    read = number_at(line, closed, at + signed)
    if read is None:
        return None
    value, taken = read
    after = at + signed + taken
    following = line.texts[after].rstrip(".") if after < len(line.texts) else ""
    if signed:
        if following in SHORT_SCALES:
            return "money", round(value * SHORT_SCALES[following], 6), taken + 2, None
        return "money", value, taken + 1, None
    if following in SHORT_SCALES and after + 1 < len(line.texts) and line.texts[after + 1] == "pounds":
        return "money", round(value * SHORT_SCALES[following], 6), taken + 2, None
    return ("money", value, taken + 1, None) if following == "pounds" else None


def percent_sign(line: Line, at: int) -> int:
    """The number of words that a percent sign takes at a place; 0 where none stands, or where it is percentage points."""
    for sign in PERCENT_SIGNS:
        if line.texts[at : at + len(sign)] == sign:
            return 0 if {"point", "points"} & set(line.texts[at + len(sign) : at + len(sign) + 2]) else len(sign)
    return 0


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
    """Whether the number before `after` shares the percent sign of the number behind it: "45–50%", "from 26 to 34%"."""
    if after >= len(line.texts) or line.texts[after] not in DASHES | {"to", "and", "or"}:
        return False
    if line.texts[after] in ("and", "or") and not {"between", "either"} & set(line.texts[max(0, at - 2) : at]):
        return False
    if line.texts[after] in DASHES and line.words[after].start > line.words[after - 1].end:
        return False  # "31 – 7.5 per cent –" is a count with its share
    skip = 2 if line.texts[after + 1 : after + 2] == ("around",) else 1
    read = number_at(line, closed, after + skip)
    return bool(read and percent_sign(line, after + skip + read[1]))


def _rate_or_ratio(line: Line, closed: Closed, at: int) -> Read | None:
    read = number_at(line, closed, at)
    if read is None:
        return None
    value, taken = read
    link, word = _link_to_whole(line, at + taken)
    if not link:
        return _named_ratio(line, closed, at, value, taken)
    whole = number_at(line, closed, link)
    if whole is None:
        return None
    size, end = whole[0], link + whole[1]
    if size in WHOLES and (word != "out of") and (word != "in" or size >= 1_000):
        return "rate", value, end - at, int(size)
    if word == "in" and value < size <= LARGEST_RATIO and not _more_number(line, end):
        return "ratio", percent(value, size), end - at, None
    if word == "out of" and value <= size and size in PLAIN_WHOLES and value > 0:
        return "ratio", percent(value, size), end - at, None
    return None


def _link_to_whole(line: Line, at: int) -> tuple[int, str]:
    """Where the whole of "N in M" begins, and the linking word; 0 where none links."""
    texts = line.texts
    hyphen = at < len(texts) and texts[at] in DASHES
    at += hyphen
    following = texts[at : at + 4]
    for words, name in _LINKS:
        if following[: len(words)] == words:
            end = at + len(words)
            return end + (hyphen and texts[end : end + 1] == ("-",)), name
    return 0, ""


_LINKS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("out", "of", "every"), "in"),
    (("out", "-", "of", "-"), "out of"),
    (("out", "of"), "out of"),
    (("for", "every"), "per"),
    (("for", "each"), "per"),
    (("in", "every"), "in"),
    (("of", "every"), "in"),
    (("in", "each"), "in"),
    (("in",), "in"),
    (("per",), "per"),
    (("/",), "per"),
)


def _named_ratio(line: Line, closed: Closed, at: int, value: float, taken: int) -> Read | None:
    """ "one child in ten", "two children in every five", "189 children in care for every 10,000"."""
    texts, after = line.texts, at + taken
    nouns = {**counted_plurals(), **counted_singulars()}
    for place in range(after, min(after + 4, len(texts))):
        if texts[place] in nouns or not texts[place].isalpha():
            break
    else:
        return None
    if texts[place] not in nouns:
        return None
    for linked in range(place + 1, min(place + 4, len(texts))):
        if not texts[linked].isalpha() and texts[linked] != "/":
            return None
        link, word = _link_to_whole(line, linked)
        whole = number_at(line, closed, link) if link else None
        if whole is None:
            continue
        size, end = whole[0], link + whole[1]
        if size in WHOLES and size >= 1_000 and word in ("per", "in"):
            return "rate", value, end - at, int(size)
        if word == "in" and linked == place + 1 and value < size <= LARGEST_RATIO and not _more_number(line, end):
            return "ratio", percent(value, size), end - at, None
    return None


def _more_number(line: Line, at: int) -> bool:
    """Whether what follows makes the whole of a ratio something else: "two in 24 authorities of 30", "1 in 5%"."""
    return bool(percent_sign(line, at)) or line.texts[at : at + 1] in (("-",), ("/",))


def _fraction(line: Line, closed: Closed, at: int) -> Read | None:
    texts = line.texts
    if texts[at] in ("half", "halves"):
        return _half(line, at)
    read = (1.0, 1) if texts[at] == "a" else number_at(line, closed, at)
    if read is None or read[0] >= 20 or texts[at - 1 : at] == ("£",):
        return None
    value, taken = read
    name = at + taken
    name += name < len(texts) and texts[name] in DASHES
    word = texts[name] if name < len(texts) else ""
    parts = DENOMINATORS.get(word) or DENOMINATORS.get(word.removesuffix("s"))
    if not parts or parts == 2 or value >= parts or (value == 1) == word.endswith("s"):
        return None
    if not _reads_as_share(line, name + 1, strict=value == 1):
        return None
    return "fraction", percent(value, parts), name + 1 - at, None


def _half(line: Line, at: int) -> Read | None:
    texts = line.texts
    before, following = texts[at - 1] if at else "", texts[at + 1] if at + 1 < len(texts) else ""
    if following in _NOT_AFTER_HALF or before in _NOT_BEFORE_HALF:
        return None
    return ("fraction", 50.0, 1, None) if _reads_as_share(line, at + 1, strict=False) else None


def _reads_as_share(line: Line, at: int, strict: bool) -> bool:
    """Whether the words after a fraction let it be one: "a third of", not "a third child"; not "half of the rate"."""
    following = line.texts[at : at + 5]
    if not following or not following[0].isalpha():
        return not (following and following[0] == "-" and strict)
    if strict and following[0] not in _AFTER_FRACTION and following[0] not in elliptical_followers():
        return False
    if following[:2] == ("of", "that"):
        return False
    return not (following[0] in ("of", "the", "that") and _NOT_A_SHARE_OF & set(following[:4]))


def _none(line: Line, closed: Closed, at: int) -> Read | None:
    texts, word = line.texts, line.texts[at]
    following = texts[at + 1 : at + 4]
    if word == "none":
        fixed = following[:1] == ("too",) or following[:2] in (("the", "less"), ("at", "all")) or texts[max(0, at - 1) : at] == ("to",)
        return None if fixed or not _of_counted(texts, at + 1) else ("none", 0.0, 1, None)
    if word == "not" and following[:1] == ("one",) and following[1:2] != ("-",) and following[1:2]:
        return ("none", 0.0, 2, None) if following[1].isalpha() and _of_counted(texts, at + 2) else None
    if word == "no" and _counted_after(texts, at + 1):
        return "none", 0.0, 1, None
    return None


def _of_counted(texts: tuple[str, ...], at: int) -> bool:
    """Whether "none" is of something counted: "none of the 131 children", "none of them"; not "none of these things"."""
    if texts[at : at + 1] != ("of",):
        return True
    if texts[at + 1 : at + 2] in (("this",), ("it",), ("that",)):
        return False
    for word in texts[at + 1 : at + 8]:
        if word in counted_plurals() or word.isdigit() or word in NUMBER_WORDS:
            return True
        if word in ("them", "whom", "us", "which"):
            return True
    return texts[at + 2 : at + 3] in ((",",), (".",)) or texts[at + 2 : at + 3] and texts[at + 2] in _AFTER_FRACTION


_ADVICE = frozenset("should must can could may might will would ought shall".split())
_NOT_NONE = frozenset("one longer more doubt of for in such need point further from to at on by with before after than as".split())
_VERB_AFTER_NONE = frozenset("has have had was were is are been received got in yet anywhere inspected".split())


def _counted_after(texts: tuple[str, ...], at: int) -> bool:
    """Whether "no" stands before a counted noun, and states a fact: "no council has been", not "no child should be"."""
    for place in range(at, min(at + 6, len(texts))):
        word = texts[place]
        kind = counted_plurals().get(word) or counted_singulars().get(word)
        if kind == "weak" or word in counted_singulars() and word not in counted_plurals() and kind != "provider":
            return False
        if word in counted_singulars() and word not in counted_plurals():
            return texts[place + 1 : place + 2] != () and texts[place + 1] in _VERB_AFTER_NONE
        if kind:
            return not _ADVICE & set(takewhile(str.isalpha, texts[place + 1 : place + 5]))
        if not (word.isalpha() or word in DASHES) or word in _NOT_NONE:
            return False
    return False


def _bare(line: Line, closed: Closed, at: int) -> Read | None:
    read = number_at(line, closed, at)
    return ("number", read[0], read[1], None) if read else None


_RULES: tuple[Callable[[Line, Closed, int], Read | None], ...] = (
    _money, _share, _fraction, _rate_or_ratio, _none, _bare,
)  # fmt: skip
