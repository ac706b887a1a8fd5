"""Numbers that are no figures: dates, ages, durations, section numbers, telephone numbers; each with the reason a
reader is told.

Every kind is one pattern over a sentence. What a pattern covers is closed to the grammar, so the kinds that need the
longest look (an age band before a bare duration) need no order: covering twice does no harm.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources

from pipeline.normalise.numbers import TENS, UNITS

_TENS = "|".join(TENS)
_SMALL = "|".join(sorted(UNITS, key=len, reverse=True))
WORD_NUMBER = rf"(?:(?:{_TENS})(?:[-‑ ](?:{_SMALL}))?|{_SMALL})"
NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?|\b{WORD_NUMBER}\b)"
RANGE = rf"{NUMBER}(?:(?:\s*[-–—/]\s*|\s+(?:to|and|or)\s+){NUMBER})?"
_AGE = rf"(?:\d{{1,2}}(?![\d,.]\d|\d)|\b{WORD_NUMBER}\b)"
AGES = rf"{_AGE}(?:(?:\s*[-–—/]\s*|\s+(?:to|and|or)\s+){_AGE}(?!\s*(?:%|per\s?cent)))?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b(?:\.(?=\s+\d))?"
)
YEAR = r"(?:19|20)\d\d"
YEARS = rf"{YEAR}(?:\s?[-–—/]\s?(?:{YEAR}|\d\d?)(?!\d))?"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s*[-–—]\s*|\s+to\s+|\s+and\s+|\s+or\s+))?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}"
    rf"(?:,?\s+{YEARS}|\s+\d\d(?=[,.;:)](?!\d)|\s*$|\s+(?:\d|the\b|an?\b|we\b|it\b)))?"
    rf"|{MONTH}\s+(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:,?\s+{YEAR}|(?=[,.;)](?!\d)|\s*$))|{MONTH}\s+{YEARS}"
)
_EDGE, _END = r"(?<![\w.,£])", r"(?![\w%]|[.,]\d)"

_LABELS = (
    r"sections?|ss?\.|articles?|paragraphs?|paras?\.?|pages?|pp?\.|chapters?|figures?|tables?|annex(?:es)?|appendix|"
    r"appendices|schedules?|parts?|regulations?|regs?\.|rules?|clauses?|standards?|footnotes?|note|item|question|"
    r"key stages?|stages?|levels?|tiers?|bands?|phases?|steps?|round|wave|unit|channel|version|"
    r"(?-i:Years?|Weeks?|Days?)|"
    r"grades?|volume|vol\.|no\.|nos?\.|ref(?:erence)?\.?|urn|recommendations?|priority|priorities|outcome|pillar|"
    r"strand|theme|principle|category|working together|box|chart|graph|q|ks|covid|goal|objective|po box|circular|"
    r"option|zone|gcses?"
)


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """The kinds of data/not_figures.tsv, their building blocks put in."""
    for line in resources.files("pipeline.data").joinpath("not_figures.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            reason, pattern = line.split("\t")
            for name, block in _BLOCKS.items():
                pattern = pattern.replace(f"<{name}>", block)
            yield reason, re.compile(pattern, re.IGNORECASE)


_BLOCKS = {
    "word_number": WORD_NUMBER,
    "number": NUMBER,
    "range": RANGE,
    "years": YEARS,
    "year": YEAR,
    "date": DATE,
    "age": _AGE,
    "ages": AGES,
    "labels": _LABELS,
    "small": _SMALL,
    "edge": _EDGE,
    "end": _END,
}
_PATTERNS = tuple(_patterns())


@dataclass(frozen=True, slots=True)
class NotAFigure:
    start: int
    end: int
    reason: str


class Closed:
    """Stretches of a sentence that hold no figures, and why; asked by offset. `merged` leaves out what lies in
    another.
    """

    def __init__(self, found: Iterable[NotAFigure]) -> None:
        ordered = sorted(found, key=lambda item: (item.start, -item.end))
        self._starts: list[int] = []
        self.merged: list[NotAFigure] = []
        for item in ordered:
            if self.merged and item.end <= self.merged[-1].end:
                continue
            self.merged.append(item)
            self._starts.append(item.start)

    def reason(self, offset: int) -> str | None:
        """Why the number at the offset is no figure; None where nothing closes it."""
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and offset < self.merged[place].end:
            return self.merged[place].reason
        return None


def closed(text: str, start: int, end: int) -> Closed:
    """What in text[start:end] cannot be a figure."""
    stretch = text[start:end]
    return Closed(
        NotAFigure(start + match.start(), start + match.end(), reason)
        for reason, pattern in _PATTERNS
        for match in pattern.finditer(stretch)
    )
