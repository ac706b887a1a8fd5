"""Two numbers that make one figure: ratios ("one in five", "3 out of 4", "one child in ten") and rates ("57 in
10,000").
"""

from __future__ import annotations

from pipeline.extractors.figures import nouns
from pipeline.extractors.figures.not_figures import Closed
from pipeline.extractors.figures.numerals import DASHES, Read, number_at, percent_sign
from pipeline.extractors.figures.words import Line
from pipeline.normalise.numbers import percent

LONGEST_NAME = 8  # words from a number to its whole: "8.3 permanent exclusions from school per thousand"
LEAST_WHOLE = 1_000  # a whole at least as large as this makes a rate also behind "in" and "for"
WHOLES = {100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0}  # what rates are per
LARGEST_RATIO = 100.0  # "two in 120 homes" counts homes
RAREST = 999.0  # "one in 227 children"; a larger whole makes a rate
# A counted whole behind "out of": "nine out of 47 councils" is a count; these wholes make a plain ratio.
PLAIN_WHOLES = {float(whole) for whole in (*range(2, 11), 20, 100)}


def read_rate_or_ratio(line: Line, closed: Closed, at: int) -> Read | None:
    read = number_at(line, closed, at)
    if read is None:
        return None
    value, taken = read
    link, word = _link_to_whole(line, at + taken)
    if not link:
        return _named(line, closed, at, value, taken)
    whole = _whole(line, closed, link)
    if whole is None:
        return None
    size, end = whole[0], link + whole[1]
    if size in WHOLES and (word == "per" or (word != "out of" and size >= LEAST_WHOLE)):
        return "rate", value, end - at, int(size)
    if word == "in" and _makes_ratio(value, size) and not _more_number(line, end):
        return "ratio", percent(value, size), end - at, None
    if word == "per" and value < size and size in PLAIN_WHOLES and line.texts[end : end + 1] == ("of",):
        return "ratio", percent(value, size), end - at, None  # "2/3 of children"
    if word == "out of" and value <= size and size in PLAIN_WHOLES and value > 0:
        return "ratio", percent(value, size), end - at, None
    return None


def _makes_ratio(value: float, size: float) -> bool:
    return value < size <= (RAREST if value == 1 else LARGEST_RATIO)


def _whole(line: Line, closed: Closed, at: int) -> tuple[float, int] | None:
    """The number that a rate or ratio is of; "thousand" stands alone behind "per"."""
    if line.texts[at : at + 1] == ("thousand",):
        return 1_000.0, 1
    return number_at(line, closed, at)


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
    (("to", "every"), "for"),
    (("for",), "for"),
    (("in", "every"), "in"),
    (("of", "every"), "in"),
    (("in", "each"), "in"),
    (("in",), "in"),
    (("per",), "per"),
    (("/",), "per"),
)


def _named(line: Line, closed: Closed, at: int, value: float, taken: int) -> Read | None:
    """ "one child in ten", "two children in every five", "189 children in care for every 10,000"."""
    found = nouns.counted(line, at + taken, singular=value == 1)
    for linked in range(at + taken + 1, min(at + taken + LONGEST_NAME, len(line.texts))):
        link, word = _link_to_whole(line, linked)
        whole = _whole(line, closed, link) if link else None
        if whole is not None:
            size, end = whole[0], link + whole[1]
            if size in WHOLES and size >= LEAST_WHOLE and (word == "per" or found):
                return "rate", value, end - at, int(size)
            noun = found is not None and found[1] == linked
            of_plain = word == "out of" and size in PLAIN_WHOLES and not nouns.counted(line, end)
            if (word == "in" or of_plain) and noun and _makes_ratio(value, size) and not _more_number(line, end):
                return "ratio", percent(value, size), end - at, None
            return None
        if not (line.texts[linked].isalpha() or line.texts[linked] in DASHES):
            return None
    return None


def _more_number(line: Line, at: int) -> bool:
    """Whether what follows makes the whole of a ratio something else: "two in 24 authorities of 30", "1 in 5%"."""
    if line.texts[at : at + 1] in (("-",), ("/",)):
        return line.words[at].start == line.words[at - 1].end  # with a space before it, a dash closes an aside
    return bool(percent_sign(line, at))
