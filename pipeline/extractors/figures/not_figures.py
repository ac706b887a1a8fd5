"""Numbers that are no figures: dates, ages, durations, section numbers, telephone numbers; each with the reason a reader is told.

Every kind is one pattern over a sentence. What a pattern covers is closed to the grammar, so the kinds that need the
longest look (an age band before a bare duration) need no order: covering twice does no harm.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

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
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
YEAR = r"(?:19|20)\d\d"
YEARS = rf"{YEAR}(?:\s?[-–—/]\s?(?:{YEAR}|\d\d)(?!\d))?"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s*[-–—]\s*|\s+to\s+|\s+and\s+|\s+or\s+))?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}"
    rf"(?:,?\s+{YEARS}|\s+\d\d(?!\d|[,.]\d|%|\s*per\s?cent))?"
    rf"|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?![\d,%])(?:,?\s+{YEAR})?|{MONTH}\s+{YEARS}"
)
_EDGE, _END = r"(?<![\w.,£])", r"(?![\w%]|[.,]\d)"

_LABELS = (
    r"sections?|ss?\.|articles?|paragraphs?|paras?\.?|pages?|pp?\.|chapters?|figures?|tables?|annex(?:es)?|appendix|"
    r"appendices|schedules?|parts?|regulations?|regs?\.|rules?|clauses?|standards?|footnotes?|note|item|question|"
    r"key stages?|stages?|levels?|tiers?|bands?|phases?|steps?|round|wave|unit|channel|version|(?-i:Years?|Weeks?|Days?)|"
    r"grades?|volume|vol\.|no\.|nos?\.|ref(?:erence)?\.?|urn|recommendations?|priority|priorities|outcome|pillar|"
    r"strand|theme|principle|category|working together|box|chart|graph|q|ks|covid|goal|objective|po box|circular|option|zone|gcses?"
)

KINDS: tuple[tuple[str, str], ...] = (
    ("a date", rf"(?<![\w.,£/])(?:{DATE})"),
    ("a date", r"(?<![\w.,£/])\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?![\w%])"),
    ("a date", rf"(?<![\w.,£])(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\d{{1,2}}{_END}"),
    ("a year", rf"(?<![\w.,£/]){YEARS}(?![\w%]|,\d|\.\d)(?!\s+(?:children|cases|families|people|staff|places|pupils))"),
    ("a year", rf"\b(?:in|since|from|during|by|until|for|of|to|and|or|before|after|between)\s+{YEAR}{_END}"),
    ("a year", r"(?<!\w)['’]\d\d(?:[-–/]\d\d)?(?!\w)"),
    ("a year", r"(?<![\w£])\d0s\b|\b(?:19|20)\d0s\b|\bq[1-4]\b"),
    ("a time of day", r"(?<![\w.,£])\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)(?!\w)|(?<![\w.,£])\d{1,2}:\d\d(?!\w)"),
    ("an ordinal", r"(?<![\w.,£])\d[\d,]*(?:st|nd|rd|th)\b"),
    # Ages: "aged 16 and 17", "under the age of 18", "16 to 17-year-olds", "the 0-17 population", "aged five and over".
    ("an age", rf"\b(?:aged?|ages)(?:\s+(?:of|from|between|about|around|over|under|at\s+least|up\s+to|just))*\s+{AGES}(?:\s+(?:years?|months?|weeks?))?"),
    ("an age", rf"\b(?:aged?|ages)\s+(?:between\s+)?{_AGE}(?:\s+(?:years?|months?))?\s+(?:to|and|or)\s+{_AGE}"),
    ("an age", rf"{_EDGE}{AGES}[-‑ ]?(?:years?|months?|weeks?|days?)[-‑ ]?olds?\b"),
    ("an age", rf"{_EDGE}{AGES}[-‑ ](?:year|month|week)s?[-‑ ](?:old|of[-‑ ]age)s?\b"),
    ("an age", rf"{_EDGE}{AGES}\s+(?:years?|months?)\s+(?:of\s+age|old(?:er)?)\b"),
    ("an age", rf"\b(?:under|over|post|pre)[-‑ ]?\d{{1,2}}s?(?!\d|[.,]\d|%|\s*per\s?cent|\s*(?:of|cent|local|council|authorit|inspection))"
               r"(?=s\b|[-‑ ]year|\s+(?:mortality|population|provision|education|services|learning)|\s*years)"),
    ("an age", r"\b(?:under|over)[-‑ ]?(?:fives|fours|ones|twos|threes|sixteens|eighteens|\d{1,2}s)\b"),
    ("an age", r"\bpost[-‑ ]?(?:16|18|19|21)\b"),
    ("an age", rf"\b(?:children|young people|pupils|those|people|girls|boys|babies)\s+(?:aged\s+)?(?:under|over|younger than|older than|below|above)\s+(?:the\s+age\s+of\s+)?{_AGE}(?!\s*(?:%|per))"),
    ("an age", rf"(?<![\w.,£])\d{{1,2}}\s?[-–—]\s?\d{{1,2}}(?:\s+years?)?\s+(?:population|age\s+(?:group|range|band))"),
    ("an age", rf"{_EDGE}{AGES}\s+and\s+(?:over|under|above|below)\b(?=\s|[.,;)])"),
    ("an age", r"\b(?:turn(?:s|ed|ing)?|reach(?:es|ed|ing)?|before|until|hit|leave care at)\s+(?:the\s+age\s+of\s+)?(?:16|17|18|19|21|25|sixteen|eighteen|twenty-one)(?=\s*(?:[.,;)]|or\s+(?:over|older)|they|he|she|and\s+(?:over|above)|to\s+\d\d\s*[.,;)]))"),
    ("a duration", rf"{_EDGE}{RANGE}(?:\s+(?:and\s+a\s+half|or\s+more|and\s+three\s+quarters))?[-‑\s]+(?:(?:working|calendar|further|more|full|consecutive|academic|school|financial|"
                   r"successive|clear|long|whole|additional|statutory|short|inspection|recent|previous|past|last|weekend)[-‑\s]+)?"
                   r"(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|decades?|nights?|weekends?|school\s+terms?|terms?)(?:['’]s?)?\b"),
    ("a distance", rf"{_EDGE}{RANGE}(?:\s+or\s+more)?[-‑\s]+(?:square\s+)?(?:miles?|kilometres?|km|metres?|acres?|hectares?|feet|sq)\b"),
    ("a frequency", rf"{_EDGE}{RANGE}(?:\s+or\s+more)?\s+(?:separate\s+)?(?:times|occasions)\b"),
    ("a multiple", rf"\b{WORD_NUMBER}fold\b|{_EDGE}\d+[-‑ ]?fold\b|{_EDGE}\d+(?:\.\d+)?x\b"),
    ("a telephone number", r"(?<![\w.,£])\+?\(?0\d{2,5}\)?(?:[\s-]?\d{2,6}){1,3}(?!\w)|(?<!\w)\+44[\d\s()]{8,16}"),
    ("a postcode", r"(?-i:\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)"),
    ("an address on the web", r"(?:https?://|www\.)\S+|[^\s@]{1,64}@\S+|\b\w{1,64}\.(?:gov|org|co|com)\b\S*"),
    ("the number of a section or item", rf"\b(?:{_LABELS})\s?\(?(?:\d+(?![\d,.]*\s*(?:%|per\s?cent))[\w.()]*(?:\s*(?:,|and|to|or|&|[-–—])\s*\d+(?![\d,]*\s*%)[\w.()]*)*|\b(?:{_SMALL})\b(?=\s*(?:[,.;:)]|$|and|of|is|was|which)))"),
    ("an age", rf"\b(?:people|children|teenagers|girls|boys|those)\s+of\s+{AGES}(?=\s+(?:and\s+over|or\s+over|who|in|living|are|were)|[.,;])"),
    ("the number of a section or item", r"\A\W*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[A-Z“‘\"])"),
    ("the number of a section or item", r"(?<![\w£'’])s\.?\s?\d+\b|\bact\s+\d{4}\b"),
    ("a scale or score", r"(?<![\w.,£])(?:24/7|50[/:-]50|\d+\s?:\s?\d+)(?!\w)|\b(?:one|two)[-‑\s]to[-‑\s](?:one|two|three)\b|\b(?:one|two)[-‑]on[-‑]one\b"),
    ("part of a word", rf"(?<![\w-]){WORD_NUMBER}[-‑](?!(?:{_SMALL}|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|in|out|hundred|thousand|million|bed)\b)[a-z]{{2,}}"),
    ("part of a word", r"(?<![\w£.,])\d+[-‑](?=[a-z]{3,})(?!(?:per|pound|in)\b)[a-z]+"),
    ("part of a name", r"(?-i:\b(?:G|COVID-|COVID|Covid-|CO|A|B|M|H|F|P|PM|R|T)\d+\b)"),
    ("a pronoun", r"\b(?:no|any|every|some|each|the|this|that|another|which|by)\s+one\b|\bone\s+(?:another|another's|hand|day|way|thing|time|year|'s)\b|\bone['’]s\b"),
    ("part of a name", r"\b(?:big|top|tri|first|formula|number|figure|famous)\s+(?:one|two|three|four|five|six|ten|\d{1,2})\b(?!\s*(?:%|per))"),
    ("part of a fixed phrase", r"\bone\s+of\s+the\s+(?:most|best|worst|largest|biggest|highest|lowest|few|first|main|key)\b|\bhalf[-‑\s](?:term|way|brother|sister|sibling|hour|day|year|time|century|price|a\s+(?:day|century|year|decade|mile|point)|an\s+hour)s?\b"),
    ("part of a fixed phrase", r"\b(?:first|second|other|latter|last|better|top|bottom|and\s+a|autumn|spring)[-‑\s]half\b|\b(?:first|second|third|fourth|last|final|previous|each|every|per|that|this|top|next|latest|financial|summer|autumn|winter|spring)\s+(?:quarter|third|fifth|tenth)s?\b"),
)  # fmt: skip

_PATTERNS = tuple((reason, re.compile(pattern, re.IGNORECASE)) for reason, pattern in KINDS)


@dataclass(frozen=True, slots=True)
class NotAFigure:
    start: int
    end: int
    reason: str


class Closed:
    """Stretches of a sentence that hold no figures, and why; asked by offset."""

    def __init__(self, found: Iterable[NotAFigure]) -> None:
        self.found = sorted(found, key=lambda item: (item.start, item.end))
        self._starts: list[int] = []
        self._merged: list[NotAFigure] = []
        for item in self.found:
            if self._merged and item.end <= self._merged[-1].end:
                continue
            self._merged.append(item)
            self._starts.append(item.start)

    def reason(self, offset: int) -> str | None:
        """Why the number at the offset is no figure; None where nothing closes it."""
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and offset < self._merged[place].end:
            return self._merged[place].reason
        return None


def closed(text: str, start: int, end: int) -> Closed:
    """What in text[start:end] cannot be a figure."""
    stretch = text[start:end]
    return Closed(
        NotAFigure(start + match.start(), start + match.end(), reason)
        for reason, pattern in _PATTERNS
        for match in pattern.finditer(stretch)
    )
