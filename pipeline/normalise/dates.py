"""Dates as British documents print them, as ISO dates: "14 May 2019", "10 Mar 15", "6 to 17 December 2021".

Runs of the text that look like dates are found by pattern; dateparser reads them, day first and in English only, with
nothing filled in from today: the same text gives the same date on any day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from dateparser.date import DateDataParser

_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
# The words that a month may be printed as, in lower case: where none stands there is no day.
MONTHS = frozenset(
    [
        "jan",
        "january",
        "feb",
        "february",
        "mar",
        "march",
        "apr",
        "april",
        "may",
        "jun",
        "june",
        "jul",
        "july",
        "aug",
        "august",
        "sep",
        "sept",
        "september",
        "oct",
        "october",
        "nov",
        "november",
        "dec",
        "december",
    ]
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s+)?"
# Two digits are a year only where nothing follows that they could count ("20 January, 10 councils").
_YEAR = r"(?:,?\s+(?:19|20)\d\d|\s+[0-4]\d(?!\d|[:.,]\d|\s*%|[ \u00a0]+[a-z]))"
_LONG = rf"{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTHS}\.?{_YEAR}"
_MONTH_FIRST = rf"{_WEEKDAY}{_MONTHS}\.?\s+{_DAY},?\s+(?:19|20)\d\d"
_NUMERIC = r"\d{1,2}[/.]\d{1,2}[/.](?:20\d\d|19\d\d|\d\d)|(?:19|20)\d\d-\d\d-\d\d"
_DATE = re.compile(rf"(?<![\w/.-])(?:{_LONG}|{_MONTH_FIRST}|{_NUMERIC})(?![\w/])", re.IGNORECASE)

_DAY_AND_MONTH = re.compile(
    rf"(?<![\w/.-])(?P<day>{_DAY})\s+(?:of\s+)?(?P<month>{_MONTHS})(?![\w/]|,?\s+(?:19|20)\d\d)", re.IGNORECASE
)

# "Published on September 14": only behind such words, for elsewhere the number may count ("in March 12 councils").
_MONTH_AND_DAY = re.compile(
    rf"(?:(?<=\bon )|(?<=published ))(?-i:(?=[A-Z]))(?P<month>{_MONTHS})\.?\s+(?P<day>{_DAY})"
    r"(?![\w/]|,?\s+(?:19|20)\d\d)",
    re.IGNORECASE,
)

# "6 to 17 December 2021", "between 29 November and 10 December 2021", "30 November – 11 December", "4 December 2017 to
# 1 ..."
_RANGE = re.compile(
    rf"(?<![\w/.-]){_WEEKDAY}(?P<from_day>{_DAY})(?:\s+(?P<from_month>{_MONTHS}))?(?:,?\s+(?P<from_year>(?:19|20)\d\d))?"
    rf"\s*(?:to|and|until|through|[-–—])\s*{_WEEKDAY}(?P<to_day>{_DAY})\s+(?P<to_month>{_MONTHS})"
    rf"(?:,?\s+(?P<to_year>(?:19|20)\d\d))?(?![\w/])",
    re.IGNORECASE,
)
# "January 21 to February 1", "October 7-18, 2024", "between June 3 and 14"
_RANGE_MONTH_FIRST = re.compile(
    rf"(?<![\w/.-])(?P<between>between\s+)?{_WEEKDAY}(?P<from_month>{_MONTHS})\s+(?P<from_day>{_DAY})(?:,?\s+(?P<from_year>(?:19|20)\d\d))?"
    rf"\s*(?:(?:to|until|through|[-–—])|and(?=\s+{_WEEKDAY}{_MONTHS})|(?(between)and|(?!)))\s*{_WEEKDAY}(?:(?P<to_month>{_MONTHS})\s+)?(?P<to_day>{_DAY})"
    rf"(?:,?\s+(?P<to_year>(?:19|20)\d\d))?(?![\w/])",
    re.IGNORECASE,
)

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_RELATIVE_DAY = re.compile(
    rf"\b(today|this morning|yesterday|(?:(?<=on )|(?<=last )|(?<=published ))(?:{'|'.join(_WEEKDAYS)}))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _parser() -> DateDataParser:
    return DateDataParser(
        languages=["en"],
        settings={"DATE_ORDER": "DMY", "STRICT_PARSING": True, "PARSERS": ["absolute-time"], "TIMEZONE": "UTC"},
    )


@dataclass(frozen=True, slots=True)
class DateMention:
    """A whole date in the text: half-open offsets and its ISO date."""

    start: int
    end: int
    iso: str


@dataclass(frozen=True, slots=True)
class RangeMention:
    """Two days with a "to" between them: half-open offsets, ISO dates, the first not after the second."""

    start: int
    end: int
    first: str
    last: str


@lru_cache(maxsize=4096)
def parse_date(text: str) -> str | None:
    """The ISO date that the text prints, or None where it is no whole date (a month alone is none)."""
    text = re.sub(r"\s+", " ", text.strip())
    if not _DATE.fullmatch(text):
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return _iso(int(text[:4]), int(text[5:7]), int(text[8:]))
    found = _parser().get_date_data(re.sub(r"\b(of|Sept)\b", lambda m: "Sep" if m[0] == "Sept" else "", text)).date_obj
    return found.date().isoformat() if found else None


def dates(text: str, start: int = 0, end: int | None = None) -> Iterator[DateMention]:
    """Every whole date in text[start:end], in order; offsets are into the whole text."""
    for match in _DATE.finditer(text, start, len(text) if end is None else end):
        if iso := parse_date(match.group()):
            yield DateMention(match.start(), match.end(), iso)


def days_before(published: str, text: str, start: int = 0, end: int | None = None) -> Iterator[DateMention]:
    """Days that text[start:end] names without a year ("5 September", "yesterday", "on Tuesday"): the latest such day
    that does not pass the ISO date `published`."""
    on = date.fromisoformat(published)
    bounds = (start, len(text) if end is None else end)
    for match in sorted(
        [*_DAY_AND_MONTH.finditer(text, *bounds), *_MONTH_AND_DAY.finditer(text, *bounds)],
        key=lambda match: match.start(),
    ):
        number, month = int(re.sub(r"\D", "", match["day"])), month_number(match["month"])
        found = next((day for year in (on.year, on.year - 1) if (day := _day(year, month, number)) and day <= on), None)
        if found:
            yield DateMention(match.start(), match.end(), found.isoformat())
    for match in _RELATIVE_DAY.finditer(text, *bounds):
        word = match.group(1).lower()
        back = {"today": 0, "this morning": 0, "yesterday": 1}.get(word)
        if back is None:
            back = (on.weekday() - _WEEKDAYS.index(word)) % 7
            back = 7 if not back and text.endswith("last ", 0, match.start()) else back
        yield DateMention(match.start(), match.end(), (on - timedelta(days=back)).isoformat())


def date_ranges(
    text: str, start: int = 0, end: int | None = None, published: str | None = None
) -> Iterator[RangeMention]:
    """Every range of days in text[start:end]. A year left out is the latest that does not pass the `published` ISO
    date; without one such a range is left out."""
    bounds = (start, len(text) if end is None else end)
    found = [*_RANGE.finditer(text, *bounds), *_RANGE_MONTH_FIRST.finditer(text, *bounds)]
    for match in sorted(found, key=lambda match: match.start()):
        if (days := _range_days(match, published)) and days[0] <= days[1]:
            yield RangeMention(match.start(), match.end(), days[0].isoformat(), days[1].isoformat())


def _range_days(match: re.Match[str], published: str | None) -> tuple[date, date] | None:
    to_month = month_number(match["to_month"] or match["from_month"])
    from_month = month_number(match["from_month"] or match["to_month"])
    from_day, to_day = (int(re.sub(r"\D", "", match[name])) for name in ("from_day", "to_day"))
    if match["to_year"]:
        year = int(match["to_year"])
    elif published:
        year = int(published[:4])
        if (last := _day(year, to_month, to_day)) and last.isoformat() > published:
            year -= 1
    else:
        return None
    from_year = int(match["from_year"]) if match["from_year"] else year - (from_month > to_month)
    first, last = _day(from_year, from_month, from_day), _day(year, to_month, to_day)
    return (first, last) if first and last else None


def month_number(name: str) -> int:
    """1 to 12 for a month's name or its abbreviation. Raises ValueError for anything else."""
    return ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].index(
        name[:3].lower()
    ) + 1


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(year: int, month: int, day: int) -> str | None:
    found = _day(year, month, day)
    return found.isoformat() if found else None
