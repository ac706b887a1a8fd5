"""Dates as reports print them: "23 to 27 February 2026", "12/09/2016 to 06/10/2016", split visits, one year for two."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
# The first three letters tell the month, whatever follows ("Septmber" has been printed); a number's digits may be
# parted by the page's layout ("1 9 June").
_DAY = r"(?P<day>(?:[0-3][ ]?)?\d)(?:[ ]?(?:st|nd|rd|th)(?![a-z])\.?)?"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_WORD = r"(?P<word>[a-z]{4,10})"  # perhaps a month whose first letters are misprinted ("Ocotber")
_YEAR = r"(?P<year>(?:1[ ]?9|2[ ]?0)[ ]?\d[ ]?\d(?!\d)|[’'](?:0|1|2)\d(?!\d))"
_TOKEN = re.compile(
    rf"(?P<numeric>(?P<d>\d{{1,2}})(?P<part>[/.-])(?P<m>\d{{1,2}})(?P=part)\s{{0,2}}(?P<y>\d{{4}}|\d{{2}})(?!\d))"
    rf"|{_YEAR}|(?<!\d){_DAY}(?!\d)|{_MONTH}(?![a-z])"
    rf"|(?P<skip>[^\w.()%£]+|(?:to|and|until|till|of|the|from|between)(?![a-z])|{_WEEKDAY}(?![a-z]))"
    rf"|{_WORD}(?![a-z])",
    re.IGNORECASE,
)
_ALIKE = 0.8  # of a misprinted month's letters are the month's


@dataclass(frozen=True, slots=True)
class PrintedDates:
    """The dates printed in text[start:end], in their order."""

    dates: tuple[date, ...]
    start: int
    end: int


@dataclass
class _Partial:
    day: int
    month: int | None = None
    year: int | None = None


def read_dates(text: str, start: int, end: int) -> PrintedDates | None:
    """The run of dates that begins at text[start]; None where none does, or where they make no calendar date.

    A month or year that is left out is the next one printed; a year so taken that puts a date after the next date is
    one too high ("10 December to 11 January 2019").
    """
    partials: list[_Partial] = []
    position = last = start
    while position < end and (match := _TOKEN.match(text, position, end)):
        position = match.end()
        if match["skip"]:
            continue
        if match["numeric"]:
            year = int(match["y"])
            partials.append(_Partial(int(match["d"]), int(match["m"]), year + 2000 if year < 100 else year))
        elif match["day"]:
            partials.append(_Partial(int(match["day"].replace(" ", ""))))
        elif not partials:
            return None
        elif match["month"]:
            partials[-1].month = _MONTHS.index(match["month"].lower()) + 1
        elif match["word"]:
            meant = get_close_matches(match["word"].lower(), _NAMES, n=1, cutoff=_ALIKE)
            if not meant or partials[-1].month:
                break
            partials[-1].month = _NAMES.index(meant[0]) + 1
        else:
            digits = re.sub(r"\D", "", match["year"])
            partials[-1].year = int(digits) if len(digits) == 4 else 2000 + int(digits)
        last = match.end()
    dates = _complete(partials)
    return PrintedDates(dates, start, last) if dates else None


def _complete(partials: list[_Partial]) -> tuple[date, ...]:
    """Calendar dates from what is printed, filled from right to left; empty where a part is missing or impossible."""
    complete: list[date] = []
    month = year = None
    for partial in reversed(partials):
        borrowed = partial.year is None
        month, year = partial.month or month, partial.year or year
        if month is None or year is None:
            continue  # a number after the last date: a footnote mark, a page number
        try:
            found = date(year, month, partial.day)
            if complete and borrowed and found > complete[0]:
                found = date(year - 1, month, partial.day)
        except ValueError:
            return ()
        year = found.year
        complete.insert(0, found)
    return tuple(complete)
