"""Earlier inspections that single inspection framework reports tell of in set words.

A sentence says what was inspected and when, it or the next one with which grade. What was inspected is the heading of
an older framework ("services for looked after children"), kept as printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.extractors.inspection_report.labels import GRADE, grade_of
from pipeline.records import OTHER_AREA, Area, Framework, Grade

_JUDGED = (
    r"(?:\s+(?:and|the|local|authority|council|services?|they|it|was|were|judged|found|rated|to|be|as|overall)){1,12}?"
    rf"\s+{GRADE}"
)
_TOLD = re.compile(
    r"(?:previous|last|earlier)\s+(?:ofsted\s+)?inspections?\s+of\s+(?P<service>[^.:;]{5,150}?)"
    r"(?:,?\s+(?:was|were|took\s+place|(?:was|were)\s+(?:undertaken|carried\s+out|conducted)))?\s+in\s+"
    rf"(?:[A-Z][a-z]+\s+)?(?P<year>20\d\d)[.,;]?{_JUDGED}",
    re.IGNORECASE,
)
_INSPECTED = re.compile(
    r"(?<=\s)(?:was|were)\s+(?:last|previously)\s+inspected\s+in\s+"
    rf"(?:(?:[A-Z][a-z]+\s+)?(?P<year>20\d\d)|the\s+same\s+(?:month|year))[.,;]?{_JUDGED}",
    re.IGNORECASE,
)
# Both say so right before "inspection" or "inspected", and are tried at these words alone: how each one leads up to it.
_INSPECTION = re.compile("nspect(?:ion|ed)")
_LEADS = (
    (re.compile(r"(?:previous|last|earlier)\s+(?:ofsted\s+)?i$", re.IGNORECASE), _TOLD),
    (re.compile(r"(?<=\s)(?:was|were)\s+(?:last|previously)\s+i$", re.IGNORECASE), _INSPECTED),
)
_LONGEST_LEAD = 45  # characters
_SENTENCE_START = re.compile(r"(?:[.:;]\s|\n)\s*")
_LONGEST_SUBJECT = 160
# Whose services: "Barnsley’s", "the local authority’s", "the local authority", "Surrey County Council".
_OWNER = re.compile(r"^(?:.*?[’']s\s+|(?:.*?\s)?(?:authority|council)\s+)", re.IGNORECASE)
_CHILDRENS_SERVICES = re.compile(r"^(?:children[’']?s?[’']?\s+(?:social\s+care\s+)?services)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EarlierGrade:
    """What an earlier inspection judged, told in text[start:end]; `framework` is by its year, None for 2013."""

    area: Area
    grade: Grade
    framework: Framework | None
    start: int
    end: int


def earlier_grades(text: str, start: int, end: int) -> list[EarlierGrade]:
    """The earlier inspections told in text[start:end], in text order."""
    told: list[tuple[int, str, re.Match[str]]] = []
    for word in _INSPECTION.finditer(text, start, end):
        for lead, pattern in _LEADS:
            led = lead.search(text, max(start, word.start() - _LONGEST_LEAD), word.start())
            match = pattern.match(text, led.start(), end) if led else None
            if match and pattern is _TOLD:
                told.append((match.start(), match["service"], match))
            elif match:
                begin = _sentence_start(text, max(start, match.start() - _LONGEST_SUBJECT), match.start())
                told.append((begin, text[begin : match.start()], match))
    found: list[EarlierGrade] = []
    year = 2013
    for begin, service, match in sorted(told, key=lambda one: one[0]):
        year = int(match["year"] or year)  # "in the same month"
        if grade := grade_of(match):
            found.append(EarlierGrade(_area(service), grade, _framework(year), begin, match.end()))
    return found


def _sentence_start(text: str, start: int, end: int) -> int:
    """Where the sentence that goes on at `end` begins, no earlier than `start`."""
    return max((stop.end() for stop in _SENTENCE_START.finditer(text, start, end)), default=start)


def _area(service: str) -> Area:
    """The area of "the local authority's arrangements for the protection of children": the heading as printed."""
    heading = _OWNER.sub("", " ".join(service.split())).strip()
    if _CHILDRENS_SERVICES.match(heading):
        return "overall_effectiveness"
    return f"{OTHER_AREA}{heading[0].lower()}{heading[1:]}"


def _framework(year: int) -> Framework | None:
    """2013 settles nothing: both frameworks ran in it."""
    if year == 2013:
        return None
    return Framework.PRE_2013 if year < 2013 else Framework.SIF
