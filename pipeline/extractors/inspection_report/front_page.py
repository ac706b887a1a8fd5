"""The front page's fields: the days of the visit, the day of publication, the type that the visit's length gives."""

from __future__ import annotations

import re
from datetime import date, timedelta

from pipeline.document import Document
from pipeline.extractors.inspection_report.dates import PrintedDates, read_dates
from pipeline.extractors.inspection_report.form import Form
from pipeline.records import Framework, InspectionType

# A label stands at its line's start or before a colon; "a letter published on 3 May 2019" is neither.
_LABEL = (
    r"(?:report\s+)?(?:published(?:\s+on)?|publication\s+date|date\s+of\s+publication|date\s+published"
    r"|publication(?=\s*:))"
)
_PUBLISHED = re.compile(
    rf"(?<![A-Za-z]){_LABEL}\s*:\s*|(?:(?<=\n)|(?<=\t)){_LABEL}(?![A-Za-z])\s*[–—-]?\s*", re.IGNORECASE
)
_DAY = re.compile(r"(?<![\d/.])\d{1,2}(?![\d%])")
_WEEK = 7
_WHOLE_WEEK = 3  # days from its first to its last at the least: a bank holiday may shorten it


def visit(document: Document, form: Form) -> PrintedDates | None:
    """The days of the visit, as many as are printed; None where the front page prints none.

    Where no label announces them, the first range of days below the title is the visit.
    """
    front = form.front
    if form.dates is not None and (found := read_dates(document.text, form.dates, front.end)):
        return found
    for day in _DAY.finditer(document.text, form.end, min(front.end, form.end + 400)):
        found = read_dates(document.text, day.start(), front.end)
        if found and len(found.dates) > 1:
            return found
    return None


def published(document: Document, form: Form) -> str | None:
    """The ISO date that the front page gives for publication; None where it gives none."""
    front = form.front
    for label in _PUBLISHED.finditer(document.text, form.end, min(front.end, form.end + 1500)):
        found = read_dates(document.text, label.end(), front.end)
        if found:
            return found.dates[0].isoformat()
    return None


def inspection_type(form: Form, days: tuple[date, ...]) -> InspectionType | None:
    """Of an ILACS visit, by its length: short within one working week, standard within two.

    The first stay decides; only where it was broken off after a week does a second week count, too, a return of some
    days does not. A single inspection framework report's type is in its title.
    """
    if form.framework is not Framework.ILACS or len(days) < 2:
        return form.type
    stays = (days[:2], days[2:]) if len(days) == 4 else ((days[0], days[-1]),)
    weeks = [1 + (_monday(last) - _monday(first)).days // _WEEK for first, last in stays]
    if len(stays) > 1 and weeks == [1, 1] and (days[3] - days[2]).days >= _WHOLE_WEEK:
        weeks = [2]
    return {1: InspectionType.SHORT, 2: InspectionType.STANDARD}.get(weeks[0])


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
